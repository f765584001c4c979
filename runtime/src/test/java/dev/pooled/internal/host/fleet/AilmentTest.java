package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import dev.pooled.internal.wire.channel.RingFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AilmentTest {

    private static final PoolConfig FOUR = PoolConfig.builder().workers(4).build();

    @Test
    void aMachineThatLacksNothingIsHealthy() {
        assertThat(Ailment.of(new Found().facts(), FOUR)).isEmpty();
    }

    static Stream<Arguments> ailments() {
        return Stream.of(
                ail(f -> f.isJavaThere = false, "no program", "--strip-native-commands"),
                ail(f -> f.isReplaced = true, "was replaced while this JVM runs", "restart"),
                ail(f -> f.hasShell = false, "no /bin/sh", "has a shell"),
                ail(f -> f.hasSpawnHelper = false, "jspawnhelper cannot be executed", "chmod +x"),
                ail(f -> f.isWritable = false, "/tmp cannot be written", "java.io.tmpdir"),
                ail(f -> f.machine = new Machine(0, 1 << 20, 4), "cannot be found out", "workerHeap"),
                ail(f -> f.machine = new Machine(1000L << 20, 500L << 20, 4), "a heap of only 62 MB", "lower -Xmx"),
                ail(f -> f.machine = new Machine(1000L << 20, 700L << 20, 4), "4 workers is refused", "lower -Xmx"),
                ail(f -> f.openFiles = 64, "only 64 files may be open", "ulimit -n"),
                ail(f -> f.processes = 100, "only 100 threads and processes", "--pids-limit"),
                ail(
                        f -> f.machine = new Machine(8000L << 20, 2000L << 20, 1),
                        "there is one processor",
                        "more processors"),
                ail(f -> f.sharedMemory = "", "no shared memory can be had", "--shm-size"),
                ail(f -> f.sharedBytes = 1 << 20, "has room for", "--shm-size"),
                ail(f -> f.sharedMemory = "/tmp", "/dev/shm cannot be written", "tmpfs"),
                ail(f -> f.isExposed = true, "others may replace files in the temporary directory /tmp", "chmod +t"),
                ail(f -> f.variables = List.of("JAVA_TOOL_OPTIONS"), "JAVA_TOOL_OPTIONS is set", "command line"),
                ail(f -> f.notThere = List.of("/a.jar"), "on the class path: /a.jar", "correct the class path"));
    }

    private static Arguments ail(Consumer<Found> change, String what, String cure) {
        return Arguments.of(what, cure, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ailments")
    void eachIsFoundAloneAndHasItsCure(String what, String cure, Consumer<Found> change) {
        Found found = new Found();
        change.accept(found);

        assertThat(Ailment.of(found.facts(), FOUR)).singleElement().satisfies(ailment -> {
            assertThat(ailment.what()).contains(what);
            assertThat(ailment.cure()).contains(cure);
        });
    }

    @Test
    void aHeapThatIsSetNeedsNoShare() {
        Found found = new Found();
        found.machine = new Machine(1000L << 20, 700L << 20, 4);

        assertThat(Ailment.of(
                        found.facts(),
                        PoolConfig.builder().workers(4).workerHeap("64m").build()))
                .isEmpty();
    }

    /** On a machine with four processors somebody may open forty workers. */
    @Test
    void sharedMemoryIsCountedForTheWorkersThatAreSet() {
        Found found = new Found();
        found.openFiles = SystemLimits.NONE;
        found.sharedBytes = 20L * RingFile.SIZE_BYTES;
        PoolConfig forty = PoolConfig.builder()
                .workers(39)
                .spareWorkers(1)
                .workerHeap("64m")
                .build();

        assertThat(Ailment.of(found.facts(), FOUR)).isEmpty();
        assertThat(Ailment.of(found.facts(), forty))
                .singleElement()
                .extracting(Ailment::what)
                .asString()
                .contains("/dev/shm has room for 20 more workers");
    }
}
