package dev.pooled.internal.host.schedule;

import dev.pooled.WorkerInfo;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.util.ArrayList;
import java.util.List;

/**
 * A call, a chunk of a map, or several calls that go together, on its way: what the queue holds and a back end is given. Immutable; where it stands is known
 * by where it is.
 *
 * <pre>
 *   QUEUED -> SENT -> SETTLED(returned | threw | timed out | cancelled | worker died)   a settled item never moves again
 *      ^--------'  taken back (as a new task at the head), or retried while attempts remain
 * </pre>
 *
 * @param descriptor what a back end runs; where calls go together, the first of them
 * @param owner who is told how each item ended
 * @param base the index of the first item in its owner
 * @param deaths how many workers have died under it
 * @param queuedNanos when it was first queued
 */
record Task(TaskDescriptor descriptor, Owner owner, long base, int deaths, long queuedNanos) {

    /** Is told what becomes of its items; quick, never blocking, once per item. */
    interface Owner {

        /** The item at {@code index} is in a worker. */
        void itemStarted(long index, WorkerInfo worker);

        /** The item has left its worker and waits for another one: it is to be retried, or had not started. */
        default void itemQueuedAgain() {}

        /** Returns whether it wants to know what the item says of its progress: a call may, a map counts its items. */
        default boolean wantsProgress() {
            return false;
        }

        /** The item, which runs, says that it has done so much of so much. */
        default void itemAdvanced(long done, long total) {}

        /** The item at {@code index} has ended for good. */
        void itemEnded(long index, TaskDescriptor item, TaskOutcome outcome);

        /** The items of {@code chunk} from {@code from} on, the first of them at {@code index}, have returned {@code results}. */
        default void itemsReturned(long index, TaskDescriptor chunk, int from, EncodedItems results) {
            for (int i = 0; i < results.count(); i++) {
                itemEnded(index + i, chunk.slice(from + i, 1), new TaskOutcome.Returned(results.item(i)));
            }
        }

        /** Returns whether the calling thread waits for the item, and will help the back end with it. */
        default boolean isAwaited() {
            return false;
        }

        /** Returns whether nobody waits for the items any more, so that they need not run again. */
        boolean isAbandoned();

        /** Returns whether that is so because somebody has stopped them, and not because they have ended. */
        default boolean isStopped() {
            return isAbandoned();
        }
    }

    int items() {
        return owner instanceof Bundle bundle ? bundle.size() : descriptor.items();
    }

    /** What a back end is given; of calls that go together the descriptor here is the first one's. */
    TaskDescriptor chunk() {
        return owner instanceof Bundle bundle ? bundle.chunk() : descriptor;
    }

    Task slice(int from, int count) {
        return new Task(descriptor.slice(from, count), owner, base + from, deaths, queuedNanos);
    }

    /** The item at {@code index}, alone: where it was called by itself, that call. */
    Task one(int index) {
        if (owner instanceof Bundle bundle) {
            return bundle.call((int) base + index);
        }
        return items() == 1 ? this : slice(index, 1);
    }

    /** What is left from {@code from} on, up to {@code to}: calls go their own ways from here. */
    List<Task> rest(int from, int to) {
        if (!(owner instanceof Bundle)) {
            return List.of(slice(from, to - from));
        }
        List<Task> rest = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            rest.add(one(i));
        }
        return rest;
    }

    /** The same, with one more worker that died of it. */
    Task afterDeath() {
        return new Task(descriptor, owner, base, deaths + 1, queuedNanos);
    }

    /** The same, to be run once more, queued anew {@code now}. */
    Task retry(boolean hasDied, long now) {
        return new Task(descriptor.nextAttempt(), owner, base, deaths + (hasDied ? 1 : 0), now);
    }
}
