package dev.pooled.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pools may leave behind in this JVM and on its machine, against what was there before. Immutable. */
final class Leftovers {

    /** Daemons of the whole process that belong to no pool. */
    private static final Set<String> PROCESS_WIDE = Set.of("pooled-timer", "pooled-dropped", "pooled-preload");

    private final Set<String> before;

    private Leftovers(Set<String> before) {
        this.before = before;
    }

    /** What is there now is nobody's fault. */
    static Leftovers sinceNow() {
        return new Leftovers(all().collect(Collectors.toSet()));
    }

    /** Returns the processes, files and threads that are there now and were not before. */
    List<String> found() {
        return all().filter(thing -> !before.contains(thing)).sorted().toList();
    }

    private static Stream<String> all() {
        List<String> all = new ArrayList<>();
        ProcessHandle.current()
                .descendants()
                .filter(ProcessHandle::isAlive)
                .forEach(process -> all.add("process " + process.pid() + " "
                        + process.info().command().orElse("")));
        for (String directory : new String[] {System.getProperty("java.io.tmpdir"), "/dev/shm"}) {
            filesIn(Path.of(directory)).forEach(file -> all.add("file " + file));
        }
        Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("pooled-") || name.startsWith("kit-"))
                .filter(name -> !PROCESS_WIDE.contains(name))
                .forEach(name -> all.add("thread " + name));
        return all.stream();
    }

    private static List<Path> filesIn(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        String ours = "pooled-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(ours))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
