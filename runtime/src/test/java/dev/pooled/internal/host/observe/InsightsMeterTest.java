package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Insights;
import dev.pooled.TaskFunction;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.TaskDescriptor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InsightsMeterTest {

    private static final CodecRegistry CODECS = new CodecRegistry(List.of(), null);

    private final AtomicLong clock = new AtomicLong(-5);
    private final InsightsMeter meter = new InsightsMeter("etl", 0, CODECS, clock::get);

    @Test
    void theLifeOfAWorkerIsDividedIntoWhatItDid() {
        TaskDescriptor chunk = task(1, "");
        pass(300);
        meter.started(worker(1, 4711), millis(200), millis(100));
        pass(50);
        meter.began(chunk, worker(1, 4711));
        pass(100);
        meter.worked(1, millis(60));
        meter.ended(chunk, 7);
        pass(10);

        Insights.Worker worker = meter.insights().workers().get(0);

        assertThat(worker)
                .isEqualTo(new Insights.Worker(
                        1, 7, ofMillis(200), ofMillis(100), ofMillis(60), ofMillis(60), ofMillis(40)));
        assertThat(worker.life()).isEqualTo(ofMillis(460));
        assertThat(worker.share(worker.transport())).isBetween(0.086, 0.087);
    }

    @Test
    void whatRunsNowIsNoWaiting() {
        meter.started(worker(1, 4711), 0, 0);
        meter.began(task(1, ""), worker(1, 4711));
        pass(100);

        assertThat(meter.insights().total().waiting()).isZero();
        assertThat(meter.insights().total().transport()).isEqualTo(ofMillis(100));
    }

    @Test
    void aSuccessorGoesOnWithTheSlotOfAWorkerThatIsGone() {
        meter.started(worker(2, 4711), millis(10), 0);
        pass(100);
        meter.started(worker(2, 4712), millis(10), 0);
        pass(10);
        meter.gone(worker(2, 4711));
        pass(100);

        assertThat(meter.insights().workers()).hasSize(1);
        assertThat(meter.insights().total().starting()).isEqualTo(ofMillis(20));
        assertThat(meter.insights().total().waiting()).isEqualTo(ofMillis(220));
    }

    @Test
    void timeStandsStillOnceThePoolHasEnded() {
        meter.started(worker(1, 4711), 0, 0);
        pass(100);
        meter.closed();
        pass(100);

        assertThat(meter.insights().elapsed()).isEqualTo(ofMillis(100));
        assertThat(meter.insights().total().waiting()).isEqualTo(ofMillis(100));
    }

    @Test
    void aWorkerCannotHaveWorkedLongerThanItHadSomething() {
        TaskDescriptor chunk = task(1, "");
        meter.started(worker(1, 4711), 0, 0);
        meter.began(chunk, worker(1, 4711));
        pass(10);
        meter.worked(1, Long.MAX_VALUE);
        meter.worked(1, Long.MAX_VALUE);
        meter.ended(chunk, 1);

        assertThat(meter.insights().total().working()).isEqualTo(ofMillis(10));
        assertThat(meter.insights().total().transport()).isZero();
    }

    @Test
    void threadsOfThisJvmShareTheSlotZero() {
        InsightsMeter threads = new InsightsMeter("etl", 2, CODECS, clock::get);
        TaskDescriptor chunk = task(1, "");
        threads.began(chunk, worker(0, 1));
        pass(100);
        threads.ended(chunk, 1);

        assertThat(threads.insights().workers())
                .containsExactly(new Insights.Worker(
                        0, 1, Duration.ZERO, Duration.ZERO, ofMillis(100), ofMillis(100), Duration.ZERO));
    }

    @Test
    void theFiveSlowestTasksAreKeptTheSlowestFirst() {
        for (int i = 0; i < 20; i++) {
            meter.ran(task(i, "label " + i), i % 2 == 0 ? i : -1, millis((i * 7) % 20));
        }

        Insights insights = meter.insights();

        assertThat(insights.slowest())
                .extracting(task -> task.ran().toMillis())
                .containsExactly(19L, 18L, 17L, 16L, 15L);
        assertThat(insights.slowest().get(0).label()).isEqualTo("label 17");
        assertThat(insights.slowest().get(0).index()).isEmpty();
        assertThat(insights.slowest().get(1).index()).isEqualTo(OptionalLong.of(14));
    }

    @Test
    void whatASlowTaskWasCalledWithIsTold() {
        WireBuffer item = new WireBuffer(CODECS);
        item.writeObject("page 7");
        WireBuffer rest = new WireBuffer(CODECS);
        rest.writeObject((TaskFunction<String, Integer>) String::length);
        TaskDescriptor task = new TaskDescriptor(
                1,
                "etl",
                LambdaMethods.APPLY,
                EncodedItems.of(item.toByteArray()),
                0,
                0,
                0,
                1,
                null,
                new KeptValue(rest.toByteArray()),
                Map.of(),
                "");
        meter.ran(task, 7, millis(10));

        assertThat(meter.insights().slowest())
                .containsExactly(new Insights.SlowTask(
                        "Pool.map", "(\"page 7\", String::length)", "", OptionalLong.of(7), ofMillis(10)));
    }

    @Test
    void theReportIsATable() {
        WireBuffer item = new WireBuffer(CODECS);
        item.writeObject("page 7");
        TaskDescriptor chunk = task(1, "big").withArguments(EncodedItems.of(item.toByteArray()));
        meter.started(worker(1, 4711), millis(100), 0);
        meter.began(chunk, worker(1, 4711));
        pass(1100);
        meter.worked(1, millis(100));
        meter.ran(chunk, 3, millis(1100));
        meter.ended(chunk, 1);

        assertThat(meter.insights().toString().lines())
                .containsExactly(
                        "pool 'etl' after 1.10 s: 1 tasks",
                        "  worker     tasks  starting  workerInit  waiting  working  transport",
                        "       1         1       8 %         0 %      0 %      8 %       83 %",
                        "slowest tasks",
                        "     1.10 s  " + chunk.method().name() + "(\"page 7\") item 3 [big]",
                        "advice",
                        "  - 83 % of the workers' time is transport: pass paths instead of bytes, or raise the chunk size");
    }

    private void pass(long millis) {
        clock.addAndGet(millis(millis));
    }

    private static long millis(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private static Duration ofMillis(long millis) {
        return Duration.ofMillis(millis);
    }

    private static WorkerInfo worker(int slot, long pid) {
        return new WorkerInfo(slot, pid, WorkerState.READY, Instant.EPOCH, 0, Optional.empty(), 0, Optional.empty());
    }

    private static TaskDescriptor task(long id, String label) {
        return new TaskDescriptor(
                id, "etl", LambdaMethods.CALL, EncodedItems.of(new byte[0]), 0, 0, 0, 1, null, null, Map.of(), label);
    }
}
