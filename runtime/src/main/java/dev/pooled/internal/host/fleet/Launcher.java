package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.channel.RingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Forks worker JVMs, and nothing else. A shell that is gone at once moves the two private pipes to descriptors 3 and 4, so
 * that whatever a task or its children do to 0, 1 and 2 cannot touch the protocol. Thread-safe.
 *
 * <pre>
 *   host                                   worker
 *   process.getOutputStream() --pipe--> 3  messages in
 *   process.getInputStream()  &lt;-pipe--- 4  messages out
 *   process.getErrorStream()  &lt;-pipe--- 1, 2  raw output
 *                                       0  empty
 * </pre>
 */
public final class Launcher {

    /** Names the worker in its own and its children's environment, so that orphans can be found. */
    static final String MARKER = "POOLED_INTERNAL_WORKER";

    /** The descriptor at which a worker reads its messages. */
    static final int WORKER_IN = 3;

    private static final String REDIRECT = "exec \"$@\" 3<&0 4>&1 </dev/null >&2";
    private static final String ARCHIVIST = "making the start archive";
    private static final int NO_SLOT = 0;
    private static final AtomicLong LAST = new AtomicLong();

    private final JvmCommand command;
    private final String pool;
    private final PrivateDirectory directory;
    private volatile @Nullable StartArchive archive;
    private final boolean isHostDebugged;
    private final List<String> missed;
    private final Recordings recordings;
    private final FirstFork first = new FirstFork();

    private Launcher(PoolConfig config, HostLaunch host) {
        this.command = JvmCommand.of(config, host);
        this.pool = config.name();
        this.isHostDebugged = isDebugged(host.arguments());
        this.missed = LaunchRules.missed(host.arguments());
        this.directory = PrivateDirectory.create();
        this.recordings = Recordings.of(host, directory.path());
        this.archive = StartArchive.of(command, directory);
    }

    /**
     * Makes the launcher of a pool, and forks its first worker, for slot 1, while the pool is being made.
     *
     * @throws IllegalArgumentException if no worker could run with these settings
     */
    public static Launcher start(PoolConfig config) {
        return start(config, HostLaunch.current());
    }

    /** As {@link #start(PoolConfig)}, of workers that have this class path, and nothing of this JVM's. */
    public static Launcher start(PoolConfig config, List<Path> classPath) {
        return start(config, HostLaunch.current().withClassPath(classPath));
    }

    private static Launcher start(PoolConfig config, HostLaunch host) {
        Launcher launcher = new Launcher(config, host);
        Thread fork = new Thread(launcher.first, config.name() + " first fork");
        fork.setDaemon(true);
        try {
            fork.start();
        } catch (Error e) { // no more threads
            launcher.end();
            throw e;
        }
        return launcher;
    }

    /** Who gets a forked worker, or why there is none. */
    interface Taker {
        void take(@Nullable Launched launched, @Nullable IOException refused);
    }

    /**
     * The first worker, whose fork goes on beside the making of its pool: in a fresh JVM that takes as long, most of it after
     * the new process has begun to boot.
     */
    private final class FirstFork implements Runnable {

        private @Nullable Launched launched;
        private @Nullable IOException refused;
        private @Nullable Taker taker;
        private boolean isDone;

        @Override
        public void run() {
            Launched made = null;
            IOException failure = null;
            try {
                made = launch(1);
            } catch (IOException e) {
                failure = e;
            } catch (RuntimeException | Error e) { // whoever waits for it must hear of it
                failure = new IOException(e.toString(), e);
            }
            synchronized (this) {
                launched = made;
                refused = failure;
                isDone = true;
            }
            handOver();
        }

        void to(Taker newTaker) {
            synchronized (this) {
                taker = newTaker;
            }
            handOver();
        }

        private void handOver() {
            Taker waiting;
            synchronized (this) {
                waiting = isDone ? taker : null;
                if (waiting != null) {
                    taker = null;
                }
            }
            if (waiting != null) {
                waiting.take(launched, refused);
            }
        }
    }

    /** Has {@code taker} get the worker that was forked at the start, as soon as it is there. To be called once. */
    void takeFirst(Taker taker) {
        first.to(taker);
    }

    /** Ends what was started for a pool that is not to be. */
    public void abandon() {
        takeFirst((launched, refused) -> {
            if (launched != null) {
                launched.process().destroyForcibly();
            }
            end();
        });
    }

    /** Removes the workers' files. */
    void end() {
        directory.delete();
        RingFile.sweep(directory.path().getFileName() + ".", stem -> true); // one that was made too late
    }

    /** Returns the archive that workers could start from but do not, since nobody has made it; else {@code null}. */
    @Nullable
    StartArchive missingArchive() {
        StartArchive missing = archive;
        return missing != null && missing.isMissing() ? missing : null;
    }

    /** A worker died before it was ready: if it was the archive, no other worker is to die of it. */
    void distrustArchive() {
        StartArchive used = archive;
        if (used != null && !used.isMissing()) {
            archive = null;
            used.discard();
        }
    }

    /** Has what a worker recorded, which is gone, where the host records. */
    void collectRecording(String marker) {
        recordings.collect(marker);
    }

    PrivateDirectory directory() {
        return directory;
    }

    /** Returns whether a JVM with these arguments may be stopped by a debugger. */
    static boolean isDebugged(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.contains("jdwp")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the program that is started, for messages. */
    String command() {
        return command.java().toString();
    }

    /** Returns whether this JVM may be stopped at a breakpoint at any time. */
    boolean isHostDebugged() {
        return isHostDebugged;
    }

    /** Does what can wait until the first worker is there: removes what others left, says what workers do without. */
    void tidyUp() {
        directory.sweepOthers();
        MissedOptions.say(missed);
    }

    /** One forked JVM and the way to it. */
    record Launched(Process process, RingChannel channel, String marker) {}

    /**
     * Forks a worker for {@code slot}.
     *
     * @throws IOException if the operating system refuses
     */
    Launched launch(int slot) throws IOException {
        StartArchive start = archive;
        List<String> options = start == null ? List.of() : start.options();
        List<String> arguments = command.arguments(slot, directory.path(), options);
        return launch(arguments, slot, "worker " + slot + " of pool " + pool);
    }

    /**
     * Forks a worker that notes the classes it loads, for {@code target}.
     *
     * @throws IOException if the operating system refuses
     */
    Launched launchRehearsal(StartArchive target) throws IOException {
        return launch(
                command.archiveArguments(directory.path(), target.noteClassesIn(classList())), NO_SLOT, ARCHIVIST);
    }

    /**
     * Forks a JVM that writes {@code target} from those classes, and runs nothing.
     *
     * @throws IOException if the operating system refuses
     */
    Launched launchDump(StartArchive target) throws IOException {
        return launch(
                command.archiveArguments(directory.path(), target.dumpClassesOf(classList())), NO_SLOT, ARCHIVIST);
    }

    private Path classList() {
        return directory.path().resolve("classes");
    }

    private Launched launch(List<String> jvmArguments, int slot, String title) throws IOException {
        try {
            return fork(jvmArguments, slot, title);
        } catch (RuntimeException | Error e) { // a name the system does not take, no thread to watch it, no memory
            throw new IOException("the process could not be started: " + e, e);
        }
    }

    /**
     * Forks a JVM; {@code title} stands last on its command line, where {@code ps} shows who it is. The rest of that line does
     * not tell, since all arguments are in a file.
     */
    private Launched fork(List<String> jvmArguments, int slot, String title) throws IOException {
        long number = LAST.incrementAndGet();
        String marker = HostProcess.PID + "-" + number;
        List<String> arguments = new ArrayList<>(jvmArguments);
        recordings.separate(arguments, pool, slot, marker);
        arguments.add(command.mainClass());
        Path argumentFile = directory.path().resolve("worker-" + number + ".args");
        arguments.add(argumentFile.toString());
        directory.write(
                argumentFile.getFileName().toString(), JvmCommand.argFile(arguments), JvmCommand.argFileCharset());
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/sh", "-c", REDIRECT, "pooled", command.java().toString(), "@" + argumentFile, title);
        builder.directory(command.workingDirectory().toFile());
        command.adjust(builder.environment());
        builder.environment().put(MARKER, marker);
        builder.environment().put(PrivateDirectory.OUTER, directory.path().toString());
        Process process = builder.start();
        PipeChannel pipes = new PipeChannel(process.getInputStream(), process.getOutputStream());
        return new Launched(process, RingChannel.inHost(pipes), marker);
    }
}
