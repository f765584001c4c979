package dev.pooled;

import dev.pooled.spi.PoolHost;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of worker JVMs that run tasks: {@code multiprocessing.Pool} for Java.
 *
 * <p>Generated stubs send their calls to a pool; {@link #submit} and {@link #map} send serialisable lambdas where no stub
 * exists. Every future a pool hands out completes, whatever dies: a worker's death fails exactly the task that ran in it.
 *
 * <p>Thread-safe: every method may be called from any thread, callbacks included, any number of times. After
 * {@link #shutdown} a call throws {@link java.util.concurrent.RejectedExecutionException}. Unfinished tasks keep the JVM
 * alive, an idle pool does not. A pool that is dropped without {@link #close} warns, finishes its work, and ends its
 * workers.
 */
public interface Pool extends AutoCloseable {

    /** Opens a pool with as many workers as there are processors, and the settings found outside the program. */
    static Pool open() {
        return builder().open();
    }

    /**
     * Opens a pool of {@code workers} workers.
     *
     * @throws IllegalArgumentException if {@code workers} is below 1
     */
    static Pool open(int workers) {
        return builder().workers(workers).open();
    }

    /**
     * Opens a pool. It returns at once; workers start meanwhile, and a task given before they are ready waits for them. If
     * they cannot start, {@link #awaitReady} and every task fail with {@link PoolStartException}.
     */
    static Pool open(PoolConfig config) {
        return PoolHost.find().open(config);
    }

    /** Starts to configure a pool; {@code open()} ends it. */
    static PoolConfig.Builder builder() {
        return PoolConfig.builder();
    }

    /** Returns the shared pool {@code default}, opened on first use. */
    static Pool shared() {
        return shared("default");
    }

    /**
     * Returns the shared pool of this name, opened on first use from the settings {@code pooled.pools.<name>.…}. It lives
     * as long as the JVM: shutting it down or closing it has no effect. Inside a worker it runs tasks in that worker.
     */
    static Pool shared(String name) {
        return PoolHost.find().shared(name);
    }

    /**
     * Examines this JVM and its machine, and returns a report for people to read: JDK, processors and memory as the container
     * gives them, how the application was launched, what workers get of its JVM arguments, how long a worker takes to start
     * and a call to come back, how many workers to open, and every problem with its cure. It forks some workers, one after the
     * other, and takes a second or two. Whatever is wrong stands in the report; nothing is thrown. The values of properties
     * whose names speak of passwords, keys and the like are not shown. {@code java -jar pooled-agent.jar doctor} prints the
     * same.
     */
    static String doctor() {
        return PoolHost.find().doctor();
    }

    String name();

    PoolConfig config();

    /** Returns the figures of this moment. */
    PoolStats stats();

    /**
     * Returns where the workers' time went so far, the slowest tasks, and what to change; also after the pool was closed. It reads
     * the arguments of the slowest tasks, and so calls their {@code toString}, here.
     *
     * @throws IllegalStateException if the setting {@code insights} is false
     */
    Insights insights();

    /** Returns the workers of this moment, by slot. */
    List<WorkerInfo> workers();

    /** Runs {@code task} in a worker; it must be serialisable, and so must all it captures. */
    <T extends @Nullable Object> PooledFuture<T> submit(TaskCallable<? extends T> task);

    /** Runs {@code task} in a worker; it must be serialisable, and so must all it captures. */
    PooledFuture<@Nullable Void> submit(TaskRunnable task);

    /**
     * Applies {@code function} to every item in the workers and returns all results in the order of the items. At the first
     * failure it throws that and cancels the rest.
     *
     * @return an unmodifiable list that may hold {@code null}
     */
    <A extends @Nullable Object, R extends @Nullable Object> List<R> map(
            TaskFunction<? super A, ? extends R> function, Iterable<? extends A> items);

    /**
     * Returns this pool as an executor for what is {@code Serializable}. Anything else, a plain lambda included, is an
     * {@link EncodingException} that shows the cast. Its {@code shutdown}, {@code shutdownNow} and {@code close} are the
     * pool's.
     */
    ExecutorService asExecutorService();

    /**
     * Runs {@code task} once in every worker, also in those started later. The future completes when as many have run it as
     * the pool has workers, or exceptionally with the first failure; a task under which two workers died is not run again.
     * Counts as unfinished until then.
     */
    CompletableFuture<@Nullable Void> onEachWorker(TaskRunnable task);

    /**
     * Changes the number of workers; those too many leave when their task has ended.
     *
     * @throws IllegalArgumentException if {@code workers} is below 1
     */
    void resize(int workers);

    /**
     * Waits until all workers are ready, spares not counted.
     *
     * @throws PoolStartException if they cannot start
     */
    void awaitReady() throws InterruptedException;

    /** Tells {@code listener} what happens from now on. */
    void addListener(PoolListener listener);

    /** Takes no more tasks, finishes those it has, then ends the workers. Returns at once. */
    void shutdown();

    /**
     * Waits until the pool has ended after a shutdown.
     *
     * @return whether it ended within {@code timeout}
     */
    boolean awaitTermination(Duration timeout) throws InterruptedException;

    /** Kills the workers. Every unfinished future is completed exceptionally when this returns. */
    void shutdownNow();

    /** Returns whether the pool takes no more tasks. */
    boolean isShutdown();

    /** Returns whether, after a shutdown, all tasks have ended and all workers are gone. */
    boolean isTerminated();

    /**
     * Takes no more tasks, and waits until those it has are finished and the workers gone; after the setting
     * {@code shutdownTimeout} it kills. An interrupt while waiting kills as well, and stays set. Called from a task's
     * callback it shuts down and does not wait for that callback.
     */
    @Override
    void close();
}
