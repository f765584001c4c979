package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.internal.wire.channel.PipeChannel;
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

    private static final String MAIN = "dev.pooled.internal.worker.WorkerMain";
    private static final String REDIRECT = "exec \"$@\" 3<&0 4>&1 </dev/null >&2";
    private static final AtomicLong LAST = new AtomicLong();

    private final JvmCommand command;
    private final PrivateDirectory directory;
    private final boolean isHostDebugged;
    private @Nullable Launched first;

    private Launcher(PoolConfig config) {
        HostLaunch host = HostLaunch.current();
        this.command = JvmCommand.of(config, host);
        this.isHostDebugged = isDebugged(host.arguments());
        this.directory = PrivateDirectory.create();
    }

    /**
     * Makes the launcher of a pool, and forks its first worker at once, for slot 1.
     *
     * @throws IllegalArgumentException if no worker could run with these settings
     */
    public static Launcher start(PoolConfig config) {
        Launcher launcher = new Launcher(config);
        try {
            launcher.first = launcher.launch(1);
        } catch (IOException ignored) { // whoever launches the next one is refused as well, and reports it
        }
        return launcher;
    }

    /** Returns the worker that was forked at the start; {@code null} if that failed, or it was taken already. */
    synchronized @Nullable Launched takeFirst() {
        Launched launched = first;
        first = null;
        return launched;
    }

    /** Kills the first worker if nobody took it, and removes the workers' files. */
    public void abandon() {
        Launched untaken = takeFirst();
        if (untaken != null) {
            untaken.process().destroyForcibly();
        }
        directory.delete();
    }

    PrivateDirectory directory() {
        return directory;
    }

    private static boolean isDebugged(List<String> arguments) {
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

    /** One forked JVM and the way to it. */
    record Launched(Process process, PipeChannel channel, String marker) {}

    /**
     * Forks a worker for {@code slot}.
     *
     * @throws IOException if the operating system refuses
     */
    Launched launch(int slot) throws IOException {
        long number = LAST.incrementAndGet();
        List<String> arguments = new ArrayList<>(command.arguments(slot, directory.path()));
        arguments.add(MAIN);
        Path argumentFile = directory.path().resolve("worker-" + number + ".args");
        arguments.add(argumentFile.toString());
        directory.write(
                argumentFile.getFileName().toString(), JvmCommand.argFile(arguments), JvmCommand.argFileCharset());
        ProcessBuilder builder = new ProcessBuilder(
                "/bin/sh", "-c", REDIRECT, "pooled", command.java().toString(), "@" + argumentFile);
        builder.directory(command.workingDirectory().toFile());
        command.adjust(builder.environment());
        String marker = HostProcess.PID + "-" + number;
        builder.environment().put(MARKER, marker);
        builder.environment().put(PrivateDirectory.OUTER, directory.path().toString());
        Process process = builder.start();
        return new Launched(process, new PipeChannel(process.getInputStream(), process.getOutputStream()), marker);
    }
}
