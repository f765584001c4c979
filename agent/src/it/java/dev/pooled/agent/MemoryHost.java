package dev.pooled.agent;

import dev.pooled.Pool;
import dev.pooled.TaskCallable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** An application with classes that exist only in memory: it reads the class files of a directory, and deletes them. */
public final class MemoryHost {

    private MemoryHost() {}

    /** Prints what tasks of such classes returned, or why they did not. */
    public static void main(String[] arguments) throws Exception {
        ClassLoader loader = new InMemory(read(Path.of(arguments[0])));
        try (Pool pool = Pool.builder().workers(1).workerHeap("64m").open()) {
            try {
                System.out.println(
                        "result=" + pool.submit(task(loader, "memory.Only")).get());
            } catch (ExecutionException e) {
                System.out.println("error=" + e.getCause().getMessage());
            }
            try {
                System.out.println("twins="
                        + pool.submit(task(loader, MemoryTwin.class.getName())).get()
                        + ", " + pool.submit(MemoryTwin.task()).get());
            } catch (ExecutionException e) {
                System.out.println("refused=" + e.getCause().getMessage());
            }
        }
    }

    private static TaskCallable<?> task(ClassLoader loader, String name) throws Exception {
        return (TaskCallable<?>) loader.loadClass(name).getMethod("task").invoke(null);
    }

    private static Map<String, byte[]> read(Path directory) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = directory.relativize(file).toString().replace(File.separator, ".");
                files.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(file));
                Files.delete(file);
            }
        }
        return files;
    }

    /** Defines its classes from memory, whoever else has one of that name, and has no resources but its parent's. */
    private static final class InMemory extends ClassLoader {
        private final Map<String, byte[]> files;

        InMemory(Map<String, byte[]> files) {
            super(MemoryHost.class.getClassLoader());
            this.files = files;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] file = files.get(name);
                Class<?> known = findLoadedClass(name);
                if (known != null || file == null) {
                    return known != null ? known : super.loadClass(name, resolve);
                }
                return defineClass(name, file, 0, file.length);
            }
        }
    }
}
