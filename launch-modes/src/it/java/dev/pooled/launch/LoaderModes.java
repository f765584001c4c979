package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Classes that come from class loaders of the application's own, or exist only in memory. */
final class LoaderModes {

    private LoaderModes() {}

    static List<Mode> all() {
        String why =
                "Such classes are in no file that a worker could be told of; it would have to ask the host for them. Until it"
                        + " does, put what is pooled into a jar or directory on the class path, or name it in `extraClassPath`.";
        return List.of(
                Mode.works(
                        "web application, its own classes first",
                        "an application server with WEB-INF/classes and WEB-INF/lib",
                        LaunchMode.CLASS_LOADER,
                        LoaderModes::webApplication),
                Mode.notRun("a source file", "java -cp … App.java", LaunchMode.SOURCE_FILE, why),
                Mode.notRun("jshell", "jshell --class-path …", LaunchMode.JSHELL, why),
                Mode.notRun(
                        "classes generated in memory",
                        "a class loader that defines what a library generates",
                        LaunchMode.CLASS_PATH,
                        why));
    }

    private static Launch webApplication(Workshop shop, List<String> jvm) throws IOException {
        Path directory = shop.directory("server");
        String folder = "dev/pooled/launch/container";
        Path server = directory.resolve("server");
        Workshop.copy(Workshop.testClasses().resolve(folder), Files.createDirectories(server.resolve(folder)));
        Path inside = directory.resolve("app/WEB-INF");
        Workshop.copy(shop.classes(), Files.createDirectories(inside.resolve("classes")));
        Path lib = Files.createDirectories(inside.resolve("lib"));
        Workshop.copy(shop.runtime(), lib.resolve(shop.runtime().getFileName()));
        return Launch.of(
                directory,
                shop.command(jvm, "-cp", "server", "dev.pooled.launch.container.Container", "app", Workshop.MAIN));
    }
}
