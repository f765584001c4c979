package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.WorkerInfo;
import dev.pooled.WorkerOutput;
import dev.pooled.internal.wire.channel.Claims;
import dev.pooled.internal.wire.channel.Ledger;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.channel.RingFile;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.testkit.Pipes;
import dev.pooled.testkit.Rings;
import java.io.IOException;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a lane takes back of a chunk whose items its worker claims in shared memory; the test is the worker. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a loop heeds no interrupt
class LaneClaimsTest implements Lane.Listener, OutcomeListener {

    private static final int ITEMS = 5;
    private static final long FIRST_ID = 100;
    private static final int OVER = -1;
    private static final String FREE = "free";
    private static final String RELEASED = "released";

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final CompletableFuture<Integer> givenBack = new CompletableFuture<>();
    private final CompletableFuture<Boolean> killed = new CompletableFuture<>();
    private final NoProcess process = new NoProcess(4711) {
        @Override
        public void destroy() {
            killed.complete(true);
        }
    };
    private boolean areCalls = true;
    private RingChannel host;
    private RingChannel worker;
    private Rings rings;
    private Claims claims;
    private Ledger ledger;
    private Lane lane;

    @BeforeEach
    void open() throws IOException {
        rings = Rings.open();
        host = rings.host();
        worker = rings.worker();
        claims = Objects.requireNonNull(worker.claims());
        ledger = Objects.requireNonNull(worker.ledger());
        Launcher.Launched launched = new Launcher.Launched(process, host, "marker");
        WorkerProcess workerProcess = new WorkerProcess(
                "etl",
                1,
                launched,
                "",
                Path.of("/nowhere"),
                new OutputQueue("etl", WorkerOutput.none()),
                new WorkerProcess.Listener() {
                    @Override
                    public void received(WorkerProcess from, Message message) {}

                    @Override
                    public void gone(WorkerProcess from, Obituary obituary) {}
                });
        lane = new Lane(workerProcess, Duration.ofSeconds(1), new CodecRegistry(List.of(), null), this);
    }

    @AfterEach
    void close() throws IOException {
        rings.close();
    }

    private static TaskDescriptor chunk(long limitNanos) {
        EncodedItems items = EncodedItems.of(new byte[ITEMS], new int[] {1, 2, 3, 4, 5});
        return new TaskDescriptor(
                FIRST_ID, "etl", LambdaMethods.CALL, items, limitNanos, 0, 0, 1, null, null, Map.of(), "");
    }

    private void run(long limitNanos) throws IOException {
        assertThat(lane.run(chunk(limitNanos), this)).isTrue();
        assertThat(worker.receive()).isInstanceOf(Message.Define.class);
        assertThat(worker.receive())
                .isInstanceOfSatisfying(Message.Call.class, call -> assertThat(call.areClaimsShared())
                        .isTrue());
        told.clear();
    }

    /** The worker claims the next item and begins it; returns its index, or -1 if there is none. */
    private int next(long call) {
        int from = claims.claimed(call);
        if (claims.claim(call, from, 1) == 0) {
            return -1;
        }
        ledger.open(from);
        ledger.begins(call, from);
        return from;
    }

    private void claim(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(next(1)).isNotNegative();
        }
    }

    private void returnNext() {
        lane.received(new Message.Results(EncodedItems.of(new byte[1])));
    }

    private static Obituary obituary() {
        return Obituary.of(new Obituary.Evidence("etl", 1, 4711, 137, null, null, "", List.of(), Path.of("/nowhere")));
    }

    @Override
    public boolean areCalls() {
        return areCalls;
    }

    @Override
    public void started(int index, long startNanos, WorkerInfo info) {
        told.add("started " + index);
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        told.add(index + " " + outcome.getClass().getSimpleName());
    }

    @Override
    public void returned(int from, int to) {
        told.add(from + " to " + (to - 1) + " given back");
        givenBack.complete(from);
    }

    @Override
    public void released() {
        told.add(RELEASED);
    }

    @Override
    public void laneFree(Lane free, boolean mustRetire) {
        told.add(mustRetire ? "to be retired" : FREE);
    }

    @Test
    void aCallThatHasNotStartedNeverStarts() throws IOException {
        run(0);
        claim(1);

        assertThat(lane.cancel(FIRST_ID + 2, CancelMode.IF_QUEUED)).isTrue();

        assertThat(told).containsExactly("3 to 4 given back", "2 Cancelled");
        claim(1);
        assertThat(next(1)).isEqualTo(-1);
        returnNext();
        returnNext();
        assertThat(told).endsWith("0 Returned", "1 Returned", FREE, RELEASED);
    }

    @Test
    void aCallThatHasStartedIsOnlyStoppedByForce() throws IOException {
        run(0);
        claim(2);
        returnNext();
        told.clear();

        assertThat(lane.cancel(FIRST_ID + 1, CancelMode.IF_QUEUED)).isFalse();
        assertThat(told).isEmpty();
        assertThat(lane.cancel(FIRST_ID + 1, CancelMode.STOP)).isTrue();

        assertThat(told).containsExactly("2 to 4 given back", "1 Cancelled");
        assertThat(worker.receive()).isEqualTo(new Message.Cancel(1, 1, Message.Scope.ITEM));
        returnNext(); // it was quicker than its interrupt, and is cancelled all the same
        assertThat(told).endsWith(FREE, RELEASED).hasSize(4);
    }

    @Test
    void whatTheWorkerSaysOfACancelledCallLaterIsDropped() throws IOException {
        run(0);
        claim(2); // the first one has returned, and its result is on its way

        assertThat(lane.cancel(FIRST_ID + 1, CancelMode.STOP)).isTrue();
        lane.received(new Message.Results(EncodedItems.of(new byte[2], new int[] {1, 2})));

        assertThat(told).containsExactly("2 to 4 given back", "0 Returned", "1 Cancelled", FREE, RELEASED);
    }

    @Test
    void eachCancelTakesBackWhatTheOneBeforeItLeft() throws IOException {
        run(0);
        claim(1);

        assertThat(lane.cancel(FIRST_ID + 3, CancelMode.STOP)).isTrue();
        assertThat(lane.cancel(FIRST_ID + 1, CancelMode.STOP)).isTrue();
        returnNext();

        assertThat(told)
                .containsExactly(
                        "4 to 4 given back",
                        "3 Cancelled",
                        "2 to 2 given back",
                        "1 Cancelled",
                        "0 Returned",
                        FREE,
                        RELEASED);
    }

    @Test
    void nothingIsCancelledTwiceOrAfterItsEnd() throws IOException {
        run(0);
        claim(1);
        assertThat(lane.cancel(FIRST_ID + 4, CancelMode.STOP)).isTrue();
        assertThat(lane.cancel(FIRST_ID + 4, CancelMode.STOP)).isFalse();
        returnNext();
        assertThat(lane.cancel(FIRST_ID, CancelMode.STOP)).isFalse();
        assertThat(lane.cancel(FIRST_ID - 1, CancelMode.STOP)).isFalse();
        assertThat(lane.cancel(FIRST_ID + ITEMS, CancelMode.STOP)).isFalse();
    }

    @Test
    void theFirstOfAChunkThatNobodyHasReadCanBeTakenBack() throws IOException {
        run(0);

        assertThat(lane.cancel(FIRST_ID, CancelMode.IF_QUEUED)).isTrue();

        assertThat(told).containsExactly("1 to 4 given back", "0 Cancelled", FREE, RELEASED);
        assertThat(next(1)).isEqualTo(-1);
    }

    @Test
    void theTailOfAMapIsTakenBackAtOnce() throws IOException {
        areCalls = false;
        run(0);
        claim(2);
        returnNext();
        told.clear();

        lane.takeBackTail(0);

        assertThat(told).containsExactly("2 to 4 given back");
        returnNext();
        assertThat(told).endsWith("1 Returned", FREE, RELEASED);
    }

    @Test
    void aMapIsNotCancelledByAnIdOfOneItem() throws IOException {
        areCalls = false;
        run(0);

        assertThat(lane.cancel(FIRST_ID + 1, CancelMode.STOP)).isFalse();
        assertThat(lane.cancel(FIRST_ID, CancelMode.STOP)).isTrue();
    }

    @Test
    void aDeathCostsWhatWasClaimed() throws IOException {
        run(0);
        claim(2);
        returnNext();
        told.clear();

        host.close(); // the memory goes before the lane is told
        lane.lost(obituary());

        assertThat(told).containsExactly("1 Died", "2 to 4 given back", RELEASED);
    }

    @Test
    void whatTheWorkerHadClaimedRunsNowhereElseThoughItsResultsWereNotRead() throws IOException {
        run(0);
        claim(3);

        lane.lost(obituary());

        assertThat(told).containsExactly("0 Died", "1 Died", "2 Died", "3 to 4 given back", RELEASED);
    }

    @Test
    void aWorkerThatClaimsMoreThanThereIsIsKilled() throws IOException {
        run(0);
        claims.offer(1, 2 * ITEMS);
        claim(ITEMS + 1);

        lane.takeBackTail(0);

        assertThat(killed).isCompleted();
        assertThat(told).isEmpty();
    }

    @Test
    void callsGoOneByOneUntilTheWorkerHasMappedTheMemory() throws IOException {
        assertThat(lane.sharesClaims()).isTrue();
        Pipe calls = Pipe.open();
        Pipe replies = Pipe.open();
        try (RingChannel only = RingChannel.inHost(Pipes.end(replies, calls))) {
            only.share(RingFile.create("pooled-test-" + System.nanoTime() + "-2"));

            assertThat(only.sharesClaims()).isFalse();
            assertThat(only.offer(1, 1)).isFalse();
        }
    }

    /** The worker claims and returns while two threads cancel: every item has one end, and the lane is free at last. */
    @Test
    void everyItemHasOneEndWhoeverIsFaster() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<CompletableFuture<Void>> cancellers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (int canceller = 0; canceller < 2; canceller++) {
            boolean isFirst = canceller == 0;
            cancellers.add(CompletableFuture.runAsync(
                    () -> {
                        for (int round = 1; awaited(begun, round); round++) {
                            int meant = isFirst ? 1 + round % (ITEMS - 1) : 1 + (round / ITEMS) % (ITEMS - 1);
                            lane.cancel(FIRST_ID + meant, CancelMode.IF_QUEUED);
                            done.incrementAndGet();
                        }
                    },
                    threads));
        }
        // As many as there is time for: on a busy machine each waits for the other ones' turns.
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (int round = 1; round <= 10_000 && System.nanoTime() - end < 0; round++) {
            Ends ends = new Ends(new AtomicIntegerArray(ITEMS), new CountDownLatch(1));
            assertThat(lane.run(chunk(0), ends)).isTrue();
            begun.set(round);
            if (round % 2 == 0) { // the two have the processors to themselves
                awaitEqual(done, 2 * round, cancellers);
            }
            for (int item = next(round); item >= 0; item = next(round)) {
                returnNext();
            }
            awaitEqual(done, 2 * round, cancellers);
            assertThat(ends.isReleased().await(10, TimeUnit.SECONDS))
                    .as("released in round %d", round)
                    .isTrue();
            for (int i = 0; i < ITEMS; i++) {
                assertThat(ends.ends().get(i))
                        .as("ends of item %d in round %d", i, round)
                        .isEqualTo(1);
            }
            drainCalls();
        }
        begun.set(OVER);
        cancellers.forEach(CompletableFuture::join);
        threads.shutdown();
    }

    /** Waits for {@code round} to begin; false if there are no more. */
    private static boolean awaited(AtomicInteger begun, int round) {
        while (begun.get() != round) {
            if (begun.get() == OVER) {
                return false;
            }
            Thread.yield();
        }
        return true;
    }

    private static void awaitEqual(AtomicInteger done, int wanted, List<CompletableFuture<Void>> working) {
        while (done.get() != wanted) {
            assertThat(working).noneMatch(CompletableFuture::isCompletedExceptionally);
            Thread.yield();
        }
    }

    /** Reads what the host has sent so far, so that it has room to send more. */
    private void drainCalls() throws IOException {
        Message message;
        do {
            message = worker.receive();
        } while (!(message instanceof Message.Call));
    }

    /** Counts how often each item of a chunk ended or was given back. */
    private record Ends(AtomicIntegerArray ends, CountDownLatch isReleased) implements OutcomeListener {
        @Override
        public boolean areCalls() {
            return true;
        }

        @Override
        public void ended(int index, TaskOutcome outcome) {
            ends.incrementAndGet(index);
        }

        @Override
        public void returned(int from, int to) {
            for (int i = from; i < to; i++) {
                ends.incrementAndGet(i);
            }
        }

        @Override
        public void released() {
            isReleased.countDown();
        }
    }

    @Test
    void aDeathBetweenTwoItemsCostsNone() throws IOException {
        run(0);
        claim(1);
        returnNext();
        told.clear();

        lane.lost(obituary());

        assertThat(told).containsExactly("1 to 4 given back", RELEASED);
        assertThat(lane.lostTask()).isEmpty();
    }

    @Test
    void aDeathUnderACancelledCallIsItsEndAsCancelled() throws IOException {
        run(0);
        claim(2);
        assertThat(lane.cancel(FIRST_ID + 1, CancelMode.STOP)).isTrue();
        returnNext();
        told.clear();

        lane.lost(obituary());

        assertThat(told).containsExactly("1 Cancelled", RELEASED);
    }

    @Test
    void whatIsBehindALateItemRunsElsewhereAtOnce() throws Exception {
        run(Duration.ofMillis(20).toNanos());
        claim(1);
        lane.received(new Message.Started(1));

        assertThat(worker.receive()).isEqualTo(new Message.Cancel(1, 0, Message.Scope.LATE_ITEM));
        assertThat(givenBack.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    /** Killing takes a moment; an item that ends in it leaves no lane behind that looks free. */
    @Test
    void aWorkerThatIsBeingKilledGetsNoOtherTask() throws Exception {
        lane = new Lane(lane.worker(), Duration.ZERO, new CodecRegistry(List.of(), null), this);
        run(0);
        claim(1);

        assertThat(lane.cancel(FIRST_ID, CancelMode.STOP)).isTrue();
        killed.get(10, TimeUnit.SECONDS);
        returnNext();

        assertThat(told).endsWith("to be retired", RELEASED);
    }

    @Test
    void theMemoryIsGoneWithItsChannel() throws IOException {
        run(0);
        host.close();

        assertThat(host.offer(2, 1)).isFalse();
        assertThat(lane.cancel(FIRST_ID + 1, CancelMode.IF_QUEUED)).isTrue(); // nobody else can claim it any more
        assertThat(OptionalInt.of(host.begun(1))).hasValue(0);
    }
}
