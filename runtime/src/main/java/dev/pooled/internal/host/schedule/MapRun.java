package dev.pooled.internal.host.schedule;

import dev.pooled.WorkerInfo;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.MapItems;
import org.jspecify.annotations.Nullable;

/**
 * One map: it encodes items a little ahead of the lanes, gives them out as chunks whose size is decided when a lane is free,
 * and passes every outcome to its sink. Whoever wants the results reads the source, by calling {@link #feed}; the encoding
 * runs in that thread, under no lock. Only what is in an array of primitives is encoded when a lane takes it, and under the lock: a
 * copy in bulk, which runs no code of the user's. Thread-safe, but for feeding, which one thread does at a time.
 */
public final class MapRun implements Task.Owner {

    /** Who takes the outcomes of a map. */
    public interface Sink {

        /** The item at {@code index} has ended: once per item, in any order, on a thread that must not be held up. */
        void ended(long index, TaskDescriptor item, TaskOutcome outcome);

        /** The items from {@code index} on, in {@code chunk} from {@code from} on, have returned: as {@link #ended} for each. */
        default void haveReturned(long index, TaskDescriptor chunk, int from, EncodedItems results) {
            for (int i = 0; i < results.count(); i++) {
                ended(index + i, chunk.slice(from + i, 1), new TaskOutcome.Returned(results.item(i)));
            }
        }

        /** There may be room for more items, or the last item has ended. */
        void changed();

        /** An item runs in a worker. */
        default void started() {}

        /** All items that were read so far have ended, or never will. */
        default void allEnded() {}
    }

    private static final int AHEAD_CHUNKS = 2;
    private static final int MAX_AHEAD_BYTES = 8 * 1024 * 1024;

    /** Half of what a ring holds: the next one is there while the worker runs this one. */
    static final int MAX_CHUNK_BYTES = 256 * 1024;

    private final Scheduler scheduler;
    private final MapItems<?> items;
    private final SourceReader source;
    private final TaskDescriptor template;
    private final CallOptions options;
    private final Sink sink;

    /** Those of an array, where the source is one; else what was encoded. */
    private final @Nullable ArrayItems array;

    private final PendingItems encoded = new PendingItems();
    private final Pending pending;
    private long read;
    private long taken;
    private long settled;
    private boolean isExhausted;
    private boolean isQueued;
    private boolean isOver;
    private @Nullable Throwable sourceError;
    private volatile @Nullable RuntimeException refusal;

    /** Begins to read the source; what its iterator throws comes out here. */
    public MapRun(Scheduler scheduler, MapItems<?> items, TaskDescriptor template, CallOptions options, Sink sink) {
        this.scheduler = scheduler;
        this.items = items;
        this.template = template;
        this.options = options;
        this.sink = sink;
        this.source = new SourceReader(items, scheduler.results().codecs(), scheduler.clock());
        this.array = items.isArray() ? new ArrayItems(items) : null;
        this.pending = array != null ? array : encoded;
    }

    /** Encodes the fixed arguments of a map. */
    public static @Nullable KeptValue rest(MapItems<?> items, Results results) {
        if (!items.isRestFixed()) {
            return null;
        }
        WireBuffer out = new WireBuffer(results.codecs());
        items.writeRest(out);
        return new KeptValue(out.toByteArray());
    }

    TaskDescriptor template() {
        return template;
    }

    int priority() {
        return template.priority();
    }

    /** Returns how many more items should be read now: nobody has to wait for one, and not too many wait for a lane. */
    synchronized int wantedItems() {
        if (isExhausted || isOver || pending.bytesHeld() >= MAX_AHEAD_BYTES) {
            return 0;
        }
        return array != null ? Integer.MAX_VALUE : Math.max(0, ahead() - pending.count());
    }

    private int ahead() {
        return Math.max(AHEAD_CHUNKS * scheduler.backend().parallelism() * chunkSize(), 16);
    }

    /**
     * Reads at least one item and at most {@code most}, more than one only of a source that gives them at once; and encodes them,
     * unless they are in an array.
     *
     * @return false if the source has ended; an error of the source ends it too
     */
    boolean feed(int most) {
        if (array != null) {
            return readArray(most, array);
        }
        source.read(Math.min(most, chunkSize())); // then a chunk is what was read together
        if (source.count() > 0) {
            add(source.items());
        }
        RuntimeException refused = source.refused();
        if (refused != null) {
            refuseNext(refused);
        }
        if (source.hasEnded()) {
            exhaust(source.error());
        }
        return !source.hasEnded();
    }

    private void add(EncodedItems items) {
        boolean isNews;
        synchronized (this) {
            long index = read;
            read += items.count();
            if (isOver) {
                return;
            }
            encoded.add(index, items);
            isNews = isNews();
        }
        if (isNews) {
            scheduler.itemsReady(this);
        }
    }

    /** Returns whether a lane may take what was none before: else a free one has looked already. Under the lock. */
    private boolean isNews() {
        int fixed = fixedChunkSize();
        return !isQueued || (fixed > 0 && pending.count() >= fixed);
    }

    private boolean readArray(int most, ArrayItems from) {
        boolean isNews;
        boolean isLast;
        synchronized (this) {
            if (isOver) {
                return false;
            }
            read += from.read(most);
            isLast = from.isExhausted();
            isNews = isNews() && !isLast;
        }
        if (isLast) {
            exhaust(null);
        } else if (isNews) {
            scheduler.itemsReady(this);
        }
        return !isLast;
    }

    /** An item that cannot travel has ended before it was given to anybody. */
    private void refuseNext(RuntimeException refused) {
        long index;
        synchronized (this) {
            index = read++;
            if (isOver) {
                return;
            }
        }
        TaskDescriptor item = numbered(EncodedItems.of(new byte[0]), scheduler.newIds(1));
        itemEnded(index, item, new TaskOutcome.Refused(refused));
    }

    private void exhaust(@Nullable Throwable error) {
        synchronized (this) {
            isExhausted = true;
            sourceError = error;
        }
        try {
            source.close();
        } catch (RuntimeException e) { // a stream's close handler: an error of the source like any other
            synchronized (this) {
                sourceError = error == null ? e : error;
            }
        }
        scheduler.itemsReady(this); // the last items need no full chunk any more
        if (isComplete()) {
            sink.changed();
        }
    }

    /** Returns what the source threw, if anything. */
    synchronized @Nullable Throwable sourceError() {
        return sourceError;
    }

    /** Returns whether the source has ended and every item of it too. */
    synchronized boolean isComplete() {
        return isOver || (isExhausted && settled == read);
    }

    /** Returns whether items that were read have not ended yet. */
    synchronized boolean hasUnended() {
        return !isOver && refusal == null && settled < read;
    }

    /** Closes the source before its end; to be called where nobody reads it. What its close handlers throw comes out. */
    void closeSource() {
        synchronized (this) {
            if (isExhausted) {
                return; // closed already
            }
            isExhausted = true;
        }
        source.close();
    }

    /** Returns whether a chunk was given to a lane. */
    synchronized boolean hasStarted() {
        return taken > 0;
    }

    synchronized boolean isExhausted() {
        return isExhausted;
    }

    synchronized long readItems() {
        return read;
    }

    /** Returns how many items count as waiting: of an array, which holds all of its, as many as would be read of a list. */
    synchronized long buffered() {
        return array == null ? pending.count() : Math.min(pending.count(), ahead());
    }

    /** Scheduler: is to be queued, if it is not and has something to give. */
    synchronized boolean startQueueing() {
        if (isQueued || pending.count() == 0) {
            return false;
        }
        isQueued = true;
        return true;
    }

    /** Scheduler: was taken out of the queue; returns whether it goes to its end. */
    synchronized boolean staysQueued() {
        isQueued = pending.count() > 0;
        return isQueued;
    }

    /** Scheduler: takes a chunk for a lane; {@code null} if a full one must be waited for. */
    @Nullable
    Task take(int lanes) {
        EncodedItems chunk;
        long base;
        boolean hasRoom;
        synchronized (this) {
            if (isOver || pending.count() == 0) {
                return null;
            }
            int fixed = fixedChunkSize();
            boolean isFull = pending.count() >= Math.min(fixed, ahead());
            if (fixed > 0 && !isExhausted && !isFull && !scheduler.isShutdown()) {
                return null;
            }
            base = pending.firstIndex();
            chunk = fixed > 0 ? pending.take(fixed) : pending.takeAbout(measuredSize(lanes), MAX_CHUNK_BYTES);
            taken += chunk.count();
            hasRoom = !isExhausted && 2 * pending.count() <= ahead();
        }
        if (hasRoom) {
            sink.changed();
        }
        long firstId = scheduler.newIds(chunk.count());
        scheduler.itemsQueued(template, firstId, chunk.count());
        return new Task(numbered(chunk, firstId), this, base, 0, scheduler.nanoTime());
    }

    private int measuredSize(int lanes) {
        int size = chunkSize();
        long left = items.knownSize().isPresent()
                ? items.knownSize().getAsLong() - taken
                : isExhausted ? pending.count() : Long.MAX_VALUE / 4;
        return scheduler.chunks().ofMap(template.method(), size, Math.max(1, left), lanes);
    }

    private int chunkSize() {
        int fixed = fixedChunkSize();
        if (fixed > 0) {
            return fixed;
        }
        int size = scheduler.chunks().size(template.method());
        int lookAhead = options.lookAhead();
        return lookAhead == 0
                ? size
                : Math.max(1, Math.min(size, lookAhead / scheduler.backend().parallelism()));
    }

    private int fixedChunkSize() {
        return options.chunkSize() > 0
                ? options.chunkSize()
                : template.method().options().chunkSize();
    }

    /** Returns how many items may be read beyond those delivered. */
    int lookAhead() {
        if (options.lookAhead() > 0) {
            return options.lookAhead();
        }
        return Math.min(CallOptions.MAX_LOOK_AHEAD, 2 * ahead());
    }

    private TaskDescriptor numbered(EncodedItems arguments, long firstId) {
        return new TaskDescriptor(
                firstId,
                template.pool(),
                template.method(),
                arguments,
                template.limitNanos(),
                template.retries(),
                template.priority(),
                1,
                template.receiver(),
                template.rest(),
                template.context(),
                template.label());
    }

    @Override
    public void itemStarted(long index, WorkerInfo worker) {
        sink.started();
    }

    @Override
    public void itemEnded(long index, TaskDescriptor item, TaskOutcome outcome) {
        synchronized (this) {
            if (isOver) {
                return;
            }
        }
        sink.ended(index, item, outcome);
        haveEnded(1);
    }

    @Override
    public void itemsReturned(long index, TaskDescriptor chunk, int from, EncodedItems results) {
        synchronized (this) {
            if (isOver) {
                return;
            }
        }
        sink.haveReturned(index, chunk, from, results);
        haveEnded(results.count());
    }

    private void haveEnded(int count) {
        boolean isLast;
        boolean areAllEnded;
        synchronized (this) {
            settled += count;
            areAllEnded = settled == read;
            isLast = isExhausted && areAllEnded;
        }
        if (isLast) {
            sink.changed();
        }
        if (areAllEnded) {
            sink.allEnded();
        }
    }

    @Override
    public synchronized boolean isAbandoned() {
        return isOver;
    }

    /** Nobody wants the results any more, or all are there: what waits never starts, what runs is stopped. */
    void stop() {
        boolean hasUnfinished;
        synchronized (this) {
            if (isOver) {
                return;
            }
            hasUnfinished = !(isExhausted && settled == read);
            isOver = true;
            pending.clear();
            isQueued = false;
        }
        if (hasUnfinished) {
            scheduler.stop(this);
        }
        scheduler.end(this);
        KeptValue rest = template.rest();
        if (rest != null) {
            scheduler.backend().forget(rest);
        }
    }

    /** The pool takes nothing any more: the sink gets the reason as the outcome of the next item. */
    void refuse(RuntimeException reason) {
        long index;
        synchronized (this) {
            if (isOver) {
                return;
            }
            index = read;
        }
        TaskDescriptor item = numbered(EncodedItems.of(new byte[0]), scheduler.newIds(1));
        refusal = reason;
        sink.ended(index, item, new TaskOutcome.Refused(reason));
        sink.changed();
        sink.allEnded();
    }

    /** Returns why the pool takes nothing any more, if it does not. */
    @Nullable
    RuntimeException refusal() {
        return refusal;
    }
}
