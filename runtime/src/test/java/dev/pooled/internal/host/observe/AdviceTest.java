package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Insights.Worker;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AdviceTest {

    @Test
    void transportIsWorthAWordWhereItTakesMuchOfTheTime() {
        assertThat(Advice.onTransport(all(10, 0, 0, 29, 71)))
                .hasValue(
                        "71 % of the workers' time is transport: pass paths instead of bytes, or raise the chunk size");
        assertThat(Advice.onTransport(all(10, 0, 0, 70, 30))).isEmpty();
    }

    @Test
    void threadsAreFasterForTasksOfMicroseconds() {
        assertThat(Advice.onShortTasks(all(10_000, 1, 0, 30, 0))).hasValue("mean task 3 µs: threads are faster");
        assertThat(Advice.onShortTasks(all(10, 1, 0, 30, 0))).isEmpty();
        assertThat(Advice.onShortTasks(all(10_000, 0, 0, 30, 0)))
                .as("they are threads")
                .isEmpty();
        assertThat(Advice.onShortTasks(all(0, 1, 0, 0, 0)))
                .as("there was no task")
                .isEmpty();
    }

    @Test
    void workersThatMostlyWaitedAreTooMany() {
        assertThat(Advice.onWaiting(all(1, 0, 80, 20, 0)))
                .hasValue("workers waited 80 % of their time: fewer workers do, or submit faster");
        assertThat(Advice.onWaiting(all(1, 0, 50, 50, 0))).isEmpty();
        assertThat(Advice.onWaiting(all(0, 0, 80, 0, 0)))
                .as("there was no task")
                .isEmpty();
    }

    @Test
    void aPoolThatMostlyStartedIsToBeOpenedEarlier() {
        assertThat(Advice.onStarting(all(1, 60, 0, 40, 0)))
                .hasValue("starting took 60 % of the workers' time: open the pool earlier and keep it,"
                        + " or start with the agent");
        assertThat(Advice.onStarting(all(1, 10, 0, 90, 0))).isEmpty();
    }

    @Test
    void nothingIsSaidOfAPoolThatWorks() {
        assertThat(Advice.on(all(10, 10, 10, 75, 5))).isEmpty();
    }

    @Test
    void everyRuleIsAsked() {
        assertThat(Advice.on(all(100_000, 50, 0, 10, 40))).hasSize(3);
        assertThat(Advice.on(all(1, 5, 80, 15, 0))).hasSize(1);
    }

    private static Worker all(long tasks, long starting, long waiting, long working, long transport) {
        return new Worker(
                0,
                tasks,
                Duration.ofMillis(starting),
                Duration.ZERO,
                Duration.ofMillis(waiting),
                Duration.ofMillis(working),
                Duration.ofMillis(transport));
    }
}
