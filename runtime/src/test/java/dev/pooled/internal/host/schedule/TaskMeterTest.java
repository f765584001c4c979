package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PoolConfig;
import dev.pooled.PooledFuture;
import dev.pooled.TaskFunction;
import dev.pooled.internal.host.observe.ListenerRelay;
import dev.pooled.internal.host.observe.PoolFigures;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.testkit.FakeBackend;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call that somebody follows tells: with a back end that the test plays. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // join heeds no interrupt
class TaskMeterTest {

    private static final CodecRegistry CODECS = new CodecRegistry(List.of(), null);
    private static final TaskFunction<Integer, Integer> SQUARE = x -> x * x;

    private final FakeBackend backend = new FakeBackend(1).takingCallsTogether();
    private final Scheduler scheduler = scheduler();
    private final Noting noting = new Noting();

    private static final class Noting implements TaskMeter {
        private final List<String> told = new CopyOnWriteArrayList<>();

        @Override
        public void started() {
            told.add("started");
        }

        @Override
        public void advanced(long done, long total) {
            told.add(done + "/" + total);
        }

        @Override
        public void returned() {
            told.add("returned");
        }

        @Override
        public void failed() {
            told.add("failed");
        }
    }

    /** Its clock stands still: every call takes no time, however slow the machine. */
    private Scheduler scheduler() {
        PoolConfig config = PoolConfig.builder().name("meters").build();
        PoolFigures figures = new PoolFigures(new ListenerRelay("meters", List.of()), null);
        Scheduler made = new Scheduler(
                config, backend, new Results("meters", CODECS), figures, new AtomicLong(), ending -> {}, () -> 0);
        backend.start(config, made::capacityChanged);
        return made;
    }

    @AfterEach
    void endScheduler() {
        scheduler.shutdownNow();
    }

    private TaskDescriptor call(int retries) {
        WireBuffer out = new WireBuffer(CODECS);
        LambdaMethods.APPLY.writeArguments(out, new LambdaMethods.Application(6, SQUARE));
        EncodedItems arguments = EncodedItems.of(out.toByteArray());
        assertThat(scheduler.admit()).isTrue();
        return new TaskDescriptor(
                scheduler.newIds(1),
                "meters",
                LambdaMethods.APPLY,
                arguments,
                0,
                retries,
                0,
                1,
                null,
                null,
                Map.of(),
                "");
    }

    private PooledFuture<?> submit(int retries, TaskMeter meter) {
        TaskDescriptor call = call(retries);
        return Calls.callAsync(scheduler, LambdaMethods.APPLY, call, TaskMeterTest.class, meter, () -> call);
    }

    private void await(String end) {
        while (!noting.told.contains(end)) {
            Thread.onSpinWait();
        }
    }

    @Test
    void tellsWhatItsTaskSaysUntilItsEnd() {
        PooledFuture<?> future = submit(0, noting);

        assertThat(backend.last().wantsProgress()).isTrue();
        backend.last().start().advance(1, 2).advance(2, 2).run().advance(3, 2);
        future.join();
        await("returned"); // by whoever has completed it

        assertThat(noting.told).containsExactly("started", "1/2", "2/2", "returned");
    }

    @Test
    void aCallThatNobodyFollowsWantsNothing() {
        submit(0, TaskMeter.SILENT);

        assertThat(backend.last().wantsProgress()).isFalse();
    }

    @Test
    void aCallThatWaitsTellsTheSame() throws InterruptedException {
        TaskDescriptor call = call(0);
        Thread caller = new Thread(() -> Calls.call(scheduler, LambdaMethods.APPLY, noting, () -> call));
        caller.start();
        while (backend.sent().isEmpty()) {
            Thread.onSpinWait();
        }

        assertThat(backend.last().wantsProgress()).isTrue();
        backend.last().start().advance(1, 2).run().advance(3, 2);
        caller.join();

        assertThat(noting.told).containsExactly("started", "1/2", "returned");
    }

    @Test
    void aCallThatWaitsInVainHasFailed() throws InterruptedException {
        TaskDescriptor call = call(0);
        Thread caller = new Thread(() -> {
            try {
                Calls.call(scheduler, LambdaMethods.APPLY, noting, () -> call);
            } catch (RuntimeException expected) {
                noting.told.add(expected.getClass().getSimpleName());
            }
        });
        caller.start();
        while (backend.sent().isEmpty()) {
            Thread.onSpinWait();
        }

        backend.last().start().die();
        caller.join();

        assertThat(noting.told).containsExactly("started", "failed", "WorkerDiedException");
    }

    @Test
    void aLateReportOfAnAttemptThatHasFailedIsNotTakenForOneOfTheNext() {
        submit(1, noting);
        FakeBackend.Sent first = backend.last().start().advance(9, 10);
        first.die();
        FakeBackend.Sent second = backend.last().start();

        first.advance(10, 10);
        second.advance(1, 10);

        assertThat(second.chunk().attempt()).isEqualTo(2);
        assertThat(noting.told).containsExactly("started", "9/10", "started", "1/10");
    }

    @Test
    void aCancelledCallHasFailed() {
        PooledFuture<?> future = submit(0, noting);
        backend.last().start().advance(1, 2);

        assertThat(future.cancel(true)).isTrue();

        assertThat(noting.told).containsExactly("started", "1/2", "failed");
    }

    @Test
    void aCallThatIsEndedFromOutsideHasThatEnd() {
        PooledFuture<?> future = submit(0, noting);

        assertThat(future.complete(null)).isTrue();

        assertThat(noting.told).containsExactly("returned");
    }

    @Test
    void aCallThatCannotTravelTellsNothing() {
        TaskDescriptor call = call(0);
        PooledFuture<?> future =
                Calls.callAsync(scheduler, LambdaMethods.APPLY, call, TaskMeterTest.class, noting, () -> {
                    throw new dev.pooled.EncodingException("argument", "", "it cannot travel", null);
                });

        assertThat(future).isCompletedExceptionally();
        assertThat(noting.told).isEmpty();
    }

    @Test
    void callsThatAreFollowedGoAlone() {
        submit(0, TaskMeter.SILENT);
        backend.last().run(); // the method is known to be quick from now on
        for (int i = 0; i < 20; i++) {
            submit(0, noting);
        }
        backend.runAll();

        assertThat(backend.sent()).hasSize(21).allMatch(sent -> sent.chunk().items() == 1);
    }
}
