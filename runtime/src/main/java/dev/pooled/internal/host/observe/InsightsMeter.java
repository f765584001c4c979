package dev.pooled.internal.host.observe;

import dev.pooled.Insights;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.spi.TaskDescriptor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.LongSupplier;

/**
 * Adds up where the time of a pool's workers goes, for {@link Insights}; there is one only where the setting asks for it.
 * Thread-safe: a monitor.
 */
public final class InsightsMeter {

    private static final int SLOWEST = 5;

    private final String pool;
    private final LongSupplier clock;
    private final CodecRegistry codecs;
    private final int threads;
    private final long openedNanos;
    private final Map<Integer, Slot> slots = new TreeMap<>();
    private final IdentityHashMap<TaskDescriptor, Chunk> running = new IdentityHashMap<>();
    private final PriorityQueue<Slow> slowest = new PriorityQueue<>(Comparator.comparing(Slow::nanos));
    private long closedNanos;
    private boolean isClosed;

    /** What is known of a slot; guarded by the meter. */
    private static final class Slot {
        private final Map<Long, Long> readySince = new HashMap<>();
        private long tasks;
        private long starting;
        private long initialising;
        private long ready;
        private long held;
        private long working;
    }

    private record Chunk(int slot, long sinceNanos) {}

    /** One of the slowest; {@code index} is negative for a call. */
    private record Slow(KeptArguments arguments, String method, String label, long index, long nanos) {

        Insights.SlowTask told(CodecRegistry codecs) {
            OptionalLong place = index < 0 ? OptionalLong.empty() : OptionalLong.of(index);
            return new Insights.SlowTask(method, arguments.label(codecs), label, place, Duration.ofNanos(nanos));
        }
    }

    /** As below, with the clock of the JVM. */
    public InsightsMeter(String pool, int threads, CodecRegistry codecs) {
        this(pool, threads, codecs, System::nanoTime);
    }

    /**
     * Begins to measure.
     *
     * @param threads how many threads of this JVM run tasks, where no worker does
     * @param codecs for the arguments of slow tasks to be read
     */
    InsightsMeter(String pool, int threads, CodecRegistry codecs, LongSupplier clock) {
        this.pool = pool;
        this.codecs = codecs;
        this.threads = threads;
        this.clock = clock;
        this.openedNanos = clock.getAsLong();
    }

    /** A worker has become ready, after so long. */
    public synchronized void started(WorkerInfo worker, long startingNanos, long initNanos) {
        Slot slot = slot(worker.slot());
        slot.starting += startingNanos;
        slot.initialising += initNanos;
        slot.readySince.put(worker.pid(), clock.getAsLong());
    }

    /** A worker is gone. */
    synchronized void gone(WorkerInfo worker) {
        Slot slot = slot(worker.slot());
        Long since = slot.readySince.remove(worker.pid());
        slot.ready += since == null ? 0 : clock.getAsLong() - since;
    }

    /** Methods have run for so long in the worker of a slot. */
    public synchronized void worked(int slot, long nanos) {
        slot(slot).working += Math.min(nanos, clock.getAsLong() - openedNanos); // it is another process that says so
    }

    /** A worker has this chunk from now on. */
    synchronized void began(TaskDescriptor chunk, WorkerInfo worker) {
        running.put(chunk, new Chunk(worker.slot(), clock.getAsLong()));
    }

    /** The worker has nothing more of the chunk, of which it has run so many items. */
    synchronized void ended(TaskDescriptor chunk, int ran) {
        Chunk ended = running.remove(chunk);
        if (ended != null) {
            Slot slot = slot(ended.slot());
            slot.tasks += ran;
            slot.held += clock.getAsLong() - ended.sinceNanos();
        }
    }

    /** A task has run: item {@code index} of a map, or a call where that is negative. */
    synchronized void ran(TaskDescriptor task, long index, long nanos) {
        if (slowest.size() == SLOWEST) {
            if (nanos <= slowest.element().nanos()) {
                return;
            }
            slowest.remove();
        }
        slowest.add(new Slow(KeptArguments.of(task), task.method().name(), task.label(), index, nanos));
    }

    /** The pool has ended: time stands still from now on. */
    synchronized void closed() {
        closedNanos = clock.getAsLong();
        isClosed = true;
    }

    /** Returns what has been measured so far. Reads the arguments of the slowest tasks, which runs code of their classes. */
    public Insights insights() {
        List<Insights.Worker> workers = new ArrayList<>();
        List<Slow> slow;
        Duration elapsed;
        synchronized (this) {
            long now = isClosed ? closedNanos : clock.getAsLong();
            elapsed = Duration.ofNanos(now - openedNanos);
            slots.forEach((number, slot) -> workers.add(worker(number, slot, now)));
            slow = new ArrayList<>(slowest);
        }
        slow.sort(Comparator.comparing(Slow::nanos).reversed());
        List<String> advice =
                workers.stream().reduce(Insights.Worker::plus).map(Advice::on).orElse(List.of());
        List<Insights.SlowTask> told =
                slow.stream().map(each -> each.told(codecs)).toList();
        return new Insights(pool, elapsed, workers, told, advice);
    }

    private Insights.Worker worker(int number, Slot slot, long now) {
        long held = slot.held;
        for (Chunk chunk : running.values()) {
            held += chunk.slot() == number ? now - chunk.sinceNanos() : 0;
        }
        boolean isHere = number == 0;
        long ready = isHere ? threads * (now - openedNanos) : slot.ready;
        for (long since : slot.readySince.values()) {
            ready += now - since;
        }
        // The worker tells what it has worked when an item ends: what runs now counts as transport until then, unless
        // it is here.
        long working = isHere ? held : Math.min(slot.working, held);
        return new Insights.Worker(
                number,
                slot.tasks,
                Duration.ofNanos(slot.starting),
                Duration.ofNanos(slot.initialising),
                Duration.ofNanos(Math.max(0, ready - held)),
                Duration.ofNanos(working),
                Duration.ofNanos(held - working));
    }

    private Slot slot(int number) {
        return slots.computeIfAbsent(number, unseen -> new Slot());
    }
}
