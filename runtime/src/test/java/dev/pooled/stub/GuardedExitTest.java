package dev.pooled.stub;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the agent's part asks; here asked without it, so that the first frame is who calls, and the second who called that. */
class GuardedExitTest {

    private static void halt(int status) {
        new GuardedExit().accept(status);
    }

    @Test
    void refusesTheEndAndSaysWhoWantedIt() {
        assertThatThrownBy(() -> halt(3))
                .isInstanceOf(SecurityException.class)
                .hasMessageStartingWith("halt(3) was called at ")
                .hasMessageContaining("GuardedExitTest.lambda$refusesTheEndAndSaysWhoWantedIt$")
                .hasMessageContaining(
                        " in thread '" + Thread.currentThread().getName() + "', and refused by the setting exitGuard");
    }

    @Test
    void outsideATaskNothingIsLeftBehind() {
        assertThatThrownBy(() -> halt(3)).isInstanceOf(SecurityException.class);

        assertThatCode(WorkerSide::failIfExitWasRefused).doesNotThrowAnyException();
    }

    @Test
    void aTaskThatCatchesTheRefusalFailsAtItsEndOnce() {
        WorkerSide.enterTasks(() -> null);
        try {
            assertThatThrownBy(() -> halt(3)).isInstanceOf(SecurityException.class);

            assertThatThrownBy(WorkerSide::failIfExitWasRefused).hasMessageStartingWith("halt(3) was called at ");
            assertThatCode(WorkerSide::failIfExitWasRefused).doesNotThrowAnyException();
        } finally {
            WorkerSide.enterTask(null);
        }
    }

    @Test
    void aTaskThatThrewSomethingElseLeavesNothingToTheNext() {
        WorkerSide.enterTasks(() -> null);
        assertThatThrownBy(() -> halt(3)).isInstanceOf(SecurityException.class);
        WorkerSide.enterTask(null);

        WorkerSide.enterTasks(() -> null);
        try {
            assertThatCode(WorkerSide::failIfExitWasRefused).doesNotThrowAnyException();
        } finally {
            WorkerSide.enterTask(null);
        }
    }
}
