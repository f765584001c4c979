package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.WorkerState;
import dev.pooled.internal.wire.codec.CodecRegistry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which workers a fleet has, and what each of them is there for. It keeps the books and changes workers' states; what follows
 * from it for the pool is the {@link Fleet}'s to do. Not thread-safe: guarded by its fleet.
 *
 * <pre>
 *   in fork -> starting -> active -> retiring -> leaving
 *                 `-> spare --^
 * </pre>
 */
final class Roster {

    private final PoolConfig config;
    private final CodecRegistry codecs;
    private final Lane.Listener listener;
    private final Set<Integer> slotsInFork = new LinkedHashSet<>();
    private final Set<WorkerProcess> starting = new LinkedHashSet<>();
    private final Map<WorkerProcess, Lane> active = new LinkedHashMap<>();
    private final Map<WorkerProcess, Lane> retiring = new LinkedHashMap<>();
    private final Set<WorkerProcess> spares = new LinkedHashSet<>();
    private final Set<WorkerProcess> leaving = new LinkedHashSet<>();
    private int target;
    private int inFork;

    Roster(PoolConfig config, CodecRegistry codecs, Lane.Listener listener) {
        this.config = config;
        this.codecs = codecs;
        this.listener = listener;
        this.target = config.workers();
    }

    /** How many active workers there are to be. */
    int target() {
        return target;
    }

    void target(int workers) {
        target = workers;
    }

    /** Returns how many are to be forked for there to be {@code atMost} workers, or as many as are wanted. */
    int missing(int atMost) {
        int wanted = Math.min(atMost, target + config.spareWorkers());
        return wanted - starting.size() - inFork - active.size() - spares.size();
    }

    /** Counts a worker that is about to be forked. */
    void plan() {
        inFork++;
    }

    /** Returns the lowest slot that nobody has, and keeps it for a planned fork. */
    int takeSlot() {
        Set<Integer> taken = new LinkedHashSet<>(slotsInFork);
        starting.forEach(worker -> taken.add(worker.slot()));
        active.keySet().forEach(worker -> taken.add(worker.slot()));
        spares.forEach(worker -> taken.add(worker.slot()));
        int slot = 1;
        while (taken.contains(slot)) {
            slot++;
        }
        slotsInFork.add(slot);
        return slot;
    }

    /** A planned fork is over; {@code worker} is {@code null} if it failed, and leaves at once if it {@code isLate}. */
    void forked(int slot, @Nullable WorkerProcess worker, boolean isLate) {
        inFork--;
        slotsInFork.remove(slot);
        if (worker != null) {
            (isLate ? leaving : starting).add(worker);
        }
    }

    /** Returns whether {@code worker} was starting; it is not any more. */
    boolean hasBooted(WorkerProcess worker) {
        return starting.remove(worker);
    }

    /** Takes a worker that has booted; returns its lane, or {@code null} if it is a spare. */
    @Nullable
    Lane take(WorkerProcess worker) {
        if (active.size() < target) {
            return activate(worker);
        }
        worker.to(WorkerState.SPARE);
        spares.add(worker);
        return null;
    }

    private Lane activate(WorkerProcess worker) {
        worker.to(WorkerState.READY);
        Lane lane = new Lane(worker, config.cancelGrace(), codecs, listener);
        active.put(worker, lane);
        return lane;
    }

    private @Nullable Lane promoteSpare() {
        for (WorkerProcess spare : spares) {
            spares.remove(spare);
            return activate(spare);
        }
        return null;
    }

    @Nullable
    Lane laneOf(WorkerProcess worker) {
        Lane lane = active.get(worker);
        return lane != null ? lane : retiring.get(worker);
    }

    boolean isFull() {
        return active.size() >= target;
    }

    boolean isTooMany() {
        return active.size() > target;
    }

    /** Returns whether no worker is there that has booted. */
    boolean isNobodyThere() {
        return active.isEmpty() && spares.isEmpty() && retiring.isEmpty();
    }

    /** A successor is there: returns the retired worker that may leave for it, if one waits. */
    @Nullable
    WorkerProcess relieve() {
        for (WorkerProcess retired : retiring.keySet()) {
            retiring.remove(retired);
            leaving.add(retired);
            return retired;
        }
        return null;
    }

    /** How a lane was retired: whether its worker {@code staysForNow} until a successor is there, and the spare that is one. */
    record Retirement(boolean staysForNow, @Nullable Lane successor) {}

    /** Retires an active lane; {@code null} if it is none. Nobody is replaced if the pool {@code isEnding}. */
    @Nullable
    Retirement retire(Lane lane, boolean isEnding) {
        if (active.remove(lane.worker()) == null) {
            return null;
        }
        lane.worker().to(WorkerState.DRAINING);
        if (isEnding || active.size() >= target) {
            leaving.add(lane.worker());
            return new Retirement(false, null);
        }
        retiring.put(lane.worker(), lane);
        return new Retirement(true, promoteSpare());
    }

    /** What a worker that is gone was, and the spare that took its place. */
    record Departure(
            boolean wasLeaving,
            boolean wasStarting,
            boolean wasSpare,
            @Nullable Lane lane,
            @Nullable Lane successor) {}

    /** Strikes out a worker that is gone. */
    Departure remove(WorkerProcess worker, boolean isEnding) {
        boolean wasLeaving = leaving.remove(worker);
        boolean wasStarting = starting.remove(worker);
        boolean wasSpare = spares.remove(worker);
        Lane lane = active.remove(worker);
        Lane successor = null;
        if (lane == null) {
            lane = retiring.remove(worker);
        } else if (!isEnding && active.size() < target) {
            successor = promoteSpare();
        }
        return new Departure(wasLeaving, wasStarting, wasSpare, lane, successor);
    }

    /** Sends those away that have not booted, and returns them. */
    List<WorkerProcess> giveUpStarting() {
        List<WorkerProcess> given = List.copyOf(starting);
        starting.clear();
        leaving.addAll(given);
        return given;
    }

    /** Returns the lanes there are too many of, idle ones first. */
    List<Lane> excessLanes() {
        List<Lane> lanes = new ArrayList<>(active.values());
        lanes.sort(Comparator.comparing(lane -> lane.currentTask().isPresent()));
        return lanes.subList(0, Math.max(0, lanes.size() - target));
    }

    /** Sends stand-bys beyond the setting away, and retired ones whose successors are not wanted any more; returns them. */
    List<WorkerProcess> trim() {
        List<WorkerProcess> excess = new ArrayList<>();
        while (retiring.size() > Math.max(0, target - active.size())) {
            WorkerProcess retired = retiring.keySet().iterator().next();
            retiring.remove(retired);
            excess.add(retired);
        }
        while (spares.size() > Math.max(0, config.spareWorkers() + target - active.size())) {
            WorkerProcess spare = spares.iterator().next();
            spares.remove(spare);
            excess.add(spare);
        }
        leaving.addAll(excess);
        return excess;
    }

    boolean isEmpty() {
        return isNobodyThere() && starting.isEmpty() && leaving.isEmpty() && inFork == 0;
    }

    List<WorkerProcess> starting() {
        return List.copyOf(starting);
    }

    List<WorkerProcess> leaving() {
        return List.copyOf(leaving);
    }

    /** Returns those that have booted and were not sent away. */
    List<WorkerProcess> present() {
        List<WorkerProcess> workers = new ArrayList<>(active.keySet());
        workers.addAll(retiring.keySet());
        workers.addAll(spares);
        return workers;
    }

    /** Returns those without a lane: starting ones and spares. */
    List<WorkerProcess> withoutLane() {
        List<WorkerProcess> workers = new ArrayList<>(starting);
        workers.addAll(spares);
        return workers;
    }

    List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>(active.values());
        lanes.addAll(retiring.values());
        return lanes;
    }
}
