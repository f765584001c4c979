package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.serving.HostAgent;
import dev.pooled.internal.wire.channel.RingFile;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * What the doctor finds in this JVM and on its machine before it tries anything. Immutable.
 *
 * @param jdk version and vendor of this JVM
 * @param java what workers are started with
 * @param isReplaced whether the JDK on disk is another one than this JVM was started from
 * @param machineProcessors those of the whole machine; 0 if not known
 * @param launch how the application was launched, as people say it
 * @param agent whether the application has it, as people say it
 * @param notThere entries of the class path that do not exist
 * @param variables those set of the environment variables that give each JVM options
 * @param isExposed whether others may replace what is in the temporary directory
 * @param sharedMemory where rings would be; "" if they cannot be made
 * @param sharedBytes how many bytes are free there
 */
record HostFacts(
        String jdk,
        HostLaunch host,
        File java,
        boolean isJavaThere,
        boolean isReplaced,
        int machineProcessors,
        String launch,
        List<String> notThere,
        String agent,
        List<String> variables,
        boolean hasShell,
        boolean hasSpawnHelper,
        Path temporary,
        boolean isWritable,
        boolean isExposed,
        String sharedMemory,
        long sharedBytes,
        long openFiles,
        long processes) {

    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** The jar of the agent, started as a program. */
    private static final Pattern DOCTOR =
            Pattern.compile("(?s)(?:.*[/\\\\])?pooled-agent[^/\\\\]*\\.jar doctor(?: .*)?");

    /** Others may write, and remove what is not theirs. */
    private static final int OTHERS_WRITE = 2;

    private static final int STICKY = 01000;

    /** Looks around; takes some milliseconds. */
    static HostFacts current(PoolConfig config) {
        HostLaunch host = HostLaunch.current();
        File java =
                config.javaHome().map(home -> HostLaunch.javaIn(home.toFile())).orElse(host.java());
        Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));
        String shared = "";
        long sharedBytes = 0;
        try (RingFile file = RingFile.create("pooled-" + HostProcess.PID + "-" + System.nanoTime() + "-doctor")) {
            Path directory = Path.of(file.path()).toAbsolutePath().getParent();
            shared = String.valueOf(directory);
            sharedBytes = Files.getFileStore(Path.of(file.path())).getUsableSpace();
        } catch (IOException ignored) { // then the pipes must do, and the report says so
        }
        boolean isWindows = File.separatorChar == '\\';
        return new HostFacts(
                System.getProperty("java.version", "?") + " (" + System.getProperty("java.vendor", "?") + ")",
                host,
                java,
                java.canExecute(),
                isJdkReplaced(host.javaHome()),
                SystemLimits.processors(),
                launchOf(host),
                host.classPath().stream()
                        .filter(entry -> !new File(entry).exists())
                        .toList(),
                agent(System.getProperty("sun.java.command", ""), HostAgent.isThere()),
                VARIABLES.stream()
                        .filter(name -> host.environment().containsKey(name))
                        .toList(),
                new File("/bin/sh").canExecute(),
                isWindows || new File(host.javaHome(), "lib/jspawnhelper").canExecute(),
                temporary,
                Files.isDirectory(temporary) && Files.isWritable(temporary),
                mayOthersReplace(temporary),
                shared,
                sharedBytes,
                SystemLimits.openFiles(),
                SystemLimits.processes());
    }

    /** Says whether the agent is there; the program that its own jar is has it always, which tells nothing of an application. */
    static String agent(String command, boolean isThere) {
        if (DOCTOR.matcher(command).matches()) {
            return "of the application not known: this JVM is the doctor's own";
        }
        return isThere
                ? "loaded"
                : "not loaded: classes that exist only in memory stay unknown to workers; add"
                        + " -javaagent:pooled-agent.jar, if there are such";
    }

    /** Says how the application was launched, as far as its traces tell. */
    private static String launchOf(HostLaunch host) {
        int entries = host.classPath().size();
        return host.mode().title()
                + host.mainModule().map(module -> " of " + module).orElse("") + ", " + entries
                + (entries == 1 ? " entry" : " entries");
    }

    /** An upgrade in place lets this JVM run on, but what it forks is of another version. */
    private static boolean isJdkReplaced(File javaHome) {
        if (SystemLimits.isProgramReplaced()) {
            return true;
        }
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(new File(javaHome, "release").toPath(), StandardCharsets.UTF_8)) {
            release.load(reader);
        } catch (IOException | IllegalArgumentException ignored) { // nothing to compare with
            return false;
        }
        String full = release.getProperty("JAVA_RUNTIME_VERSION", "").replace("\"", "");
        String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
        return full.isEmpty()
                ? !version.isEmpty() && !version.equals(System.getProperty("java.version"))
                : !full.equals(System.getProperty("java.runtime.version"));
    }

    private static boolean mayOthersReplace(Path directory) {
        try {
            int mode = (Integer) Files.getAttribute(directory, "unix:mode");
            return (mode & OTHERS_WRITE) != 0 && (mode & STICKY) == 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException ignored) {
            return false; // no such attribute here
        }
    }
}
