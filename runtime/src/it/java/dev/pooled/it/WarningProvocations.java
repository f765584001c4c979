package dev.pooled.it;

import static dev.pooled.it.Provocations.pool;
import static dev.pooled.it.Provocations.with;

import dev.pooled.PoolListener;
import dev.pooled.PoolMode;
import dev.pooled.WorkerInfo;
import dev.pooled.it.Provocations.Provocation;
import dev.pooled.testkit.FailingCarrier;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Logger;

/** What a user does to have a warning logged by the application, by a few words of it. Stateless. */
final class WarningProvocations {

    private static final Logger LOGGER = Logger.getLogger("dev.pooled");

    private static final Queue<String> MESSAGES = new ConcurrentLinkedQueue<>();

    private WarningProvocations() {}

    static Map<String, Provocation> all(Path directory) {
        Map<String, Provocation> all = new LinkedHashMap<>();
        all.put("dropped", () -> {
            forget();
            Soon.until(() -> {
                System.gc();
                return !MESSAGES.isEmpty();
            });
        });
        all.put(
                "listener throws",
                () -> with(pool().listener(new Angry()), pool -> {
                    pool.awaitReady();
                    awaitMessage();
                }));
        all.put(
                "output throws",
                () -> with(
                        pool().output(line -> {
                            throw new IllegalStateException("no disk");
                        }),
                        pool -> {
                            pool.submit(() -> System.out.println("hello")).get();
                            awaitMessage();
                        }));
        all.put(
                "progress listener throws",
                () -> with(pool(), pool -> {
                    Stub.on(pool)
                            .withProgress(progress -> {
                                throw new IllegalStateException("no terminal");
                            })
                            .map(item -> item, List.of(1, 2));
                    awaitMessage();
                }));
        all.put("workerExit throws here", () -> {
            with(
                    pool().mode(PoolMode.THREADS).workerExit(() -> {
                        throw new IllegalStateException("no way out");
                    }),
                    pool -> pool.submit(() -> 1).get());
            awaitMessage();
        });
        all.put(
                "the task for each worker fails later",
                () -> with(pool(), pool -> {
                    String mark = directory.resolve("each-worker").toString();
                    pool.onEachWorker(() -> {
                                if (Tasks.exists(mark)) {
                                    throw new IllegalStateException("no second time");
                                }
                                Tasks.append(mark, "x");
                            })
                            .get();
                    pool.submit(() -> Runtime.getRuntime().halt(1))
                            .handle((value, error) -> value)
                            .join();
                    pool.submit(() -> 1).get();
                    awaitMessage();
                }));
        all.put("context carrier throws", () -> {
            FailingCarrier.failAt(FailingCarrier.At.CAPTURE);
            try {
                with(pool(), pool -> pool.submit(() -> 1).get());
                awaitMessage();
            } finally {
                FailingCarrier.failAt(FailingCarrier.At.NOWHERE);
            }
        });
        return all;
    }

    private static void forget() throws InterruptedException {
        pool().workerHeap("64m").open().awaitReady();
    }

    private static void awaitMessage() {
        Soon.until(() -> !MESSAGES.isEmpty());
    }

    private static final class Angry implements PoolListener {
        @Override
        public void workerReady(WorkerInfo worker) {
            throw new IllegalStateException("not now");
        }
    }

    /** Returns the first text that was logged while {@code provocation} ran. */
    static String said(Provocation provocation) throws Throwable {
        MESSAGES.clear();
        LOGGER.setFilter(message -> {
            MESSAGES.add(message.getMessage());
            return false;
        });
        try {
            provocation.provoke();
            return MESSAGES.remove();
        } finally {
            LOGGER.setFilter(null);
        }
    }
}
