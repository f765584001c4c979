package dev.pooled.ignite;

import dev.pooled.WorkerInfo;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One node as a pool's host sees it: what it can take, what it was given, and what it knows already. Thread-safe: a monitor that
 * acts after leaving its lock.
 */
final class RemoteNode {

    /** What a node tells its pool beside the outcomes of tasks. */
    interface Listener {
        void capacityChanged(RemoteNode node);

        void failed(RemoteNode node, ClusterMessage.Failed failure);

        void eachDone(RemoteNode node, ClusterMessage.EachDone each);

        void happened(RemoteNode node, ClusterMessage.Event event);

        void worked(int slot, long nanos);

        void asked(RemoteNode node, ClusterMessage.Ask ask);

        void closed(RemoteNode node);
    }

    /**
     * What the pool is to this node.
     *
     * <pre>
     *   AWAY -- wanted --> OPENING -- answered --> OPEN -- no longer wanted --> DRAINING -- nothing runs --> CLOSING -- closed --> AWAY
     *                                               ^------- wanted again ---------+                any -- lost --> GONE
     * </pre>
     */
    private enum State {
        AWAY,
        OPENING,
        OPEN,
        DRAINING,
        CLOSING,
        GONE
    }

    /** So many workers no node has, with those that it has not yet told to be gone. */
    private static final int MOST_SLOTS = 10_000;

    private final UUID id;
    private final NodeCard card;
    private final Slots poolSlots;
    private final Outbox outbox;
    private final Pace pace;
    private final Listener listener;

    private final Map<PooledMethod<?, ?>, Integer> methods = new WeakHashMap<>();
    private final Set<Long> kept = new HashSet<>();
    private final Map<Integer, Integer> slots = new HashMap<>();
    private final Map<Integer, RemoteChunk> chunks = new HashMap<>();
    private final BitSet busyLanes = new BitSet();
    private int lastMethod;
    private long lastChunk;
    private int capacity;
    private int planned;
    private int wanted;
    private State state = State.AWAY;

    /** It may have the pool still, as it had before it was given up: what it says of that is nothing to us. */
    private boolean isStale;

    private volatile List<WorkerInfo> workers = List.of();

    /**
     * A node that has been told nothing yet.
     *
     * @param poolSlots from which its workers get numbers that no other of the pool has
     */
    RemoteNode(UUID id, NodeCard card, Slots poolSlots, Outbox outbox, Pace pace, Listener listener) {
        this.id = id;
        this.card = card;
        this.poolSlots = poolSlots;
        this.outbox = outbox;
        this.pace = pace;
        this.listener = listener;
    }

    UUID id() {
        return id;
    }

    String name() {
        return card.name();
    }

    NodeCard card() {
        return card;
    }

    List<WorkerInfo> workers() {
        return workers;
    }

    /** How many chunks it can have at a time, now. */
    synchronized int capacity() {
        return state == State.OPEN ? capacity : 0;
    }

    /** How many workers it has once they are all ready. */
    synchronized int planned() {
        return state == State.OPEN ? planned : 0;
    }

    synchronized boolean isReady() {
        return state == State.OPEN && planned == wanted && capacity >= planned;
    }

    /** How many workers the pool is to have there; 0 as long as it is to have none. */
    synchronized int wanted() {
        return wanted;
    }

    /** From now on the pool is to have so many workers there; returns whether the node must be {@linkplain #opening told} of it. */
    boolean want(int workers) {
        boolean mustDrain = false;
        synchronized (this) {
            boolean isNews = wanted != workers;
            boolean wasDraining = state == State.DRAINING;
            wanted = workers;
            if (state == State.AWAY) {
                return workers > 0;
            }
            if (workers == 0) {
                mustDrain = state == State.OPEN;
                state = mustDrain ? State.DRAINING : state;
            } else if (state == State.OPEN || state == State.DRAINING) {
                state = State.OPEN;
                if (isNews || wasDraining) { // under the lock, so that the last number is the one that counts
                    outbox.put(new ClusterMessage.Resize(workers));
                }
            }
        }
        outbox.flush();
        if (mustDrain) {
            drain();
        }
        return false;
    }

    /** It was given up before, and may have the pool still: it is told to end that before it is told anything else. */
    void closeFirst() {
        synchronized (this) {
            isStale = true;
            state = State.CLOSING;
        }
        outbox.send(new ClusterMessage.Close(/* now= */ true));
    }

    private void drain() {
        chunks().forEach(RemoteChunk::takeBackTail);
        closeIfDrained();
    }

    private void closeIfDrained() {
        synchronized (this) {
            if (state != State.DRAINING || !chunks.isEmpty()) {
                return;
            }
            state = State.CLOSING;
        }
        outbox.send(new ClusterMessage.Close(/* now= */ false));
    }

    /**
     * Returns with how many workers the node is to open the pool now, since it has not answered yet; 0 if it is not to. One that is
     * not wanted any more has one until it has answered: only then is it known what it has heard, and it can be told to close.
     */
    synchronized int opening() {
        if (state == State.AWAY && wanted > 0) {
            state = State.OPENING;
        }
        return state == State.OPENING ? Math.max(1, wanted) : 0;
    }

    /** Returns whether it has workers of the pool. */
    synchronized boolean isOpen() {
        return state == State.OPEN;
    }

    /** How many more chunks it can take, by how many it can have: 1 if nothing runs there, 0 or less if nothing more may. */
    synchronized double idleShare() {
        return state != State.OPEN || capacity == 0 ? 0 : (double) (capacity - busyLanes.cardinality()) / capacity;
    }

    /** Runs the chunk there; returns false if it has no room any more. */
    boolean run(TaskDescriptor chunk, OutcomeListener outcomes) {
        RemoteChunk remote;
        synchronized (this) {
            if (state != State.OPEN || busyLanes.cardinality() >= capacity) {
                return false;
            }
            int lane = busyLanes.nextClearBit(0);
            busyLanes.set(lane);
            remote = new RemoteChunk(this, lane, ++lastChunk, chunk, outcomes, pace);
            chunks.put(lane, remote);
        }
        remote.sendMore();
        if (isGone()) { // it may have gone before it was sent anything
            remote.lost("left at that moment");
        }
        return true;
    }

    private synchronized boolean isGone() {
        return state == State.GONE;
    }

    /** Puts a part of a chunk, with what the node must know for it, into the outbox. */
    void put(RemoteChunk chunk, int from, TaskDescriptor part, OutcomeListener outcomes) {
        synchronized (this) {
            ClusterMessage.Task task = task(part);
            outbox.put(new ClusterMessage.Run(
                    chunk.lane(), chunk.number(), from, outcomes.areCalls(), outcomes.wantsProgress(), task));
        }
    }

    void flush() {
        outbox.flush();
    }

    void stop(RemoteChunk chunk, long taskId, CancelMode mode) {
        outbox.send(new ClusterMessage.Stop(chunk.lane(), chunk.number(), taskId, mode));
    }

    void each(long number, TaskDescriptor descriptor) {
        synchronized (this) {
            outbox.put(new ClusterMessage.Each(number, task(descriptor)));
        }
        outbox.flush();
    }

    void send(ClusterMessage.ToNode message) {
        outbox.send(message);
    }

    void forget(long keptId) {
        synchronized (this) {
            if (kept.remove(keptId)) { // under the lock, so that it is not dropped after it was sent again
                outbox.sendSoon(new ClusterMessage.Drop(keptId));
            }
        }
    }

    private ClusterMessage.Task task(TaskDescriptor part) {
        return new ClusterMessage.Task(
                part.id(),
                define(part.method()),
                part.limitNanos(),
                part.retries(),
                part.priority(),
                part.attempt(),
                keep(part.receiver()),
                keep(part.rest()),
                part.context(),
                part.label(),
                part.arguments());
    }

    private int define(PooledMethod<?, ?> method) {
        Integer known = methods.get(method);
        if (known != null) {
            return known;
        }
        int number = ++lastMethod;
        methods.put(method, number);
        outbox.put(new ClusterMessage.Define(
                number,
                method.homeName(),
                method.index(),
                method.name(),
                method.signature(),
                method.fingerprint(),
                method.layout(),
                method.receiver()));
        return number;
    }

    private long keep(@Nullable KeptValue value) {
        if (value == null) {
            return 0;
        }
        if (kept.add(value.id())) {
            outbox.put(new ClusterMessage.Keep(value.id(), value.bytes()));
        }
        return value.id();
    }

    /** The chunk is over: its lane takes another one. */
    void free(RemoteChunk chunk) {
        synchronized (this) {
            if (chunks.remove(chunk.lane(), chunk)) {
                busyLanes.clear(chunk.lane());
            }
        }
        closeIfDrained();
    }

    /** Returns what runs there. */
    synchronized List<RemoteChunk> chunks() {
        return List.copyOf(chunks.values());
    }

    /**
     * Takes what the node says.
     *
     * @throws IllegalArgumentException if it makes no sense
     */
    void received(ClusterMessage.ToHost message) {
        if (isStale() && !(message instanceof ClusterMessage.Closed)) {
            return;
        }
        if (message instanceof ClusterMessage.Results m) {
            chunk(m.lane(), m.chunk()).returned(m.from(), m.results());
        } else if (message instanceof ClusterMessage.Began m) {
            chunk(m.lane(), m.chunk()).began(m.index(), here(m.worker()));
        } else if (message instanceof ClusterMessage.Advanced m) {
            chunk(m.lane(), m.chunk()).advanced(m.index(), m.done(), m.total());
        } else if (message instanceof ClusterMessage.Done m) {
            chunk(m.lane(), m.chunk()).done(m.to(), m.items(), m.nanos());
        } else if (message instanceof ClusterMessage.Ended m) {
            chunk(m.lane(), m.chunk()).ended(m.index(), here(m.outcome()));
        } else if (message instanceof ClusterMessage.DiedBefore m) {
            chunk(m.lane(), m.chunk()).diedBefore(here(m.obituary()));
        } else if (message instanceof ClusterMessage.Returned m) {
            chunk(m.lane(), m.chunk()).givenBack(m.from(), m.to());
        } else if (message instanceof ClusterMessage.Capacity m) {
            capacity(m);
        } else if (message instanceof ClusterMessage.Workers m) {
            workers(m.workers());
        } else if (message instanceof ClusterMessage.Event m) {
            happened(m);
        } else if (message instanceof ClusterMessage.Worked m) {
            if (isThere()) {
                listener.worked(slotOf(m.slot()), m.nanos());
            }
        } else if (message instanceof ClusterMessage.EachDone m) {
            listener.eachDone(this, m);
        } else if (message instanceof ClusterMessage.Failed m) {
            listener.failed(this, m);
        } else if (message instanceof ClusterMessage.Ask m) {
            listener.asked(this, m);
        } else {
            closed();
        }
    }

    /** Returns whether it has workers of the pool, or may have: what it says of them after it has closed it is old. */
    private synchronized boolean isThere() {
        return state != State.AWAY && state != State.GONE;
    }

    private synchronized void workers(List<WorkerInfo> there) {
        if (isThere()) {
            freeSlotsBut(there);
            workers = there.stream().map(this::here).toList();
        }
    }

    private void happened(ClusterMessage.Event m) {
        if (isThere()) {
            TaskOutcome.Died died = m.obituary() == null ? null : here(m.obituary());
            listener.happened(
                    this, new ClusterMessage.Event(m.kind(), here(m.worker()), m.startingNanos(), m.initNanos(), died));
        }
    }

    private synchronized boolean isStale() {
        return isStale;
    }

    /** It knows nothing of the pool any more. */
    private void closed() {
        List<RemoteChunk> lost;
        synchronized (this) {
            isStale = false;
            if (state != State.GONE) {
                state = State.AWAY;
            }
            capacity = 0;
            methods.clear();
            kept.clear();
            lost = forgetAll();
        }
        lost.forEach(chunk -> chunk.lost("has ended the pool"));
        listener.closed(this);
    }

    /** Nothing of the pool is there any more; returns what was. */
    private synchronized List<RemoteChunk> forgetAll() {
        List<RemoteChunk> lost = List.copyOf(chunks.values());
        chunks.clear();
        busyLanes.clear();
        workers = List.of();
        freeSlotsBut(List.of());
        return lost;
    }

    private void capacity(ClusterMessage.Capacity message) {
        boolean mustDrain;
        synchronized (this) {
            if (message.now() < 0 || message.planned() < 1 || message.planned() > card.workers()) {
                throw new IllegalArgumentException("a node of " + card.workers() + " workers says " + message);
            }
            if (!isThere()) {
                return;
            }
            boolean isNew = state == State.OPENING;
            mustDrain = isNew && wanted == 0;
            if (isNew && wanted > 0 && wanted != message.planned()) { // that has changed since it was told
                outbox.put(new ClusterMessage.Resize(wanted)); // under the lock, so that the last number counts
            }
            state = mustDrain ? State.DRAINING : isNew ? State.OPEN : state;
            capacity = Math.min(message.now(), message.planned());
            planned = message.planned();
        }
        outbox.flush();
        if (mustDrain) {
            drain();
        } else if (message.now() == 0) { // it is leaving, or all its workers are starting anew
            chunks().forEach(RemoteChunk::takeBackTail);
        }
        listener.capacityChanged(this);
    }

    private synchronized RemoteChunk chunk(int lane, long number) {
        RemoteChunk chunk = chunks.get(lane);
        if (chunk == null || chunk.number() != number) {
            throw new IllegalArgumentException("node " + name() + " tells of chunk " + number + " in lane " + lane
                    + ", where " + (chunk == null ? "nothing" : "chunk " + chunk.number()) + " runs");
        }
        return chunk;
    }

    /** The node is gone: what it was sent is lost, what it was not is given back. */
    void lost(String event) {
        List<RemoteChunk> lost;
        synchronized (this) {
            state = State.GONE;
            lost = forgetAll();
        }
        lost.forEach(chunk -> chunk.lost(event));
    }

    /** Returns the number in the pool of the worker that has this one there. */
    private synchronized int slotOf(int there) {
        if (state == State.GONE) {
            throw new IllegalArgumentException("node " + name() + " has left");
        }
        if (slots.size() >= MOST_SLOTS && !slots.containsKey(there)) {
            throw new IllegalArgumentException("node " + name() + " tells of more than " + MOST_SLOTS + " workers");
        }
        return slots.computeIfAbsent(there, slot -> poolSlots.take());
    }

    /** Only these workers are there still. */
    private synchronized void freeSlotsBut(List<WorkerInfo> there) {
        Set<Integer> known = new HashSet<>();
        there.forEach(worker -> known.add(worker.slot()));
        slots.entrySet().removeIf(slot -> {
            boolean isFree = !known.contains(slot.getKey());
            if (isFree) {
                poolSlots.free(slot.getValue());
            }
            return isFree;
        });
    }

    private WorkerInfo here(WorkerInfo there) {
        return new WorkerInfo(
                slotOf(there.slot()),
                there.pid(),
                there.state(),
                there.since(),
                there.tasksDone(),
                there.current(),
                there.residentBytes(),
                Optional.of(name()));
    }

    private TaskOutcome here(TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Threw threw) {
            return new TaskOutcome.Threw(threw.error(), threw.worker() == null ? null : here(threw.worker()));
        }
        if (outcome instanceof TaskOutcome.TimedOut late) {
            return new TaskOutcome.TimedOut(
                    late.elapsed(), late.stack(), late.worker() == null ? null : here(late.worker()));
        }
        return outcome instanceof TaskOutcome.Died died ? here(died) : outcome;
    }

    private TaskOutcome.Died here(TaskOutcome.Died died) {
        return new TaskOutcome.Died(Obituaries.onNode(died.obituary(), name()));
    }
}
