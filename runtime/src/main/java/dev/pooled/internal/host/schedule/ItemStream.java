package dev.pooled.internal.host.schedule;

import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Dropped;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledCalls.Order;
import java.lang.ref.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A map whose results are taken one by one, as a lazy stream. The consuming thread does the work of the host: before each
 * result it reads as many items as are wanted, within the look-ahead, and then waits for the next result. Nothing happens
 * before the terminal operation. Thread-safe where outcomes arrive; taking is confined to the consumer.
 *
 * <p>Nobody says whether a stream that was read in part ({@code limit}, {@code findFirst}) will be read on. So it counts as
 * unfinished only while somebody reads it or its items have not ended; a pool that closes does not wait for more.
 *
 * @param <T> what the stream gives
 */
public final class ItemStream<T extends @Nullable Object> implements MapRun.Sink {

    /** Begins the map when the stream is first asked for an element: admitted, with the sink and the meter that is told. */
    public interface Begin {
        MapRun of(MapRun.Sink sink);

        MapMeter meter();
    }

    /** Turns an item's outcome into the stream's element, or throws. */
    interface Delivery<T extends @Nullable Object> {
        T deliver(long index, TaskDescriptor item, TaskOutcome outcome);
    }

    private record Ended(long index, TaskDescriptor item, TaskOutcome outcome) {}

    private static final int ITEMS_PER_RESULT = 64;

    private final Scheduler scheduler;
    private final Begin start;
    private final Order order;
    private final Delivery<T> delivery;
    private volatile MapMeter meter = MapMeter.SILENT;

    private final Map<Long, Ended> byIndex = new HashMap<>();
    private final Deque<Ended> finished = new ArrayDeque<>();
    private @Nullable MapRun run;
    private boolean isClosed;
    /** Whether the pool counts this stream as unfinished. */
    private boolean isCounted;
    /** How many calls of the consumer are under way; more than one where it reads a stream from within itself. */
    private int readers;

    private volatile long delivered;
    private volatile @Nullable Thread consumer;

    private ItemStream(Scheduler scheduler, Begin start, Order order, Delivery<T> delivery) {
        this.scheduler = scheduler;
        this.start = start;
        this.order = order;
        this.delivery = delivery;
    }

    static <T extends @Nullable Object> Stream<T> of(
            Scheduler scheduler, Begin start, Order order, Delivery<T> delivery) {
        ItemStream<T> items = new ItemStream<>(scheduler, start, order, delivery);
        Handle<T> handle = new Handle<>(items);
        // The engine holds the items, only the stream holds the handle. Closing runs the source's close handlers.
        Dropped.then(handle, () -> Callbacks.execute(items::close));
        return StreamSupport.stream(handle, /* parallel= */ false).onClose(items::close);
    }

    /** What the stream holds: when it is dropped, so is the map. */
    private record Handle<T extends @Nullable Object>(ItemStream<T> items) implements Spliterator<T> {
        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            try {
                return items.tryAdvance(action);
            } finally {
                Reference.reachabilityFence(this); // a stream that is being read is not dropped
            }
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            items.enter();
            try {
                boolean hasMore = true;
                while (hasMore) {
                    hasMore = items.tryAdvance(action);
                }
            } finally {
                items.leave();
                Reference.reachabilityFence(this);
            }
        }

        @Override
        public @Nullable Spliterator<T> trySplit() {
            return null; // so parallel() changes nothing
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return items.order == Order.SOURCE ? ORDERED : 0;
        }
    }

    private synchronized void enter() {
        readers++;
    }

    private void leave() {
        synchronized (this) {
            readers--;
        }
        allEnded();
    }

    /** Whether it was read, or its items ended: the pool need not wait for it any more if neither is left. */
    @Override
    public void allEnded() {
        synchronized (this) {
            if (!isCounted || readers > 0 || (run != null && run.hasUnended())) {
                return;
            }
            isCounted = false;
        }
        scheduler.finished();
    }

    /** To be called before anything is asked of the pool. */
    private void count() {
        synchronized (this) {
            if (isCounted) {
                return;
            }
            isCounted = true;
        }
        try {
            scheduler.goesOn();
        } catch (Throwable error) { // the pool has ended
            synchronized (this) {
                isCounted = false;
            }
            throw error;
        }
    }

    private boolean tryAdvance(Consumer<? super T> action) {
        enter();
        try {
            return advance(action);
        } finally {
            leave();
        }
    }

    private boolean advance(Consumer<? super T> action) {
        MapRun map = begin();
        if (map == null) {
            return false;
        }
        Ended next;
        try {
            next = next(map);
        } catch (Throwable error) { // an error of the source, or of the pool: the stream is over
            throw closedAfter(error);
        }
        if (next == null) {
            Throwable sourceError = map.sourceError();
            if (sourceError != null) {
                throw closedAfter(sourceError);
            }
            close();
            return false;
        }
        T element;
        try {
            element = delivery.deliver(next.index(), next.item(), next.outcome());
        } catch (Throwable error) { // the item failed, and the stream with it
            throw closedAfter(error);
        }
        action.accept(element);
        return true;
    }

    /** Closes, and throws {@code error}, whatever the source's close handlers do. */
    private RuntimeException closedAfter(Throwable error) {
        try {
            close();
        } catch (RuntimeException e) { // less important than why it is closed
            error.addSuppressed(e);
        }
        throw Results.<RuntimeException>sneak(error);
    }

    private @Nullable MapRun begin() {
        MapRun map;
        synchronized (this) {
            if (isClosed) {
                return null;
            }
            map = run;
        }
        if (map != null) {
            return map;
        }
        scheduler.admitStream(); // its items wait for room as they come
        synchronized (this) {
            isCounted = true;
        }
        MapRun begun;
        try {
            meter = start.meter();
            begun = start.of(this);
        } catch (Throwable error) { // the source could not even be begun
            synchronized (this) {
                isClosed = true;
            }
            throw error; // leave() counts it off
        }
        synchronized (this) {
            run = begun;
        }
        scheduler.begin(begun);
        return begun;
    }

    private @Nullable Ended next(MapRun map) {
        consumer = Thread.currentThread();
        try {
            if (!map.isComplete()) {
                count();
            }
        } catch (RejectedExecutionException e) { // what was finished before the pool's end is delivered still
            Ended ready = poll(map);
            if (ready != null) {
                return ready;
            }
            throw e;
        }
        while (true) {
            int room = roomToRead(map);
            for (int i = 0; i < ITEMS_PER_RESULT && room > 0; i++) {
                if (!map.feed(room)) {
                    meter.total(map.readItems());
                }
                room = roomToRead(map);
            }
            Ended next = poll(map);
            if (next != null) {
                return next;
            }
            if (map.isComplete()) {
                next = poll(map);
                return next;
            }
            RuntimeException refusal = map.refusal();
            if (refusal != null) {
                throw Results.ofItsOwn(refusal);
            }
            if (roomToRead(map) > 0) {
                continue;
            }
            if (Thread.interrupted()) {
                Thread.currentThread().interrupt();
                throw new CancellationException(
                        "pool '" + scheduler.pool() + "': the stream was cancelled: its consumer was interrupted");
            }
            if (!isReady(map)) {
                LockSupport.park(this);
            }
        }
    }

    /** Returns how many items may be read now, so that not too many wait to be delivered. */
    private int roomToRead(MapRun map) {
        return (int) Math.min(map.wantedItems(), map.lookAhead() - (map.readItems() - delivered));
    }

    private boolean isReady(MapRun map) {
        synchronized (this) {
            boolean hasNext = order == Order.SOURCE ? byIndex.containsKey(delivered) : !finished.isEmpty();
            return hasNext || map.refusal() != null || map.isComplete();
        }
    }

    private synchronized @Nullable Ended poll(MapRun map) {
        Ended next = order == Order.SOURCE ? byIndex.remove(delivered) : finished.poll();
        if (next != null && map.refusal() == null) {
            delivered = delivered + 1; // only here, under the lock
            return next;
        }
        return null;
    }

    @Override
    public void ended(long index, TaskDescriptor item, TaskOutcome outcome) {
        meter.itemEnded(outcome);
        Ended ended = new Ended(index, item, outcome);
        synchronized (this) {
            if (isClosed) {
                return;
            }
            if (order == Order.SOURCE) {
                byIndex.put(index, ended);
            } else {
                finished.add(ended);
            }
        }
        if (order == Order.COMPLETION || index == delivered) {
            changed();
        }
    }

    @Override
    public void changed() {
        Thread waiting = consumer;
        if (waiting != null) {
            LockSupport.unpark(waiting);
        }
    }

    private void close() {
        MapRun map;
        synchronized (this) {
            if (isClosed) {
                return;
            }
            isClosed = true;
            map = run;
            byIndex.clear();
            finished.clear();
        }
        if (map == null) {
            return;
        }
        map.stop();
        meter.ended();
        changed(); // another thread may wait for an element
        allEnded();
        if (!isReadElsewhere()) {
            map.closeSource();
        }
    }

    private synchronized boolean isReadElsewhere() {
        return readers > 0 && consumer != Thread.currentThread();
    }
}
