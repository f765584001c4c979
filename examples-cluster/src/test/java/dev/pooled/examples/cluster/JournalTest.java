package dev.pooled.examples.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.TaskInfo;
import dev.pooled.TaskState;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {

    private final List<String> killed = new ArrayList<>();
    private final Journal journal = new Journal(2, new KillPlan("node-2", 3, () -> killed.add("node-2")));

    @Test
    void killsAtTheFirstBundleThatBeginsOnTheNodeOnceSoManyHaveEnded() {
        begins(1, 1, "node-2");
        ends(1);
        runs(2, "node-1");
        runs(3, "node-1");
        begins(4, 1, "node-1");
        assertThat(killed).isEmpty();

        begins(5, 1, "node-2");

        assertThat(killed).containsExactly("node-2");
        assertThat(journal.endedAtKill()).isEqualTo(3);
    }

    @Test
    void countsBundlesByRoundAndNodeAndTellsWhatHadBegunFromWhatWasSent() {
        runs(1, "node-1");
        runs(2, "node-2");
        runs(3, "node-1");
        begins(4, 1, "node-2");

        begins(4, 2, "node-3");
        begins(5, 2, "node-1");
        ends(4);
        ends(5);

        assertThat(journal.rounds())
                .containsExactly(
                        Map.of("node-1", 1, "node-2", 1), Map.of("node-1", 1, "node-3", 1), Map.of("node-1", 1));
        assertThat(journal.again()).extracting(Journal.Again::hadBegun).containsExactly(true, false);
        assertThat(new NodesReport(List.of("node-1", "node-2", "node-3"), journal)
                        .text()
                        .lines())
                .contains(
                        "2                               1            0            1",
                        "node-2 was killed in round 2, after 1 of 2 bundles.",
                        "  1 bundle had begun there, and ran again on node-3.",
                        "  1 bundle had been sent there, and ran on node-1.");
    }

    private void runs(long id, String node) {
        begins(id, 1, node);
        ends(id);
    }

    private void begins(long id, int attempt, String node) {
        WorkerInfo worker =
                new WorkerInfo(1, 1, WorkerState.BUSY, Instant.EPOCH, 0, Optional.empty(), 0, Optional.of(node));
        journal.taskStarted(task(id, attempt), worker);
    }

    private void ends(long id) {
        journal.taskSettled(task(id, 1), TaskState.SUCCEEDED, Duration.ZERO, Duration.ZERO);
    }

    private static TaskInfo task(long id, int attempt) {
        return new TaskInfo(id, "Counting.count", "", attempt, Duration.ZERO);
    }
}
