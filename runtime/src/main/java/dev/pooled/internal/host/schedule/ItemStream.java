package dev.pooled.internal.host.schedule;

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
        Dropped.then(handle, items::close); // the engine holds the items, only the stream holds the handle
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

    private boolean tryAdvance(Consumer<? super T> action) {
        MapRun map = begin();
        if (map == null) {
            return false;
        }
        Ended next;
        try {
            next = next(map);
        } catch (Throwable error) { // an error of the source, or of the pool: the stream is over
            close();
            throw error;
        }
        if (next == null) {
            Throwable sourceError = map.sourceError();
            close();
            if (sourceError != null) {
                throw Results.<RuntimeException>sneak(sourceError);
            }
            return false;
        }
        T element;
        try {
            element = delivery.deliver(next.index(), next.item(), next.outcome());
        } catch (Throwable error) { // the item failed, and the stream with it
            close();
            throw error;
        }
        action.accept(element);
        return true;
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
        MapRun begun;
        try {
            meter = start.meter();
            begun = start.of(this);
        } catch (Throwable error) { // the source could not even be begun
            scheduler.finished();
            synchronized (this) {
                isClosed = true;
            }
            throw error;
        }
        synchronized (this) {
            run = begun;
        }
        scheduler.begin(begun);
        return begun;
    }

    private @Nullable Ended next(MapRun map) {
        consumer = Thread.currentThread();
        while (true) {
            for (int i = 0; i < ITEMS_PER_RESULT && mayRead(map); i++) {
                if (!map.feed()) {
                    meter.total(map.readItems());
                }
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
            if (mayRead(map)) {
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

    private boolean mayRead(MapRun map) {
        return map.wantsItems() && map.readItems() - delivered < map.lookAhead();
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
        if (map != null) {
            map.stop();
            meter.ended();
            scheduler.finished();
        }
    }
}
