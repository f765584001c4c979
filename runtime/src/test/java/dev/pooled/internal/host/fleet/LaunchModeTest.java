package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchModeTest {

    private static final String RUNTIME = "file:/repo/pooled-runtime-0.1.0.jar";
    private static final String NESTED = "jar:nested:/srv/app.jar/!BOOT-INF/lib/pooled-runtime-0.1.0.jar!/";

    @Test
    void aLaunchIsKnownByItsMainClassAndByWhereTheRuntimeIs() {
        assertThat(mode("com.acme.App a b", "/srv/classes:/repo/x.jar", RUNTIME))
                .isEqualTo(LaunchMode.CLASS_PATH);
        assertThat(mode("app.jar a b", "app.jar", RUNTIME)).isEqualTo(LaunchMode.JAR);
        assertThat(mode("com.acme.App app.jar", "app.jar", RUNTIME)).isEqualTo(LaunchMode.CLASS_PATH);
        assertThat(mode("app-all.jar", "app-all.jar", "file:/srv/app-all.jar")).isEqualTo(LaunchMode.UBER_JAR);
        assertThat(mode("com.acme.App", "target/classes", "file:/repo/runtime/target/classes/"))
                .isEqualTo(LaunchMode.CLASS_PATH);
        assertThat(mode("app.jar", "app.jar", NESTED)).isEqualTo(LaunchMode.SPRING_BOOT);
        assertThat(mode("/t/surefirebooter-1.jar /t", "/t/classes", RUNTIME)).isEqualTo(LaunchMode.TEST_RUNNER);
        assertThat(mode("org.apache.maven.surefire.booter.ForkedBooter /t", "", RUNTIME))
                .isEqualTo(LaunchMode.TEST_RUNNER);
        assertThat(mode("worker.org.gradle.process.internal.worker.GradleWorkerMain 'Executor 1'", "a.jar", RUNTIME))
                .isEqualTo(LaunchMode.GRADLE);
        assertThat(mode("jdk.compiler/com.sun.tools.javac.launcher.Main Foo.java", "", RUNTIME))
                .isEqualTo(LaunchMode.SOURCE_FILE);
        assertThat(mode("jdk.compiler/com.sun.tools.javac.launcher.SourceLauncher Foo.java", "", RUNTIME))
                .isEqualTo(LaunchMode.SOURCE_FILE);
        assertThat(mode("jdk.jshell.execution.RemoteExecutionControl 1", "", RUNTIME))
                .isEqualTo(LaunchMode.JSHELL);
    }

    @Test
    void modulesAreKnownByTheMainOneAndImagesByTheRuntimeInThem() {
        Map<String, String> properties = Map.of("jdk.module.main", "app", "sun.java.command", "app/com.acme.App");

        assertThat(LaunchMode.of(properties, RUNTIME, true)).isEqualTo(LaunchMode.MODULE);
        assertThat(LaunchMode.of(properties, "jrt:/dev.pooled", true)).isEqualTo(LaunchMode.IMAGE);
    }

    @Test
    void aRuntimeOfAnotherLoaderMeansAClassLoaderOfItsOwn() {
        Map<String, String> properties =
                Map.of("sun.java.command", "org.codehaus.plexus.classworlds.launcher.Launcher");

        assertThat(LaunchMode.of(properties, RUNTIME, false)).isEqualTo(LaunchMode.CLASS_LOADER);
        assertThat(LaunchMode.of(properties, null, false)).isEqualTo(LaunchMode.CLASS_LOADER);
    }

    @Test
    void everyModeHasANameOfItsOwnAndSaysWhatWorkersGet() {
        List<LaunchMode> modes = List.of(LaunchMode.values());

        assertThat(modes.stream().map(LaunchMode::title)).doesNotHaveDuplicates();
        assertThat(modes).allSatisfy(mode -> assertThat(mode.workers()).startsWith("workers "));
        assertThat(LaunchMode.current()).isEqualTo(LaunchMode.TEST_RUNNER);
    }

    @Test
    void springBootsOwnLauncherStartsTheWorkersOfItsJar() {
        HostLaunch host = hostIn(NESTED, LaunchMode.SPRING_BOOT);

        JvmCommand command = JvmCommand.of(PoolConfig.builder().workers(1).build(), host);

        assertThat(command.mainClass()).isEqualTo("org.springframework.boot.loader.launch.PropertiesLauncher");
        assertThat(command.arguments(1, Path.of("/run/p"), List.of()))
                .containsSubsequence("-Dloader.main=dev.pooled.internal.worker.WorkerMain", "-cp", "/srv/app.jar");
        assertThat(command.archiveKey()).isNull();
    }

    @Test
    void aRuntimeFromWhereNoJvmCanBeStartedIsRefusedUnlessAJarOfItIsNamed() {
        HostLaunch host = hostIn("onejar:lib/pooled-runtime.jar", LaunchMode.CLASS_LOADER);
        PoolConfig config = PoolConfig.builder().workers(1).build();

        assertThatThrownBy(() -> JvmCommand.of(config, host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "extraClassPath must name a jar of pooled-runtime in this application, launched by a class loader of"
                                + " its own: the runtime's classes come from onejar:lib/pooled-runtime.jar, which no other JVM can be"
                                + " started from");
        PoolConfig cured = config.toBuilder()
                .extraClassPath(Path.of("/x/pooled-runtime.jar"))
                .build();
        assertThat(JvmCommand.of(cured, host).arguments(1, Path.of("/run/p"), List.of()))
                .contains("/srv/app.jar:/x/pooled-runtime.jar");
    }

    @Test
    void aLoaderOfAnApplicationServerIsAskedForItsFiles() throws Exception {
        URL[] urls = {new URL("file:/web/WEB-INF/classes/"), new URL("file:/web/WEB-INF/lib/pooled-runtime-1.jar")};
        Map<String, String> properties = Map.of("java.class.path", "/opt/bootstrap.jar", "user.dir", "/");

        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            assertThat(HostLaunch.classPath(properties, "/web/WEB-INF/lib/pooled-runtime-1.jar", List.of(loader)))
                    .containsExactly(
                            "/web/WEB-INF/lib/pooled-runtime-1.jar", "/opt/bootstrap.jar", "/web/WEB-INF/classes");
        }
    }

    private static LaunchMode mode(String command, String classPath, String source) {
        return LaunchMode.of(Map.of("sun.java.command", command, "java.class.path", classPath), source, true);
    }

    private static HostLaunch hostIn(String source, LaunchMode mode) {
        return HostLaunch.of(
                List.of(),
                Map.of("user.dir", "/srv", "java.home", "/jdk"),
                Map.of(),
                new Machine(8000L << 20, 2000L << 20, 4),
                List.of("/srv/app.jar"),
                source,
                mode);
    }
}
