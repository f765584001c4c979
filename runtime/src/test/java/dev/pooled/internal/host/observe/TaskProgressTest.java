package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Progress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a listener is told of a task, and when: the test is the clock. */
class TaskProgressTest implements ProgressTeller.Rhythm {

    private final List<Progress> told = new ArrayList<>();
    private final Deque<Runnable> paused = new ArrayDeque<>();
    private long now = -7;
    private long due;
    private final TaskProgress task = new TaskProgress("census", told::add, this);

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void afterPause(Runnable action) {
        due = now + TimeUnit.MILLISECONDS.toNanos(100);
        paused.add(action);
    }

    @Override
    public void soon(Runnable action) {
        action.run();
    }

    private void millisPass(int millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
        while (!paused.isEmpty() && now >= due) {
            paused.remove().run();
        }
    }

    /** Returns what was told, in short words: {@code 3/10}, and how many failed; an exclamation mark at the last one. */
    private List<String> words() {
        return told.stream()
                .map(each -> each.done()
                        + (each.total().isPresent() ? "/" + each.total().getAsLong() : "")
                        + (each.failed() == 0 ? "" : " -" + each.failed())
                        + (each.isLast() ? "!" : ""))
                .toList();
    }

    @Test
    void theLatestIsToldTenTimesASecondAtMost() {
        task.started();
        for (int done = 1; done <= 1000; done++) { // one each millisecond
            millisPass(1);
            task.advanced(done, 2000);
        }

        assertThat(words())
                .containsExactly(
                        "100/2000",
                        "200/2000",
                        "300/2000",
                        "400/2000",
                        "500/2000",
                        "600/2000",
                        "700/2000",
                        "800/2000",
                        "900/2000");
    }

    @Test
    void theLastValueIsToldThoughTheTaskSaysNothingMore() {
        task.started();
        task.advanced(1, 10);
        task.advanced(2, 10);
        assertThat(told).isEmpty();
        millisPass(100);
        millisPass(5000);

        assertThat(words()).containsExactly("2/10");
    }

    @Test
    void nothingIsToldBeforeTheFirstReport() {
        task.started();
        millisPass(5000);

        assertThat(told).isEmpty();
    }

    @Test
    void theEndIsToldOnceAndWithWhatWasSaidLast() {
        task.started();
        task.advanced(4, 10);
        millisPass(100);
        task.advanced(10, 10);
        task.returned();
        task.failed();
        millisPass(1000);

        assertThat(words()).containsExactly("4/10", "10/10!");
    }

    @Test
    void aTaskThatSaysItHasDoneAllIsNotOverBeforeItsEnd() {
        task.started();
        task.advanced(10, 10);
        millisPass(100);

        assertThat(words()).containsExactly("10/10");
        task.returned();
        assertThat(words()).containsExactly("10/10", "10/10!");
    }

    @Test
    void aFailureSaysWhereItStopped() {
        task.started();
        task.advanced(3, 10);
        task.failed();

        assertThat(words()).containsExactly("3/10 -1!");
    }

    @Test
    void aTaskThatSaidNothingIsOneThingThatIsDoneOrNot() {
        task.started();
        task.returned();
        assertThat(words()).containsExactly("1/1!");

        told.clear();
        TaskProgress failing = new TaskProgress("census", told::add, this);
        failing.started();
        failing.failed();
        assertThat(words()).containsExactly("0/1 -1!");
    }

    @Test
    void aRetryBeginsAnew() {
        task.started();
        task.advanced(9, 10);
        millisPass(50);
        task.started(); // before the nine were told
        millisPass(1000);
        task.advanced(1, 10);
        millisPass(100);

        assertThat(words()).containsExactly("1/10");
        assertThat(told.get(0).elapsed()).isEqualTo(Duration.ofMillis(1100));
        assertThat(told.get(0).perSecond()).isEqualTo(1 / 1.1);
    }

    @Test
    void aRetryThatSaysNothingIsOneThingThatIsDone() {
        task.started();
        task.advanced(9, 10);
        task.started();
        task.returned();

        assertThat(words()).containsExactly("1/1!");
    }

    @Test
    void whatComesAfterTheEndIsNotTold() {
        task.started();
        task.returned();
        task.advanced(5, 10);
        task.started();
        millisPass(1000);

        assertThat(words()).containsExactly("1/1!");
    }

    @Test
    void aTaskThatDoesNotKnowHowMuchThereIsHasNoTotal() {
        task.started();
        task.advanced(5, 0);
        millisPass(100);
        task.advanced(6, -1);
        task.returned();

        assertThat(words()).containsExactly("5", "6!");
        assertThat(told.get(0).remaining()).isEmpty();
    }

    @Test
    void moreThanThereIsIsToldAsItWasSaid() {
        task.started();
        task.advanced(12, 10);
        millisPass(100);

        assertThat(words()).containsExactly("12/10");
        assertThat(told.get(0).remaining().orElseThrow()).isPositive();
    }

    @Test
    void theRateIsThatOfTheTaskAndTheTimeLeftFollowsFromIt() {
        millisPass(60_000); // it waited for a worker
        task.started();
        millisPass(900);
        task.advanced(50, 150);
        millisPass(100);

        assertThat(told)
                .containsExactly(new Progress(
                        "census",
                        50,
                        0,
                        OptionalLong.of(150),
                        Duration.ofSeconds(1),
                        50,
                        Optional.of(Duration.ofSeconds(2))));
        task.advanced(20, 150); // it has found more to do than it thought
        millisPass(1000);
        assertThat(told.get(1).perSecond()).isEqualTo(35);
        task.returned();
        assertThat(told.get(2).perSecond()).as("of all the time").isEqualTo(10);
    }

    @Test
    void aListenerThatThrowsIsNotToldAnyMore() {
        List<Progress> seen = new ArrayList<>();
        TaskProgress watched = new TaskProgress(
                "census",
                progress -> {
                    seen.add(progress);
                    throw new IllegalStateException("a listener's own error");
                },
                this);
        watched.started();
        watched.advanced(1, 10);
        millisPass(100);
        watched.advanced(2, 10);
        millisPass(100);
        watched.returned();

        assertThat(seen).hasSize(1);
    }
}
