package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.WorkerDiedException;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A host and a node, with everything between that can happen, in any order: each item leaves once, as what became of it, and what
 * was given back has not run and never does.
 */
class WireSimulationTest {

    private static final int LANES = 3;

    @Test
    void eachItemLeavesOnceWhateverHappensInWhateverOrder() {
        int ran = 0;
        for (int seed = 0; seed < 400; seed++) {
            ran += new Simulation(seed).play(400);
        }
        assertThat(ran).as("items that ran").isGreaterThan(10_000);
    }

    /** One life of a node, as the random numbers of one seed would have it. */
    private static final class Simulation {
        private final int seed;
        private final Random random;
        private final PooledMethod<?, ?> method = Wires.method();
        private final Wires.Sent toNode = new Wires.Sent();
        private final Wires.Sent toHost = new Wires.Sent();
        private final Deque<ClusterMessage> onTheWayThere = new ArrayDeque<>();
        private final Deque<ClusterMessage> onTheWayBack = new ArrayDeque<>();
        private final Outbox nodeOutbox = new Outbox(toHost, Wires.ENDED);
        private final Pace pace = new Pace();
        private final RemoteNode node;
        private final RandomWorkers workers;
        private final Map<Integer, NodeLane> lanes = new HashMap<>();
        private final List<Given> given = new ArrayList<>();
        private final Set<Long> ran = new HashSet<>();
        private final long itemNanos;
        private long lastId;

        /** A chunk that the host has submitted. */
        private record Given(long id, int items, RecordingOutcomes outcomes) {}

        Simulation(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.workers = new RandomWorkers(random, ran);
            this.node = RemoteNodeTest.open(new Outbox(toNode, Wires.ENDED), new Slots(), pace, LANES);
            List<ClusterMessage> ignored = toNode.take();
            this.itemNanos = new long[] {6_000_000, 700_000, 200_000, 100_000, 1000}[random.nextInt(5)];
            pace.measured(method, 1, itemNanos, itemNanos);
        }

        /** Lets so many things happen, then everything end; returns how many items ran. */
        int play(int steps) {
            boolean mayLose = random.nextInt(4) == 0;
            for (int i = 0; i < steps; i++) {
                step();
            }
            if (mayLose) {
                node.lost("failed");
            } else {
                settle();
            }
            check();
            return ran.size();
        }

        private void step() {
            switch (random.nextInt(12)) {
                case 0 -> submit();
                case 1 -> cancel();
                case 2 -> takeBack();
                case 3, 4, 5 -> deliverToNode();
                case 6, 7 -> deliverToHost();
                default -> workers.step();
            }
            onTheWayThere.addAll(toNode.take());
            onTheWayBack.addAll(toHost.take());
        }

        private void submit() {
            int items = 1 + random.nextInt(random.nextBoolean() ? 4 : 60);
            RecordingOutcomes outcomes = new RecordingOutcomes(items, random.nextBoolean());
            long id = lastId + 1;
            if (node.run(Wires.chunk(method, id, items), outcomes)) {
                lastId += items;
                given.add(new Given(id, items, outcomes));
            }
        }

        private void cancel() {
            CancelMode mode = random.nextInt(3) == 0 ? CancelMode.IF_QUEUED : CancelMode.STOP;
            if (given.isEmpty()) {
                return;
            }
            Given one = given.get(Math.max(0, given.size() - 1 - random.nextInt(LANES)));
            for (RemoteChunk chunk : node.chunks()) {
                boolean ignored =
                        chunk.cancel(one.id() + (random.nextBoolean() ? 0 : random.nextInt(one.items())), mode);
            }
        }

        private void takeBack() {
            List<RemoteChunk> chunks = node.chunks();
            if (!chunks.isEmpty()) {
                boolean ignored = chunks.get(random.nextInt(chunks.size())).takeBackTail();
            }
        }

        private void deliverToNode() {
            if (onTheWayThere.poll() instanceof ClusterMessage.ToNode message) {
                if (message instanceof ClusterMessage.Run m) {
                    run(m);
                } else if (message instanceof ClusterMessage.Stop m) {
                    lane(m.lane()).stop(m);
                }
            }
        }

        private void run(ClusterMessage.Run m) {
            TaskDescriptor part = new TaskDescriptor(
                    m.task().id(), "wires", method, m.task().arguments(), 0, 0, 0, 1, null, null, Map.of(), "");
            if (m.from() == 0 && random.nextInt(20) == 0) {
                lane(m.lane()).refuse(m, part);
            } else {
                lane(m.lane()).run(m, part);
            }
        }

        private NodeLane lane(int number) {
            return lanes.computeIfAbsent(number, n -> new NodeLane(n, workers, nodeOutbox));
        }

        private void deliverToHost() {
            if (onTheWayBack.poll() instanceof ClusterMessage.ToHost message) {
                node.received(message instanceof ClusterMessage.Done m ? inItsTime(m) : message);
            }
        }

        /** Nothing takes time here: says how long it would have taken. */
        private ClusterMessage.Done inItsTime(ClusterMessage.Done m) {
            return new ClusterMessage.Done(m.lane(), m.chunk(), m.to(), m.items(), m.items() * itemNanos);
        }

        private void settle() {
            boolean isAny = true;
            while (isAny) {
                isAny = !onTheWayThere.isEmpty() || !onTheWayBack.isEmpty() || workers.isBusy();
                deliverToNode();
                workers.step();
                deliverToHost();
                nodeOutbox.flush();
                onTheWayThere.addAll(toNode.take());
                onTheWayBack.addAll(toHost.take());
            }
            assertThat(lanes.values()).as("seed %s", seed).noneMatch(NodeLane::isBusy);
        }

        private void check() {
            assertThat(node.chunks()).as("seed %s", seed).isEmpty();
            for (Given chunk : given) {
                String[] left = chunk.outcomes().left();
                for (int i = 0; i < chunk.items(); i++) {
                    assertThat(left[i])
                            .as("seed %s, item %s of %s", seed, i, chunk)
                            .isNotNull();
                    if (ran.contains(chunk.id() + i)) {
                        assertThat(left[i])
                                .as("seed %s, item %s of %s, which ran", seed, i, chunk)
                                .isNotEqualTo("back");
                    } else {
                        assertThat(left[i])
                                .as("seed %s, item %s of %s, which did not run", seed, i, chunk)
                                .isNotEqualTo("returned");
                    }
                }
                assertThat(chunk.outcomes().isReleased())
                        .as("seed %s, %s", seed, chunk)
                        .isTrue();
                assertThat(returned(chunk.outcomes())).as("seed %s", seed).isSorted();
            }
        }

        private static List<Integer> returned(RecordingOutcomes outcomes) {
            return outcomes.take().stream()
                    .filter(told -> told.startsWith("returned"))
                    .map(told -> Integer.valueOf(told.replaceAll("\\D+(\\d+).*", "$1")))
                    .toList();
        }
    }

    /**
     * Workers that run, cancel, give back and die at random. Each of the threads that a back end has, whoever submits, reads and
     * cancels, decides at once and tells in its own order, but those of the others in between. Confined to the test.
     */
    private static final class RandomWorkers extends FakeWorkers {
        private final Random random;
        private final Set<Long> ran;
        private final List<Running> running = new ArrayList<>();
        private final List<Deque<Runnable>> threads = new ArrayList<>();

        RandomWorkers(Random random, Set<Long> ran) {
            this.random = random;
            this.ran = ran;
        }

        /** What one worker runs. */
        private static final class Running {
            final TaskDescriptor chunk;
            final OutcomeListener listener;
            final Deque<Runnable> reader = new ArrayDeque<>();
            int next;
            int limit;

            Running(TaskDescriptor chunk, OutcomeListener listener, int limit) {
                this.chunk = chunk;
                this.listener = listener;
                this.limit = limit;
            }
        }

        boolean isBusy() {
            return !running.isEmpty() || !threads.isEmpty();
        }

        @Override
        public void submitChunk(TaskDescriptor chunk, OutcomeListener listener) {
            Deque<Runnable> submitter = thread();
            if (running.size() == LANES || random.nextInt(10) == 0) {
                submitter.add(() -> listener.returned(0, chunk.items()));
                submitter.add(listener::released);
                return;
            }
            int allowed = random.nextInt(4) > 0 ? chunk.items() : 1 + random.nextInt(chunk.items());
            Running one = new Running(chunk, listener, allowed);
            running.add(one);
            threads.add(one.reader);
            submitter.add(() -> listener.started(0, 0, Wires.worker(1)));
            if (allowed < chunk.items()) {
                submitter.add(() -> listener.returned(allowed, chunk.items()));
            }
        }

        private Deque<Runnable> thread() {
            Deque<Runnable> thread = new ArrayDeque<>();
            threads.add(thread);
            return thread;
        }

        void step() {
            if (!threads.isEmpty() && random.nextInt(3) > 0) {
                Runnable told = threads.get(random.nextInt(threads.size())).poll();
                if (told != null) {
                    told.run();
                }
            } else if (!running.isEmpty()) {
                work(running.get(random.nextInt(running.size())));
            }
            threads.removeIf(thread -> thread.isEmpty() && running.stream().noneMatch(one -> one.reader == thread));
        }

        private void work(Running one) {
            int from = one.next;
            switch (random.nextInt(12)) {
                case 0 -> {
                    run(one, 1);
                    one.reader.add(() -> one.listener.ended(from, new TaskOutcome.Threw(new byte[] {1}, null)));
                }
                case 1 -> giveBack(one, from + random.nextInt(one.limit - from + 1), one.reader);
                case 2 -> {
                    if (random.nextBoolean()) {
                        run(one, 1);
                        one.reader.add(() -> one.listener.ended(from, died(one)));
                    }
                    giveBack(one, one.next, one.reader);
                }
                default -> {
                    int count = 1 + random.nextInt(one.limit - from);
                    run(one, count);
                    int first =
                            ByteBuffer.wrap(one.chunk.arguments().item(from)).getInt();
                    one.reader.add(() -> one.listener.haveReturned(from, Wires.results(first, count)));
                }
            }
            endIfOver(one, one.reader);
        }

        private void run(Running one, int count) {
            for (int i = 0; i < count; i++) {
                assertThat(ran.add(one.chunk.id() + one.next))
                        .as("runs for the first time")
                        .isTrue();
                one.next++;
            }
        }

        private static void giveBack(Running one, int from, Deque<Runnable> teller) {
            int to = one.limit;
            if (from < to) {
                one.limit = from;
                teller.add(() -> one.listener.returned(from, to));
            }
        }

        private void endIfOver(Running one, Deque<Runnable> teller) {
            if (one.next == one.limit && running.remove(one)) {
                teller.add(one.listener::released);
            }
        }

        @Override
        public boolean cancel(long id, CancelMode mode) {
            for (Running one : List.copyOf(running)) {
                long index = id - one.chunk.id();
                boolean isHere = one.listener.areCalls() ? index >= one.next && index < one.limit : index == 0;
                if (isHere) {
                    cancel(one, one.listener.areCalls() ? (int) index : one.next);
                    return true;
                }
            }
            return false;
        }

        /** Tells after what is behind was given back, or before. */
        private void cancel(Running one, int index) {
            Deque<Runnable> canceller = thread();
            Runnable told = () -> one.listener.ended(index, new TaskOutcome.Cancelled());
            boolean isFirst = random.nextBoolean();
            if (isFirst) {
                canceller.add(told);
            }
            giveBack(one, index + 1, canceller);
            if (!isFirst) {
                canceller.add(told);
            }
            if (index == one.next) {
                run(one, 1); // it may have
            } else {
                one.limit = index;
            }
            endIfOver(one, canceller);
        }

        private static TaskOutcome.Died died(Running one) {
            return new TaskOutcome.Died(new WorkerDiedException(
                    "wires",
                    one.chunk.id(),
                    "Maths.square",
                    "it was killed",
                    1,
                    OptionalInt.empty(),
                    Optional.empty(),
                    DeathReason.LOST,
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }
    }
}
