package dev.pooled.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which directories around its own a nested worker may remove, whose host is gone. */
class LeftDirectoryTest {

    @Test
    void onlyThatOfAHostThatIsGone() {
        long self = ProcessHandle.current().pid();

        assertThat(WorkerMain.isOfDeadHost("pooled-999999999-1795866303075-1")).isTrue();
        assertThat(WorkerMain.isOfDeadHost("pooled-" + self + "-1795866303075-1"))
                .isFalse();
        assertThat(WorkerMain.isOfDeadHost("tmp")).isFalse();
        assertThat(WorkerMain.isOfDeadHost("pooled-999999999-data")).isFalse();
        assertThat(WorkerMain.isOfDeadHost("pooled-999999999-2-x")).isFalse();
        assertThat(WorkerMain.isOfDeadHost("pooled-999999999-2-3")).isFalse();
        assertThat(WorkerMain.isOfDeadHost("pooled-notes-of-mine")).isFalse();
        assertThat(WorkerMain.isOfDeadHost("other-999999999-1-1")).isFalse();
    }
}
