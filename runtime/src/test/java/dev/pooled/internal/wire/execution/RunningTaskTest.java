package dev.pooled.internal.wire.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTaskTest {

    @Test
    void whoHasDoneLessThanNothingIsToldSoWhetherAnybodyListensOrNot() {
        RunningTask task = new RunningTask("etl", 1, 1, 0, RunningTask.Advance.UNHEARD);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> task.reportProgress(-3, 10))
                .withMessage("done must be >= 0: done=-3");
    }

    @Test
    void whatIsReportedIsTakenAsItIs() {
        List<String> heard = new ArrayList<>();
        RunningTask task = new RunningTask("etl", 1, 1, 0, (done, total) -> heard.add(done + "/" + total));

        task.reportProgress(0, 10);
        task.reportProgress(12, 10);
        task.reportProgress(5, 10);
        task.reportProgress(6, 0);
        task.reportProgress(7, -1);

        assertThat(heard).containsExactly("0/10", "12/10", "5/10", "6/0", "7/-1");
    }
}
