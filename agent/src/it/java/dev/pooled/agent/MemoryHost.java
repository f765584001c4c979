package dev.pooled.agent;

import dev.pooled.Pool;
import dev.pooled.TaskCallable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** An application with a class that exists only in memory: it reads the class files of a directory, and deletes them. */
public final class MemoryHost {

    private MemoryHost() {}

    /** Prints what a task of such a class returned, or why it did not. */
    public static void main(String[] arguments) throws Exception {
        ClassLoader loader = new InMemory(read(Path.of(arguments[0])));
        TaskCallable<?> task = (TaskCallable<?>)
                loader.loadClass("memory.Only").getMethod("task").invoke(null);
        try (Pool pool = Pool.builder().workers(1).workerHeap("64m").open()) {
            System.out.println("result=" + pool.submit(task).get());
        } catch (ExecutionException e) {
            System.out.println("error=" + e.getCause().getMessage());
        }
    }

    private static Map<String, byte[]> read(Path directory) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.list(directory.resolve("memory"))) {
            for (Path file : all.toList()) {
                String name = file.getFileName().toString();
                files.put("memory." + name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
                Files.delete(file);
            }
        }
        return files;
    }

    /** Defines its classes from memory, and has no resources. */
    private static final class InMemory extends ClassLoader {
        private final Map<String, byte[]> files;

        InMemory(Map<String, byte[]> files) {
            super(MemoryHost.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] file = files.get(name);
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, file, 0, file.length);
        }
    }
}
