package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pooled.WorkerInfo;
import dev.pooled.ignite.ClusterMessage.Kind;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemoteNodeTest {

    private final PooledMethod<?, ?> method = Wires.method();
    private final Wires.Sent sent = new Wires.Sent();
    private final Outbox outbox = new Outbox(sent, Wires.ENDED);
    private final Slots slots = new Slots();
    private final Noting noting = new Noting();

    /** Notes what a node tells beside outcomes. */
    private static final class Noting implements RemoteNode.Listener {
        private final List<String> told = new ArrayList<>();

        @Override
        public void capacityChanged(RemoteNode node) {
            told.add("capacity " + node.capacity());
        }

        @Override
        public void failed(RemoteNode node, ClusterMessage.Failed failure) {
            told.add("failed " + failure.message());
        }

        @Override
        public void eachDone(RemoteNode node, ClusterMessage.EachDone each) {
            told.add("each " + each.number());
        }

        @Override
        public void happened(RemoteNode node, ClusterMessage.Event event) {
            told.add(event.kind() + " " + event.worker().slot());
        }

        @Override
        public void worked(int slot, long nanos) {
            told.add("worked " + slot);
        }

        @Override
        public void asked(RemoteNode node, ClusterMessage.Ask ask) {
            told.add("asked " + ask.name());
        }

        @Override
        public void closed(RemoteNode node) {
            told.add("closed");
        }

        List<String> take() {
            List<String> taken = List.copyOf(told);
            told.clear();
            return taken;
        }
    }

    /** A node that has said that it can run so many chunks at a time. */
    static RemoteNode open(Outbox outbox, Slots slots, Pace pace, int workers) {
        RemoteNode node = node("n1", workers, outbox, slots, pace, new Noting());
        assertThat(node.want(workers)).isTrue();
        assertThat(node.opening()).isEqualTo(workers);
        node.received(new ClusterMessage.Capacity(workers, workers));
        return node;
    }

    private static RemoteNode node(
            String name, int workers, Outbox outbox, Slots slots, Pace pace, RemoteNode.Listener listener) {
        NodeCard card = new NodeCard(name, 1, workers, new ClassPathPrint(Map.of()), false);
        return new RemoteNode(new UUID(1, 1), card, slots, outbox, pace, listener);
    }

    /** A node of three workers that has not been told anything. */
    private RemoteNode away() {
        return node("n1", 3, outbox, slots, new Pace(), noting);
    }

    /** A node of three workers, of which the pool has so many. */
    private RemoteNode open(int workers) {
        RemoteNode node = away();
        assertThat(node.want(workers)).isTrue();
        assertThat(node.opening()).isEqualTo(workers);
        node.received(new ClusterMessage.Capacity(workers, workers));
        noting.take();
        return node;
    }

    private TaskDescriptor task(long id, @Nullable KeptValue receiver, @Nullable KeptValue rest) {
        return new TaskDescriptor(id, "wires", method, Wires.results(0, 1), 0, 0, 0, 1, receiver, rest, Map.of(), "");
    }

    private List<String> types() {
        return sent.take().stream()
                .map(message -> message.getClass().getSimpleName())
                .toList();
    }

    private static void finish(RemoteNode node, int lane, long chunk) {
        node.received(new ClusterMessage.Results(lane, chunk, 0, Wires.results(0, 1)));
        node.received(new ClusterMessage.Done(lane, chunk, 1, 1, 1));
    }

    @Test
    void takesNothingBeforeItHasAnswered() {
        RemoteNode node = away();
        assertThat(node.opening()).as("nobody wants it").isZero();

        assertThat(node.want(3)).isTrue();
        assertThat(node.opening()).isEqualTo(3);

        assertThat(node.isOpen()).isFalse();
        assertThat(node.capacity()).isZero();
        assertThat(node.planned()).isZero();
        assertThat(node.idleShare()).isZero();
        assertThat(node.run(task(1, null, null), new RecordingOutcomes(1, false)))
                .isFalse();
        assertThat(node.opening()).as("it is told again").isEqualTo(3);
    }

    @Test
    void takesAsManyChunksAsItHasRoomFor() {
        RemoteNode node = away();
        node.want(3);
        node.opening();
        node.received(new ClusterMessage.Capacity(2, 3));
        assertThat(noting.take()).containsExactly("capacity 2");
        assertThat(node.isReady()).isFalse();
        assertThat(node.idleShare()).isEqualTo(1);

        RecordingOutcomes first = new RecordingOutcomes(1, false);
        assertThat(node.run(task(1, null, null), first)).isTrue();
        assertThat(node.idleShare()).isEqualTo(0.5);
        assertThat(node.run(task(2, null, null), new RecordingOutcomes(1, false)))
                .isTrue();
        assertThat(node.run(task(3, null, null), new RecordingOutcomes(1, false)))
                .isFalse();
        node.received(new ClusterMessage.Capacity(3, 3));
        assertThat(node.isReady()).isTrue();
        assertThat(node.run(task(3, null, null), new RecordingOutcomes(1, false)))
                .isTrue();
        finish(node, 0, 1);
        assertThat(first.isReleased()).isTrue();
        assertThat(node.run(task(4, null, null), new RecordingOutcomes(1, false)))
                .isTrue();

        assertThat(sent.take(ClusterMessage.Run.class))
                .extracting(ClusterMessage.Run::lane, ClusterMessage.Run::chunk)
                .containsExactly(tuple(0, 1L), tuple(1, 2L), tuple(2, 3L), tuple(0, 4L));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @Test
    void aNodeThatGetsFewerWorkersIsNotFilledAbove() {
        RemoteNode node = open(3);
        assertThat(node.run(task(1, null, null), new RecordingOutcomes(1, false)))
                .isTrue();
        assertThat(node.run(task(2, null, null), new RecordingOutcomes(1, false)))
                .isTrue();

        assertThat(node.want(1)).isFalse();
        node.received(new ClusterMessage.Capacity(1, 1));

        assertThat(node.idleShare()).isNegative();
        assertThat(node.run(task(3, null, null), new RecordingOutcomes(1, false)))
                .isFalse();
        assertThat(types()).containsExactly("Define", "Run", "Run", "Resize");
    }

    @Test
    void isToldOfAnotherNumberOfWorkersOnce() {
        RemoteNode node = open(3);

        node.want(2);
        node.want(2);

        assertThat(sent.take()).containsExactly(new ClusterMessage.Resize(2));
        assertThat(node.isReady()).isFalse();
        node.received(new ClusterMessage.Capacity(2, 2));
        assertThat(node.isReady()).isTrue();
    }

    @Test
    void isToldWhatHasChangedBeforeItAnswered() {
        RemoteNode node = away();
        node.want(1);
        node.opening();

        assertThat(node.want(3)).isFalse();
        assertThat(sent.take()).isEmpty();
        node.received(new ClusterMessage.Capacity(1, 1));

        assertThat(sent.take()).containsExactly(new ClusterMessage.Resize(3));
    }

    @Test
    void isClosedIfItIsNotWantedAnyMoreWhenItAnswers() {
        RemoteNode node = away();
        node.want(2);
        node.opening();

        assertThat(node.want(0)).isFalse();
        assertThat(node.opening()).as("no node can open a pool of no workers").isEqualTo(1);
        node.received(new ClusterMessage.Capacity(1, 1));

        assertThat(sent.take()).containsExactly(new ClusterMessage.Close(false));
        assertThat(node.capacity()).isZero();
        assertThat(node.opening()).isZero();
    }

    @Test
    void isClosedWhenWhatRunsHasEnded() {
        RemoteNode node = open(2);
        RecordingOutcomes outcomes = new RecordingOutcomes(3, false);
        node.run(Wires.chunk(method, 1, 3), outcomes);
        sent.take();

        assertThat(node.want(0)).isFalse();
        assertThat(outcomes.take()).containsExactly("back 1..3");
        assertThat(node.run(task(9, null, null), new RecordingOutcomes(1, false)))
                .isFalse();
        assertThat(sent.take()).isEmpty();
        finish(node, 0, 1);

        assertThat(sent.take()).containsExactly(new ClusterMessage.Close(false));
        assertThat(outcomes.isReleased()).isTrue();
    }

    @Test
    void goesOnIfItIsWantedAgainWhileItDrains() {
        RemoteNode node = open(2);
        node.run(task(1, null, null), new RecordingOutcomes(1, false));
        node.want(0);
        sent.take();

        assertThat(node.want(2)).isFalse();
        finish(node, 0, 1);

        assertThat(sent.take()).containsExactly(new ClusterMessage.Resize(2));
        assertThat(node.run(task(2, null, null), new RecordingOutcomes(1, false)))
                .isTrue();
    }

    @Test
    void isOpenedAgainWhenItHasClosed() {
        RemoteNode node = open(2);
        node.want(0);
        assertThat(sent.take()).containsExactly(new ClusterMessage.Close(false));

        assertThat(node.want(1)).as("it has not closed yet").isFalse();
        assertThat(node.opening()).isZero();
        node.received(new ClusterMessage.Closed());

        assertThat(noting.take()).containsExactly("closed");
        assertThat(node.opening()).isEqualTo(1);
        node.received(new ClusterMessage.Capacity(1, 1));
        assertThat(node.isReady()).isTrue();
    }

    @Test
    void whatRunsWhereThePoolHasEndedIsLost() {
        RemoteNode node = open(2);
        RecordingOutcomes outcomes = new RecordingOutcomes(3, false);
        node.run(Wires.chunk(method, 1, 3), outcomes);

        node.received(new ClusterMessage.Closed());

        assertThat(outcomes.take()).containsExactly("died 0", "back 1..3", "released");
        assertThat(node.chunks()).isEmpty();
    }

    @Test
    void whatIsSaidAfterTheEndIsOld() {
        RemoteNode node = open(2);
        node.received(new ClusterMessage.Closed());
        noting.take();

        node.received(new ClusterMessage.Capacity(2, 2));
        node.received(new ClusterMessage.Workers(List.of(Wires.worker(1))));
        node.received(new ClusterMessage.Event(Kind.RETIRED, Wires.worker(1), 0, 0, null));
        node.received(new ClusterMessage.Worked(1, 5));

        assertThat(noting.take()).isEmpty();
        assertThat(node.workers()).isEmpty();
        assertThat(slots.take()).isEqualTo(1);
    }

    @Test
    void aLostNodeTakesNothingAndIsNotOpenedAgain() {
        RemoteNode node = open(2);
        node.received(new ClusterMessage.Workers(List.of(Wires.worker(1))));

        node.lost("failed");

        assertThat(node.run(task(1, null, null), new RecordingOutcomes(1, false)))
                .isFalse();
        assertThat(node.want(2)).isFalse();
        assertThat(node.opening()).isZero();
        assertThat(node.workers()).isEmpty();
        node.received(new ClusterMessage.Workers(List.of(Wires.worker(1))));
        assertThat(node.workers()).isEmpty();
        assertThat(slots.take()).as("its workers' numbers are free").isEqualTo(1);
    }

    @Test
    void workersOfTwoNodesHaveNumbersOfTheirOwn() {
        RemoteNode one = open(2);
        RemoteNode other = node("n2", 3, outbox, slots, new Pace(), noting);
        other.want(3);
        other.opening();
        other.received(new ClusterMessage.Capacity(2, 3));

        one.received(new ClusterMessage.Workers(List.of(Wires.worker(1), Wires.worker(2))));
        other.received(new ClusterMessage.Workers(List.of(Wires.worker(1), Wires.worker(2))));
        assertThat(one.workers()).extracting(WorkerInfo::slot).containsExactly(1, 2);
        assertThat(other.workers()).extracting(WorkerInfo::slot).containsExactly(3, 4);
        assertThat(other.workers())
                .allSatisfy(worker -> assertThat(worker.node()).contains("n2"));

        one.received(new ClusterMessage.Workers(List.of(Wires.worker(2))));
        other.received(new ClusterMessage.Workers(List.of(Wires.worker(1), Wires.worker(2), Wires.worker(3))));
        assertThat(one.workers()).extracting(WorkerInfo::slot).containsExactly(2);
        assertThat(other.workers()).extracting(WorkerInfo::slot).containsExactly(3, 4, 1);
    }

    @Test
    void aWorkerHasTheSameNumberInAllThatIsSaidOfIt() {
        RemoteNode node = open(2);
        int ignored = slots.take();
        RecordingOutcomes outcomes = new RecordingOutcomes(1, false);
        node.run(task(1, null, null), outcomes);

        node.received(new ClusterMessage.Event(Kind.READY, Wires.worker(7), 0, 0, null));
        node.received(new ClusterMessage.Began(0, 1, 0, Wires.worker(7)));
        node.received(new ClusterMessage.Worked(7, 5));
        node.received(new ClusterMessage.Workers(List.of(Wires.worker(7))));

        assertThat(noting.take()).containsExactly("READY 2", "worked 2");
        assertThat(outcomes.take()).containsExactly("started 0 in 2");
        assertThat(node.workers()).extracting(WorkerInfo::slot).containsExactly(2);
    }

    @Test
    void aNodeCannotHaveWorkersWithoutEnd() {
        RemoteNode node = open(2);

        assertThatIllegalArgumentException().isThrownBy(() -> {
            for (int slot = 1; slot < 100_000; slot++) {
                node.received(new ClusterMessage.Worked(slot, 1));
            }
        });
        assertThat(noting.take()).hasSizeLessThan(20_000);
    }

    @Test
    void methodsAndKeptValuesAreToldOnce() {
        RemoteNode node = open(3);
        KeptValue receiver = new KeptValue(new byte[] {1});
        KeptValue rest = new KeptValue(new byte[] {2});

        node.run(task(1, receiver, rest), new RecordingOutcomes(1, false));
        assertThat(types()).containsExactly("Define", "Keep", "Keep", "Run");
        node.run(task(2, rest, receiver), new RecordingOutcomes(1, false));
        ClusterMessage.Run second = (ClusterMessage.Run) sent.take().get(0);
        assertThat(second.task().receiver()).isEqualTo(rest.id());
        assertThat(second.task().rest()).isEqualTo(receiver.id());

        node.forget(rest.id());
        node.forget(rest.id());
        assertThat(sent.take()).containsExactly(new ClusterMessage.Drop(rest.id()));
        node.run(task(3, receiver, rest), new RecordingOutcomes(1, false));
        assertThat(types()).containsExactly("Keep", "Run");
    }

    @Test
    void methodsAndKeptValuesAreToldAgainAfterItWasClosed() {
        RemoteNode node = open(3);
        KeptValue receiver = new KeptValue(new byte[] {1});
        node.each(1, task(1, receiver, null));
        assertThat(types()).containsExactly("Define", "Keep", "Each");

        node.want(0);
        node.received(new ClusterMessage.Closed());
        node.want(3);
        node.opening();
        node.received(new ClusterMessage.Capacity(3, 3));
        sent.take();
        node.each(1, task(1, receiver, null));

        assertThat(types()).containsExactly("Define", "Keep", "Each");
    }

    @Test
    void whatIsNotAboutChunksIsPassedOn() {
        RemoteNode node = open(2);

        node.received(new ClusterMessage.EachDone(4, null, ""));
        node.received(new ClusterMessage.Failed("no java", List.of()));
        node.received(new ClusterMessage.Ask(1, "a/B.class"));

        assertThat(noting.take()).containsExactly("each 4", "failed no java", "asked a/B.class");
    }

    @Test
    void nonsenseIsRefused() {
        RemoteNode node = open(2);
        for (ClusterMessage.ToHost nonsense : List.of(
                new ClusterMessage.Capacity(-1, 2),
                new ClusterMessage.Capacity(0, 0),
                new ClusterMessage.Capacity(4, 4),
                new ClusterMessage.Began(0, 1, 0, Wires.worker(1)),
                new ClusterMessage.Results(0, 1, 0, Wires.results(0, 1)),
                new ClusterMessage.Ended(-1, 1, 0, new TaskOutcome.Cancelled()),
                new ClusterMessage.Returned(Integer.MAX_VALUE, 1, 0, 1),
                new ClusterMessage.Done(0, 1, 1, 1, 1))) {
            assertThatIllegalArgumentException().as("%s", nonsense).isThrownBy(() -> node.received(nonsense));
        }

        assertThat(node.capacity()).isEqualTo(2);
        assertThat(noting.take()).isEmpty();
    }
}
