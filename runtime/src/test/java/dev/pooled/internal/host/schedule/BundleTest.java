package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolConfig;
import dev.pooled.PooledFuture;
import dev.pooled.TaskCallable;
import dev.pooled.TaskFunction;
import dev.pooled.TaskState;
import dev.pooled.WorkerDiedException;
import dev.pooled.internal.host.observe.ListenerRelay;
import dev.pooled.internal.host.observe.PoolFigures;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.stub.PooledMethod;
import dev.pooled.testkit.FakeBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which calls go to a worker together, and that each of them stays a call of its own: with a back end that the test plays. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // join heeds no interrupt
class BundleTest {

    private static final CodecRegistry CODECS = new CodecRegistry(List.of(), null);
    private static final TaskFunction<Integer, Integer> SQUARE = x -> x * x;

    private static final TaskOptions NONE = new TaskOptions(0, 0, "");

    private record TaskOptions(long limitNanos, int retries, String label) {}

    private final FakeBackend backend = new FakeBackend(1).takingCallsTogether();
    private final PoolFigures figures = new PoolFigures(new ListenerRelay("bundles", List.of()), null);
    private final List<PooledFuture<Integer>> futures = new ArrayList<>();
    private Scheduler scheduler = scheduler(backend);

    /** Its clock stands still: every call takes no time, however slow the machine. */
    private Scheduler scheduler(FakeBackend on) {
        PoolConfig config = PoolConfig.builder().name("bundles").build();
        Scheduler made = new Scheduler(
                config, on, new Results("bundles", CODECS), figures, new AtomicLong(), ending -> {}, () -> 0);
        on.start(config, made::capacityChanged);
        return made;
    }

    /** The method is known to be quick from its first call. */
    @BeforeEach
    void measure() {
        submit(1, NONE);
        backend.last().run();
        futures.clear();
    }

    @AfterEach
    void endScheduler() {
        scheduler.shutdownNow();
    }

    @SuppressWarnings("unchecked") // the function returns an Integer
    private void submit(PooledMethod<?, ?> method, Object argument, TaskOptions options) {
        WireBuffer out = new WireBuffer(CODECS);
        ((PooledMethod<Object, Object>) method).writeArguments(out, argument);
        TaskDescriptor call = new TaskDescriptor(
                scheduler.newIds(1),
                "bundles",
                method,
                EncodedItems.of(out.toByteArray()),
                options.limitNanos(),
                options.retries(),
                0,
                1,
                null,
                null,
                Map.of(),
                options.label());
        assertThat(scheduler.admit()).isTrue();
        futures.add((PooledFuture<Integer>)
                Calls.callAsync(scheduler, method, call, argument.getClass(), TaskMeter.SILENT, () -> call));
    }

    private void submit(int count, TaskOptions options) {
        for (int i = 0; i < count; i++) {
            submit(LambdaMethods.APPLY, new LambdaMethods.Application(i, SQUARE), options);
        }
    }

    /** Sends one call, and behind it so many together. */
    private FakeBackend.Sent sendTogether(int count) {
        submit(1 + 2 * count, NONE);
        backend.last().run();
        assertThat(backend.last().chunk().items()).isEqualTo(count);
        return backend.last().start();
    }

    @Test
    void quickCallsThatWaitGoTogetherAndEachHasItsResult() {
        submit(20, NONE);
        backend.runAll();

        assertThat(backend.sent().get(2).chunk().items()).isEqualTo(8);
        for (int i = 0; i < 20; i++) {
            assertThat(futures.get(i).join()).isEqualTo(i * i);
        }
        assertThat(figures.stats(0, 0).succeeded()).isEqualTo(21);
    }

    @Test
    void resultsThatComeTogetherAreEachTheirCalls() {
        FakeBackend.Sent sent = sendTogether(8);

        sent.runTogether(4);

        assertThat(futures.subList(1, 5)).extracting(PooledFuture::join).containsExactly(1, 4, 9, 16);
        assertThat(futures.get(5).isDone()).isFalse();
    }

    @Test
    void onlyTheOneThatRunsIsRunning() {
        sendTogether(8).run();
        futures.get(1).join(); // what an object is made of is decoded elsewhere

        assertThat(futures.subList(1, 5))
                .extracting(PooledFuture::taskState)
                .containsExactly(TaskState.SUCCEEDED, TaskState.RUNNING, TaskState.QUEUED, TaskState.QUEUED);
    }

    @Test
    void oneThatHasNotStartedIsTakenBackAndThoseBehindItRunLater() {
        FakeBackend.Sent sent = sendTogether(8);

        assertThat(futures.get(3).cancel(false)).isTrue();
        assertThat(futures.get(1).cancel(false)).isFalse();
        sent.run().run();
        backend.runAll();

        assertThat(futures.get(3).taskState()).isEqualTo(TaskState.CANCELLED);
        assertThat(futures.get(2).join()).isEqualTo(4);
        assertThat(futures.get(4).join()).isEqualTo(16);
        long cancelledId = futures.get(3).id();
        assertThat(backend.sent()
                        .subList(
                                backend.sent().indexOf(sent) + 1, backend.sent().size()))
                .noneMatch(later -> later.chunk().id() <= cancelledId
                        && cancelledId < later.chunk().id() + later.chunk().items());
        assertThat(figures.stats(0, 0).cancelled()).isEqualTo(1);
    }

    @Test
    void eachThatIsCancelledEndsOnce() {
        FakeBackend.Sent sent = sendTogether(8);

        assertThat(futures.get(6).cancel(false)).isTrue();
        assertThat(futures.get(3).cancel(false)).isTrue();
        sent.run().die();
        backend.runAll();

        assertThat(figures.stats(0, 0).cancelled()).isEqualTo(2);
        assertThat(figures.stats(0, 0).failed()).isEqualTo(1);
        assertThat(figures.stats(0, 0).succeeded()).isEqualTo(1 + 17 - 3);
    }

    @Test
    void oneThatRunsIsStoppedByItsOwnId() {
        sendTogether(8);

        assertThat(futures.get(1).cancel(true)).isTrue();

        assertThat(backend.cancelled()).containsExactly(futures.get(1).id());
        assertThat(futures.get(2).isDone()).isFalse();
    }

    @Test
    void whoIsCancelledOnTheWayIsStoppedByItsOwnId() {
        submit(17, NONE);
        backend.onTheWay(() -> futures.get(2).cancel(true));

        backend.last().run();

        assertThat(backend.last().chunk().items()).isEqualTo(8);
        assertThat(backend.cancelled()).contains(futures.get(2).id());
    }

    @Test
    void aDeathCostsTheOneThatRan() {
        sendTogether(8).run().die();
        backend.runAll();

        assertThatThrownBy(futures.get(2)::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WorkerDiedException.class);
        assertThat(futures).filteredOn(each -> each != futures.get(2)).allMatch(each -> each.join() >= 0);
    }

    @Test
    void whatWasGivenBackKeepsItsTurn() {
        FakeBackend.Sent sent = sendTogether(8);

        sent.run().giveBack(1);

        assertThat(backend.last().chunk().id()).isEqualTo(futures.get(2).id());
    }

    @Test
    void oneThatHasFailedBeforeGoesAlone() {
        submit(1, NONE);
        submit(8, new TaskOptions(0, 1, ""));
        backend.last().run();
        assertThat(backend.last().chunk().items()).isEqualTo(8);

        backend.last().die();
        backend.runAll();

        assertThat(backend.sent())
                .filteredOn(sent -> sent.chunk().attempt() == 2)
                .extracting(
                        sent -> sent.chunk().id() + ", alone: " + (sent.chunk().items() == 1))
                .containsExactly(futures.get(1).id() + ", alone: true");
        assertThat(futures).allMatch(each -> each.join() >= 0);
    }

    @Test
    void oneThatIsRetriedIsTakenWithNoOthers() {
        TaskDescriptor call = backend.last().chunk();
        CallFuture<?> future =
                new CallFuture<>(scheduler, LambdaMethods.APPLY, call, LambdaMethods.class, TaskMeter.SILENT);

        assertThat(Bundle.takes(future.task())).isTrue();
        assertThat(Bundle.takes(future.task().retry(/* hasDied= */ false, 0))).isFalse();
        assertThat(Bundle.takes(future.task().afterDeath())).isFalse();
        future.cancel(true);
    }

    @Test
    void callsWithOtherOptionsAreNotMixed() {
        submit(1 + 2, NONE);
        submit(2, new TaskOptions(1_000_000_000, 0, ""));
        submit(2, new TaskOptions(1_000_000_000, 2, ""));
        submit(2, new TaskOptions(1_000_000_000, 2, "mine"));
        submit(10, NONE);
        backend.runAll();

        assertThat(backend.sent().subList(2, 6))
                .extracting(sent -> sent.chunk().items())
                .containsExactly(2, 2, 2, 2);
        assertThat(backend.sent().get(5).chunk().label()).isEqualTo("mine");
        assertThat(futures).allMatch(each -> each.join() >= 0);
    }

    /** The items of a chunk have ids that follow each other: so the one behind a gap begins another chunk. */
    @Test
    void aCallThatWasWithdrawnPartsThoseAroundIt() {
        submit(9, NONE);
        assertThat(futures.get(3).cancel(true)).isTrue();
        backend.runAll();

        assertThat(backend.sent().get(2).chunk().items()).isEqualTo(2);
        assertThat(backend.sent().get(3).chunk().id()).isEqualTo(futures.get(4).id());
        for (int i = 0; i < 9; i++) {
            assertThat(i == 3 || futures.get(i).join() == i * i).isTrue();
        }
    }

    @Test
    void lambdasGoAlone() {
        for (int i = 0; i < 20; i++) {
            TaskCallable<Integer> lambda = () -> 1;
            submit(LambdaMethods.CALL, lambda, NONE);
        }
        backend.runAll();

        assertThat(backend.sent()).allMatch(sent -> sent.chunk().items() == 1);
    }

    @Test
    void aBackEndThatTakesNoCallsTogetherGetsThemOneByOne() {
        FakeBackend simple = new FakeBackend(1);
        scheduler = scheduler(simple);
        submit(20, NONE);
        simple.runAll();

        assertThat(simple.sent()).hasSize(20);
    }

    @Test
    void endingThePoolEndsThemAll() {
        FakeBackend.Sent sent = sendTogether(8);

        scheduler.shutdownNow();
        sent.giveBack(2); // the back end ends it too

        assertThat(futures.subList(1, futures.size())).allMatch(PooledFuture::isCancelled);
        assertThat(figures.stats(0, 0).cancelled()).isEqualTo(futures.size() - 1);
    }
}
