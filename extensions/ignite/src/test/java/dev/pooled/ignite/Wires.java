package dev.pooled.ignite;

import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.UnloadedMethod;
import dev.pooled.stub.PooledMethod;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/** What the tests of both ends of the wire make of: outboxes that a test reads, tasks, workers. Stateless. */
final class Wires {

    /** Has ended: an outbox sends at once what can wait. */
    static final ScheduledExecutorService ENDED = ended();

    private Wires() {}

    private static ScheduledExecutorService ended() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        timer.shutdown();
        return timer;
    }

    static PooledMethod<?, ?> method() {
        return new UnloadedMethod(
                "a.Maths", 0, "Maths.square", "a.Maths#square(I)I", 1, "", PooledMethod.Receiver.NONE);
    }

    /** A chunk of so many items, each of which is its place. */
    static TaskDescriptor chunk(PooledMethod<?, ?> method, long id, int items) {
        ByteBuffer arguments = ByteBuffer.allocate(4 * items);
        for (int i = 0; i < items; i++) {
            arguments.putInt(i);
        }
        return new TaskDescriptor(
                id,
                "wires",
                method,
                EncodedItems.uniform(arguments.array(), 0, 4, items),
                0,
                0,
                0,
                1,
                null,
                null,
                Map.of(),
                "");
    }

    /** The results of items that return what they are given. */
    static EncodedItems results(int from, int count) {
        ByteBuffer results = ByteBuffer.allocate(4 * count);
        for (int i = from; i < from + count; i++) {
            results.putInt(i);
        }
        return EncodedItems.uniform(results.array(), 0, 4, count);
    }

    static WorkerInfo worker(int slot) {
        return new WorkerInfo(slot, 4711, WorkerState.READY, Instant.EPOCH, 0, Optional.empty(), 0, Optional.empty());
    }

    /** Collects what comes out of an outbox, as messages. Thread-safe. */
    static final class Sent implements Outbox.Link {
        private final List<ClusterMessage> messages = new ArrayList<>();

        @Override
        public synchronized void send(byte[] packet) {
            ByteReader in = new ByteReader(packet);
            while (in.hasMore()) {
                messages.add(ClusterCodec.read(in));
            }
        }

        /** Returns what was sent and not taken before. */
        synchronized List<ClusterMessage> take() {
            List<ClusterMessage> taken = List.copyOf(messages);
            messages.clear();
            return taken;
        }

        /** Returns those of one type that were sent and not taken before; the others are let go. */
        <M extends ClusterMessage> List<M> take(Class<M> type) {
            return take().stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
