package dev.pooled;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The worker ended under this task: it crashed, was killed, called {@link System#exit}, or ran out of memory. Only the
 * task that ran in it fails so; what had not started runs elsewhere.
 */
public final class WorkerDiedException extends PooledException {

    private static final long serialVersionUID = 1L;

    private final long pid;
    private final @Nullable Integer exitCode;
    private final @Nullable String signal;
    private final DeathReason reason;
    private final @Nullable String hsErr;
    private final String[] lastOutput;
    private final @Nullable String node;

    /**
     * Describes the death.
     *
     * @param pool the name of the pool
     * @param taskId the id of the task; 0 where the worker had none
     * @param method the method as people read it; "" where the worker had no task
     * @param message what happened, the likely cause, and what to do
     * @param pid the worker's process id
     * @param exitCode its exit code, 128 and the signal's number where one ended it; nothing where it is not known
     * @param signal the signal that ended it: {@code SIGKILL}
     * @param reason why it ended, as far as is known
     * @param hsErr the file that a crashing JVM wrote
     * @param lastOutput the last lines it printed, the oldest first
     * @param node the machine it ran on; nothing for this one
     */
    public WorkerDiedException(
            String pool,
            long taskId,
            String method,
            String message,
            long pid,
            OptionalInt exitCode,
            Optional<String> signal,
            DeathReason reason,
            Optional<Path> hsErr,
            List<String> lastOutput,
            Optional<String> node) {
        super(pool, taskId, method, message, null);
        this.pid = pid;
        this.exitCode = exitCode.isPresent() ? exitCode.getAsInt() : null;
        this.signal = signal.orElse(null);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.hsErr = hsErr.isPresent() ? hsErr.get().toString() : null;
        this.lastOutput = lastOutput.toArray(new String[0]);
        this.node = node.orElse(null);
    }

    /** Returns the worker's process id. */
    public long pid() {
        return pid;
    }

    /** Returns the worker's exit code: 137, which is 128 and 9, after a {@code SIGKILL}; nothing where it is not known. */
    public OptionalInt exitCode() {
        return exitCode == null ? OptionalInt.empty() : OptionalInt.of(exitCode);
    }

    /** Returns the signal that ended the worker: {@code SIGKILL}. */
    public Optional<String> signal() {
        return Optional.ofNullable(signal);
    }

    /** Returns why the worker ended, as far as is known. */
    public DeathReason reason() {
        return reason;
    }

    /** Returns the file that a crashing JVM wrote, where it ran. */
    public Optional<Path> hsErr() {
        return Optional.ofNullable(hsErr).map(Path::of);
    }

    /** Returns the last lines the worker printed, the oldest first. */
    public List<String> lastOutput() {
        return List.of(lastOutput);
    }

    /** Returns the machine the worker ran on; nothing for this one. */
    public Optional<String> node() {
        return Optional.ofNullable(node);
    }
}
