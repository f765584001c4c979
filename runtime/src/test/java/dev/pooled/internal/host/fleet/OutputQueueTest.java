package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.OutputLine;
import dev.pooled.WorkerOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of lines on their way to an output that folds, stands still, or fails. */
@Timeout(30)
class OutputQueueTest {

    private final List<String> shown = Collections.synchronizedList(new ArrayList<>());

    private static OutputLine line(String text) {
        return new OutputLine("etl", 1, 4711, 0, "", OutputLine.Source.OUT, text, 0);
    }

    @Test
    void repeatsAreToldOfAtTheLatestWhenThePoolEnds() {
        OutputQueue queue = new OutputQueue("etl", new WorkerOutput() {
            @Override
            public void print(OutputLine line) {
                shown.add(line.toString());
            }

            @Override
            public boolean foldsRepeats() {
                return true;
            }
        });
        for (int i = 0; i < 1_000; i++) {
            queue.add(line("same"));
        }
        queue.add(line("other"));
        queue.flush(10_000);

        assertThat(shown)
                .startsWith("[etl-1 pid=4711] same")
                .contains("[etl-1 pid=4711] other")
                .endsWith("[etl-1 pid=4711] same … the same line 999 more times");
    }

    @Test
    void anOutputThatStandsStillCostsBoundedMemoryAndIsToldHowMuchItMissed() throws Exception {
        CountDownLatch goesOn = new CountDownLatch(1);
        OutputQueue queue = new OutputQueue("etl", line -> {
            try {
                goesOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            shown.add(line.text());
        });
        String long100 = "x".repeat(100_000);
        for (int i = 0; i < 1_000; i++) {
            queue.add(line(long100));
        }
        goesOn.countDown();
        queue.flush(20_000);

        List<String> notices =
                shown.stream().filter(text -> text.length() < 1_000).toList();
        long missed = notices.stream()
                .mapToLong(text -> Long.parseLong(text.substring(0, text.indexOf(' '))))
                .sum();
        assertThat(missed).isEqualTo(1_000 - (shown.size() - notices.size())).isBetween(830L, 840L);
        assertThat(notices)
                .isNotEmpty()
                .allMatch(text -> text.endsWith(
                        " lines of worker output were dropped: they came faster than they could be shown"));
    }

    @Test
    void anOutputThatFailsGetsTheLinesAfterThat() {
        OutputQueue queue = new OutputQueue("etl", line -> {
            if (line.text().equals("bad")) {
                throw new IllegalStateException("as the test wants");
            }
            shown.add(line.text());
        });
        queue.add(line("bad"));
        queue.add(line("good"));
        queue.flush(10_000);

        assertThat(shown).containsExactly("good");
    }
}
