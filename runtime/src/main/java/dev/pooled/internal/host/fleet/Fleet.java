package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.PoolStartException;
import dev.pooled.TaskInfo;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.host.serving.ClassServer;
import dev.pooled.internal.host.serving.MetLoaders;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.ThrowableCodec;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.stub.WorkerSide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a pool: how many there are, who comes when one goes, and when to give up. Thread-safe: a monitor that decides
 * under its lock and acts after leaving it.
 *
 * <pre>
 *   fork -> starting -- Ready --> active -- must retire --> retiring -- a successor is active --> leaving -> gone
 *              |                    |  (a spare first, where there is one)
 *              | died before Ready  | died
 *              v                    v
 *        three in a row and      replaced at once; deaths outside a task
 *        nobody ready: failed,   more than 5 in 30 s with growing pauses
 *        ten once one was
 * </pre>
 */
public final class Fleet implements WorkerProcess.Listener {

    /*
     * A JVM keeps about two cores busy while it boots, so more of them delay each other, and with them the first result. So
     * the others wait until the first one is ready and has had a moment for its first task, or for about as long as that
     * takes.
     */
    private static final int FIRST_WAVE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final long HOLD_BACK_NANOS = TimeUnit.MILLISECONDS.toNanos(120);
    private static final long FIRST_TASK_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    /** A spare that takes over has a core to itself for its first task: the next spare boots after that. */
    private static final long SUCCESSOR_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long LEAVE_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** So much longer closing a pool may take, if it was the first on its machine and is closed at once. */
    private static final long REHEARSAL_NANOS = TimeUnit.SECONDS.toNanos(3);

    /** A JVM boots in less than a second; a machine that swaps, or starts a hundred, may need more. */
    private static final long START_SECONDS = 60;

    private final PoolConfig config;
    private final FleetListener listener;
    private final Greeting greeting;
    private final CodecRegistry codecs;
    private final MetLoaders loaders;
    private final Launcher launcher;
    private final String heap;
    private final OutputQueue outputs;

    private final Roster roster;
    private final Map<WorkerProcess, Throwable> broken = new LinkedHashMap<>();
    private final Restarts restarts;
    private final Heartbeat heartbeat;
    private final List<CompletableFuture<Void>> awaitingReady = new ArrayList<>();
    private final CompletableFuture<Void> terminated = new CompletableFuture<>();
    private boolean isHoldingBack = true;
    private @Nullable PoolStartException failure;
    private @Nullable Rehearsal rehearsal;
    private @Nullable ClassServer server;
    private boolean isStarted;
    private boolean isEnding;

    /** Plans the workers that {@code config} asks for; their classes are of {@code loaders}. */
    public Fleet(
            PoolConfig config,
            Greeting greeting,
            CodecRegistry codecs,
            MetLoaders loaders,
            Launcher launcher,
            FleetListener listener) {
        this.config = config;
        this.listener = listener;
        this.codecs = codecs;
        this.loaders = loaders;
        this.launcher = launcher;
        this.roster = new Roster(config, codecs, listener);
        this.greeting = greeting;
        this.heartbeat = new Heartbeat(config.heartbeatTimeout(), this::listening);
        this.restarts = new Restarts(config.name(), launcher.command());
        Optional<String> size = config.workerHeap();
        this.outputs = new OutputQueue(config.name(), config.output());
        this.heap = size.isPresent() ? "a heap of " + size.get() : "its share of the memory as heap";
    }

    public void start() {
        int slot;
        synchronized (this) {
            isStarted = true;
            roster.plan();
            slot = roster.takeSlot();
        }
        launcher.takeFirst(
                new Launcher.Taker() { // no lambda: a fresh JVM is in a hurry here
                    @Override
                    public void take(Launcher.@Nullable Launched launched, @Nullable IOException refused) {
                        launched(slot, launched, refused);
                    }
                });
        fill();
        Deadlines.afterRealTime(HOLD_BACK_NANOS, new FillUp());
        if (!isDebugged()) {
            heartbeat.start();
        }
    }

    /** Lets those start that were held back while the first one booted. */
    private final class FillUp implements Runnable {
        @Override
        public void run() {
            synchronized (Fleet.this) {
                if (!isHoldingBack) {
                    return;
                }
                isHoldingBack = false;
            }
            fill();
            Callbacks.execute(launcher::tidyUp);
        }
    }

    private void fillUpSoon() {
        synchronized (this) {
            if (!isHoldingBack) {
                return;
            }
        }
        Deadlines.afterRealTime(FIRST_TASK_NANOS, new FillUp());
    }

    /** Forks what is missing, each on a thread of its own: forking takes milliseconds. */
    private void fill() {
        synchronized (this) {
            if (isEnding || failure != null) {
                return;
            }
            int missing = roster.missing(isHoldingBack ? FIRST_WAVE : Integer.MAX_VALUE);
            for (; missing > 0; missing--) {
                roster.plan();
                Callbacks.execute(this::fork);
            }
        }
    }

    private void fork() {
        Launcher.Launched launched = null;
        IOException refused = null;
        int slot;
        synchronized (this) {
            slot = roster.takeSlot();
        }
        try {
            launched = launcher.launch(slot);
        } catch (IOException e) {
            refused = e;
        }
        launched(slot, launched, refused);
    }

    private void launched(int slot, Launcher.@Nullable Launched launched, @Nullable IOException refused) {
        WorkerProcess worker = launched == null
                ? null
                : new WorkerProcess(
                        config.name(),
                        slot,
                        launched,
                        heap,
                        launcher.directory().path(),
                        outputs,
                        this);
        boolean isLate;
        synchronized (this) {
            isLate = isEnding || failure != null;
            roster.forked(slot, worker, isLate);
            if (worker == null) {
                restarts.diedBooting(null, refused);
            }
        }
        if (worker != null) {
            worker.begin(greeting.to(slot), startNanos());
            if (isLate) {
                worker.kill(null);
            }
        } else {
            afterBootDeath(/* isRefused= */ true);
            endIfEmpty();
        }
    }

    /** A worker that a debugger may hold before it boots has all the time there is. */
    private long startNanos() {
        return isDebugged()
                ? Long.MAX_VALUE / 2
                : TimeUnit.SECONDS.toNanos(Long.getLong("pooled.internal.start-seconds", START_SECONDS));
    }

    /** Returns whether a debugger may stop this JVM or a worker, which then answers nothing for as long as somebody looks. */
    private boolean isDebugged() {
        return launcher.isHostDebugged() || config.debugWorkers() || Launcher.isDebugged(config.jvmArgs());
    }

    @Override
    public void received(WorkerProcess worker, Message message) {
        if (message instanceof Message.Ready) {
            ready(worker);
        } else if (message instanceof Message.Initialising) {
            return; // it boots no longer
        } else if (message instanceof Message.Worked worked) {
            listener.workerWorked(worker.slot(), worked.nanos());
        } else if (message instanceof Message.Broken said) {
            Throwable error = ThrowableCodec.decode(said.error(), codecs, config.name(), 0, "");
            synchronized (this) {
                broken.put(worker, error);
            }
        } else if (message instanceof Message.Printed printed) {
            Lane lane = laneOf(worker);
            String method = lane == null ? "" : lane.methodOf(printed.task());
            long task = method.isEmpty() ? 0 : printed.task();
            worker.output().printed(printed.text(), printed.isError(), task, method);
        } else if (message instanceof Message.Ask ask) {
            worker.serve(ask, server());
        } else {
            Lane lane = laneOf(worker);
            if (lane != null) {
                lane.received(message);
            }
        }
    }

    private synchronized ClassServer server() {
        ClassServer made = server;
        if (made == null) {
            made = new ClassServer(loaders);
            server = made;
        }
        return made;
    }

    private synchronized @Nullable Lane laneOf(WorkerProcess worker) {
        return roster.laneOf(worker);
    }

    private void ready(WorkerProcess worker) {
        Lane lane;
        synchronized (this) {
            if (!roster.hasBooted(worker)) {
                return;
            }
            restarts.becameReady();
            lane = roster.take(worker);
        }
        if (lane != null) {
            announce(lane);
        }
        WorkerInfo info = worker.info(Optional.empty());
        long ageNanos = System.nanoTime() - worker.startedNanos();
        long bootNanos = worker.bootNanos(ageNanos);
        listener.workerBooted(info, bootNanos, ageNanos - bootNanos);
        listener.workerReady(info);
        Flight.workerStarted(config.name(), worker.slot(), worker.pid(), ageNanos);
        if (lane == null) {
            trim();
        }
        fillUpSoon();
        rehearseIfMissing();
    }

    /** Has the start archive made, once, that this worker would have started sooner from. */
    private void rehearseIfMissing() {
        StartArchive archive = WorkerSide.depth() > 0 ? null : launcher.missingArchive();
        if (archive == null) {
            return;
        }
        synchronized (this) {
            if (rehearsal != null || isEnding) {
                return;
            }
            rehearsal = Rehearsal.begin(launcher, archive, greeting.toRehearsal(), this::endIfEmpty);
        }
    }

    /** A lane was added: it may work, a retiring one may leave, and all may be ready. */
    private void announce(Lane lane) {
        WorkerProcess retired;
        List<CompletableFuture<Void>> ready = List.of();
        synchronized (this) {
            retired = roster.relieve();
            if (roster.isFull()) {
                ready = List.copyOf(awaitingReady);
                awaitingReady.clear();
            }
        }
        listener.laneAdded(lane);
        if (retired != null) {
            dismiss(retired);
        }
        for (CompletableFuture<Void> waiting : ready) {
            Callbacks.execute(() -> waiting.complete(null));
        }
    }

    private void dismiss(WorkerProcess worker) {
        worker.leave();
        long patience = config.shutdownTimeout().map(Deadlines::nanosOf).orElse(LEAVE_NANOS);
        Deadlines.after(patience, () -> {
            if (worker.isAlive()) {
                worker.kill("it did not end within " + TimeUnit.NANOSECONDS.toMillis(patience) + " ms when asked to");
            }
        });
    }

    /** The worker has done its share: it stays until a successor is ready, without work. */
    public void retire(Lane lane) {
        Roster.Retirement retirement;
        synchronized (this) {
            retirement = roster.retire(lane, isEnding);
        }
        if (retirement == null) {
            return;
        }
        lane.close();
        listener.laneRemoved(lane);
        if (!retirement.staysForNow()) {
            dismiss(lane.worker());
        }
        if (retirement.successor() != null) {
            announce(retirement.successor());
        }
        fill();
    }

    @Override
    public void gone(WorkerProcess worker, Obituary obituary) {
        launcher.collectRecording(worker.marker());
        Roster.Departure departure;
        boolean isPlanned;
        boolean isBoot;
        boolean isOutsideTask = false;
        boolean isUnexplained = false;
        synchronized (this) {
            departure = roster.remove(worker, isEnding);
            isPlanned = departure.wasLeaving() || isEnding;
            isBoot = departure.wasStarting() && !isPlanned;
            Lane lost = departure.lane();
            if (isBoot) {
                Throwable said = broken.remove(worker);
                restarts.diedBooting(obituary, said);
                isUnexplained = said == null;
            } else if (!isPlanned) {
                isOutsideTask =
                        departure.wasSpare() || (lost != null && lost.lostTask().isEmpty());
            }
        }
        Lane lane = departure.lane();
        try {
            if (isUnexplained) {
                launcher.distrustArchive();
            }
            if (departure.successor() != null) {
                announce(departure.successor());
            }
            if (isBoot) {
                afterBootDeath(/* isRefused= */ false);
            } else if (isOutsideTask) {
                refillLater(restarts.pauseAfterIdleDeath());
            } else if (departure.successor() != null) {
                refillLater(SUCCESSOR_NANOS);
            } else {
                fill();
            }
            tell(worker, lane, obituary, isPlanned);
        } finally { // whatever failed, the task that ran there hears of the death
            if (lane != null) {
                lane.lost(obituary);
            }
            endIfEmpty();
        }
    }

    private void tell(WorkerProcess worker, @Nullable Lane lane, Obituary obituary, boolean isPlanned) {
        if (lane != null) {
            listener.laneRemoved(lane);
        }
        WorkerInfo info = worker.info(Optional.empty());
        if (isPlanned) {
            recordExit(worker, "RETIRED");
            listener.workerRetired(info);
        } else {
            Optional<TaskInfo> task = lane == null ? Optional.empty() : lane.lostTask();
            WorkerDiedException error = obituary.error(
                    task.map(TaskInfo::id).orElse(0L),
                    task.map(TaskInfo::method).orElse(""));
            recordExit(worker, error.reason().name());
            listener.workerDied(info, error);
        }
    }

    private void recordExit(WorkerProcess worker, String reason) {
        Flight.workerExited(
                config.name(),
                worker.slot(),
                worker.pid(),
                worker.exitCode(),
                reason,
                worker.tasksDone().get());
    }

    /** One died before it was ready, or could not even be forked: then there is hope as long as another one boots. */
    private void afterBootDeath(boolean isRefused) {
        PoolStartException fatal = null;
        synchronized (this) {
            boolean isHopeless = restarts.isHopeless()
                    && roster.isNobodyThere()
                    && (!isRefused || roster.starting().isEmpty());
            if (isHopeless && failure == null && !isEnding) {
                fatal = restarts.failure();
                failure = fatal;
            }
        }
        if (fatal == null) {
            refillLater(restarts.pauseAfterBootDeath());
            return;
        }
        List<CompletableFuture<Void>> waiting;
        List<WorkerProcess> others;
        synchronized (this) {
            waiting = List.copyOf(awaitingReady);
            awaitingReady.clear();
            others = roster.giveUpStarting();
        }
        others.forEach(worker -> worker.kill(null));
        listener.failed(fatal);
        PoolStartException reason = fatal;
        waiting.forEach(future -> Callbacks.execute(() -> future.completeExceptionally(reason)));
    }

    private void refillLater(long pauseNanos) {
        if (pauseNanos == 0) {
            fill();
        } else {
            Deadlines.after(pauseNanos, this::fill);
        }
    }

    public void resize(int workers) {
        List<Lane> excess;
        synchronized (this) {
            roster.target(workers);
            excess = roster.excessLanes();
        }
        for (Lane lane : excess) {
            if (lane.close()) {
                continue; // it leaves when its task has ended
            }
            retire(lane);
        }
        trim();
        fill();
    }

    /** Sends away stand-bys beyond the setting, and retired ones whose successors are not wanted any more. */
    private void trim() {
        List<WorkerProcess> excess;
        synchronized (this) {
            excess = roster.trim();
        }
        excess.forEach(this::dismiss);
    }

    /** Returns how many workers there are to be. */
    public synchronized int target() {
        return roster.target();
    }

    public synchronized boolean isTooMany() {
        return roster.isTooMany();
    }

    public CompletableFuture<Void> whenReady() {
        synchronized (this) {
            if (failure != null) {
                return CompletableFuture.failedFuture(failure);
            }
            if (roster.isFull()) {
                return CompletableFuture.completedFuture(null);
            }
            CompletableFuture<Void> waiting = new CompletableFuture<>();
            awaitingReady.add(waiting);
            return waiting;
        }
    }

    /** Ends all workers; {@code now} kills them, and all their tasks' processes. */
    public CompletableFuture<Void> shutdown(boolean now) {
        List<WorkerProcess> all;
        List<WorkerProcess> unborn;
        List<CompletableFuture<Void>> waiting;
        synchronized (this) {
            isEnding = true;
            heartbeat.stop();
            unborn = roster.starting();
            all = roster.present();
            if (now) {
                all.addAll(roster.leaving());
            }
            waiting = List.copyOf(awaitingReady);
            awaitingReady.clear();
        }
        unborn.forEach(worker -> worker.kill(null));
        all.forEach(now ? worker -> worker.kill("the pool was shut down at once") : this::dismiss);
        waiting.forEach(future -> future.cancel(false));
        endRehearsal(now);
        endIfEmpty();
        return terminated;
    }

    private void endRehearsal(boolean now) {
        Rehearsal begun;
        synchronized (this) {
            begun = rehearsal;
        }
        if (begun == null || begun.isDone()) {
            return;
        }
        if (now) {
            begun.callOff();
        } else {
            Deadlines.afterRealTime(REHEARSAL_NANOS, begun::callOff);
        }
    }

    private void endIfEmpty() {
        boolean wasStarted;
        synchronized (this) {
            wasStarted = isStarted;
            boolean isEmpty = roster.isEmpty() && (rehearsal == null || rehearsal.isDone());
            if (!isEnding || !isEmpty || terminated.isDone()) {
                return;
            }
        }
        if (wasStarted) {
            launcher.end();
        } else {
            launcher.abandon();
        }
        outputs.flush(TimeUnit.SECONDS.toMillis(1));
        terminated.complete(null);
    }

    /** Returns the workers that should answer. */
    private synchronized List<WorkerProcess> listening() {
        List<WorkerProcess> workers = roster.present();
        for (WorkerProcess worker : roster.starting()) {
            if (worker.isInitialising()) {
                workers.add(worker);
            }
        }
        return workers;
    }

    public List<WorkerInfo> workers() {
        List<WorkerInfo> infos = new ArrayList<>();
        List<WorkerProcess> withoutLane;
        List<Lane> lanes;
        synchronized (this) {
            withoutLane = roster.withoutLane();
            lanes = roster.lanes();
        }
        withoutLane.forEach(worker -> infos.add(worker.info(Optional.empty())));
        lanes.forEach(lane -> infos.add(lane.info()));
        infos.sort(Comparator.comparingInt(WorkerInfo::slot));
        return infos;
    }
}
