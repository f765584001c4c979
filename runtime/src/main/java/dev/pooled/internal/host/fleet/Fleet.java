package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.PoolStartException;
import dev.pooled.TaskInfo;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.ThrowableCodec;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.stub.WorkerSide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final long LEAVE_NANOS = TimeUnit.SECONDS.toNanos(10);

    /** Once on a machine, closing a pool takes so much longer at most. */
    private static final long REHEARSAL_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** A JVM boots in less than a second; a machine that swaps, or starts a hundred, may need more. */
    private static final long START_SECONDS = 60;

    private final PoolConfig config;
    private final FleetListener listener;
    private final Hello hello;
    private final CodecRegistry codecs;
    private final Launcher launcher;
    private final String heap;

    private final Set<Integer> slotsInFork = new LinkedHashSet<>();
    private final Set<WorkerProcess> starting = new LinkedHashSet<>();
    private final Map<WorkerProcess, Lane> active = new LinkedHashMap<>();
    private final Map<WorkerProcess, Lane> retiring = new LinkedHashMap<>();
    private final Set<WorkerProcess> spares = new LinkedHashSet<>();
    private final Set<WorkerProcess> leaving = new LinkedHashSet<>();
    private final Map<WorkerProcess, Throwable> broken = new LinkedHashMap<>();
    private final Restarts restarts;
    private final Heartbeat heartbeat;
    private final List<CompletableFuture<Void>> awaitingReady = new ArrayList<>();
    private final CompletableFuture<Void> terminated = new CompletableFuture<>();
    private boolean isHoldingBack = true;
    private int target;
    private int launching;
    private @Nullable PoolStartException failure;
    private @Nullable Rehearsal rehearsal;
    private boolean isEnding;

    public Fleet(PoolConfig config, CodecRegistry codecs, Launcher launcher, FleetListener listener) {
        this.config = config;
        this.listener = listener;
        this.codecs = codecs;
        this.launcher = launcher;
        this.target = config.workers();
        this.hello = new Hello(config, codecs);
        this.heartbeat = new Heartbeat(config.heartbeatTimeout(), this::listening);
        this.restarts = new Restarts(config.name(), launcher.command());
        Optional<String> size = config.workerHeap();
        this.heap = size.isPresent() ? "a heap of " + size.get() : "its share of the memory as heap";
    }

    public void start() {
        synchronized (this) {
            launching++;
            slotsInFork.add(1);
        }
        launcher.takeFirst(
                new Launcher.Taker() { // no lambda: a fresh JVM is in a hurry here
                    @Override
                    public void take(Launcher.@Nullable Launched launched, @Nullable IOException refused) {
                        launched(1, launched, refused);
                    }
                });
        fill();
        Deadlines.afterRealTime(HOLD_BACK_NANOS, new FillUp());
        if (!launcher.isHostDebugged()) {
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
            Callbacks.execute(launcher.directory()::sweepOthers);
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
            int wanted = target + config.spareWorkers();
            if (isHoldingBack) {
                wanted = Math.min(wanted, FIRST_WAVE);
            }
            int missing = wanted - starting.size() - launching - active.size() - spares.size();
            for (; missing > 0; missing--) {
                launching++;
                Callbacks.execute(this::fork);
            }
        }
    }

    private void fork() {
        Launcher.Launched launched = null;
        IOException refused = null;
        int slot;
        synchronized (this) {
            slot = freeSlot();
            slotsInFork.add(slot);
        }
        try {
            launched = launcher.launch(slot);
        } catch (IOException e) {
            refused = e;
        } catch (Throwable e) { // no memory, no threads: whatever it is, this worker is not coming
            refused = new IOException(e.toString(), e);
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
                        this);
        boolean isLate;
        synchronized (this) {
            launching--;
            slotsInFork.remove(slot);
            isLate = isEnding || failure != null;
            if (worker != null) {
                (isLate ? leaving : starting).add(worker);
            } else {
                restarts.diedBooting(null, refused);
            }
        }
        if (worker != null) {
            worker.begin(hello.to(slot), startNanos());
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
        boolean isDebugged = launcher.isHostDebugged()
                || config.debugWorkers()
                || config.jvmArgs().stream().anyMatch(argument -> argument.contains("jdwp"));
        return isDebugged
                ? Long.MAX_VALUE / 2
                : TimeUnit.SECONDS.toNanos(Long.getLong("pooled.internal.start-seconds", START_SECONDS));
    }

    private int freeSlot() {
        Set<Integer> taken = new LinkedHashSet<>(slotsInFork);
        starting.forEach(worker -> taken.add(worker.slot()));
        active.keySet().forEach(worker -> taken.add(worker.slot()));
        spares.forEach(worker -> taken.add(worker.slot()));
        int slot = 1;
        while (taken.contains(slot)) {
            slot++;
        }
        return slot;
    }

    @Override
    public void received(WorkerProcess worker, Message message) {
        if (message instanceof Message.Ready) {
            ready(worker);
        } else if (message instanceof Message.Initialising) {
            return; // it boots no longer
        } else if (message instanceof Message.Broken said) {
            Throwable error = ThrowableCodec.decode(said.error(), codecs, config.name(), 0, "");
            synchronized (this) {
                broken.put(worker, error);
            }
        } else if (message instanceof Message.Printed printed) {
            Lane lane = laneOf(worker);
            worker.output().printed(printed.text(), lane == null ? "" : lane.methodOf(printed.call()));
        } else {
            Lane lane = laneOf(worker);
            if (lane != null) {
                lane.received(message);
            }
        }
    }

    private synchronized @Nullable Lane laneOf(WorkerProcess worker) {
        Lane lane = active.get(worker);
        return lane != null ? lane : retiring.get(worker);
    }

    private void ready(WorkerProcess worker) {
        Lane lane = null;
        synchronized (this) {
            if (!starting.remove(worker)) {
                return;
            }
            restarts.becameReady();
            if (active.size() < target) {
                lane = activate(worker);
            } else {
                worker.to(WorkerState.SPARE);
                spares.add(worker);
            }
        }
        if (lane != null) {
            announce(lane);
        }
        listener.workerReady(worker.info(Optional.empty()));
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
            rehearsal = Rehearsal.begin(launcher, archive, hello.toRehearsal(), this::endIfEmpty);
        }
    }

    private Lane activate(WorkerProcess worker) {
        worker.to(WorkerState.READY);
        Lane lane = new Lane(worker, config.cancelGrace(), listener);
        active.put(worker, lane);
        return lane;
    }

    /** A lane was added: it may work, a retiring one may leave, and all may be ready. */
    private void announce(Lane lane) {
        WorkerProcess retired = null;
        List<CompletableFuture<Void>> ready = List.of();
        synchronized (this) {
            for (Map.Entry<WorkerProcess, Lane> entry : retiring.entrySet()) {
                retired = entry.getKey();
                break;
            }
            if (retired != null) {
                retiring.remove(retired);
                leaving.add(retired);
            }
            if (active.size() >= target) {
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
        long patience =
                config.shutdownTimeout().map(java.time.Duration::toNanos).orElse(LEAVE_NANOS);
        Deadlines.after(patience, () -> {
            if (worker.isAlive()) {
                worker.kill("it did not end within " + TimeUnit.NANOSECONDS.toMillis(patience) + " ms when asked to");
            }
        });
    }

    /** The worker has done its share: it stays until a successor is ready, without work. */
    public void retire(Lane lane) {
        boolean isNeeded;
        Lane promoted = null;
        synchronized (this) {
            if (active.remove(lane.worker()) == null) {
                return;
            }
            lane.worker().to(WorkerState.DRAINING);
            isNeeded = active.size() < target && !isEnding;
            if (isNeeded) {
                retiring.put(lane.worker(), lane);
                promoted = promoteSpare();
            } else {
                leaving.add(lane.worker());
            }
        }
        lane.close();
        listener.laneRemoved(lane);
        if (!isNeeded) {
            dismiss(lane.worker());
        }
        if (promoted != null) {
            announce(promoted);
        }
        fill();
    }

    private @Nullable Lane promoteSpare() {
        for (WorkerProcess spare : spares) {
            spares.remove(spare);
            return activate(spare);
        }
        return null;
    }

    @Override
    public void gone(WorkerProcess worker, Obituary obituary) {
        Lane lane;
        Lane promoted = null;
        boolean isPlanned;
        boolean isBoot;
        boolean isOutsideTask = false;
        synchronized (this) {
            isPlanned = leaving.remove(worker) || isEnding;
            isBoot = starting.remove(worker);
            boolean wasSpare = spares.remove(worker);
            lane = active.remove(worker);
            if (lane == null) {
                lane = retiring.remove(worker);
            } else if (!isEnding && active.size() < target) {
                promoted = promoteSpare();
            }
            if (isBoot && !isPlanned) {
                restarts.diedBooting(obituary, broken.remove(worker));
            } else if (!isPlanned) {
                isOutsideTask = wasSpare || (lane != null && lane.lostTask().isEmpty());
            }
        }
        if (promoted != null) {
            announce(promoted);
        }
        if (isBoot && !isPlanned) {
            afterBootDeath(/* isRefused= */ false);
        } else if (isOutsideTask) {
            refillLater(restarts.pauseAfterIdleDeath());
        } else {
            fill();
        }
        tell(worker, lane, obituary, isPlanned);
        endIfEmpty();
    }

    private void tell(WorkerProcess worker, @Nullable Lane lane, Obituary obituary, boolean isPlanned) {
        if (lane != null) {
            listener.laneRemoved(lane);
        }
        WorkerInfo info = worker.info(Optional.empty());
        if (isPlanned) {
            listener.workerRetired(info);
        } else {
            Optional<TaskInfo> task = lane == null ? Optional.empty() : lane.lostTask();
            WorkerDiedException error = obituary.error(
                    task.map(TaskInfo::id).orElse(0L),
                    task.map(TaskInfo::method).orElse(""));
            listener.workerDied(info, error);
        }
        if (lane != null) {
            lane.lost(obituary);
        }
    }

    /** One died before it was ready, or could not even be forked: then there is hope as long as another one boots. */
    private void afterBootDeath(boolean isRefused) {
        PoolStartException fatal = null;
        synchronized (this) {
            boolean isNobodyThere = active.isEmpty() && spares.isEmpty() && retiring.isEmpty();
            isNobodyThere &= !isRefused || starting.isEmpty();
            if (restarts.isHopeless() && isNobodyThere && failure == null && !isEnding) {
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
            others = List.copyOf(starting);
            starting.clear();
            leaving.addAll(others);
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
        List<Lane> excess = new ArrayList<>();
        synchronized (this) {
            target = workers;
            int over = active.size() - workers;
            List<Lane> lanes = new ArrayList<>(active.values());
            lanes.sort(Comparator.comparing(lane -> lane.currentTask().isPresent()));
            for (int i = 0; i < over; i++) {
                excess.add(lanes.get(i));
            }
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
        List<WorkerProcess> excess = new ArrayList<>();
        synchronized (this) {
            while (retiring.size() > Math.max(0, target - active.size())) {
                WorkerProcess retired = retiring.keySet().iterator().next();
                retiring.remove(retired);
                leaving.add(retired);
                excess.add(retired);
            }
            while (spares.size() > Math.max(0, config.spareWorkers() + target - active.size())) {
                WorkerProcess spare = spares.iterator().next();
                spares.remove(spare);
                leaving.add(spare);
                excess.add(spare);
            }
        }
        excess.forEach(this::dismiss);
    }

    /** Returns how many workers there are to be. */
    public synchronized int target() {
        return target;
    }

    public synchronized boolean isTooMany() {
        return active.size() > target;
    }

    public CompletableFuture<Void> whenReady() {
        synchronized (this) {
            if (failure != null) {
                return CompletableFuture.failedFuture(failure);
            }
            if (active.size() >= target) {
                return CompletableFuture.completedFuture(null);
            }
            CompletableFuture<Void> waiting = new CompletableFuture<>();
            awaitingReady.add(waiting);
            return waiting;
        }
    }

    /** Ends all workers; {@code now} kills them, and all their tasks' processes. */
    public CompletableFuture<Void> shutdown(boolean now) {
        List<WorkerProcess> all = new ArrayList<>();
        List<WorkerProcess> unborn;
        List<CompletableFuture<Void>> waiting;
        synchronized (this) {
            isEnding = true;
            heartbeat.stop();
            unborn = List.copyOf(starting);
            all.addAll(active.keySet());
            all.addAll(retiring.keySet());
            all.addAll(spares);
            if (now) {
                all.addAll(leaving);
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
        synchronized (this) {
            boolean isEmpty = starting.isEmpty()
                    && active.isEmpty()
                    && retiring.isEmpty()
                    && spares.isEmpty()
                    && leaving.isEmpty()
                    && launching == 0
                    && (rehearsal == null || rehearsal.isDone());
            if (!isEnding || !isEmpty || terminated.isDone()) {
                return;
            }
        }
        launcher.end();
        Terminal.flush(TimeUnit.SECONDS.toMillis(1));
        terminated.complete(null);
    }

    /** Returns the workers that should answer. */
    private synchronized List<WorkerProcess> listening() {
        List<WorkerProcess> workers = new ArrayList<>(active.keySet());
        workers.addAll(retiring.keySet());
        workers.addAll(spares);
        for (WorkerProcess worker : starting) {
            if (worker.isInitialising()) {
                workers.add(worker);
            }
        }
        return workers;
    }

    public List<WorkerInfo> workers() {
        List<WorkerInfo> infos = new ArrayList<>();
        List<WorkerProcess> idle = new ArrayList<>();
        List<Lane> lanes = new ArrayList<>();
        synchronized (this) {
            idle.addAll(starting);
            idle.addAll(spares);
            lanes.addAll(active.values());
            lanes.addAll(retiring.values());
        }
        idle.forEach(worker -> infos.add(worker.info(Optional.empty())));
        lanes.forEach(lane -> infos.add(lane.info()));
        infos.sort(Comparator.comparingInt(WorkerInfo::slot));
        return infos;
    }
}
