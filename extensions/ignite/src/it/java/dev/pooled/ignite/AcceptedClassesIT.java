package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PoolStartException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that have the runtime alone on their class path: with certificates, and where they were told to, they ask hosts for the rest. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AcceptedClassesIT {

    private final TestCluster cluster = new TestCluster();

    @TempDir
    Path directory;

    @AfterEach
    void endNodes() throws IOException, InterruptedException {
        cluster.close();
    }

    @Test
    void workersGetClassesOfTheHostThatTheirNodeDoesNotHave() throws Exception {
        Keytool keys = new Keytool(directory);
        keys.authority("ca");
        keys.member("node", "ca");
        keys.member("host", "ca");
        cluster.start(
                1,
                "--class-path=" + runtimeAlone(),
                "--accept-classes",
                "--key-store=" + keys.store("node"),
                "--trust-store=" + keys.trust("ca"),
                "--password=" + Keytool.PASSWORD);
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put(MutualTls.KEY_STORE, keys.store("host"));
        settings.put(MutualTls.TRUST_STORE, keys.trust("ca").toString());
        settings.put(MutualTls.PASSWORD, Keytool.PASSWORD);

        try (Pool pool = Pool.builder()
                .name("served")
                .backend(IgniteBackend.of(settings))
                .open()) {
            assertThat(ErrandsPooled.on(pool).squareMap(LongStream.range(0, 100).toArray()))
                    .hasSize(100)
                    .contains(9801L);
            assertThat(pool.submit(() -> Errands.class.getSimpleName()).join()).isEqualTo("Errands");
        }
    }

    @Test
    void aNodeThatWasNotToldToIsLeftOutWithWhatDiffers() throws Exception {
        cluster.start(1, "--class-path=" + runtimeAlone());
        Map<String, String> settings = new HashMap<>(cluster.settings());
        settings.put(HostSettings.NODE_TIMEOUT, "3s");

        try (Pool pool =
                Pool.builder().name("other").backend(IgniteBackend.of(settings)).open()) {
            assertThatThrownBy(pool::awaitReady)
                    .isInstanceOf(PoolStartException.class)
                    .hasMessageContaining("node n1 has another class path: it lacks ")
                    .hasMessageContaining("test-classes");
        }
    }

    @Test
    void withoutCertificatesItIsRefused() {
        NodeOptions options = new NodeOptions(
                Map.of(ClusterSettings.ADDRESSES, "127.0.0.1:" + 20_999), 1, List.of(Path.of("app.jar")), true);

        assertThatThrownBy(() -> Node.start(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("accept-classes runs code that hosts send")
                .hasMessageContaining("ignite.key-store");
    }

    private static String runtimeAlone() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.contains("pooled-runtime") || entry.contains("runtime" + File.separator + "target"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
