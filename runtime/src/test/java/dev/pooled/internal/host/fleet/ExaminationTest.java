package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private static final StartMeasurement MEASURED = new StartMeasurement(123_400_000, 18_600, "");

    private final Found found = new Found();

    @Test
    void secretsAreNotPrinted() {
        found.arguments = List.of(
                "-Ddatasource.url=jdbc:h2:x?password=hunter2",
                "-Dpooled.environment=API_TOKEN=hunter2",
                "-Dprivate.key=-----BEGIN\nhunter2",
                "-agentpath:/opt/agent.so=tenant=hunter2",
                "-Dplain=visible");

        assertThat(report(MEASURED))
                .doesNotContain("hunter2")
                .contains("-Ddatasource.url=***", "-agentpath:/opt/agent.so=***", "-Dplain=visible");
    }

    @Test
    void theWholeReport() {
        found.arguments =
                List.of("-Xmx2000m", "-Ddb.password=hunter2", "-Xlog:gc:file=gc.log", "-javaagent:/opt/apm.jar=key=x");
        found.machineProcessors = 16;

        assertThat(report(MEASURED)).isEqualTo("""
                Found
                  JDK            17.0.15 (Debian)
                  java           /jdk/bin/java
                  processors     4 of the machine's 16
                  memory         8000 MB, of which this JVM's heap may take 2000 MB
                  launched       class path, 1 entry
                  agent          loaded
                  shared memory  /dev/shm, 64 MB free
                  temporary      /tmp

                Arguments of this JVM, and what becomes of them in workers
                  left out  -Xmx2000m  (each worker would take as much as the host: a share replaces it)
                  kept      -Ddb.password=***  (the same code reads it; what the pool's settings say of a property wins)
                  kept      -Xlog:gc:file=gc.log  (each worker has a file of its own: two JVMs would truncate each other's log)
                  left out  -javaagent:/opt/apm.jar=***  (costs start time and often a port; a worker needs no agent)

                A worker is started with
                  -Ddb.password=***
                  -Xlog:gc:file=gc-doctor-w1-%p.log
                  -Dpooled.internal.launch=class path
                  -Xmx1333m
                  -XX:ActiveProcessorCount=2
                  -XX:-UsePerfData
                  -XX:+ExitOnOutOfMemoryError
                  -XX:-CreateCoredumpOnCrash
                  -XX:+UnlockDiagnosticVMOptions
                  -XX:AsyncDeflationInterval=2000
                  -XX:G1ConcRefinementServiceIntervalMillis=2000
                  -XX:GuaranteedSafepointInterval=0
                  -XX:ErrorFile=/tmp/pooled-.../hs_err_1_%p.log
                  -cp with class path, 1 entry

                Measured
                  worker start   123 ms (until ready; median of 5)
                  round trip     0.019 ms (a call that does nothing; median of 2000)

                Suggested size: 4 workers (one for each processor; more, if tasks wait for disks or networks)

                No problem found
                """);
    }

    @Test
    void whatKeptAWorkerFromStartingIsTheFirstProblem() {
        found.isExposed = true;

        assertThat(report(new StartMeasurement(0, 0, "exec: java: not found")))
                .contains("nothing: a worker could not be used, see below")
                .contains("2 problems\n  - a pool of one worker cannot be used: exec: java: not found\n    cure: ");
    }

    @Test
    void noMoreWorkersAreSuggestedThanTheMemoryHasRoomFor() {
        found.machine = new Machine(1000L << 20, 450L << 20, 4);

        assertThat(report(MEASURED))
                .contains("Suggested size: 2 workers (the memory has room for no more heaps of 128 MB)");
    }

    @Test
    void aPoolThatIsRefusedStandsInTheReport() {
        found.machine = new Machine(1000L << 20, 700L << 20, 4);

        assertThat(report(MEASURED)).contains("A worker is started with\n  nothing: workerHeap must be set");
    }

    @Test
    void whatIsKeptHasAReasonForThat() {
        found.arguments = List.of(
                "-XX:+UseZGC", "-javaagent:/opt/jacocoagent.jar=destfile=/j.exec", "-Djava.security.manager=allow");

        assertThat(report(MEASURED))
                .contains(
                        "kept      -XX:+UseZGC  (jvmArgs choose no other)",
                        "kept      -javaagent:/opt/jacocoagent.jar=***  (so that coverage counts in workers)",
                        "kept      -Djava.security.manager=allow  (this JVM still knows it)");
    }

    @Test
    void theAgentOfTheDoctorsOwnJvmIsNotTheApplications() {
        assertThat(HostFacts.agent("/opt/my libs/pooled-agent-0.1.0.jar doctor -cp x", true))
                .startsWith("of the application not known");
        assertThat(HostFacts.agent("com.acme.App doctor", true)).isEqualTo("loaded");
        assertThat(HostFacts.agent("com.acme.App", false)).startsWith("not loaded: ");
    }

    private String report(StartMeasurement measured) {
        return Examination.of(
                found.facts(), PoolConfig.builder().name("doctor").workers(3).build(), measured);
    }
}
