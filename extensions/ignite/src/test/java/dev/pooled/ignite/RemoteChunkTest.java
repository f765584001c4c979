package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.pooled.DeathReason;
import dev.pooled.WorkerDiedException;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a host tells its pool of a chunk, whatever its node says and in which order: the test is the node. */
class RemoteChunkTest {

    private static final long ID = 100;

    private final PooledMethod<?, ?> method = Wires.method();
    private final Wires.Sent sent = new Wires.Sent();
    private final Pace pace = new Pace();
    private final RemoteNode node = RemoteNodeTest.open(new Outbox(sent, Wires.ENDED), new Slots(), pace, 2);

    RemoteChunkTest() {
        List<ClusterMessage> ignored = sent.take();
    }

    /** Items of the method are known to be so quick. */
    private void itemsTake(long nanos) {
        pace.measured(method, 1, nanos, nanos);
    }

    private RecordingOutcomes run(int items, boolean areCalls) {
        RecordingOutcomes outcomes = new RecordingOutcomes(items, areCalls);
        assertThat(node.run(Wires.chunk(method, ID, items), outcomes)).isTrue();
        return outcomes;
    }

    private RecordingOutcomes runMap(int items) {
        return run(items, /* areCalls= */ false);
    }

    /** Returns the parts that were sent since it was asked last: {@code 0..4}. */
    private List<String> parts() {
        return sent.take(ClusterMessage.Run.class).stream()
                .map(run ->
                        run.from() + ".." + (run.from() + run.task().arguments().count()))
                .toList();
    }

    private void results(int from, int to) {
        node.received(new ClusterMessage.Results(0, 1, from, Wires.results(from, to - from)));
    }

    private void ended(int index, TaskOutcome outcome) {
        node.received(new ClusterMessage.Ended(0, 1, index, outcome));
    }

    private void back(int from, int to) {
        node.received(new ClusterMessage.Returned(0, 1, from, to));
    }

    private void done(int to, int items) {
        node.received(new ClusterMessage.Done(0, 1, to, items, items * 1000L));
    }

    private boolean cancel(int index) {
        return node.chunks().get(0).cancel(ID + index, CancelMode.STOP);
    }

    private List<Long> stops() {
        return sent.take(ClusterMessage.Stop.class).stream()
                .map(ClusterMessage.Stop::id)
                .toList();
    }

    @Test
    void whatIsNotKnownIsSentOneByOne() {
        RecordingOutcomes outcomes = runMap(20);

        assertThat(parts()).containsExactly("0..1");
        results(0, 1);
        assertThat(parts()).as("the worker need not wait for the pool").containsExactly("1..2");
        done(1, 1);
        assertThat(parts()).as("at most eight times as many as before").containsExactly("2..10");
        assertThat(outcomes.take()).containsExactly("returned 0..1");
    }

    @Test
    void quickItemsAreSentAheadInParts() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(20);

        assertThat(parts()).containsExactly("0..4", "4..8");
        results(0, 2);
        assertThat(parts()).isEmpty();
        results(2, 4);
        assertThat(parts()).containsExactly("8..12");
        assertThat(outcomes.take()).containsExactly("returned 0..2", "returned 2..4");
    }

    @Test
    void slowItemsAreSentOneByOne() {
        itemsTake(5_000_000);
        RecordingOutcomes outcomes = runMap(3);

        assertThat(parts()).containsExactly("0..1");
        results(0, 1);
        assertThat(parts()).containsExactly("1..2");
        assertThat(outcomes.isReleased()).isFalse();
    }

    @Test
    void longItemsAreSentInSmallParts() {
        itemsTake(1);
        TaskDescriptor chunk = new TaskDescriptor(
                ID,
                "wires",
                method,
                EncodedItems.uniform(new byte[10 * 400_000], 0, 400_000, 10),
                0,
                0,
                0,
                1,
                null,
                null,
                Map.of(),
                "");

        assertThat(node.run(chunk, new RecordingOutcomes(10, false))).isTrue();

        assertThat(sent.take(ClusterMessage.Run.class))
                .allSatisfy(
                        run -> assertThat(run.task().arguments().lengthBytes()).isLessThanOrEqualTo(1024 * 1024));
    }

    @Test
    void howFarAnItemIsIsToldBeforeItsEndAndNotAfterIt() {
        RecordingOutcomes outcomes = new RecordingOutcomes(2, /* areCalls= */ false).followed();
        assertThat(node.run(Wires.chunk(method, ID, 2), outcomes)).isTrue();
        assertThat(sent.take(ClusterMessage.Run.class)).allMatch(ClusterMessage.Run::tellsProgress);

        node.received(new ClusterMessage.Advanced(0, 1, 0, 3, 10));
        results(0, 1);
        node.received(new ClusterMessage.Advanced(0, 1, 0, 4, 10));

        assertThat(outcomes.take()).containsExactly("0 has done 3 of 10", "returned 0..1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> node.received(new ClusterMessage.Advanced(0, 1, 2, 4, 10)))
                .withMessageContaining("tells of item 2 of chunk 1 at the wrong time");
    }

    @Test
    void whereNobodyFollowsAChunkItsNodeIsToldSo() {
        runMap(1);

        assertThat(sent.take(ClusterMessage.Run.class)).noneMatch(ClusterMessage.Run::tellsProgress);
    }

    @Test
    void aPartIsATaskOfItsOwn() {
        itemsTake(500_000);
        runMap(8);

        ClusterMessage.Run second = sent.take(ClusterMessage.Run.class).get(1);

        assertThat(second.task().id()).isEqualTo(ID + 4);
        assertThat(second.task().arguments().item(0)).containsExactly(0, 0, 0, 4);
        assertThat(second.areCalls()).isFalse();
    }

    @Test
    void theReleaseComesWhenAllHaveEndedAndTheWorkerIsFree() {
        itemsTake(1000);
        RecordingOutcomes outcomes = runMap(4);

        results(0, 3);
        ended(3, new TaskOutcome.Threw(new byte[] {1}, Wires.worker(7)));
        assertThat(outcomes.isReleased()).isFalse();
        done(4, 4);

        assertThat(outcomes.take()).containsExactly("returned 0..3", "threw 3", "released");
        assertThat(node.chunks()).isEmpty();
    }

    @Test
    void anItemIsOverTimeBeforeItsWorkerIsFree() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(8);

        results(0, 4);
        done(4, 4);
        results(4, 8);
        assertThat(outcomes.isReleased()).isFalse();
        done(8, 4);

        assertThat(outcomes.isReleased()).isTrue();
    }

    @Test
    void theFreeWorkerMayBeToldOfBeforeTheLastOutcome() {
        RecordingOutcomes outcomes = runMap(1);

        done(1, 1);
        assertThat(outcomes.isReleased()).isFalse();
        ended(0, new TaskOutcome.Cancelled());

        assertThat(outcomes.take()).containsExactly("cancelled 0", "released");
    }

    @Test
    void outcomesMayComeInAnyOrder() {
        itemsTake(1000);
        RecordingOutcomes outcomes = runMap(6);

        results(2, 4);
        ended(0, new TaskOutcome.TimedOut(java.time.Duration.ofSeconds(1), List.of(), null));
        results(4, 6);
        results(1, 2);
        done(6, 6);

        assertThat(outcomes.take())
                .containsExactly("returned 2..4", "timedout 0", "returned 4..6", "returned 1..2", "released");
    }

    @Test
    void whatTheNodeGivesBackGoesBackWithAllThatWasNotSent() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(20);

        results(0, 1);
        back(2, 4);
        results(1, 2);
        assertThat(outcomes.take()).containsExactly("returned 0..1", "back 2..4", "back 8..20", "returned 1..2");
        done(4, 2);
        assertThat(outcomes.isReleased()).as("the second part is on its way").isFalse();
        back(4, 8);
        done(8, 0);

        assertThat(outcomes.take()).containsExactly("back 4..8", "released");
        assertThat(parts()).containsExactly("0..4", "4..8");
    }

    @Test
    void whatWaitedInTheNodeMayComeBackAfterItsWorkerWasFree() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(8);

        results(0, 4);
        done(4, 4);
        back(4, 8);
        done(8, 0);

        assertThat(outcomes.take()).containsExactly("returned 0..4", "back 4..8", "released");
    }

    @Test
    void theTailIsTakenBackWhilePartsRun() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(20);

        assertThat(node.chunks().get(0).takeBackTail()).isTrue();
        assertThat(node.chunks().get(0).takeBackTail()).isFalse();
        results(0, 8);
        done(4, 4);
        done(8, 4);

        assertThat(outcomes.take()).containsExactly("back 8..20", "returned 0..8", "released");
        assertThat(parts()).containsExactly("0..4", "4..8");
    }

    @Test
    void anUnsentCallIsCancelledHere() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = run(20, /* areCalls= */ true);

        assertThat(cancel(10)).isTrue();
        assertThat(cancel(10)).isFalse();
        assertThat(stops()).isEmpty();
        results(0, 8);
        done(4, 4);
        done(8, 4);
        assertThat(parts()).containsExactly("8..10");
        results(8, 10);
        done(10, 2);

        assertThat(outcomes.take())
                .containsExactly("cancelled 10", "back 11..20", "returned 0..8", "returned 8..10", "released");
    }

    @Test
    void aSentCallIsCancelledThere() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = run(8, /* areCalls= */ true);

        assertThat(cancel(6)).isTrue();
        assertThat(stops()).containsExactly(ID + 6);
        assertThat(outcomes.take()).isEmpty();
        ended(6, new TaskOutcome.Cancelled());
        assertThat(cancel(6)).isFalse();
        results(0, 6);
        results(7, 8);
        done(4, 4);
        done(8, 4);

        assertThat(outcomes.take()).containsExactly("cancelled 6", "returned 0..6", "returned 7..8", "released");
    }

    @Test
    void aCancelledCallThatTheNodeGivesBackEndsAsCancelled() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = run(8, /* areCalls= */ true);

        cancel(6);
        back(5, 8);

        assertThat(outcomes.take()).containsExactly("back 5..6", "cancelled 6", "back 7..8");
    }

    @Test
    void whatWasSentIsNotCancelledIfOnlyTheQueueIsMeant() {
        RecordingOutcomes outcomes = run(1, /* areCalls= */ true);

        assertThat(node.chunks().get(0).cancel(ID, CancelMode.IF_QUEUED)).isFalse();
        assertThat(stops()).isEmpty();
        assertThat(outcomes.take()).isEmpty();
    }

    @Test
    void aMapIsCancelledByItsFirstIdAlone() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(20);

        assertThat(cancel(1)).isFalse();
        assertThat(cancel(0)).isTrue();
        assertThat(stops()).containsExactly(ID);
        ended(0, new TaskOutcome.Cancelled());
        back(1, 4);
        done(4, 1);
        back(4, 8);
        done(8, 0);

        assertThat(outcomes.take()).containsExactly("back 8..20", "cancelled 0", "back 1..4", "back 4..8", "released");
        assertThat(parts()).isEmpty();
    }

    @Test
    void onlyTheUnsentOfAMapIsCancelledIfOnlyTheQueueIsMeant() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(9);

        assertThat(node.chunks().get(0).cancel(ID, CancelMode.IF_QUEUED)).isTrue();
        assertThat(node.chunks().get(0).cancel(ID, CancelMode.IF_QUEUED)).isFalse();

        assertThat(stops()).isEmpty();
        assertThat(outcomes.take()).containsExactly("back 8..9");
    }

    @Test
    void aLostNodeTakesAlongWhatItWasSent() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(20);

        results(0, 2);
        ended(3, new TaskOutcome.Cancelled());
        node.lost("failed");

        assertThat(outcomes.take())
                .containsExactly(
                        "returned 0..2",
                        "cancelled 3",
                        "died 2",
                        "died 4",
                        "died 5",
                        "died 6",
                        "died 7",
                        "back 8..20",
                        "released");
        node.lost("failed again");
        assertThat(outcomes.take()).isEmpty();
    }

    @Test
    void aCallThatWasToStopIsNoVictimOfItsNode() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = run(3, /* areCalls= */ true);

        cancel(1);
        node.lost("failed");

        assertThat(outcomes.take()).containsExactly("died 0", "cancelled 1", "died 2", "released");
    }

    @Test
    void aMapThatWasToStopIsNoVictimOfItsNode() {
        RecordingOutcomes outcomes = runMap(3);

        cancel(0);
        node.lost("failed");

        assertThat(outcomes.take()).containsExactly("back 1..3", "cancelled 0", "released");
    }

    @Test
    void aLostNodeIsToldOfAtEveryPoint() {
        for (int steps = 0; steps < 6; steps++) {
            RemoteChunkTest test = new RemoteChunkTest();
            test.itemsTake(500_000);
            RecordingOutcomes outcomes = test.runMap(20);
            List<Runnable> all = List.of(
                    () -> test.results(0, 2),
                    () -> test.back(6, 8),
                    () -> test.results(2, 4),
                    () -> test.done(4, 4),
                    () -> test.results(4, 6));
            all.subList(0, Math.min(steps, all.size())).forEach(Runnable::run);

            test.node.lost("failed");

            assertThat(outcomes.left()).as("after %s steps", steps).doesNotContainNull();
            assertThat(outcomes.isReleased()).isTrue();
        }
    }

    @Test
    void aLossWhileSomethingIsToldComesAfterIt() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(4);
        outcomes.onEach(() -> node.lost("failed"));

        results(0, 2);

        assertThat(outcomes.take()).containsExactly("returned 0..2", "died 2", "died 3", "released");
    }

    @Test
    void aLossOnAnotherThreadWhileSomethingIsToldComesAfterIt() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(4);
        outcomes.onEach(() -> {
            outcomes.onEach(() -> {});
            Thread loser = new Thread(() -> node.lost("failed"));
            loser.start();
            join(loser);
        });

        ended(1, new TaskOutcome.Cancelled());

        assertThat(outcomes.take()).containsExactly("cancelled 1", "died 0", "died 2", "died 3", "released");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void startsAreToldWithTheWorkersNumberInThePool() {
        RecordingOutcomes outcomes = runMap(2);

        node.received(new ClusterMessage.Began(0, 1, 0, Wires.worker(9)));

        assertThat(outcomes.take()).containsExactly("started 0 in 1");
    }

    @Test
    void aWorkerThatDiedOfTheItemsIsToldOfBeforeTheyComeBack() {
        RecordingOutcomes outcomes = runMap(2);

        node.received(new ClusterMessage.DiedBefore(0, 1, died()));
        back(0, 1);
        done(1, 0);

        assertThat(outcomes.take()).containsExactly("died before", "back 0..1", "back 1..2", "released");
    }

    private static TaskOutcome.Died died() {
        return new TaskOutcome.Died(new WorkerDiedException(
                "wires",
                ID,
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

    @Test
    void nonsenseIsRefusedAndChangesNothing() {
        itemsTake(500_000);
        RecordingOutcomes outcomes = runMap(20);
        results(0, 2);
        List<Runnable> nonsense = List.of(
                () -> results(0, 1),
                () -> results(1, 3),
                () -> results(-1, 1),
                () -> results(2, 2),
                () -> results(6, 9),
                () -> ended(1, new TaskOutcome.Cancelled()),
                () -> ended(-1, new TaskOutcome.Cancelled()),
                () -> ended(8, new TaskOutcome.Cancelled()),
                () -> ended(Integer.MAX_VALUE, new TaskOutcome.Cancelled()),
                () -> back(0, 4),
                () -> back(5, 5),
                () -> back(6, 4),
                () -> back(7, 9),
                () -> back(-5, -3),
                () -> done(9, 4),
                () -> done(4, -1),
                () -> done(4, 5),
                () -> node.received(new ClusterMessage.Done(0, 1, 4, 4, -1)),
                () -> node.received(new ClusterMessage.Done(0, 2, 4, 4, 1)),
                () -> node.received(new ClusterMessage.Done(1, 1, 4, 4, 1)),
                () -> node.received(new ClusterMessage.Began(0, 1, 8, Wires.worker(1))),
                () -> node.received(new ClusterMessage.Began(0, 1, -1, Wires.worker(1))));

        for (Runnable each : nonsense) {
            assertThatIllegalArgumentException().isThrownBy(each::run);
        }

        assertThat(outcomes.take()).containsExactly("returned 0..2");
        results(2, 8);
        done(4, 4);
        done(8, 4);
        assertThat(outcomes.isReleased()).isFalse();
        assertThatIllegalArgumentException().as("one answer for each part").isThrownBy(() -> {
            for (int i = 0; i < 10; i++) {
                done(8, 4);
            }
        });
    }
}
