package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jacoco.core.tools.ExecFileLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** JaCoCo itself, given to the application alone, counts what only workers run. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class CoverageIT {

    private static final Path AGENT = Path.of("target", "agents", "org.jacoco.agent-runtime.jar");

    @TempDir
    private Path directory;

    /** Loaded by workers alone. */
    static final class InWorker {

        private InWorker() {}

        static long pid() {
            return ProcessHandle.current().pid();
        }
    }

    /** An application that writes which processes took part. */
    static final class Covered {

        private Covered() {}

        public static void main(String[] arguments) throws Exception {
            Tasks.append(arguments[1], ProcessHandle.current().pid() + "\n");
            try (Pool pool = Pool.open(1)) {
                Tasks.append(arguments[1], pool.submit(() -> InWorker.pid()).get() + "\n");
            }
        }
    }

    @Test
    void whatOnlyWorkersRunIsCovered() throws Exception {
        Path covered = directory.resolve("jacoco.exec");
        String agent = "-javaagent:" + AGENT.toAbsolutePath() + "=destfile=" + covered + ",includes=dev.pooled.it.*";

        try (HostJvm host = HostJvm.start(directory, List.of(), List.of(agent), Covered.class, "")) {
            assertThat(host.exitCode(Duration.ofSeconds(40))).isZero();
            host.assertNothingLeft(Duration.ofSeconds(5));
        }

        ExecFileLoader file = new ExecFileLoader();
        file.load(covered.toFile());
        assertThat(file.getExecutionDataStore().getContents()).anySatisfy(data -> {
            assertThat(data.getName()).isEqualTo(InWorker.class.getName().replace('.', '/'));
            assertThat(data.hasHits()).isTrue();
        });
        assertThat(file.getSessionInfoStore().getInfos()).as("JVMs that wrote").hasSize(2);
    }
}
