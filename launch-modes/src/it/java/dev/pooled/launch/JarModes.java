package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Jars that name others, or hold them. */
final class JarModes {

    private JarModes() {}

    static List<Mode> all() {
        return List.of(
                Mode.works(
                        "a jar that holds nothing but a manifest",
                        "java -cp classpath.jar App",
                        LaunchMode.CLASS_PATH,
                        (shop, jvm) ->
                                Launch.of(shop.classes(), shop.command(jvm, "-cp", manifestJar(shop), Workshop.MAIN))),
                Mode.works(
                        "`-jar` with `Class-Path` in the manifest",
                        "java -jar app.jar",
                        LaunchMode.JAR,
                        (shop, jvm) -> Launch.of(library(shop), shop.command(jvm, "-jar", "app.jar"))),
                Mode.works(
                        "shaded jar",
                        "java -jar app-all.jar",
                        LaunchMode.UBER_JAR,
                        (shop, jvm) -> Launch.of(shop.classes(), shop.command(jvm, "-jar", shaded(shop)))),
                bootJar(3),
                bootJar(4),
                Mode.works(
                        "Spring Boot 3.5 and 4, extracted",
                        "java -Djarmode=tools -jar app.jar extract; java -jar app/app.jar",
                        LaunchMode.JAR,
                        (shop, jvm) -> Launch.of(library(shop), shop.command(jvm, "-jar", "app.jar"))),
                bootDirectory(3),
                bootDirectory(4));
    }

    private static String manifestJar(Workshop shop) throws IOException {
        Path jar = shop.directory("manifest").resolve("classpath.jar");
        String path = shop.classes().toUri() + " " + shop.runtime().toUri();
        new JarBuilder(jar, "Class-Path", path).close();
        return jar.toString();
    }

    /** An application's jar with its libraries beside it. */
    private static Path library(Workshop shop) throws IOException {
        Path directory = shop.directory("library");
        Path runtime = Files.createDirectories(directory.resolve("lib"))
                .resolve(shop.runtime().getFileName());
        if (!Files.exists(runtime)) {
            Files.copy(shop.runtime(), runtime);
        }
        String path = "lib/" + runtime.getFileName();
        try (JarBuilder jar =
                new JarBuilder(directory.resolve("app.jar"), "Main-Class", Workshop.MAIN, "Class-Path", path)) {
            jar.tree(shop.classes(), "");
        }
        return directory;
    }

    private static String shaded(Workshop shop) throws IOException {
        Path path = shop.directory("shaded").resolve("app-all.jar");
        try (JarBuilder jar = new JarBuilder(path, "Main-Class", Workshop.MAIN)) {
            jar.tree(shop.classes(), "").merge(shop.runtime());
        }
        return path.toString();
    }

    private static Mode bootJar(int line) {
        return Mode.works(
                "Spring Boot " + version(line) + ", executable jar",
                "java -jar app.jar",
                LaunchMode.SPRING_BOOT,
                (shop, jvm) -> {
                    Path path = shop.directory("boot-" + line).resolve("app.jar");
                    try (JarBuilder jar = new JarBuilder(path, bootManifest())) {
                        jar.merge(shop.bootLoader(line))
                                .directory("BOOT-INF/")
                                .tree(shop.classes(), "BOOT-INF/classes/")
                                .directory("BOOT-INF/lib/")
                                .nest(
                                        shop.runtime(),
                                        "BOOT-INF/lib/" + shop.runtime().getFileName());
                    }
                    return Launch.of(path.getParent(), shop.command(jvm, "-jar", "app.jar"));
                });
    }

    private static Mode bootDirectory(int line) {
        return Mode.works(
                "Spring Boot " + version(line) + ", unpacked with its launcher",
                "java org.springframework.boot.loader.launch.JarLauncher",
                LaunchMode.CLASS_LOADER,
                (shop, jvm) -> {
                    Path directory = shop.directory("boot-unpacked-" + line);
                    Path packed = directory.resolveSibling("loader-" + line + ".jar");
                    try (JarBuilder jar = new JarBuilder(packed, bootManifest())) {
                        jar.merge(shop.bootLoader(line));
                    }
                    Unpacking.of(packed, directory);
                    Workshop.copy(shop.classes(), Files.createDirectories(directory.resolve("BOOT-INF/classes")));
                    Path lib = Files.createDirectories(directory.resolve("BOOT-INF/lib"));
                    Workshop.copy(shop.runtime(), lib.resolve(shop.runtime().getFileName()));
                    return Launch.of(
                            directory, shop.command(jvm, "org.springframework.boot.loader.launch.JarLauncher"));
                });
    }

    private static String version(int line) {
        return line == 3 ? "3.5" : "4";
    }

    private static String[] bootManifest() {
        return new String[] {
            "Main-Class", "org.springframework.boot.loader.launch.JarLauncher",
            "Start-Class", Workshop.MAIN,
            "Spring-Boot-Classes", "BOOT-INF/classes/",
            "Spring-Boot-Lib", "BOOT-INF/lib/"
        };
    }
}
