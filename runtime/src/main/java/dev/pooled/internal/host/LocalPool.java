package dev.pooled.internal.host;

import dev.pooled.Insights;
import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolListener;
import dev.pooled.PoolStats;
import dev.pooled.PooledFuture;
import dev.pooled.Progress;
import dev.pooled.ProgressListener;
import dev.pooled.ProgressMode;
import dev.pooled.TaskCallable;
import dev.pooled.TaskFunction;
import dev.pooled.TaskRunnable;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.observe.ProgressMeter;
import dev.pooled.internal.host.observe.TaskProgress;
import dev.pooled.internal.host.schedule.Calls;
import dev.pooled.internal.host.schedule.Collecting;
import dev.pooled.internal.host.schedule.ItemStream;
import dev.pooled.internal.host.schedule.MapMeter;
import dev.pooled.internal.host.schedule.MapRun;
import dev.pooled.internal.host.schedule.Scheduler;
import dev.pooled.internal.host.schedule.TaskMeter;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Dropped;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.CarriedReceiver;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.PooledCalls;
import dev.pooled.stub.PooledMethod;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The handle of a pool that a user and the stubs hold; all it does is done by its {@link PoolEngine}. Thread-safe. */
final class LocalPool implements Pool, PooledCalls {

    private final PoolEngine engine;
    private final boolean isShared;

    /** What workers that come later run too: its class loaders must stay. */
    private final Set<Class<?>> ofEachWorker = ConcurrentHashMap.newKeySet();

    private final PoolExecutor executor = new PoolExecutor(this);

    private LocalPool(PoolEngine engine, boolean isShared) {
        this.engine = engine;
        this.isShared = isShared;
    }

    /** Returns the handle of {@code engine}; if it is dropped, the engine is shut down. */
    static LocalPool of(PoolEngine engine) {
        LocalPool pool = new LocalPool(engine, /* isShared= */ false);
        Dropped.then(pool, () -> dropped(engine));
        return pool;
    }

    /** Returns the handle of an engine that lives as long as the JVM. */
    static LocalPool shared(PoolEngine engine) {
        return new LocalPool(engine, /* isShared= */ true);
    }

    private static void dropped(PoolEngine engine) {
        if (!engine.scheduler().isShutdown()) {
            System.getLogger("dev.pooled")
                    .log(
                            System.Logger.Level.WARNING,
                            "pool '" + engine.config().name()
                                    + "' was dropped without close(): it finishes its work and ends its"
                                    + " workers now; open pools in try-with-resources");
            engine.shutdown();
        }
    }

    @Override
    public String name() {
        return engine.config().name();
    }

    @Override
    public PoolConfig config() {
        return engine.config();
    }

    @Override
    public PoolStats stats() {
        return engine.stats();
    }

    @Override
    public Insights insights() {
        return engine.insights();
    }

    @Override
    public List<WorkerInfo> workers() {
        return List.copyOf(engine.backend().workers());
    }

    @Override
    @SuppressWarnings("unchecked") // the method returns what the callable returns
    public <T extends @Nullable Object> PooledFuture<T> submit(TaskCallable<? extends T> task) {
        Objects.requireNonNull(task, "task");
        return (PooledFuture<T>) callAsync(LambdaMethods.CALL, null, task, CallOptions.NONE);
    }

    @Override
    @SuppressWarnings("unchecked") // the method returns null
    public PooledFuture<@Nullable Void> submit(TaskRunnable task) {
        Objects.requireNonNull(task, "task");
        return (PooledFuture<@Nullable Void>)
                (PooledFuture<?>) callAsync(LambdaMethods.RUN, null, task, CallOptions.NONE);
    }

    @Override
    @SuppressWarnings("unchecked") // the method returns what the function returns
    public <A extends @Nullable Object, R extends @Nullable Object> List<R> map(
            TaskFunction<? super A, ? extends R> function, Iterable<? extends A> items) {
        Objects.requireNonNull(function, "function");
        LambdaMethods.Application rest = new LambdaMethods.Application(null, function);
        return (List<R>) map(MapItems.first(LambdaMethods.APPLY, items, rest), null, CallOptions.NONE);
    }

    @Override
    public ExecutorService asExecutorService() {
        return executor;
    }

    @Override
    public CompletableFuture<@Nullable Void> onEachWorker(TaskRunnable task) {
        Objects.requireNonNull(task, "task");
        TaskDescriptor unencoded = engine.describe(LambdaMethods.RUN, CallOptions.NONE);
        TaskDescriptor encoded = engine.encoded(unencoded, null, out -> LambdaMethods.RUN.writeArguments(out, task));
        ofEachWorker.add(task.getClass());
        engine.scheduler().begins();
        CompletableFuture<@Nullable Void> result = new CompletableFuture<>();
        BiConsumer<@Nullable Void, @Nullable Throwable> settle = (nothing, error) -> {
            engine.scheduler().finished();
            if (error == null) {
                result.complete(null);
            } else {
                result.completeExceptionally(error);
            }
        };
        // not on the thread that brings the news: the user's callbacks run where this is completed
        engine.backend().onEachWorker(encoded).whenCompleteAsync(settle, Callbacks.executor());
        return result;
    }

    @Override
    public void resize(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be >= 1: workers=" + workers);
        }
        engine.scheduler().checkOpen();
        engine.backend().resize(workers);
    }

    @Override
    public void awaitReady() throws InterruptedException {
        try {
            engine.backend().whenReady().toCompletableFuture().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void addListener(PoolListener listener) {
        engine.relay().add(Objects.requireNonNull(listener, "listener"));
    }

    @Override
    public void shutdown() {
        if (!isShared) {
            engine.shutdown();
        }
    }

    @Override
    public boolean awaitTermination(Duration timeout) throws InterruptedException {
        return engine.awaitTermination(timeout);
    }

    @Override
    public void shutdownNow() {
        if (!isShared) {
            engine.shutdownNow();
        }
    }

    @Override
    public boolean isShutdown() {
        return engine.scheduler().isShutdown();
    }

    @Override
    public boolean isTerminated() {
        return engine.isTerminated();
    }

    @Override
    public void close() {
        if (isShared) {
            return;
        }
        engine.shutdown();
        Duration patience = config().shutdownTimeout().orElse(Duration.ofNanos(Long.MAX_VALUE));
        try {
            if (!engine.awaitTermination(patience)) {
                engine.shutdownNow();
                engine.awaitTermination(Duration.ofNanos(Long.MAX_VALUE));
            }
        } catch (InterruptedException e) {
            engine.shutdownNow();
            engine.awaitEndOfWorkers();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> R call(
            PooledMethod<A, R> method, @Nullable CarriedReceiver receiver, A arguments, CallOptions options) {
        Scheduler scheduler = engine.admitted();
        PoolEngine.Awaited encoding =
                engine.new Awaited(method, receiver, options, out -> method.writeArguments(out, arguments));
        R result = Calls.call(scheduler, method, meter(method, options), encoding);
        encoding.returned();
        return result;
    }

    @Override
    public <A extends @Nullable Object, R extends @Nullable Object> PooledFuture<R> callAsync(
            PooledMethod<A, R> method, @Nullable CarriedReceiver receiver, A arguments, CallOptions options) {
        Scheduler scheduler = engine.admitted();
        TaskDescriptor unencoded = engine.describe(method, options);
        return Calls.callAsync(
                scheduler,
                method,
                unencoded,
                arguments == null ? method.home() : arguments.getClass(),
                meter(method, options),
                () -> engine.encoded(unencoded, receiver, out -> method.writeArguments(out, arguments)));
    }

    @Override
    public <R extends @Nullable Object> List<R> map(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        return collect(items, receiver, options, scheduler -> Calls.listed(scheduler, items));
    }

    @Override
    public void mapVoid(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        collect(items, receiver, options, scheduler -> new Collecting.Nothing());
    }

    @Override
    public int[] mapToInts(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        return collect(
                items, receiver, options, scheduler -> new Collecting.Ints(scheduler.results(), items.knownSize()));
    }

    @Override
    public long[] mapToLongs(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        return collect(
                items, receiver, options, scheduler -> new Collecting.Longs(scheduler.results(), items.knownSize()));
    }

    @Override
    public double[] mapToDoubles(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        return collect(
                items, receiver, options, scheduler -> new Collecting.Doubles(scheduler.results(), items.knownSize()));
    }

    private <T extends @Nullable Object> T collect(
            MapItems<?> items,
            @Nullable CarriedReceiver receiver,
            CallOptions options,
            Function<Scheduler, Collecting<T>> into) {
        Scheduler scheduler = engine.admitted();
        TaskDescriptor template;
        try {
            template = template(scheduler, items, receiver, options);
        } catch (Throwable error) { // an argument that cannot travel: nothing was begun
            scheduler.finished();
            throw error;
        }
        return Calls.map(scheduler, items, template, options, into.apply(scheduler), meter(items, options));
    }

    @Override
    public <R extends @Nullable Object> PooledFuture<List<R>> mapAsync(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        return collectAsync(items, receiver, options, Calls::listed);
    }

    @Override
    public PooledFuture<@Nullable Void> mapVoidAsync(
            MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        return collectAsync(items, receiver, options, (scheduler, copied) -> new Collecting.Nothing());
    }

    /** Returns a future that has failed, as a task of {@code method} would. */
    PooledFuture<?> failed(PooledMethod<?, ?> method, Throwable error) {
        return Calls.failed(engine.admitted(), engine.describe(method, CallOptions.NONE), error);
    }

    private interface Collector<R extends @Nullable Object, T extends @Nullable Object> {
        Collecting<T> of(Scheduler scheduler, MapItems<R> items);
    }

    private <R extends @Nullable Object, T extends @Nullable Object> PooledFuture<T> collectAsync(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options, Collector<R, T> into) {
        Scheduler scheduler = engine.admitted();
        try {
            MapItems<R> copied = items.copied();
            TaskDescriptor template = template(scheduler, copied, receiver, options);
            return Calls.mapAsync(
                    scheduler, copied, template, options, into.of(scheduler, copied), meter(copied, options));
        } catch (Throwable error) { // an error of the source fails the future, as one of an argument does
            return Calls.failed(scheduler, engine.describe(items.method(), options), error);
        }
    }

    @Override
    public <R extends @Nullable Object> Stream<R> stream(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options, Order order) {
        engine.scheduler().checkOpen();
        return Calls.stream(engine.scheduler(), new LazyMap(items, receiver, options), items.method(), order);
    }

    @Override
    public <R extends @Nullable Object> Stream<Outcome<R>> outcomes(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options, Order order) {
        engine.scheduler().checkOpen();
        return Calls.outcomes(engine.scheduler(), new LazyMap(items, receiver, options), items.method(), order);
    }

    /** A map that begins when its stream is first asked for an element. */
    private final class LazyMap implements ItemStream.Begin {
        private final MapItems<?> items;
        private final @Nullable CarriedReceiver receiver;
        private final CallOptions options;

        LazyMap(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options) {
            this.items = items;
            this.receiver = receiver;
            this.options = options;
        }

        @Override
        public MapRun of(MapRun.Sink sink) {
            Scheduler scheduler = engine.scheduler();
            return new MapRun(scheduler, items, template(scheduler, items, receiver, options), options, sink);
        }

        @Override
        public MapMeter meter() {
            return LocalPool.this.meter(items, options);
        }
    }

    private TaskDescriptor template(
            Scheduler scheduler, MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options) {
        TaskDescriptor task = engine.describe(items.method(), options);
        return engine.template(task, receiver, () -> MapRun.rest(items, scheduler.results()));
    }

    /** The setting {@code progress} is for maps: a bar for each of a million calls would say nothing. */
    private static TaskMeter meter(PooledMethod<?, ?> method, CallOptions options) {
        ProgressListener listener = options.progress();
        return listener == null ? TaskMeter.SILENT : new TaskProgress(label(method, options), listener);
    }

    private MapMeter meter(MapItems<?> items, CallOptions options) {
        ProgressListener listener = options.progress();
        ProgressMode mode = engine.config().progress();
        if (listener == null && mode == ProgressMode.OFF) {
            return MapMeter.SILENT;
        }
        return new ProgressMeter(
                label(items.method(), options),
                listener != null ? listener : Progress.bar("", mode),
                items.knownSize());
    }

    private static String label(PooledMethod<?, ?> method, CallOptions options) {
        return options.label().isEmpty() ? method.name() : options.label();
    }
}
