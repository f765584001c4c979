package dev.pooled.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.launch.app.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Where modes find what they are built from, and build what they start; one for each JDK. */
final class Workshop {

    static final String MAIN = App.class.getName();

    private static final String APP = "dev/pooled/launch/app";

    private final Jdk jdk;
    private final Path root;

    Workshop(Jdk jdk) throws IOException {
        this.jdk = jdk;
        root = Path.of(System.getProperty("launch.directory"), "launch-" + jdk.version());
        if (Files.exists(root)) {
            remove(root);
        }
        Path from = testClasses().resolve(APP);
        copy(from, Files.createDirectories(classes().resolve(APP)));
    }

    Jdk jdk() {
        return jdk;
    }

    Path java() {
        return jdk.java();
    }

    /** The application's classes and resources. */
    Path classes() {
        return root.resolve("classes");
    }

    Path runtime() {
        return Path.of(System.getProperty("pooled.runtime.jar"))
                .toAbsolutePath()
                .normalize();
    }

    Path agent() {
        return Path.of(System.getProperty("pooled.agent.jar")).toAbsolutePath().normalize();
    }

    Path bootLoader(int line) {
        return Path.of(System.getProperty("launch.loaders"), "spring-boot-loader-" + line + ".jar");
    }

    /** Returns a directory of that name, made if it is not there. */
    Path directory(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    /** Returns {@code java}, the JVM arguments, and the rest, as one command. */
    List<String> command(List<String> jvm, String... rest) {
        return command(java(), jvm, rest);
    }

    static List<String> command(Path java, List<String> jvm, String... rest) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(jvm);
        command.addAll(List.of(rest));
        return command;
    }

    /** Compiles sources that may use the application and the runtime, and returns {@code classes}. */
    Path compile(Path classes, String name, String source) throws IOException {
        Path file = classes.resolveSibling(classes.getFileName() + "-source").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        javac("-cp", classes() + ":" + runtime(), "-d", classes.toString(), file.toString());
        return classes;
    }

    static void javac(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--release", "17", "-proc:none"));
        all.addAll(List.of(arguments));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, all.toArray(String[]::new));
        assertThat(result).as("javac %s", all).isZero();
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (Path each : files) {
            Path target = to.resolve(from.relativize(each).toString());
            if (Files.isDirectory(each)) {
                Files.createDirectories(target);
            } else {
                Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static Path testClasses() {
        return Path.of(URI.create(
                App.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static void remove(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                if (failure != null) {
                    throw new UncheckedIOException(failure);
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
