package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What a lane runs, and what it tells its host: the test is the host, and the workers. */
class NodeLaneTest {

    private static final long ID = 100;

    private final PooledMethod<?, ?> method = Wires.method();
    private final Wires.Sent sent = new Wires.Sent();
    private final Outbox outbox = new Outbox(sent, Wires.ENDED);
    private final FakeWorkers workers = new FakeWorkers();
    private final NodeLane lane = new NodeLane(3, workers, outbox);
    private boolean tellsProgress;

    private void run(long chunk, int from, int to, boolean areCalls) {
        TaskDescriptor part = Wires.chunk(method, ID, to).slice(from, to - from);
        lane.run(new ClusterMessage.Run(3, chunk, from, areCalls, tellsProgress, onTheWire(part)), part);
    }

    private void runMap(int from, int to) {
        run(1, from, to, /* areCalls= */ false);
    }

    private void runCalls(int from, int to) {
        run(1, from, to, /* areCalls= */ true);
    }

    private static ClusterMessage.Task onTheWire(TaskDescriptor part) {
        return new ClusterMessage.Task(part.id(), 1, 0, 0, 0, 1, 0, 0, Map.of(), "", part.arguments());
    }

    private void stop(int index) {
        lane.stop(new ClusterMessage.Stop(3, 1, ID + index, CancelMode.STOP));
    }

    /** Returns what was told, in short words. */
    private List<String> told() {
        return sent.take().stream().map(NodeLaneTest::words).toList();
    }

    private static String words(ClusterMessage message) {
        if (message instanceof ClusterMessage.Results m) {
            return "results " + m.from() + ".." + (m.from() + m.results().count());
        } else if (message instanceof ClusterMessage.Ended m) {
            return m.outcome().getClass().getSimpleName() + " " + m.index();
        } else if (message instanceof ClusterMessage.Returned m) {
            return "back " + m.from() + ".." + m.to();
        } else if (message instanceof ClusterMessage.Done m) {
            return "done " + m.to() + " of " + m.items();
        } else if (message instanceof ClusterMessage.Began m) {
            return "began " + m.index();
        } else if (message instanceof ClusterMessage.Advanced m) {
            return m.index() + " has done " + m.done() + " of " + m.total();
        }
        return message.toString();
    }

    private List<Long> submitted() {
        return workers.submitted.stream().map(part -> part.id() - ID).toList();
    }

    @Test
    void partsRunOneAfterTheOther() {
        runMap(0, 2);
        runMap(2, 5);
        assertThat(submitted()).containsExactly(0L);

        workers.last().haveReturned(0, Wires.results(0, 2));
        assertThat(submitted()).as("the worker is not free").containsExactly(0L);
        workers.last().released();
        assertThat(submitted()).containsExactly(0L, 2L);
        workers.last().haveReturned(0, Wires.results(2, 1));
        workers.last().ended(1, new TaskOutcome.Returned(new byte[4]));
        workers.last().ended(2, new TaskOutcome.TimedOut(Duration.ofSeconds(1), List.of(), null));
        workers.last().released();

        assertThat(told())
                .containsExactly(
                        "results 0..2", "done 2 of 2", "results 2..3", "results 3..4", "TimedOut 4", "done 5 of 3");
        assertThat(lane.isBusy()).isFalse();
    }

    @Test
    void theLastResultsGoAlongWithTheEnd() {
        runMap(0, 3);

        workers.last().haveReturned(0, Wires.results(0, 1));
        assertThat(told()).containsExactly("results 0..1");
        workers.last().haveReturned(1, Wires.results(1, 2));
        assertThat(told()).isEmpty();
        workers.last().released();
        assertThat(told()).containsExactly("results 1..3", "done 3 of 3");
    }

    @Test
    void onlyTheStartOfTheChunkIsTold() {
        runMap(0, 2);
        workers.last().started(0, 0, Wires.worker(1));
        workers.last().haveReturned(0, Wires.results(0, 2));
        workers.last().released();
        runMap(2, 4);
        workers.last().started(0, 0, Wires.worker(1));
        outbox.flush();

        assertThat(told()).containsExactly("began 0", "results 0..2", "done 2 of 2");
    }

    @Test
    void whatTheItemSaysOfItsProgressIsToldInItsPlaceBeforeItsEnd() {
        tellsProgress = true;
        runMap(0, 1);
        assertThat(workers.last().wantsProgress()).isTrue();
        workers.last().haveReturned(0, Wires.results(0, 1));
        workers.last().advanced(0, 4, 10);
        workers.last().released();
        runMap(1, 2);
        workers.last().advanced(0, 3, 10);
        workers.last().haveReturned(0, Wires.results(1, 1));
        workers.last().released();
        workers.last().advanced(0, 4, 10);
        outbox.flush();

        assertThat(told())
                .containsExactly("results 0..1", "done 1 of 1", "1 has done 3 of 10", "results 1..2", "done 2 of 1");
    }

    @Test
    void whereNobodyFollowsTheItemsTheirWorkersNeedNotAsk() {
        runMap(0, 1);

        assertThat(workers.last().wantsProgress()).isFalse();
    }

    @Test
    void aStartThatIsToldAfterTheDeathOfItsWorkerIsNotTold() {
        runMap(0, 1);

        workers.last().ended(0, new TaskOutcome.Cancelled());
        workers.last().released();
        workers.last().started(0, 0, Wires.worker(1));
        outbox.flush();

        assertThat(told()).containsExactly("Cancelled 0", "done 1 of 1");
    }

    @Test
    void nothingRunsAfterSomethingWasGivenBack() {
        runMap(0, 4);
        runMap(4, 6);
        runMap(6, 8);

        workers.last().haveReturned(0, Wires.results(0, 1));
        workers.last().returned(2, 4);
        assertThat(told())
                .containsExactly("results 0..1", "back 4..6", "done 6 of 0", "back 6..8", "done 8 of 0", "back 2..4");
        workers.last().haveReturned(1, Wires.results(1, 1));
        workers.last().released();
        runMap(8, 10);

        assertThat(told()).containsExactly("results 1..2", "done 4 of 2", "back 8..10", "done 10 of 0");
        assertThat(submitted()).containsExactly(0L);
        assertThat(lane.isBusy()).isFalse();
    }

    @Test
    void whatIsGivenBackAfterTheReleaseClosesTheChunkBeforeTheNextPart() {
        runMap(0, 4);
        runMap(4, 6);

        workers.last().haveReturned(0, Wires.results(0, 1));
        workers.last().released();
        assertThat(submitted()).containsExactly(0L);
        assertThat(lane.isBusy()).isTrue();
        workers.last().returned(1, 4);

        assertThat(submitted()).containsExactly(0L);
        assertThat(told()).containsExactly("results 0..1", "back 4..6", "done 6 of 0", "back 1..4", "done 4 of 1");
        assertThat(lane.isBusy()).isFalse();
    }

    @Test
    void theNextChunkOpensTheLaneAgain() {
        runMap(0, 2);
        workers.last().returned(0, 2);
        workers.last().released();
        told();

        run(2, 0, 1, /* areCalls= */ false);
        workers.last().haveReturned(0, Wires.results(0, 1));
        workers.last().released();

        assertThat(submitted()).containsExactly(0L, 0L);
        assertThat(told()).containsExactly("results 0..1", "done 1 of 1");
    }

    @Test
    void aChunkWhoseBeginningWasRefusedDoesNotRun() {
        TaskDescriptor part = Wires.chunk(method, ID, 2);
        lane.refuse(new ClusterMessage.Run(3, 1, 0, false, false, onTheWire(part)), part);
        runMap(2, 4);

        assertThat(told()).containsExactly("back 0..2", "done 2 of 0", "back 2..4", "done 4 of 0");
        assertThat(submitted()).isEmpty();
    }

    @Test
    void aChunkWhoseBeginningNeverCameDoesNotRun() {
        runMap(2, 4);

        assertThat(told()).containsExactly("back 2..4", "done 4 of 0");
        assertThat(submitted()).isEmpty();
    }

    @Test
    void aMapIsStoppedWhereItRunsAndWhereItWaits() {
        runMap(0, 2);
        runMap(2, 4);

        stop(0);

        assertThat(workers.cancelled).containsExactly(ID);
        assertThat(told()).containsExactly("back 2..4", "done 4 of 0");
    }

    @Test
    void aLaterPartOfAMapIsStoppedByItsOwnId() {
        runMap(0, 2);
        workers.last().haveReturned(0, Wires.results(0, 2));
        workers.last().released();
        runMap(2, 4);

        stop(0);

        assertThat(workers.cancelled).containsExactly(ID + 2);
    }

    @Test
    void aCallIsStoppedWhereItRuns() {
        runCalls(0, 2);
        runCalls(2, 4);

        stop(1);

        assertThat(workers.cancelled).containsExactly(ID + 1);
        assertThat(told()).isEmpty();
    }

    @Test
    void aCallThatWaitsEndsAsCancelledAndTheOthersAreGivenBack() {
        runCalls(0, 2);
        runCalls(2, 5);
        runCalls(5, 6);

        stop(3);

        assertThat(workers.cancelled).isEmpty();
        assertThat(told())
                .containsExactly("Cancelled 3", "back 2..3", "back 4..5", "done 5 of 0", "back 5..6", "done 6 of 0");
    }

    @Test
    void aStopThatComesBeforeTheSubmitIsHeeded() {
        AtomicReference<NodeLane> own = new AtomicReference<>();
        FakeWorkers busy = new FakeWorkers() {
            @Override
            public void submitChunk(TaskDescriptor chunk, OutcomeListener listener) {
                own.get().stop(new ClusterMessage.Stop(3, 1, ID + 1, CancelMode.STOP));
                assertThat(cancelled).as("it is not there yet").containsExactly(ID + 1);
                super.submitChunk(chunk, listener);
            }
        };
        own.set(new NodeLane(3, busy, outbox));
        TaskDescriptor part = Wires.chunk(method, ID, 2);

        own.get().run(new ClusterMessage.Run(3, 1, 0, true, false, onTheWire(part)), part);

        assertThat(busy.cancelled).containsExactly(ID + 1, ID + 1);
    }

    @Test
    void aStopOfWhatIsOverDoesNothing() {
        runCalls(0, 2);
        lane.stop(new ClusterMessage.Stop(3, 7, ID, CancelMode.STOP));
        workers.last().haveReturned(0, Wires.results(0, 2));
        workers.last().released();
        told();

        stop(0);

        assertThat(workers.cancelled).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void noPartRunsInPlaceOfOneThatCannotBePlaced() {
        FakeWorkers full = new FakeWorkers() {
            @Override
            public void submitChunk(TaskDescriptor chunk, OutcomeListener listener) {
                super.submitChunk(chunk, listener);
                listener.returned(0, chunk.items());
                listener.released();
            }
        };
        NodeLane own = new NodeLane(3, full, outbox);
        TaskDescriptor whole = Wires.chunk(method, ID, 4);

        own.run(new ClusterMessage.Run(3, 1, 0, false, false, onTheWire(whole.slice(0, 2))), whole.slice(0, 2));
        own.run(new ClusterMessage.Run(3, 1, 2, false, false, onTheWire(whole.slice(2, 2))), whole.slice(2, 2));

        assertThat(told()).containsExactly("back 0..2", "done 2 of 0", "back 2..4", "done 4 of 0");
        assertThat(own.isBusy()).isFalse();
    }
}
