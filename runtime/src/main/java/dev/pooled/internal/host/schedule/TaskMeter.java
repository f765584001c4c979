package dev.pooled.internal.host.schedule;

/** Is told how the task of a single call advances, by what it says itself. Quick, never blocking; thread-safe. */
public interface TaskMeter {

    /** Nobody wants to know. */
    TaskMeter SILENT = new TaskMeter() {
        @Override
        public void started() {}

        @Override
        public void advanced(long done, long total) {}

        @Override
        public void returned() {}

        @Override
        public void failed() {}
    };

    /** A worker takes the task up, perhaps once more: what it said before counts no longer. */
    void started();

    /** The task says that it has done so much; {@code total} is 0 or less where it does not know how much there is. */
    void advanced(long done, long total);

    /** The call has returned; of this and {@link #failed} the first one counts. */
    void returned();

    /** The call has failed, or was cancelled. */
    void failed();
}
