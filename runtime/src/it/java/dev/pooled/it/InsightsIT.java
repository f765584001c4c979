package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Insights;
import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.TaskContext;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The setting {@code insights}: where the time of the workers went. */
@ExtendWith(LeaveNothingBehind.class)
@Isolated("it replaces System.err")
@Timeout(60)
class InsightsIT {

    @RegisterExtension
    private final StandardError printed = new StandardError();

    @Test
    void slowTasksAreWorkAndStandInTheReport() throws InterruptedException {
        Pool pool = open(PoolMode.PROCESSES);
        int millis = 300;
        Insights insights;
        try (pool) {
            pool.awaitReady();
            pool.map(InsightsIT::slowAtSeven, IntStream.range(0, 100).boxed().toList());
            pool.submit(() -> pause(millis)).join();
            insights = pool.insights();
        }

        assertThat(insights.total().tasks()).isBetween(100L, 101L); // the last one's worker may not be told free yet
        assertThat(insights.workers()).extracting(Insights.Worker::slot).containsExactly(1, 2);
        assertThat(insights.total().working().toMillis()).isBetween(850L, 3000L);
        assertThat(insights.total().starting()).isPositive();
        for (Insights.Worker worker : insights.workers()) {
            assertThat(worker.life()).isLessThan(insights.elapsed().plusMillis(1));
        }
        assertThat(insights.slowest()).hasSize(5);
        assertThat(insights.slowest()) // the first items of each worker load classes, which may take as long
                .anySatisfy(task -> {
                    assertThat(task.index()).isEqualTo(OptionalLong.of(7));
                    assertThat(task.arguments()).isEqualTo("(7, InsightsIT::slowAtSeven)");
                    assertThat(task.ran()).isBetween(Duration.ofMillis(599), Duration.ofSeconds(5));
                })
                .anySatisfy(task -> {
                    assertThat(task.index()).isEmpty();
                    assertThat(task.arguments())
                            .isEqualTo("(lambda in InsightsIT.slowTasksAreWorkAndStandInTheReport with 300)");
                    assertThat(task.ran()).isBetween(Duration.ofMillis(299), Duration.ofSeconds(5));
                });
        assertThat(pool.insights().total().tasks()).isEqualTo(101);
        assertThat(printed.text())
                .startsWith("pool 'insights' after ")
                .isEqualTo(pool.insights().toString());
    }

    @Test
    void aLargePayloadIsTransport() throws InterruptedException {
        Pool pool = open(PoolMode.PROCESSES);
        try (pool) {
            pool.awaitReady();
            byte[] payload = new byte[16 << 20];
            pool.map(bytes -> bytes.length, List.of(payload, payload, payload, payload));
        }

        Insights.Worker total = pool.insights().total();
        assertThat(total.transport()).isPositive();
        assertThat(total.transport()).isGreaterThan(total.working().dividedBy(4));
    }

    @Test
    void largeArgumentsAreToldAsFarAsTheyAreKept() {
        Pool pool = open(PoolMode.PROCESSES);
        try (pool) {
            String text = "x".repeat(200_000);
            pool.submit(() -> text.length()).join();
            pool.map(bytes -> bytes.length, List.of(new byte[30_000]));
        }

        assertThat(pool.insights().slowest())
                .extracting(Insights.SlowTask::arguments)
                .anySatisfy(arguments -> assertThat(arguments).matches("\\(…; 200\\d\\d\\d bytes\\)"))
                .anySatisfy(arguments -> assertThat(arguments)
                        .isEqualTo("(byte[30000], lambda in InsightsIT.largeArgumentsAreToldAsFarAsTheyAreKept)"));
    }

    /** A value whose class throws wherever it is only looked at. */
    private static final class Shy implements Serializable {
        private static final long serialVersionUID = 1L;

        private final boolean isUnreadableInHost;

        private Shy(boolean isUnreadableInHost) {
            this.isUnreadableInHost = isUnreadableInHost;
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            if (isUnreadableInHost && TaskContext.current().isEmpty()) {
                throw new IOException("not here");
            }
        }

        @Override
        public String toString() {
            throw new IllegalStateException("not to be told");
        }
    }

    @Test
    void argumentsThatThrowDoNotBreakTheReport() {
        Pool pool = open(PoolMode.PROCESSES);
        try (pool) {
            pool.map(shy -> 1, List.of(new Shy(false), new Shy(true)));
        }

        assertThat(pool.insights().slowest())
                .extracting(Insights.SlowTask::arguments)
                .containsExactlyInAnyOrder(
                        "(InsightsIT.Shy, lambda in InsightsIT.argumentsThatThrowDoNotBreakTheReport)", "(…)");
        assertThat(printed.text()).isEqualTo(pool.insights().toString());
    }

    @Test
    void manyTinyTasksBelongIntoThreads() throws InterruptedException {
        Pool pool = open(PoolMode.PROCESSES);
        try (pool) {
            pool.awaitReady();
            pool.map(item -> item + 1, IntStream.range(0, 50_000).boxed().toList());
        }

        assertThat(pool.insights().total().tasks()).isEqualTo(50_000);
        assertThat(pool.insights().total().working()).isPositive();
        assertThat(pool.insights().advice()).anyMatch(line -> line.matches("mean task \\d+ µs: threads are faster"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PoolMode.class,
            names = {"THREADS", "INLINE"})
    void withoutWorkersTheThreadsAreTold(PoolMode mode) {
        Pool pool = open(mode);
        try (pool) {
            pool.map(InsightsIT::slowAtSeven, IntStream.range(0, 10).boxed().toList());
        }

        assertThat(pool.insights().workers()).hasSize(1);
        assertThat(pool.insights().total().tasks()).isEqualTo(10);
        assertThat(pool.insights().total().working().toMillis()).isBetween(600L, 3000L);
        assertThat(pool.insights().total().transport()).isZero();
        assertThat(pool.insights().slowest().get(0).index()).isEqualTo(OptionalLong.of(7));
        assertThat(printed.text()).contains("here");
    }

    @Test
    void withoutTheSettingThereAreNone() {
        try (Pool pool = Pool.builder().name("plain").mode(PoolMode.INLINE).open()) {
            assertThatThrownBy(pool::insights)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("pool 'plain' has no insights: the setting insights is false; open it with"
                            + " Pool.builder().insights(true), or run with -Dpooled.insights=true");
        }
        assertThat(printed.text()).isEmpty();
    }

    private static Pool open(PoolMode mode) {
        return Pool.builder()
                .name("insights")
                .workers(2)
                .mode(mode)
                .insights(true)
                .open();
    }

    private static int slowAtSeven(int item) throws InterruptedException {
        pause(item == 7 ? 600 : 0);
        return item;
    }

    private static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
