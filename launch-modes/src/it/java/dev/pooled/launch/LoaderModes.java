package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Classes that come from class loaders of the application's own, or exist only in memory. */
final class LoaderModes {

    private static final String CONTAINER = "dev/pooled/launch/container";

    private LoaderModes() {}

    static List<Mode> all() {
        return List.of(
                Mode.works(
                        "web application, its own classes first",
                        "an application server with WEB-INF/classes and WEB-INF/lib",
                        LaunchMode.CLASS_LOADER,
                        LoaderModes::webApplication),
                Mode.works(
                        "a source file, through `submit` and `map`",
                        "java -cp … Script.java",
                        LaunchMode.SOURCE_FILE,
                        (shop, jvm) -> Launch.of(
                                shop.classes(),
                                shop.command(
                                        jvm,
                                        "-cp",
                                        ClassPathModes.classPath(shop),
                                        script(shop).toString()))),
                Mode.works(
                        "jshell, through `submit` and `map`",
                        "jshell --class-path …",
                        LaunchMode.JSHELL,
                        LoaderModes::jshell),
                Mode.works(
                                "classes generated in memory, through `submit` and `map`",
                                "a class loader that defines what a library generates",
                                LaunchMode.CLASS_PATH,
                                LoaderModes::memory)
                        .failsWithoutAgent(
                                "-javaagent:pooled-agent.jar",
                                "Such classes are in no file, and their loader hands out none: only the agent has their bytes. The error"
                                        + " says so."));
    }

    private static Launch webApplication(Workshop shop, List<String> jvm) throws IOException {
        Path directory = shop.directory("server");
        Path server = directory.resolve("server");
        Workshop.copy(Workshop.testClasses().resolve(CONTAINER), Files.createDirectories(server.resolve(CONTAINER)));
        Path inside = directory.resolve("app/WEB-INF");
        Workshop.copy(shop.classes(), Files.createDirectories(inside.resolve("classes")));
        Path lib = Files.createDirectories(inside.resolve("lib"));
        Workshop.copy(shop.runtime(), lib.resolve(shop.runtime().getFileName()));
        return Launch.of(
                directory,
                shop.command(jvm, "-cp", "server", "dev.pooled.launch.container.Container", "app", Workshop.MAIN));
    }

    private static Path script(Workshop shop) throws IOException {
        Path file = shop.directory("script").resolve("Script.java");
        try (InputStream in = LoaderModes.class.getResourceAsStream("script/Script.java")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return file;
    }

    /** JVM arguments are for the JVM that runs what is typed; jshell's own gets a place for its preferences. */
    private static Launch jshell(Workshop shop, List<String> jvm) throws IOException {
        Path file = shop.directory("jshell").resolve("typed.jsh");
        Files.writeString(file, Files.readString(script(shop)) + "Script.main(new String[0])\n/exit\n");
        List<String> command = new ArrayList<>(List.of(shop.jdk().tool("jshell").toString(), "-s"));
        command.add("-J-Djava.util.prefs.userRoot=" + shop.directory("jshell"));
        jvm.forEach(argument -> command.add("-R" + argument));
        command.addAll(List.of("--class-path", ClassPathModes.classPath(shop), file.toString()));
        return Launch.of(shop.classes(), command);
    }

    private static Launch memory(Workshop shop, List<String> jvm) throws IOException {
        Path directory = shop.directory("memory");
        Path generator = directory.resolve("generator");
        Workshop.copy(Workshop.testClasses().resolve(CONTAINER), Files.createDirectories(generator.resolve(CONTAINER)));
        shop.compile(directory.resolve("generated"), "Script.java", Files.readString(script(shop)));
        return Launch.of(
                directory,
                shop.command(
                        jvm,
                        "-cp",
                        ClassPathModes.classPath(shop) + ":generator",
                        "dev.pooled.launch.container.Memory",
                        "generated",
                        "Script"));
    }
}
