package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** Settings of a pool that change what its workers are launched with. */
final class SettingModes {

    private SettingModes() {}

    static List<Mode> all() {
        return List.of(
                Mode.works(
                        "`extraClassPath`: more for workers than the host has",
                        "java -Dpooled.extra-class-path=extra -cp … App",
                        LaunchMode.CLASS_PATH,
                        SettingModes::extraClassPath),
                Mode.works(
                        "`javaHome`: workers on another JDK, 25 under 17 and 17 under 25",
                        "java -Dpooled.java-home=… -cp … App",
                        LaunchMode.CLASS_PATH,
                        SettingModes::otherJdk));
    }

    private static Launch extraClassPath(Workshop shop, List<String> jvm) throws IOException {
        Path extra = shop.directory("extra class path");
        Files.writeString(extra.resolve("extra.txt"), "only workers see this");
        return Launch.of(
                        shop.classes(),
                        shop.command(
                                jvm,
                                "-Dpooled.extra-class-path=" + extra,
                                "-cp",
                                ClassPathModes.classPath(shop),
                                Workshop.MAIN))
                .expecting("extra", "only workers see this");
    }

    private static Launch otherJdk(Workshop shop, List<String> jvm) {
        Jdk other = Jdk.all().stream()
                .filter(jdk -> jdk.version() != shop.jdk().version())
                .findFirst()
                .orElseThrow(() -> new TestAbortedException("there is no second JDK: name one in -Dlaunch.jdks"));
        return Launch.of(
                        shop.classes(),
                        shop.command(
                                jvm,
                                "-Dpooled.java-home=" + other.home(),
                                "-cp",
                                ClassPathModes.classPath(shop),
                                Workshop.MAIN))
                .expecting("java", String.valueOf(other.version()));
    }
}
