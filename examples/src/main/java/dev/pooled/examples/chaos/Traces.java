package dev.pooled.examples.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a host holds of the system, in numbers. Immutable. */
record Traces(long files, long threads, long heapKilobytes) {

    /** Counts now; the heap after a collection. */
    static Traces now() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return new Traces(count(Path.of("/proc/self/fd")), count(Path.of("/proc/self/task")), used / 1024);
    }

    private static long count(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.count();
        }
    }

    /** Returns the processes below this one that live; a zombie does not. */
    static List<Long> children() {
        return ProcessHandle.current()
                .descendants()
                .map(ProcessHandle::pid)
                .filter(Traces::lives)
                .toList();
    }

    private static boolean lives(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) { // it ended between the two looks
            return false;
        }
    }

    /** Returns the files that pools of this process have in the temporary directory. */
    static long temporaryFiles() throws IOException {
        String start = "pooled-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .count();
        }
    }
}
