package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.Pool;
import dev.pooled.Progress;
import dev.pooled.ProgressListener;
import dev.pooled.WorkerDiedException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What tasks report of their progress: to whoever follows their call, in order, the latest in time, and to nobody else. */
public interface ProgressConformance extends BackendUnderTest {

    /** Notes what it is told. Thread-safe. */
    final class Followed implements ProgressListener {
        private final List<Progress> told = new CopyOnWriteArrayList<>();

        Followed() {}

        @Override
        public void onProgress(Progress progress) {
            told.add(progress);
        }

        /** Returns what was told, once the end was, which must be told once and last: how much was done, of how much, how many failed. */
        List<String> words() {
            Eventually.holds("the end is told", () -> told.stream().anyMatch(Progress::isLast));
            assertThat(told).filteredOn(Progress::isLast).hasSize(1);
            assertThat(told.get(told.size() - 1).isLast()).isTrue();
            return told.stream()
                    .map(each -> each.done() + "/" + each.total().orElse(-1) + " -" + each.failed())
                    .toList();
        }

        String last() {
            List<String> words = words();
            return words.get(words.size() - 1);
        }
    }

    @Test
    default void whatATaskReportsLastIsToldWhileItRunsAndSaysNothingMore() {
        Followed followed = new Followed();
        String go = file("go");
        ChoresPooled chores = ChoresPooled.on(pool()).withProgress(progress -> {
            followed.onProgress(progress);
            if (progress.done() == 700) {
                Marks.add(go, "go");
            }
        });

        assertThat(Eventually.value(chores.reportUpToAsync(700, 1000, go))).isEqualTo(700);

        assertThat(followed.last()).isEqualTo("700/1000 -0");
        assertThat(followed.told).extracting(Progress::done).isSorted();
        assertThat(followed.told).allMatch(each -> each.label().equals("Chores.reportUpTo"));
    }

    @Test
    default void whatATaskReportsJustBeforeItReturnsIsToldAtItsEnd() {
        Followed followed = new Followed();

        Eventually.value(ChoresPooled.on(pool()).withProgress(followed).reportUpToAsync(1000, 1000, ""));

        assertThat(followed.last()).isEqualTo("1000/1000 -0");
    }

    @Test
    default void aTaskThatFailsSaysHowFarItCame() {
        Followed followed = new Followed();

        assertThat(catchThrowable(
                        () -> ChoresPooled.on(pool()).withProgress(followed).reportUntilAttempt(2, 7, file("ran"))))
                .isInstanceOf(Refusal.class);

        assertThat(followed.last()).isEqualTo("7/10 -1");
    }

    /** The second attempt reports nothing: what the first one said is forgotten. */
    @Test
    default void aRetryBeginsAnew() throws Exception {
        Followed followed = new Followed();

        assertThat(ChoresPooled.on(pool()).withRetries(1).withProgress(followed).reportUntilAttempt(2, 7, file("ran")))
                .isEqualTo(2);

        assertThat(followed.last()).isEqualTo("1/1 -0");
    }

    @Test
    default void aTaskThatReportsNothingIsToldOfAtItsEnd() {
        Followed followed = new Followed();

        assertThat(ChoresPooled.on(pool()).withProgress(followed).square(12)).isEqualTo(144);

        assertThat(followed.words()).containsExactly("1/1 -0");
    }

    @Test
    default void callsThatAreFollowedAtTheSameTimeTellEachItsOwn() {
        List<Followed> all = List.of(new Followed(), new Followed(), new Followed(), new Followed(), new Followed());

        all.stream()
                .map(each ->
                        ChoresPooled.on(pool()).withProgress(each).reportUpToAsync(100 + all.indexOf(each), 1000, ""))
                .toList()
                .forEach(Eventually::value);

        assertThat(all.stream().map(Followed::last))
                .containsExactly("100/1000 -0", "101/1000 -0", "102/1000 -0", "103/1000 -0", "104/1000 -0");
    }

    @Test
    default void aTaskWhoseWorkerDiesHasFailed() {
        needs(Ability.KILLS);
        Followed followed = new Followed();
        try (Pool pool = open(settings("progress", 1))) {
            assertThat(Eventually.failure(
                            ChoresPooled.on(pool).withProgress(followed).dieUntilAsync(1, file("ran"))))
                    .isInstanceOf(WorkerDiedException.class);
        }

        assertThat(followed.words()).containsExactly("0/1 -1");
    }

    /** That a back end tells nothing, nor asks its workers to, {@link BackendConformance#watched} finds out. */
    @Test
    default void whereNobodyListensNothingIsTold() throws InterruptedException {
        assertThat(ChoresPooled.on(pool()).reportUpTo(100, 1000, "")).isEqualTo(100);
        assertThat(Eventually.value(ChoresPooled.on(pool()).reportUpToAsync(100, 1000, "")))
                .isEqualTo(100);
    }

    @Test
    default void aMapCountsItsItemsWhateverTheseReport() throws InterruptedException {
        Followed followed = new Followed();

        assertThat(ChoresPooled.on(pool()).withProgress(followed).reportUpToMap(List.of(300, 400, 500), 1000, ""))
                .containsExactly(300, 400, 500);

        assertThat(followed.last()).isEqualTo("3/3 -0");
        assertThat(followed.told).allMatch(each -> each.done() <= 3);
    }
}
