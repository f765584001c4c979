package dev.pooled.internal.host.schedule;

import dev.pooled.spi.TaskOutcome;

/** Is told how a map advances. Quick, never blocking; thread-safe. */
public interface MapMeter {

    /** Nobody wants to know. */
    MapMeter SILENT = new MapMeter() {
        @Override
        public void total(long items) {}

        @Override
        public void itemEnded(TaskOutcome outcome) {}

        @Override
        public void itemsReturned(int items) {}

        @Override
        public void ended() {}
    };

    /** The map has this many items. */
    void total(long items);

    /** An item has ended. */
    void itemEnded(TaskOutcome outcome);

    /** So many items have returned. */
    void itemsReturned(int items);

    /** The map has ended; may be called more than once. */
    void ended();
}
