package dev.pooled.internal.host;

import dev.pooled.EncodingException;
import dev.pooled.Insights;
import dev.pooled.PoolConfig;
import dev.pooled.PoolStats;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.observe.InsightsMeter;
import dev.pooled.internal.host.observe.ListenerRelay;
import dev.pooled.internal.host.observe.PoolFigures;
import dev.pooled.internal.host.schedule.Results;
import dev.pooled.internal.host.schedule.Scheduler;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.Contexts;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.CarriedReceiver;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything of an open pool but the handle the user holds: what {@link LocalPool} wires together. Threads of ours refer to
 * the engine, never to the handle, so that a dropped pool is noticed. Thread-safe.
 */
final class PoolEngine implements PoolBackend.Listener, Flight.Source {

    private static final EncodedItems NOT_ENCODED = EncodedItems.of(new byte[0]);

    /** Larger arguments are not copied out of the buffer, which is theirs as long as somebody may read them. */
    private static final int MAX_SPARE_BYTES = 64 * 1024;

    private final PoolConfig config;
    private final CodecRegistry codecs;
    private final PoolBackend backend;
    private final String name;
    private final ListenerRelay relay;
    private final @Nullable InsightsMeter insights;
    private final PoolFigures figures;
    private final long poolLimitNanos;
    private final Scheduler scheduler;
    private final Scheduler callerRuns;
    private final AtomicReference<@Nullable WireBuffer> spareBuffer = new AtomicReference<>();

    private final AtomicBoolean isDrained = new AtomicBoolean();
    private final AtomicBoolean areCallersDrained = new AtomicBoolean();
    private final AtomicBoolean isEnding = new AtomicBoolean();
    private final CompletableFuture<@Nullable Void> terminated = new CompletableFuture<>();

    private PoolEngine(PoolConfig config, CodecRegistry codecs, PoolBackend backend) {
        this.config = config;
        this.name = config.name();
        this.codecs = codecs;
        this.backend = backend;
        this.relay = new ListenerRelay(name, config.listener());
        this.insights = config.insights() ? new InsightsMeter(name, threads(config), codecs) : null;
        this.figures = new PoolFigures(relay, insights);
        Optional<Duration> limit = config.taskTimeout();
        this.poolLimitNanos = limit.isPresent() ? Deadlines.nanosOf(limit.get()) : 0;
        Results results = new Results(name, codecs);
        AtomicLong lastId = new AtomicLong();
        this.scheduler = new Scheduler(config, backend, results, figures, lastId, this::end);
        PoolBackend inline = new InlineBackend(config, codecs);
        this.callerRuns = new Scheduler(config, inline, results, figures, lastId, this::callersEnd);
    }

    /** Opens a pool's engine on {@code backend}; workers start meanwhile. */
    static PoolEngine open(PoolConfig config, CodecRegistry codecs, PoolBackend backend) {
        PoolEngine engine = new PoolEngine(config, codecs, backend);
        try {
            ShutdownHook.add(engine);
        } catch (IllegalStateException e) {
            engine.backend.shutdown(/* now= */ true);
            throw e;
        }
        try {
            engine.backend.start(config, engine);
        } catch (RuntimeException e) { // a setting of the back end
            ShutdownHook.remove(engine);
            throw e;
        }
        Flight.watch(); // while the first worker boots
        Flight.add(engine);
        return engine;
    }

    PoolConfig config() {
        return config;
    }

    PoolBackend backend() {
        return backend;
    }

    ListenerRelay relay() {
        return relay;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    /** Asks for room, and returns who is to run the work: the pool, or the caller itself. */
    Scheduler admitted() {
        if (scheduler.admit()) {
            return scheduler;
        }
        callerRuns.admit();
        return callerRuns;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int target() {
        return backend.parallelism();
    }

    @Override
    public PoolStats stats() {
        long running = 0;
        for (WorkerInfo worker : backend.workers()) {
            running += worker.current().isPresent() ? 1 : 0;
        }
        return figures.stats(
                scheduler.waiting(), Math.max(running, backend.workers().isEmpty() ? scheduler.running() : 0));
    }

    Insights insights() {
        if (insights == null) {
            throw new IllegalStateException(
                    "pool '" + name + "' has no insights: the setting insights is false; open it with"
                            + " Pool.builder().insights(true), or run with -Dpooled.insights=true");
        }
        return insights.insights();
    }

    /** Returns how many threads of this JVM run tasks, where no worker does. */
    private static int threads(PoolConfig config) {
        return switch (config.mode()) {
            case PROCESSES -> 0;
            case THREADS -> config.workers();
            case INLINE -> 1;
        };
    }

    /** Describes a task whose arguments are not encoded yet. */
    TaskDescriptor describe(PooledMethod<?, ?> method, CallOptions options) {
        return new TaskDescriptor(
                scheduler.newIds(1),
                name,
                method,
                NOT_ENCODED,
                limitNanos(method, options),
                options.retries() >= 0 ? options.retries() : method.options().retries(),
                options.priority(),
                1,
                null,
                null,
                Contexts.capture(),
                options.label());
    }

    /** The stub's limit, else the annotation's, else the pool's; 0 for none. */
    private long limitNanos(PooledMethod<?, ?> method, CallOptions options) {
        long nanos = options.timeoutNanos() != MethodOptions.UNSET
                ? options.timeoutNanos()
                : method.options().timeoutNanos();
        if (nanos == MethodOptions.UNSET) {
            return poolLimitNanos;
        }
        return nanos == MethodOptions.UNLIMITED ? 0 : nanos;
    }

    /** Returns {@code task} with its encoded arguments. */
    TaskDescriptor encoded(TaskDescriptor task, @Nullable CarriedReceiver receiver, Consumer<WireBuffer> arguments) {
        return encoded(task, receiver, arguments, this::take);
    }

    private TaskDescriptor encoded(
            TaskDescriptor task,
            @Nullable CarriedReceiver receiver,
            Consumer<WireBuffer> arguments,
            Function<WireBuffer, EncodedItems> written) {
        return named(task, () -> {
            WireBuffer out = takeBuffer();
            arguments.accept(out);
            return with(task, written.apply(out), receiver, null);
        });
    }

    /** The arguments of a call whose caller waits: once that has its result, nobody needs the memory in which they stand. */
    final class Awaited implements Supplier<TaskDescriptor> {
        private final PooledMethod<?, ?> method;
        private final @Nullable CarriedReceiver receiver;
        private final CallOptions options;
        private final Consumer<WireBuffer> arguments;
        private @Nullable WireBuffer lent;

        Awaited(
                PooledMethod<?, ?> method,
                @Nullable CarriedReceiver receiver,
                CallOptions options,
                Consumer<WireBuffer> arguments) {
            this.method = method;
            this.receiver = receiver;
            this.options = options;
            this.arguments = arguments;
        }

        @Override
        public TaskDescriptor get() {
            return encoded(describe(method, options), receiver, arguments, this::lend);
        }

        private EncodedItems lend(WireBuffer out) {
            if (out.size() <= MAX_SPARE_BYTES || !(backend instanceof LocalBackend)) { // others may keep what they have
                return take(out);
            }
            lent = out;
            return EncodedItems.uniform(out.array(), 0, out.size(), 1);
        }

        /** The call has returned, so that its worker has read them; after any other end somebody may still be sending them. */
        void returned() {
            if (lent != null) {
                giveBack(lent);
                lent = null;
            }
        }
    }

    /** Returns what was written; what nearly fills a large buffer is not copied, and that is nobody else's from now on. */
    private EncodedItems take(WireBuffer out) {
        int size = out.size();
        if (size > MAX_SPARE_BYTES && out.array().length - size <= size / 8) {
            return EncodedItems.uniform(out.array(), 0, size, 1);
        }
        EncodedItems copy = EncodedItems.of(out.toByteArray());
        giveBack(out);
        return copy;
    }

    /** Returns an empty buffer, the one at hand if nobody else has it; what writes into it may call this pool again. */
    private WireBuffer takeBuffer() {
        WireBuffer buffer = spareBuffer.getAndSet(null);
        return buffer == null ? new WireBuffer(codecs) : buffer;
    }

    private void giveBack(WireBuffer buffer) {
        buffer.reset(MAX_SPARE_BYTES);
        spareBuffer.set(buffer);
    }

    /** Returns {@code task} as the template of a map's items. */
    TaskDescriptor template(
            TaskDescriptor task, @Nullable CarriedReceiver receiver, Supplier<@Nullable KeptValue> rest) {
        return named(task, () -> with(task, task.arguments(), receiver, rest.get()));
    }

    /** Whatever the user's classes throw while they are written, the error says of which task they are an argument. */
    private TaskDescriptor named(TaskDescriptor task, Supplier<TaskDescriptor> encoding) {
        try {
            return encoding.get();
        } catch (EncodingException e) {
            throw e.inTask(name, task.id(), task.method().name());
        } catch (RuntimeException | StackOverflowError e) { // an accessor of a record, or a null where there is no room
            throw new EncodingException(
                    name, task.id(), task.method().name(), "argument", "", "it could not be written: " + e, e);
        }
    }

    private TaskDescriptor with(
            TaskDescriptor task, EncodedItems arguments, @Nullable CarriedReceiver receiver, @Nullable KeptValue rest) {
        return new TaskDescriptor(
                task.id(),
                task.pool(),
                task.method(),
                arguments,
                task.limitNanos(),
                task.retries(),
                task.priority(),
                task.attempt(),
                receiver == null ? null : receiver.kept(() -> encodeReceiver(task.method(), receiver)),
                rest,
                task.context(),
                task.label());
    }

    private byte[] encodeReceiver(PooledMethod<?, ?> method, CarriedReceiver receiver) {
        WireBuffer out = new WireBuffer(codecs);
        try {
            method.writeReceiver(out, receiver.object());
        } catch (EncodingException e) {
            throw e.withSubject("receiver");
        }
        return out.toByteArray();
    }

    void shutdown() {
        scheduler.shutdown();
        callerRuns.shutdown();
    }

    void shutdownNow() {
        scheduler.shutdownNow();
        callerRuns.shutdownNow();
    }

    /** What callers run themselves is finished too before the pool has ended. */
    private void callersEnd(Scheduler.Ending ending) {
        areCallersDrained.set(true);
        if (ending == Scheduler.Ending.FRIENDLY && isDrained.get()) {
            end(ending);
        }
    }

    private void end(Scheduler.Ending ending) {
        isDrained.set(true);
        if (ending == Scheduler.Ending.FRIENDLY && !areCallersDrained.get()) {
            return;
        }
        boolean isFirst = isEnding.compareAndSet(false, true);
        if (!isFirst && ending == Scheduler.Ending.FRIENDLY) {
            return;
        }
        CompletionStage<Void> ended = backend.shutdown(ending == Scheduler.Ending.AT_ONCE);
        if (isFirst) {
            ended.whenComplete((nothing, error) -> {
                ShutdownHook.remove(this);
                Flight.remove(this);
                figures.poolClosed(stats());
                if (insights == null) {
                    terminated.complete(null);
                } else {
                    Callbacks.execute(() -> report(insights));
                }
            });
        }
    }

    /** Reading the arguments of slow tasks runs code of their classes, which may take its time. */
    private void report(InsightsMeter meter) {
        try {
            System.err.print(meter.insights());
        } finally {
            terminated.complete(null);
        }
    }

    boolean isTerminated() {
        return terminated.isDone();
    }

    boolean awaitTermination(Duration timeout) throws InterruptedException {
        Scheduler.aboutToWait();
        try {
            terminated.get(Deadlines.nanosOf(timeout), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException ignored) { // that is the answer
            return false;
        } catch (ExecutionException e) {
            throw new AssertionError(e); // it is only ever completed normally
        }
    }

    /** Shutdown hook: the workers were killed; their processes are gone a moment later. */
    void awaitEndOfWorkers() {
        try {
            awaitTermination(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void capacityChanged() {
        scheduler.capacityChanged();
    }

    @Override
    public void workerReady(WorkerInfo worker) {
        figures.workerReady(worker);
    }

    @Override
    public void workerBooted(WorkerInfo worker, long startingNanos, long initNanos) {
        if (insights != null) {
            insights.started(worker, startingNanos, initNanos);
        }
    }

    @Override
    public void workerWorked(int slot, long nanos) {
        if (insights != null) {
            insights.worked(slot, nanos);
        }
    }

    @Override
    public void workerRetired(WorkerInfo worker) {
        figures.workerRetired(worker);
    }

    @Override
    public void workerDied(WorkerInfo worker, WorkerDiedException obituary) {
        figures.workerDied(worker, obituary);
    }

    @Override
    public void failed(RuntimeException reason) {
        scheduler.fail(reason);
    }
}
