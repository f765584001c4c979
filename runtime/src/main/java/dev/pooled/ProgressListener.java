package dev.pooled;

/**
 * Is told how a map advances, or the task of a single call: {@link Progress#bar} is one. It is called in order, at most ten
 * times per second and once more at the end, on a thread whose blocking hurts no task; what it throws is reported once and hurts
 * nobody. Of a task it hears nothing before that has {@linkplain TaskContext#reportProgress reported}, but for its end.
 */
@FunctionalInterface
public interface ProgressListener {

    /** The map, or the task, has got this far. */
    void onProgress(Progress progress);
}
