package dev.pooled.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Modules, on a path or linked into an image. */
final class ModuleModes {

    private static final String MODULE = "launch.app";
    private static final String MAIN = MODULE + "/" + Workshop.MAIN;

    private ModuleModes() {}

    static List<Mode> all() {
        return List.of(
                Mode.works(
                        "a module",
                        "java --module-path mods -m app/App",
                        LaunchMode.MODULE,
                        (shop, jvm) ->
                                Launch.of(modules(shop), shop.command(jvm, "--module-path", "mods", "-m", MAIN))),
                Mode.works(
                        "jlink image",
                        "jlink --add-modules app,java.instrument …; image/bin/java -m app/App",
                        LaunchMode.IMAGE,
                        (shop, jvm) -> image(shop, jvm, "image", MODULE + ",java.instrument")),
                Mode.works(
                                "jlink image without `java.instrument`",
                                "jlink --add-modules app …; image/bin/java -m app/App",
                                LaunchMode.IMAGE,
                                (shop, jvm) -> image(shop, jvm, "image-without-instrument", MODULE))
                        .failsWithAgent(
                                "Could not find agent library instrument",
                                "No agent can be given to such an image: the JVM does not start. Link with"
                                        + " `--add-modules java.instrument`, or leave the agent out."));
    }

    /** A directory whose mods holds the application's module and the runtime's. */
    static Path modules(Workshop shop) throws IOException {
        Path directory = shop.directory("modules");
        Path jar = directory.resolve("mods").resolve("app.jar");
        Path runtime = jar.resolveSibling(shop.runtime().getFileName());
        if (!Files.exists(jar)) {
            Path classes = moduleClasses(shop);
            try (JarBuilder builder = new JarBuilder(jar)) {
                builder.tree(classes, "");
            }
            Files.copy(shop.runtime(), runtime);
        }
        return directory;
    }

    /** The application's classes with a module's description. */
    static Path moduleClasses(Workshop shop) throws IOException {
        Path classes = shop.directory("module-classes");
        Workshop.copy(shop.classes(), classes);
        Path source = shop.directory("module-source").resolve("module-info.java");
        Files.writeString(source, "module " + MODULE + " { requires dev.pooled; exports dev.pooled.launch.app; }\n");
        Workshop.javac(
                "--module-path",
                shop.runtime().toString(),
                "--patch-module",
                MODULE + "=" + shop.classes(),
                "-d",
                classes.toString(),
                source.toString());
        return classes;
    }

    private static Launch image(Workshop shop, List<String> jvm, String name, String modules) throws Exception {
        Path image = shop.directory("images").resolve(name);
        if (!Files.exists(image)) {
            Path log = shop.directory("images").resolve(name + ".log");
            Process jlink = new ProcessBuilder(
                            shop.jdk().tool("jlink").toString(),
                            "--module-path",
                            modules(shop).resolve("mods").toString(),
                            "--add-modules",
                            modules,
                            "--output",
                            image.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(jlink.waitFor()).as("jlink: %s", Files.readString(log)).isZero();
        }
        return Launch.of(shop.classes(), Workshop.command(image.resolve("bin/java"), jvm, "-m", MAIN));
    }
}
