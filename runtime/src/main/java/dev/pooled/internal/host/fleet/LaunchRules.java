package dev.pooled.internal.host.fleet;

import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.COLLECTOR;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.DROP;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.JACOCO;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.KEEP;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.OWN_FILE;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.PATHS;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.UNTIL_24;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of the host's JVM arguments and environment in a worker: one table, each row with its reason.
 *
 * <p>What no row names is kept: an argument the host needed to run this code, its workers need too. Stateless.
 */
final class LaunchRules {

    /** What becomes of an argument. */
    enum Verdict {
        /** Passed on as it is. */
        KEEP,
        /** Left out. */
        DROP,
        /** Passed on with the paths in it made absolute. */
        PATHS,
        /** Passed on with a file name of the worker's own. */
        OWN_FILE,
        /** A choice of garbage collector: passed on unless the pool's settings choose one. */
        COLLECTOR,
        /** Passed on to a JVM before 24. */
        UNTIL_24,
        /** A Java agent: passed on if it is JaCoCo writing to a file. */
        JACOCO
    }

    /** One row: the arguments that start with {@code prefix}, or the variable of that name. */
    record Rule(String prefix, Verdict verdict, String reason) {}

    /** The rows for JVM arguments; the first that matches counts. */
    static final List<Rule> ARGUMENTS = List.of(
            // How the host was started, which the worker is not
            new Rule("-Djdk.module.main", DROP, "the launcher's note of the host's main class"),
            new Rule("-Djava.class.path=", DROP, "the class path is passed by itself"),
            new Rule("-Dsun.java.", DROP, "the launcher's notes"),
            new Rule("-Djdk.console=", DROP, "a worker has no console"),
            new Rule("-Duser.dir=", DROP, "the worker starts in that directory"),
            new Rule("-XX:Flags=", DROP, "its content is among the arguments already"),
            new Rule("-XX:VMOptionsFile=", DROP, "its content is among the arguments already"),
            // Ports and identities of which there can be one
            new Rule("-Dcom.sun.management", DROP, "the port is in use: the worker would not start"),
            new Rule("-XX:+ManagementServer", DROP, "the port is in use: the worker would not start"),
            new Rule("-XX:+StartAttachListener", DROP, "tools attach to the host"),
            new Rule("-agentlib:jdwp", DROP, "the port is in use: the worker would not start; see debugWorkers"),
            new Rule("-Xrun", DROP, "an agent as below, in the old form"),
            new Rule("-Xdebug", DROP, "belongs to the debugger's agent"),
            new Rule("-Xnoagent", DROP, "belongs to the debugger's agent"),
            new Rule("-javaagent:", JACOCO, "costs start time and often a port; a worker needs no agent"),
            new Rule("-agentpath:", DROP, "costs start time and often a port"),
            new Rule("-agentlib:", DROP, "costs start time and often a port"),
            new Rule("-Djava.security.manager", UNTIL_24, "since 24 the JVM refuses to start with it"),
            // The heap: workers share what the host leaves
            new Rule("-Xmx", DROP, "each worker would take as much as the host: a share replaces it"),
            new Rule("-XX:MaxHeapSize=", DROP, "each worker would take as much as the host: a share replaces it"),
            new Rule("-XX:MaxRAM", DROP, "each worker would take as much as the host: a share replaces it"),
            new Rule("-XX:MinRAM", DROP, "each worker would take as much as the host: a share replaces it"),
            new Rule("-XX:InitialRAM", DROP, "an initial heap above the share stops the start"),
            new Rule("-Xms", DROP, "an initial heap above the share stops the start"),
            new Rule("-XX:InitialHeapSize=", DROP, "an initial heap above the share stops the start"),
            new Rule("-XX:MinHeapSize=", DROP, "an initial heap above the share stops the start"),
            new Rule("-XX:SoftMaxHeapSize=", DROP, "sized for the host's heap"),
            new Rule("-Xmn", DROP, "sized for the host's heap"),
            new Rule("-XX:NewSize=", DROP, "sized for the host's heap"),
            new Rule("-XX:MaxNewSize=", DROP, "sized for the host's heap"),
            new Rule("-XX:OldSize=", DROP, "sized for the host's heap"),
            new Rule("-XX:G1HeapRegionSize=", DROP, "sized for the host's heap"),
            new Rule("-XX:+AlwaysPreTouch", DROP, "each start would write the whole initial heap"),
            // The collector: two choices stop the start
            new Rule("-XX:+UseSerialGC", COLLECTOR, "two collectors stop the start"),
            new Rule("-XX:+UseParallelGC", COLLECTOR, "two collectors stop the start"),
            new Rule("-XX:+UseG1GC", COLLECTOR, "two collectors stop the start"),
            new Rule("-XX:+UseZGC", COLLECTOR, "two collectors stop the start"),
            new Rule("-XX:+UseShenandoahGC", COLLECTOR, "two collectors stop the start"),
            new Rule("-XX:+UseEpsilonGC", COLLECTOR, "two collectors stop the start"),
            // Files: two JVMs truncate each other's
            new Rule("-Xlog:", OWN_FILE, "two JVMs would truncate each other's log"),
            new Rule("-Xloggc:", OWN_FILE, "two JVMs would truncate each other's log"),
            new Rule("-XX:LogFile=", OWN_FILE, "two JVMs would truncate each other's log"),
            new Rule("-XX:HeapDumpPath=", OWN_FILE, "the second JVM would find the file taken"),
            new Rule("-XX:StartFlightRecording", OWN_FILE, "two JVMs would overwrite each other's recording"),
            new Rule("-XX:ErrorFile=", DROP, "the pool reads a worker's own to say why it died"),
            // Archives: written by each worker, or made for another class path
            new Rule("-Xshare:", DROP, "speaks of the host's archive"),
            new Rule("-XX:SharedArchiveFile=", DROP, "made for the host's class path"),
            new Rule("-XX:SharedArchiveConfigFile=", DROP, "made for the host's class path"),
            new Rule("-XX:SharedClassListFile=", DROP, "made for the host's class path"),
            new Rule("-XX:ArchiveClassesAtExit=", DROP, "every worker would write it"),
            new Rule("-XX:DumpLoadedClassList=", DROP, "every worker would write it"),
            new Rule("-XX:+AutoCreateSharedArchive", DROP, "every worker would write it"),
            new Rule("-XX:+RecordDynamicDumpInfo", DROP, "does not go with an archive of the pool's own"),
            new Rule("-XX:AOT", DROP, "made for the host's class path, or written by every worker"),
            new Rule("-XX:+AOT", DROP, "made for the host's class path, or written by every worker"),
            new Rule("-XX:CRaC", DROP, "an image of the host"),
            // What a death or a signal does
            new Rule("-XX:OnOutOfMemoryError=", DROP, "would act on the worker, or for it on the host"),
            new Rule("-XX:OnError=", DROP, "would act on the worker, or for it on the host"),
            new Rule("-XX:AbortVMOnException", DROP, "would act on the worker, or for it on the host"),
            new Rule("-XX:+ShowMessageBoxOnError", DROP, "a dying worker would wait for a keyboard"),
            new Rule("-Xrs", DROP, "the worker must shield itself from Ctrl-C"),
            new Rule("-XX:+ReduceSignalUsage", DROP, "the worker must shield itself from Ctrl-C"),
            // Linkage: kept, but found from any directory
            new Rule("--module-path=", PATHS, "the same modules"),
            new Rule("--upgrade-module-path=", PATHS, "the same modules"),
            new Rule("--patch-module=", PATHS, "the same classes"),
            new Rule("-Xbootclasspath/a:", PATHS, "the same classes"),
            new Rule("-Djava.library.path=", PATHS, "the same native libraries"));

    /** The rows for environment variables, by full name. */
    static final List<Rule> ENVIRONMENT = List.of(
            new Rule("JAVA_TOOL_OPTIONS", DROP, "its content is among the arguments already"),
            new Rule("JDK_JAVA_OPTIONS", DROP, "its content is among the arguments already"),
            new Rule(
                    "_JAVA_OPTIONS", DROP, "its content is among the arguments already, and would win over the pool's"),
            new Rule("CLASSPATH", DROP, "the class path is passed by itself"),
            new Rule("_JAVA_SPLASH_FILE", DROP, "the launcher's note of the host's splash screen"),
            new Rule("_JAVA_SPLASH_JAR", DROP, "the launcher's note of the host's splash screen"));

    /** What changes where classes come from or who may change them, or chooses an archive itself. */
    private static final String[] FORBIDDING_ARCHIVE = {
        "-javaagent:",
        "-agentlib:",
        "-agentpath:",
        "-Xrun",
        "-Xbootclasspath",
        "--module-path",
        "--upgrade-module-path",
        "--patch-module",
        "--limit-modules",
        "--add-modules",
        "-Xshare:",
        "-XX:SharedArchiveFile=",
        "-XX:ArchiveClassesAtExit=",
        "-XX:+AutoCreateSharedArchive",
        "-XX:AOT",
        "-XX:+AOT",
        "-XX:Flags=",
        "-XX:VMOptionsFile=",
    };

    static final String MAX_HEAP = "-Xmx";

    /** Somewhat less than what short references reach, 32 GiB: how much less depends on the JVM. */
    private static final long LARGE_HEAP_BYTES = 31L << 30;

    private static final Rule OTHERS = new Rule("", KEEP, "the worker runs the same code");

    private LaunchRules() {}

    /** Returns the row that decides about a JVM argument. */
    static Rule ruleFor(String argument) {
        for (Rule rule : ARGUMENTS) {
            if (argument.startsWith(rule.prefix())) {
                return rule;
            }
        }
        return OTHERS;
    }

    /**
     * Returns those of the host's arguments that a worker gets; the file names in them are still the host's.
     *
     * @param chooses whether the pool's own arguments choose a collector
     * @param version the feature version of the worker's JVM, 0 if unknown
     */
    static List<String> kept(HostLaunch host, boolean chooses, int version) {
        List<String> kept = new ArrayList<>();
        for (String stated : host.arguments()) {
            // Lines of a -XX:Flags file come as they stand there: +Name, Name=value
            String argument = stated.startsWith("-") ? stated : "-XX:" + stated;
            boolean keep =
                    switch (ruleFor(argument).verdict()) {
                        case KEEP, OWN_FILE, PATHS -> true;
                        case DROP -> false;
                        case COLLECTOR -> !chooses;
                        case UNTIL_24 -> version < 24 || argument.endsWith("=disallow");
                        case JACOCO -> isJacocoToFile(argument);
                    };
            if (keep) {
                kept.add(withAbsolutePaths(argument, host.workingDirectory()));
            }
        }
        return kept;
    }

    /** Returns a kept argument as the worker of {@code slot} gets it: with a file of its own where it names one. */
    static String forSlot(String argument, int slot) {
        return ruleFor(argument).verdict() == OWN_FILE ? WorkerFiles.rename(argument, slot) : argument;
    }

    /** Returns the environment of a worker, before the pool's settings are added. */
    static Map<String, String> environment(Map<String, String> host) {
        Map<String, String> environment = new TreeMap<>(host);
        for (Rule rule : ENVIRONMENT) {
            environment.remove(rule.prefix());
        }
        return environment;
    }

    /** Returns whether an argument chooses a garbage collector. */
    static boolean isCollector(String argument) {
        return ruleFor(argument).verdict() == COLLECTOR;
    }

    /** Returns whether a worker with this option cannot start from an archive of ours, or should not. */
    static boolean forbidsArchive(String option) {
        for (String start : FORBIDDING_ARCHIVE) {
            if (option.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an archive that was made with this option differs, or may differ, from one made without. */
    static boolean mattersToArchive(String option) {
        if (option.startsWith(MAX_HEAP)) {
            return isLargeHeap(option.substring(MAX_HEAP.length()));
        }
        if (ruleFor(option).verdict() != KEEP && ruleFor(option).verdict() != COLLECTOR) {
            return false;
        }
        return option.startsWith("-XX:") || option.startsWith("--add-") || option.equals("--enable-preview");
    }

    /** Returns whether references to such a heap have 64 bits: an archive holds either those or short ones. */
    private static boolean isLargeHeap(String size) {
        int digits = 0;
        while (digits < size.length() && digits < 18 && Character.isDigit(size.charAt(digits))) {
            digits++;
        }
        if (digits == 0) {
            return false; // the JVM will refuse it
        }
        int shift =
                switch (size.substring(digits)) {
                    case "k", "K" -> 10;
                    case "m", "M" -> 20;
                    case "g", "G" -> 30;
                    case "t", "T" -> 40;
                    default -> 0;
                };
        return Long.parseLong(size.substring(0, digits)) > LARGE_HEAP_BYTES >> shift;
    }

    /** Returns a path as seen from {@code directory}, without changing what it names. */
    static String absolute(String path, File directory) {
        if (path.isEmpty() || path.equals(".")) {
            return directory.getPath();
        }
        return new File(path).isAbsolute() ? path : new File(directory, path).getPath();
    }

    private static String withAbsolutePaths(String argument, File directory) {
        Rule rule = ruleFor(argument);
        int start = rule.prefix().length();
        if (rule.verdict() == JACOCO) {
            return rule.prefix() + absolute(argument.substring(start), directory);
        }
        if (rule.verdict() != PATHS) {
            return argument;
        }
        if (rule.prefix().equals("--patch-module=")) {
            start = argument.indexOf('=', start) + 1; // --patch-module=module=paths
        }
        List<String> paths = new ArrayList<>();
        for (String path : argument.substring(start).split(File.pathSeparator, -1)) {
            paths.add(absolute(path, directory));
        }
        return argument.substring(0, start) + String.join(File.pathSeparator, paths);
    }

    /** Tells whether this is the coverage agent; it appends to one file under a lock, so workers may share it. */
    private static boolean isJacocoToFile(String argument) {
        int equals = argument.indexOf('=');
        String jar = equals < 0 ? argument : argument.substring(0, equals);
        String options = equals < 0 ? "" : argument.substring(equals + 1);
        String name = new File(jar.substring("-javaagent:".length())).getName();
        boolean jacoco = name.startsWith("org.jacoco.agent") || name.startsWith("jacocoagent");
        return jacoco && (!options.contains("output=") || options.contains("output=file"));
    }
}
