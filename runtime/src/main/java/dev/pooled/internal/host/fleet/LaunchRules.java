package dev.pooled.internal.host.fleet;

import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.ADD;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.COLLECTOR;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.DROP;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.DROP_AND_SAY;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.JACOCO;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.KEEP;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.OWN_FILE;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.PATHS;
import static dev.pooled.internal.host.fleet.LaunchRules.Verdict.UNTIL_24;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What becomes of the host's JVM arguments, system properties and environment in a worker: one table, each row with its
 * reason. The page {@code docs/launch-rules.md} is written from it.
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
        /** Left out, and said once: somebody may miss it. */
        DROP_AND_SAY,
        /** Passed on with the paths in it made absolute. */
        PATHS,
        /** Passed on with a file name of the worker's own. */
        OWN_FILE,
        /** A choice of garbage collector: passed on unless the pool's settings choose one. */
        COLLECTOR,
        /** Passed on to a JVM before 24. */
        UNTIL_24,
        /** A Java agent: passed on if it is JaCoCo writing to a file; else left out, and said unless it is ours. */
        JACOCO,
        /** Given to workers whether the host has it or not. */
        ADD
    }

    /** One row: the arguments that start with {@code prefix}, the property of that name and those below it, or the variable. */
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
            new Rule("-Dcom.sun.management", DROP_AND_SAY, "the port is in use: the worker would not start"),
            new Rule("-XX:+ManagementServer", DROP_AND_SAY, "the port is in use: the worker would not start"),
            new Rule("-XX:+StartAttachListener", DROP, "tools attach to the host"),
            new Rule(
                    "-agentlib:jdwp", DROP_AND_SAY, "the port is in use: the worker would not start; see debugWorkers"),
            new Rule("-Xrun", DROP_AND_SAY, "an agent as below, in the old form"),
            new Rule("-Xdebug", DROP, "belongs to the debugger's agent"),
            new Rule("-Xnoagent", DROP, "belongs to the debugger's agent"),
            new Rule("-javaagent:", JACOCO, "costs start time and often a port; a worker needs no agent"),
            new Rule("-agentpath:", DROP_AND_SAY, "costs start time and often a port"),
            new Rule("-agentlib:", DROP_AND_SAY, "costs start time and often a port"),
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
            new Rule("-XX:+AggressiveHeap", DROP, "sizes the heap for the whole machine, and chooses a collector"),
            new Rule("-XX:+AlwaysPreTouch", DROP, "each start would write the whole initial heap"),
            // The processors: workers share them
            new Rule("-XX:ActiveProcessorCount=", KEEP, "said of this machine, so each worker counts so many too"),
            new Rule("-XX:ParallelGCThreads=", DROP, "counted for the host: a worker's JVM counts for its share"),
            new Rule("-XX:ConcGCThreads=", DROP, "more than the collector's threads stop the start"),
            new Rule("-XX:G1ConcRefinementThreads=", DROP, "counted for the host: a worker's JVM counts for its share"),
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
            new Rule(
                    "-XX:StartFlightRecording",
                    OWN_FILE,
                    "two JVMs would overwrite each other's recording; it is added to the host's when the worker has ended"),
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
            new Rule("-XX:CompileCommandFile=", PATHS, "the same hints to the compiler"),
            new Rule("-Djava.library.path=", PATHS, "the same native libraries"),
            // Kept like all that is not named above
            new Rule("-D", KEEP, "the same code reads it; what the pool's settings say of a property wins"),
            new Rule("--add-", KEEP, "the same code needs it to link"),
            new Rule("--limit-modules=", KEEP, "the same code runs with these modules"),
            new Rule("--enable-", KEEP, "the same code needs it: preview features, native access"),
            new Rule("--illegal-", KEEP, "the same code needs it to run"),
            new Rule("--sun-misc-unsafe-memory-access=", KEEP, "the same code needs it to run"),
            new Rule("--finalization=", KEEP, "the same code relies on it, or does not"),
            new Rule("-e", KEEP, "assertions are on where they are on in the host: -ea, -esa"),
            new Rule("-d", KEEP, "assertions are off where they are off in the host: -da, -dsa"),
            new Rule("-Xss", KEEP, "the same code is as deep"),
            new Rule("-XX:MaxDirectMemorySize=", KEEP, "what the code needs, not what the machine has"),
            new Rule("-XX:MaxMetaspaceSize=", KEEP, "what the code needs, not what the machine has"),
            new Rule("-XX:ReservedCodeCacheSize=", KEEP, "what the code needs, not what the machine has"),
            new Rule("-XX:+HeapDumpOnOutOfMemoryError", KEEP, "a dump has the process id in its name"),
            new Rule("-XX:+CrashOnOutOfMemoryError", KEEP, "comes before the exit that the pool asks for"));

    /** The rows for the system properties that the host has when a pool opens; the first that matches counts. */
    static final List<Rule> PROPERTIES = List.of(
            // Often set by the application, and read late
            new Rule("java.awt.headless", KEEP, "the application's choice"),
            new Rule("java.naming", KEEP, "the application's choice"),
            new Rule("java.net", KEEP, "the application's choice"),
            new Rule("java.rmi", KEEP, "the application's choice"),
            new Rule("java.security.auth", KEEP, "the application's choice"),
            new Rule("java.security.krb5", KEEP, "the application's choice"),
            new Rule("java.util", KEEP, "the application's choice"),
            new Rule("jdk.http", KEEP, "the application's choice"),
            new Rule("jdk.httpclient", KEEP, "the application's choice"),
            new Rule("jdk.tls", KEEP, "the application's choice"),
            new Rule("jdk.xml", KEEP, "the application's choice"),
            new Rule("sun.net", KEEP, "the application's choice"),
            new Rule("sun.security", KEEP, "the application's choice"),
            // The host's JVM
            new Rule("java", DROP, "describes the host's JVM; an option for it is passed on as an argument"),
            new Rule("jdk", DROP, "describes the host's JVM; an option for it is passed on as an argument"),
            new Rule("sun", DROP, "describes the host's JVM; an option for it is passed on as an argument"),
            new Rule("os.name", DROP, "the worker's JVM knows it"),
            new Rule("os.arch", DROP, "the worker's JVM knows it"),
            new Rule("os.version", DROP, "the worker's JVM knows it"),
            new Rule("file.encoding", DROP, "read at a JVM's start only; the option is passed on as an argument"),
            new Rule("native.encoding", DROP, "read at a JVM's start only"),
            new Rule("stdin.encoding", DROP, "read at a JVM's start only; the option is passed on as an argument"),
            new Rule("stdout.encoding", DROP, "read at a JVM's start only; the option is passed on as an argument"),
            new Rule("stderr.encoding", DROP, "read at a JVM's start only; the option is passed on as an argument"),
            new Rule("file.separator", DROP, "the worker's JVM knows it"),
            new Rule("path.separator", DROP, "the worker's JVM knows it"),
            new Rule("line.separator", DROP, "the worker's JVM knows it"),
            new Rule("user.dir", DROP, "the worker starts in that directory, or in the pool's workingDirectory"),
            new Rule("user.home", DROP, "the worker's JVM knows it"),
            new Rule("user.name", DROP, "the worker's JVM knows it"),
            new Rule("user.timezone", DROP, "the default time zone of this moment is sent by itself"),
            new Rule("user.language", DROP, "the default locales of this moment are sent by themselves"),
            new Rule("user.script", DROP, "the default locales of this moment are sent by themselves"),
            new Rule("user.country", DROP, "the default locales of this moment are sent by themselves"),
            new Rule("user.region", DROP, "the default locales of this moment are sent by themselves"),
            new Rule("user.variant", DROP, "the default locales of this moment are sent by themselves"),
            new Rule("user.extensions", DROP, "the default locales of this moment are sent by themselves"),
            new Rule("awt.toolkit", DROP, "the worker's JVM knows it"),
            new Rule("com.sun.management", DROP, "the port is in use"),
            new Rule("surefire", DROP, "describes the host's JVM"),
            new Rule("pooled.internal.recording", DROP, "whether the host records, where it is a worker itself"),
            new Rule("pooled.internal.launch", DROP, "how the host was launched, where it is a worker itself"));

    /** The rows for environment variables, by full name. */
    static final List<Rule> ENVIRONMENT = List.of(
            new Rule("JAVA_TOOL_OPTIONS", DROP, "its content is among the arguments already"),
            new Rule("JDK_JAVA_OPTIONS", DROP, "its content is among the arguments already"),
            new Rule(
                    "_JAVA_OPTIONS", DROP, "its content is among the arguments already, and would win over the pool's"),
            new Rule("JDK_AOT_VM_OPTIONS", DROP, "speaks of the host's archive"),
            new Rule("CLASSPATH", DROP, "the class path is passed by itself"),
            new Rule("_JAVA_SPLASH_FILE", DROP, "the launcher's note of the host's splash screen"),
            new Rule("_JAVA_SPLASH_JAR", DROP, "the launcher's note of the host's splash screen"));

    /** The rows for what workers are given besides; what a setting says instead comes last, and wins. */
    static final List<Rule> ADDED = List.of(
            new Rule(
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    ADD,
                    "another JDK than the host's may not know all of its options"),
            new Rule("--add-modules=", ADD, "the host's main module, if it was started from one"),
            new Rule("-Dpooled.internal.launch=", ADD, "how the host was launched: messages name it"),
            new Rule("-Dloader.main=", ADD, "the worker, to the launcher of a Spring Boot jar"),
            new Rule("-Xmx", ADD, "a share of 75 % of the container's memory minus the host's limit, or workerHeap"),
            new Rule(
                    "-XX:ActiveProcessorCount=",
                    ADD,
                    "a share of the processors, at least two, where that is fewer than all:"
                            + " else each worker starts threads of collector and compiler for the whole machine"),
            new Rule("-XX:+UseSerialGC", ADD, "from JDK 25 on a worker starts sooner with it"),
            new Rule("-XX:-UsePerfData", ADD, "leaves no file behind, and saves the write to it 20 times a second"),
            new Rule("-XX:+ExitOnOutOfMemoryError", ADD, "a JVM without memory keeps no promise"),
            new Rule("-XX:-CreateCoredumpOnCrash", ADD, "the crash report tells why; a core has the size of the heap"),
            new Rule("-XX:+UnlockDiagnosticVMOptions", ADD, "for the next ones"),
            new Rule("-XX:AsyncDeflationInterval=", ADD, "an idle worker's JVM looks for work every two seconds"),
            new Rule("-XX:G1ConcRefinementServiceIntervalMillis=", ADD, "as above, before JDK 20"),
            new Rule("-XX:GuaranteedSafepointInterval=", ADD, "as above, before JDK 25"),
            new Rule("-javaagent:", ADD, "with exitGuard: the agent, which refuses the end of the JVM"),
            new Rule("-agentlib:jdwp=", ADD, "with debugWorkers: a port that the system chooses"),
            new Rule("-Dpooled.internal.recording=", ADD, "where a worker records: its events begin with it"),
            new Rule(
                    "-XX:FlightRecorderOptions=",
                    ADD,
                    "where a worker records: one that is killed leaves nothing behind"),
            new Rule("-XX:ErrorFile=", ADD, "a worker's crash report, which says why it died"),
            new Rule("-cp", ADD, "the host's class path with absolute entries, the runtime's jar first"));

    private static final String MANAGEMENT = "-Dcom.sun.management";
    private static final String DESTINATION = "destfile=";

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
                        case DROP, DROP_AND_SAY, ADD -> false;
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

    /**
     * Returns what of the host's arguments somebody may miss in workers, debugger, ports and agents: each without its options,
     * which may be secret.
     */
    static List<String> missed(List<String> arguments) {
        Set<String> missed = new LinkedHashSet<>();
        for (String argument : arguments) {
            Rule rule = ruleFor(argument);
            boolean isForeign = rule.verdict() == Verdict.JACOCO && !isJacocoToFile(argument) && !isOurs(argument);
            if (isForeign || rule.verdict() == Verdict.DROP_AND_SAY) {
                int end = argument.indexOf('=');
                missed.add(
                        argument.startsWith(MANAGEMENT)
                                ? MANAGEMENT + ".*"
                                : end < 0 ? argument : argument.substring(0, end));
            }
        }
        return List.copyOf(missed);
    }

    /** Returns whether a property that the host has now is told to workers. */
    static boolean isSent(String property) {
        for (Rule rule : PROPERTIES) {
            String name = rule.prefix();
            boolean isBelow = property.length() > name.length() && property.charAt(name.length()) == '.';
            if (property.startsWith(name) && (isBelow || property.length() == name.length())) {
                return rule.verdict() == KEEP;
            }
        }
        return true;
    }

    /** Returns a kept argument as the worker of {@code slot} of {@code pool} gets it: with a file of its own where it names one. */
    static String forSlot(String argument, String pool, int slot) {
        return ruleFor(argument).verdict() == OWN_FILE ? WorkerFiles.rename(argument, pool, slot) : argument;
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
            return rule.prefix()
                    + absolute(withAbsoluteDestination(argument, directory).substring(start), directory);
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

    private static String withAbsoluteDestination(String argument, File directory) {
        int start = argument.indexOf(DESTINATION) + DESTINATION.length();
        return start < DESTINATION.length()
                ? argument
                : argument.substring(0, start) + absolute(argument.substring(start), directory);
    }

    /** Tells whether this is the agent of this pool, by its name. */
    private static boolean isOurs(String argument) {
        return jarName(argument).startsWith("pooled-agent");
    }

    private static String jarName(String argument) {
        int equals = argument.indexOf('=');
        String jar = equals < 0 ? argument : argument.substring(0, equals);
        return new File(jar.substring("-javaagent:".length())).getName();
    }

    /** Tells whether this is the coverage agent; it appends to one file under a lock, so workers may share it. */
    private static boolean isJacocoToFile(String argument) {
        int equals = argument.indexOf('=');
        String options = equals < 0 ? "" : argument.substring(equals + 1);
        String name = jarName(argument);
        boolean jacoco = name.startsWith("org.jacoco.agent") || name.startsWith("jacocoagent");
        return jacoco && (!options.contains("output=") || options.contains("output=file"));
    }
}
