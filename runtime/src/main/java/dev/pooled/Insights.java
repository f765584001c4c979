package dev.pooled;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Where the time of a pool's workers went, so that one knows what to change; {@code toString()} is a report for people to read.
 * Immutable. Its figures are for tests and dashboards; the wording of the report and of the advice may change.
 *
 * @param pool the pool's name
 * @param elapsed how long ago the pool was opened
 * @param workers one for each slot, by slot; slot 0 stands for all threads of this JVM that have run tasks
 * @param slowest the slowest tasks, at most five, the slowest one first
 * @param advice what to change, with the numbers that speak for it; empty if nothing stands out
 */
public record Insights(
        String pool, Duration elapsed, List<Worker> workers, List<SlowTask> slowest, List<String> advice) {

    public Insights {
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(elapsed, "elapsed");
        workers = List.copyOf(workers);
        slowest = List.copyOf(slowest);
        advice = List.copyOf(advice);
    }

    /** Returns all workers as one, whose slot is 0. */
    public Worker total() {
        return workers.stream().reduce(Worker.NONE, Worker::plus);
    }

    @Override
    public String toString() {
        return InsightsReport.of(this);
    }

    /**
     * How a slot has spent its life: the processes that had it one after the other, together. Immutable.
     *
     * @param slot its place in the pool, from 1; 0 for all threads of this JVM that have run tasks, whose times add up
     * @param tasks how many tasks and map items it has run
     * @param starting from the fork until it had booted
     * @param workerInit from then until it was ready
     * @param waiting it had nothing to do
     * @param working methods ran in it; reading their arguments and writing their results there belongs to it
     * @param transport it had a task, or a chunk of them, but no method ran: they, or their results, were on their way. Not
     *     measured, and zero, in slot 0
     */
    public record Worker(
            int slot,
            long tasks,
            Duration starting,
            Duration workerInit,
            Duration waiting,
            Duration working,
            Duration transport) {

        private static final Worker NONE =
                new Worker(0, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

        public Worker {
            Objects.requireNonNull(starting, "starting");
            Objects.requireNonNull(workerInit, "workerInit");
            Objects.requireNonNull(waiting, "waiting");
            Objects.requireNonNull(working, "working");
            Objects.requireNonNull(transport, "transport");
        }

        /** Returns the sum of all its times. */
        public Duration life() {
            return starting.plus(workerInit).plus(waiting).plus(working).plus(transport);
        }

        /** Returns which share of its life {@code part} is, from 0 to 1; 0 if it has not lived. */
        public double share(Duration part) {
            long life = life().toNanos();
            return life == 0 ? 0 : (double) part.toNanos() / life;
        }

        /** Returns both as one, whose slot is 0. */
        public Worker plus(Worker other) {
            return new Worker(
                    0,
                    tasks + other.tasks,
                    starting.plus(other.starting),
                    workerInit.plus(other.workerInit),
                    waiting.plus(other.waiting),
                    working.plus(other.working),
                    transport.plus(other.transport));
        }
    }

    /**
     * A task that took long. Immutable.
     *
     * @param method the method's name
     * @param arguments what it was called with, for people to read: {@code ("https://…", byte[4096])}. Strings are shortened,
     *     arrays and collections told by type and size, other values by what their {@code toString} begins with; an argument that cannot
     *     be read by its declared type
     * @param label what the caller called it; "" where it did not
     * @param index its place among the items of its map or stream; empty for a call
     * @param ran from when it was sent to a worker, or the item before it had ended, until its outcome was there: its way is
     *     included, and what a fresh worker loads for its first one
     */
    public record SlowTask(String method, String arguments, String label, OptionalLong index, Duration ran) {
        public SlowTask {
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(arguments, "arguments");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(index, "index");
            Objects.requireNonNull(ran, "ran");
        }
    }
}
