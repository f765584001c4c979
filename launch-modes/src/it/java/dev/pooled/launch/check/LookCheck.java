package dev.pooled.launch.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pooled.launch.app.App;
import org.junit.jupiter.api.Test;

/** Run by the Surefire and Failsafe of another build, not by the one this class is compiled in. */
class LookCheck {

    @Test
    void workersSeeWhatTheTestSees() {
        String line = App.line();

        System.out.println(line);
        assertTrue(line.startsWith("seen: "), line);
    }
}
