package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostLaunchTest {

    private static final String RUNTIME = "/repo/pooled-runtime.jar";

    @Test
    void relativeEntriesAreSeenFromTheWorkingDirectory() {
        Map<String, String> properties = properties(join("lib/a.jar", "/opt/b.jar", RUNTIME));

        assertThat(classPath(properties)).containsExactly(RUNTIME, "/srv/app/lib/a.jar", "/opt/b.jar");
    }

    @Test
    void anEmptyEntryIsTheWorkingDirectory() {
        assertThat(classPath(properties(join("", RUNTIME)))).containsExactly(RUNTIME, "/srv/app");
        assertThat(classPath(properties(join(".", RUNTIME)))).containsExactly(RUNTIME, "/srv/app");
        assertThat(classPath(properties(""))).containsExactly(RUNTIME, "/srv/app");
    }

    @Test
    void blanksAndQuotesInNamesStay() {
        Map<String, String> properties = properties(join("my \"own\" classes", RUNTIME));

        assertThat(classPath(properties)).containsExactly(RUNTIME, "/srv/app/my \"own\" classes");
    }

    @Test
    void aProgramStartedFromAModuleHasNoClassPathButTheRuntime() {
        Map<String, String> properties = properties("");
        properties.put("jdk.module.main", "com.acme.app");

        HostLaunch host = launch(properties);

        assertThat(host.classPath()).containsExactly(RUNTIME);
        assertThat(host.mainModule()).contains("com.acme.app");
    }

    @Test
    void aJarStaysTheOneEntryAndItsManifestIsFollowedInTheWorkerAgain() {
        assertThat(classPath(properties("app.jar"))).containsExactly(RUNTIME, "/srv/app/app.jar");
    }

    @Test
    void theClassPathIsTheOneSurefireHasPutInPlaceOfItsBooter() {
        Map<String, String> properties = properties(join("/p/target/test-classes", "/p/target/classes", RUNTIME));
        properties.put("sun.java.command", "/p/target/surefire/surefirebooter1.jar /p/target/surefire");

        assertThat(classPath(properties)).containsExactly(RUNTIME, "/p/target/test-classes", "/p/target/classes");
    }

    @Test
    void filesOfTheContextClassLoaderAreTakenWhereTheRuntimeIsNotOnTheClassPath() throws Exception {
        URL[] above = {new URL("file:/repo/my%20lib.jar"), new URL("jar:file:/repo/nested.jar!/inner.jar!/")};
        URL[] below = {new URL("file:/app/classes/"), new URL("file:/repo/my dir/b.jar")};

        try (URLClassLoader parent = new URLClassLoader(above, null);
                URLClassLoader context = new URLClassLoader(below, parent)) {
            List<String> classPath =
                    HostLaunch.classPath(properties("/maven/classworlds.jar"), RUNTIME, List.of(context));

            assertThat(classPath)
                    .containsExactly(
                            RUNTIME,
                            "/maven/classworlds.jar",
                            "/repo/my lib.jar",
                            "/app/classes",
                            "/repo/my dir/b.jar");
        }
    }

    @Test
    void noClassLoaderIsAskedWhereTheRuntimeIsOnTheClassPath() throws Exception {
        URL[] urls = {new URL("file:/webapp/classes/")};

        try (URLClassLoader context = new URLClassLoader(urls, null)) {
            assertThat(HostLaunch.classPath(properties(RUNTIME), RUNTIME, List.of(context)))
                    .containsExactly(RUNTIME);
        }
    }

    @Test
    void theRuntimeComesFirstAndOnce() {
        assertThat(classPath(properties(join("a.jar", RUNTIME, "b.jar"))))
                .containsExactly(RUNTIME, "/srv/app/a.jar", "/srv/app/b.jar");
    }

    @Test
    void aJarThatHoldsMoreThanTheRuntimeStaysWhereItIs() {
        Map<String, String> properties = properties(join("conf", "all.jar"));

        assertThat(HostLaunch.classPath(properties, "/srv/app/all.jar", List.of()))
                .containsExactly("/srv/app/conf", "/srv/app/all.jar");
        assertThat(HostLaunch.classPath(properties, "/elsewhere/all.jar", List.of()))
                .containsExactly("/srv/app/conf", "/srv/app/all.jar", "/elsewhere/all.jar");
    }

    @Test
    void aRuntimeThatCameFromNoFileAddsNothing() {
        assertThat(HostLaunch.classPath(properties("a.jar"), null, List.of())).containsExactly("/srv/app/a.jar");
    }

    @Test
    void javaIsTheOneOfItsHome(@TempDir Path home) throws Exception {
        Path java = home.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
        java.getParent().toFile().mkdir();
        assertThat(java.toFile().createNewFile()).isTrue();
        Map<String, String> properties = properties(RUNTIME);
        properties.put("java.home", home.toString());

        assertThat(launch(properties).java()).isEqualTo(java.toFile());
    }

    @Test
    void anImageWithoutCommandsIsStartedAsThisProcessWas(@TempDir Path home) {
        Map<String, String> properties = properties(RUNTIME);
        properties.put("java.home", home.toString());

        File java = launch(properties).java();

        assertThat(java.getPath())
                .isEqualTo(ProcessHandle.current().info().command().orElseThrow());
    }

    @Test
    void theCurrentLaunchSaysWhatTheManagementBeansSay() {
        HostLaunch host = HostLaunch.current();

        assertThat(host.arguments())
                .isEqualTo(ManagementFactory.getRuntimeMXBean().getInputArguments());
        assertThat(host.environment()).isEqualTo(System.getenv());
        assertThat(host.javaVersion()).isEqualTo(Runtime.version().feature());
        assertThat(host.workingDirectory()).isEqualTo(new File("").getAbsoluteFile());
        assertThat(host.java()).exists();
        assertThat(host.machine().maxHeapBytes()).isEqualTo(Runtime.getRuntime().maxMemory());
    }

    @Test
    void theCurrentClassPathHoldsThisTestAndTheRuntime() {
        List<String> places = List.of(locationOf(HostLaunchTest.class), locationOf(HostLaunch.class));

        assertThat(HostLaunch.current().classPath()).containsAll(places).allMatch(entry -> new File(entry)
                .isAbsolute());
    }

    private static String locationOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).getPath();
    }

    private static List<String> classPath(Map<String, String> properties) {
        return HostLaunch.classPath(properties, RUNTIME, List.of(ClassLoader.getSystemClassLoader()));
    }

    private static HostLaunch launch(Map<String, String> properties) {
        return HostLaunch.of(List.of(), properties, Map.of(), new Machine(0, 0, 1), classPath(properties), RUNTIME);
    }

    private static Map<String, String> properties(String classPath) {
        return new HashMap<>(Map.of("java.class.path", classPath, "user.dir", "/srv/app", "java.home", "/jdk"));
    }

    private static String join(String... entries) {
        return String.join(File.pathSeparator, entries);
    }
}
