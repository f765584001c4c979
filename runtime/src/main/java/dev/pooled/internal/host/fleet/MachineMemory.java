package dev.pooled.internal.host.fleet;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The memory this process may use: what its container allows, at most what the machine has; and how many processes and threads
 * that container allows, which stands in the same place.
 *
 * <p>On Linux it is read from {@code /proc} and the control groups, which takes a fraction of a millisecond; the
 * management beans say the same but cost tens of milliseconds to start. Elsewhere they are asked. Immutable.
 */
final class MachineMemory {

    /** Stands for a size that could not be found out. */
    static final long UNKNOWN = 0;

    private final File root;

    private MachineMemory(File root) {
        this.root = root;
    }

    /** Returns the memory in bytes, or {@link #UNKNOWN}. */
    static long bytes() {
        long bytes = new MachineMemory(new File("/")).readBytes();
        return bytes == UNKNOWN ? managementBytes() : bytes;
    }

    /** Returns what the files under {@code root}, which has the layout of a Linux file system, say. */
    static long bytes(File root) {
        return new MachineMemory(root).readBytes();
    }

    /** Returns how many processes and threads the container may have, {@code Long.MAX_VALUE} if it may have any number. */
    static long processes(File root) {
        return new MachineMemory(root).groupLimit("pids", "pids.max", "pids.max");
    }

    private long readBytes() {
        long machine = physicalBytes();
        return machine == UNKNOWN
                ? UNKNOWN
                : Math.min(machine, groupLimit("memory", "memory.max", "memory.limit_in_bytes"));
    }

    private long physicalBytes() {
        for (String line : lines("proc/meminfo")) {
            if (line.startsWith("MemTotal:")) {
                String kilobytes = line.substring("MemTotal:".length()).replace("kB", "");
                return number(kilobytes.trim(), UNKNOWN) << 10;
            }
        }
        return UNKNOWN;
    }

    /**
     * Returns the lowest limit among this process's group and the groups around it.
     *
     * @param file where the limit stands in version 2 of control groups
     * @param oldFile the same in version 1, where each controller has a tree of its own
     */
    private long groupLimit(String controller, String file, String oldFile) {
        long limit = Long.MAX_VALUE;
        for (String line : lines("proc/self/cgroup")) {
            // hierarchy:controllers:path
            int first = line.indexOf(':');
            int second = line.indexOf(':', first + 1);
            if (first < 0 || second < 0) {
                continue;
            }
            String controllers = line.substring(first + 1, second);
            String path = line.substring(second + 1);
            if (controllers.isEmpty()) {
                limit = Math.min(limit, lowest("sys/fs/cgroup", path, file));
            } else if (List.of(controllers.split(",", -1)).contains(controller)) {
                limit = Math.min(limit, lowest("sys/fs/cgroup/" + controller, path, oldFile));
            }
        }
        return limit;
    }

    /*
     * A container without a name space of its own sees the host's path here, of which only the last part is mounted, as
     * the root. So levels that do not exist are passed over, and the root is always asked.
     */
    private long lowest(String mount, String path, String file) {
        long limit = Long.MAX_VALUE;
        String level = path.equals("/") ? "" : path;
        while (true) {
            for (String line : lines(mount + level + "/" + file)) {
                limit = Math.min(limit, number(line.trim(), Long.MAX_VALUE)); // "max" is no limit
            }
            if (level.isEmpty()) {
                return limit;
            }
            level = level.substring(0, Math.max(level.lastIndexOf('/'), 0));
        }
    }

    private List<String> lines(String path) {
        try (InputStream in = new FileInputStream(new File(root, path))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).split("\n", -1));
        } catch (IOException ignored) {
            return List.of(); // such a file exists only where its mechanism is in use
        }
    }

    private static long number(String text, long otherwise) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException ignored) {
            return otherwise; // a word, as "max", or above the range of long
        }
    }

    /** Asks by reflection: the bean belongs to the module jdk.management, which an image may lack. */
    private static long managementBytes() {
        try {
            Object total = Class.forName("com.sun.management.OperatingSystemMXBean")
                    .getMethod("getTotalMemorySize")
                    .invoke(ManagementFactory.getOperatingSystemMXBean());
            return total instanceof Long bytes && bytes > 0 ? bytes : UNKNOWN;
        } catch (ReflectiveOperationException | IllegalArgumentException ignored) {
            return UNKNOWN;
        }
    }
}
