package dev.pooled.internal.host.schedule;

import dev.pooled.WorkerInfo;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.util.List;

/**
 * Calls that go to a worker together, as the items of a map do, since each alone takes less time than the way there and back. Each
 * keeps its own future, can be cancelled by itself until it has ended, and goes its own way if it comes back. Immutable.
 */
final class Bundle implements Task.Owner {

    /** A worker should not have to wait for a long message. */
    static final int MAX_BYTES = 1024 * 1024;

    private final List<Task> calls;

    private Bundle(List<Task> calls) {
        this.calls = calls;
    }

    /** Returns the task that runs {@code calls}, at least one, of which each {@linkplain #follows follows} the one before it. */
    static Task of(List<Task> calls) {
        Task first = calls.get(0);
        if (calls.size() == 1) {
            return first;
        }
        long lastQueued = calls.get(calls.size() - 1).queuedNanos();
        long meanQueued = first.queuedNanos() + (lastQueued - first.queuedNanos()) / 2;
        return new Task(first.descriptor(), new Bundle(List.copyOf(calls)), 0, 0, meanQueued);
    }

    int size() {
        return calls.size();
    }

    /** Returns the calls as the items of one task. */
    TaskDescriptor chunk() {
        int bytes = 0;
        for (Task call : calls) {
            bytes += call.descriptor().arguments().lengthBytes();
        }
        byte[] arguments = new byte[bytes];
        int[] ends = new int[calls.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            EncodedItems one = calls.get(i).descriptor().arguments();
            System.arraycopy(one.bytes(), one.start(0), arguments, end, one.lengthBytes());
            end += one.lengthBytes();
            ends[i] = end;
        }
        return calls.get(0).descriptor().withArguments(EncodedItems.of(arguments, ends));
    }

    /**
     * Returns whether {@code task} may be sent with others: a call that has neither failed nor lost its worker before, of a method
     * whose calls are alike, and whose progress nobody follows.
     */
    static boolean takes(Task task) {
        PooledMethod<?, ?> method = task.descriptor().method();
        return task.owner() instanceof CallFuture<?> call
                && !call.wantsProgress()
                && task.deaths() == 0
                && task.descriptor().attempt() == 1
                && method != LambdaMethods.CALL
                && method != LambdaMethods.RUN;
    }

    /** Returns whether a worker may run {@code next} as the item after {@code previous}. */
    static boolean follows(Task next, Task previous) {
        TaskDescriptor one = previous.descriptor();
        TaskDescriptor other = next.descriptor();
        return takes(next)
                && other.method() == one.method()
                && other.id() == one.id() + 1
                && other.limitNanos() == one.limitNanos()
                && other.retries() == one.retries()
                && other.receiver() == one.receiver()
                && other.rest() == one.rest()
                && other.context().equals(one.context())
                && other.label().equals(one.label());
    }

    Task call(int index) {
        return calls.get(index);
    }

    /** Returns the index of the call with this id; -1 if it is not among them. */
    int indexOf(long id) {
        long index = id - calls.get(0).descriptor().id();
        return index >= 0 && index < calls.size() ? (int) index : -1;
    }

    @Override
    public void itemStarted(long index, WorkerInfo worker) {
        Task call = call((int) index);
        call.owner().itemStarted(call.base(), worker);
    }

    @Override
    public void itemEnded(long index, TaskDescriptor item, TaskOutcome outcome) {
        Task call = call((int) index);
        call.owner().itemEnded(call.base(), item, outcome);
    }

    @Override
    public void itemsReturned(long index, TaskDescriptor chunk, int from, EncodedItems results) {
        for (int i = 0; i < results.count(); i++) {
            Task call = call((int) index + i);
            call.owner().itemEnded(call.base(), call.descriptor(), new TaskOutcome.Returned(results.item(i)));
        }
    }

    /** A call that nobody waits for any more is cancelled by itself. */
    @Override
    public boolean isAbandoned() {
        return false;
    }
}
