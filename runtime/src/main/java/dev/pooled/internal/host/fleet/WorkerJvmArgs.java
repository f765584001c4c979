package dev.pooled.internal.host.fleet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the setting {@code jvmArgs}: refuses what is no JVM option, and tells what it decides. Stateless. */
final class WorkerJvmArgs {

    private static final Set<String> NOT_FOR_WORKERS =
            Set.of("-jar", "-m", "--module", "-version", "--version", "-h", "-help", "--help", "--dry-run");
    private static final List<String> MAX_HEAP = List.of("-Xmx", "-XX:MaxHeapSize=", "-XX:MaxRAM");

    private WorkerJvmArgs() {}

    /**
     * Returns the arguments, each in one piece.
     *
     * @throws IllegalArgumentException if one of them is not a JVM option, or two of them exclude each other
     */
    static List<String> checked(List<String> jvmArgs) {
        List<String> checked = new ArrayList<>();
        for (int i = 0; i < jvmArgs.size(); i++) {
            String argument = jvmArgs.get(i);
            if (OwnCommandLine.isFollowedByValue(argument) && i + 1 < jvmArgs.size()) {
                i++;
                checked.add(OwnCommandLine.joined(argument, jvmArgs.get(i)));
            } else if (OwnCommandLine.CLASS_PATH.contains(argument) || argument.startsWith("--class-path=")) {
                throw refused("must not set the class path; use extraClassPath", argument);
            } else if (NOT_FOR_WORKERS.contains(argument) || OwnCommandLine.isFollowedByValue(argument)) {
                throw refused("must hold options a worker can start with", argument);
            } else if (!argument.startsWith("-")) {
                throw refused("must hold JVM options only, each beginning with '-'", argument);
            } else {
                checked.add(argument);
            }
        }
        Set<String> collectors = new HashSet<>();
        for (String argument : checked) {
            if (LaunchRules.isCollector(argument)) {
                collectors.add(argument);
            }
        }
        if (collectors.size() > 1) {
            throw new IllegalArgumentException("jvmArgs must choose one garbage collector: jvmArgs=" + jvmArgs);
        }
        return List.copyOf(checked);
    }

    /** Returns whether they limit the heap, so that no share is needed. */
    static boolean setHeap(List<String> jvmArgs) {
        for (String start : MAX_HEAP) {
            if (sets(jvmArgs, start)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether they choose a garbage collector. */
    static boolean chooseCollector(List<String> jvmArgs) {
        for (String argument : jvmArgs) {
            if (LaunchRules.isCollector(argument)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether one of them begins so. */
    static boolean sets(List<String> jvmArgs, String start) {
        for (String argument : jvmArgs) {
            if (argument.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static IllegalArgumentException refused(String rule, String argument) {
        return new IllegalArgumentException("jvmArgs " + rule + ": " + argument);
    }
}
