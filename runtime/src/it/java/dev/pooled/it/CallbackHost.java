package dev.pooled.it;

import dev.pooled.Pool;
import dev.pooled.PoolListener;
import dev.pooled.PooledFuture;
import dev.pooled.TaskInfo;
import dev.pooled.TaskState;
import dev.pooled.internal.wire.execution.FaultPoint;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/**
 * An application whose code is called back by its pool, on threads of the pool, and fails there as the fault point of its JVM
 * says. It writes down what became of the task whose callback that was, of the next task, and of the pool.
 */
final class CallbackHost {

    /** Where a pool calls the application's code. */
    enum Callback {
        DEPENDENT,
        DEPENDENT_OF_A_FOREIGN_FUTURE,
        POOL_LISTENER,
        PROGRESS_LISTENER,
        SOURCE_OF_A_MAP,
        CLASS_OF_A_RESULT
    }

    private static final CountDownLatch HAS_ENDED = new CountDownLatch(1);

    private CallbackHost() {}

    /** Runs the callback that the first argument names. */
    public static void main(String[] arguments) throws Exception {
        String log = arguments[1];
        try (Pool pool = Pool.builder()
                .name("callback")
                .workers(1)
                .workerHeap("32m")
                .heartbeatTimeout(Duration.ofMillis(900))
                .listener(new FaultyListener(Callback.valueOf(arguments[0])))
                .open()) {
            pool.awaitReady();
            Processes.pids(pool).forEach(pid -> Tasks.append(log, pid + "\n"));
            CompletableFuture<?> task = begin(Callback.valueOf(arguments[0]), pool);
            HAS_ENDED.await();
            Tasks.append(log, "task " + endOf(task) + "\n");
            Tasks.append(log, "next " + endOf(pool.submit(() -> 6 * 7)) + "\n");
        }
        Tasks.append(log, "closed\n");
    }

    private static CompletableFuture<?> begin(Callback callback, Pool pool) {
        if (callback == Callback.DEPENDENT) {
            PooledFuture<Integer> task = pool.submit(CallbackHost::briefly);
            task.thenRun(CallbackHost::fail);
            return task;
        }
        if (callback == Callback.DEPENDENT_OF_A_FOREIGN_FUTURE) {
            PooledFuture<Integer> task = pool.submit(CallbackHost::briefly);
            CompletableFuture.allOf(task).thenRun(CallbackHost::fail);
            return task;
        }
        if (callback == Callback.PROGRESS_LISTENER) {
            return Stub.on(pool).withProgress(progress -> fail()).mapAsync(item -> item, List.of(1, 2, 3));
        }
        if (callback == Callback.SOURCE_OF_A_MAP) {
            return Stub.on(pool).mapAsync(item -> item, () -> new FaultySource());
        }
        return callback == Callback.CLASS_OF_A_RESULT ? pool.submit(FaultyResult::new) : pool.submit(() -> 1);
    }

    /** Long enough for the callback to be registered. */
    private static int briefly() {
        Tasks.sleep(100);
        return 1;
    }

    private static void fail() {
        try {
            FaultPoint.IN_CALLBACK.reach();
        } finally {
            HAS_ENDED.countDown();
        }
    }

    private static String endOf(CompletableFuture<?> future) {
        return future.handle((value, error) -> error == null
                        ? "returned"
                        : Stream.iterate(error, each -> each != null, Throwable::getCause)
                                .reduce((outer, inner) -> inner)
                                .orElseThrow()
                                .getClass()
                                .getSimpleName())
                .join();
    }

    private record FaultyListener(Callback callback) implements PoolListener {
        @Override
        public void taskSettled(TaskInfo task, TaskState state, Duration waited, Duration ran) {
            if (callback == Callback.POOL_LISTENER) {
                fail();
            }
        }
    }

    /** Its second item is never there. */
    private static final class FaultySource implements Iterator<Integer> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < 3;
        }

        @Override
        public Integer next() {
            if (next == 1) {
                fail();
            }
            return next++;
        }
    }

    /** Fails where it is rebuilt. */
    private static final class FaultyResult implements Serializable {
        private static final long serialVersionUID = 1L;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            fail();
        }
    }
}
