package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaHomeTest {

    private static final Machine MACHINE = new Machine(8000L << 20, 2000L << 20, 4);

    @TempDir
    private Path home;

    @BeforeEach
    void aHomeWithoutModules() throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(HostLaunch.javaIn(home.toFile()).toPath());
        has("java.base java.logging");
    }

    @Test
    void anImageRunsNoWorkersOnAJdkThatHasNotItsModules() throws IOException {
        HostLaunch image = image();

        assertThatThrownBy(() -> command(image))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "javaHome must be left out, or name an image with the same modules: this application runs from"
                                + " the runtime image /image, which holds pooled-runtime and the application's own modules, and "
                                + home + " has none of them: javaHome=" + home);

        has("java.base java.management dev.pooled com.acme.app");
        assertThat(command(image)).isNotNull();
    }

    @Test
    void whatWorkersAreStartedWithMustBeInAnImage() throws IOException {
        assertThat(command(host())).isNotNull();
        assertThat(command(host("--add-modules=java.logging"))).isNotNull();
        assertThatThrownBy(() -> command(host("--add-modules=java.logging,java.sql")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "javaHome must name a JDK or a runtime image with the module java.sql, which workers need for"
                                + " their option --add-modules: javaHome=" + home
                                + ", modules=java.base,java.logging; link the"
                                + " image with --add-modules java.sql");
        assertThatThrownBy(() -> command(host("-javaagent:/opt/jacocoagent.jar=destfile=/j.exec")))
                .hasMessageContaining("the module java.instrument, which workers need for their option"
                        + " -javaagent:/opt/jacocoagent.jar: ");
        assertThatThrownBy(() -> command(host("--module-path=mods", "--add-modules=com.acme.app")))
                .hasMessageContaining("the module java.management");
        PoolConfig debugged = config().debugWorkers(true).build();
        assertThatThrownBy(() -> JvmCommand.of(debugged, host())).hasMessageContaining("the module jdk.jdwp.agent");
    }

    @Test
    void aHomeThatDoesNotSayIsTried() throws IOException {
        Files.delete(home.resolve("release"));

        assertThat(command(host("--add-modules=java.sql"))).isNotNull();
    }

    private void has(String modules) throws IOException {
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"17.0.15\"\nMODULES=\"" + modules + "\"\n");
    }

    private JvmCommand command(HostLaunch host) {
        return JvmCommand.of(config().build(), host);
    }

    private PoolConfig.Builder config() {
        return PoolConfig.builder().workers(1).javaHome(home);
    }

    private static HostLaunch host(String... arguments) {
        return HostLaunch.of(List.of(arguments), properties("/jdk"), Map.of(), MACHINE, List.of("/a.jar"), null);
    }

    private static HostLaunch image() {
        Map<String, String> properties = properties("/image");
        properties.put("jdk.module.main", "com.acme.app");
        return HostLaunch.of(List.of(), properties, Map.of(), MACHINE, List.of(), "jrt:/dev.pooled", LaunchMode.IMAGE);
    }

    private static Map<String, String> properties(String home) {
        return new HashMap<>(Map.of("java.specification.version", "17", "user.dir", "/srv", "java.home", home));
    }
}
