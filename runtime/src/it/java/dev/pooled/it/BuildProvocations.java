package dev.pooled.it;

import static dev.pooled.it.Provocations.call;
import static dev.pooled.it.Provocations.pool;
import static dev.pooled.it.Provocations.with;
import static dev.pooled.it.ValueProvocations.sent;

import dev.pooled.Pool;
import dev.pooled.it.Provocations.Provocation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a user does to have host and worker disagree about a class, or about a file that names one. Stateless. */
final class BuildProvocations {

    private BuildProvocations() {}

    static void addTo(Map<String, Provocation> all, Path directory) {
        all.put(
                "record of another build",
                () -> sentToAnotherBuild(
                        directory.resolve("record"),
                        "public record Thing(int a) { public static Object make() { return new Thing(1); } }",
                        "public record Thing(int a, int b) {}"));
        all.put(
                "enum of another build",
                () -> sentToAnotherBuild(
                        directory.resolve("enum"),
                        "public enum Thing { RED, GREEN; public static Object make() { return GREEN; } }",
                        "public enum Thing { RED, BLUE }"));
        all.put("class that is gone", () -> {
            Path host = directory.resolve("gone");
            Compiled.into(
                    host,
                    "built.Thing",
                    "package built; public record Thing(int a) { public static Object make() { return new Thing(1); } }");
            Object thing = made(host);
            Files.delete(host.resolve("built/Thing.class"));
            sent(thing);
        });
        all.put(
                "class that is nowhere",
                () -> call(pool(), () -> Class.forName(
                                "no.such.Type", true, Thread.currentThread().getContextClassLoader())
                        .getName()));
        all.put("codec that is nowhere", () -> {
            Path services = Files.createDirectories(directory.resolve("services/META-INF/services"));
            Files.writeString(services.resolve("dev.pooled.codec.Codec"), "no.such.Codec");
            URL root = directory.resolve("services").toUri().toURL();
            try (URLClassLoader loader = new URLClassLoader(new URL[] {root})) {
                inLoader(loader, () -> sent(new Unknown()));
            }
        });
        all.put(
                "settings that cannot be read",
                () -> inLoader(new Unreadable(), () -> Pool.builder().build()));
    }

    private static void sentToAnotherBuild(Path directory, String host, String worker) throws Throwable {
        Path hostClasses = directory.resolve("host");
        Path workerClasses = directory.resolve("worker");
        Compiled.into(hostClasses, "built.Thing", "package built; " + host);
        Compiled.into(workerClasses, "built.Thing", "package built; " + worker);
        Object thing = made(hostClasses);
        with(pool().extraClassPath(workerClasses), pool -> pool.map(item -> 1, List.of(thing)));
    }

    private static Object made(Path classes) throws ReflectiveOperationException, IOException {
        try (URLClassLoader loader = Compiled.parentFirst(classes)) {
            return loader.loadClass("built.Thing").getMethod("make").invoke(null);
        }
    }

    /** Has nothing by which it would travel, so that codecs are looked for. */
    private static final class Unknown {}

    private static void inLoader(ClassLoader loader, Provocation provocation) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            provocation.provoke();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A loader whose settings are on a disk that fails. */
    private static final class Unreadable extends ClassLoader {
        @Override
        public URL getResource(String name) {
            try {
                return new URL("file", "", -1, "/" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL url) throws IOException {
                        throw new IOException("the disk does not answer");
                    }
                });
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
