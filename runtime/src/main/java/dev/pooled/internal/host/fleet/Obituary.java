package dev.pooled.internal.host.fleet;

import dev.pooled.DeathReason;
import dev.pooled.WorkerDiedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Why a worker died, from what it left behind: its exit message, a crash report, its exit code, its last words. Immutable.
 *
 * <p>An exit code alone proves little: with core dumps off a JVM that crashed exits with 1, as one that threw does.
 */
record Obituary(
        String pool,
        int slot,
        long pid,
        int exitCode,
        DeathReason reason,
        @Nullable String signal,
        @Nullable Path hsErr,
        String event,
        String advice,
        List<String> lastOutput) {

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends a JVM with. */
    private static final int OUT_OF_MEMORY_CODE = 3;

    /** So much of a crash report is read; what counts are its first sixty lines. */
    private static final int REPORT_BYTES = 16 * 1024;

    private static final Map<Integer, String> SIGNALS = Map.of(
            1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9, "SIGKILL",
            11, "SIGSEGV", 15, "SIGTERM");

    /** What is known of a death. */
    record Evidence(
            String pool,
            int slot,
            long pid,
            int exitCode,
            @Nullable String exitCaller,
            @Nullable String killedFor,
            String heap,
            List<String> lastOutput,
            Path directory) {}

    /** Writes the obituary; whatever keeps it from reading the evidence, there is one, and it says so. */
    static Obituary of(Evidence evidence) {
        try {
            return read(evidence);
        } catch (RuntimeException | Error e) { // the task that ran there must hear of the death all the same
            return exited(evidence, "", "what it left behind could not be read: " + e);
        }
    }

    private static Obituary read(Evidence evidence) {
        Path hsErr = findReport(evidence);
        if (evidence.killedFor() != null) {
            return new Obituary(
                    evidence, DeathReason.KILLED, "SIGKILL", null, "was killed: " + evidence.killedFor(), "");
        }
        if (evidence.exitCaller() != null && !evidence.exitCaller().isEmpty()) {
            return exited(
                    evidence,
                    ": System.exit was called at " + evidence.exitCaller(),
                    "a library must not end the JVM; the pool has replaced the worker");
        }
        if (hsErr != null) {
            return crashed(evidence, hsErr);
        }
        if (evidence.exitCode() == OUT_OF_MEMORY_CODE && mentionsMemory(evidence.lastOutput())) {
            return new Obituary(
                    evidence,
                    DeathReason.OUT_OF_MEMORY,
                    null,
                    null,
                    "ran out of memory (" + memoryLine(evidence.lastOutput()) + ") with " + evidence.heap(),
                    "raise workerHeap, use fewer workers, or give each task less");
        }
        return byCode(evidence);
    }

    private Obituary(
            Evidence evidence,
            DeathReason reason,
            @Nullable String signal,
            @Nullable Path hsErr,
            String event,
            String advice) {
        this(
                evidence.pool(),
                evidence.slot(),
                evidence.pid(),
                evidence.exitCode(),
                reason,
                signal,
                hsErr,
                event,
                advice,
                evidence.lastOutput());
    }

    private static Obituary exited(Evidence evidence, String how, String advice) {
        String event = "ended with exit code " + evidence.exitCode() + how;
        return new Obituary(evidence, DeathReason.EXITED, null, null, event, advice);
    }

    private static Obituary byCode(Evidence evidence) {
        String signal = evidence.exitCode() > 128 ? SIGNALS.get(evidence.exitCode() - 128) : null;
        if (signal == null) {
            return exited(evidence, "", "likely Runtime.halt, or exit called in native code; nothing else is known");
        }
        boolean isCrash =
                switch (signal) {
                    case "SIGSEGV", "SIGABRT", "SIGBUS", "SIGILL", "SIGFPE" -> true;
                    default -> false;
                };
        String advice = signal.equals("SIGKILL")
                ? "likely the system ran out of memory, or somebody killed it: see the system's log, lower workerHeap or"
                        + " the number of workers"
                : isCrash ? "likely native code" : "likely somebody ended it on purpose";
        return new Obituary(
                evidence,
                isCrash ? DeathReason.CRASHED : DeathReason.KILLED,
                signal,
                null,
                "was ended by " + signal + " (exit code " + evidence.exitCode() + ")",
                advice);
    }

    private static Obituary crashed(Evidence evidence, Path hsErr) {
        String signal = null;
        String frame = "";
        boolean isFrameNext = false;
        for (String line : beginning(hsErr)) {
            if (signal == null && line.startsWith("#  SIG")) {
                signal = line.substring(3).split(" ", 2)[0];
            }
            if (isFrameNext && line.startsWith("#")) {
                frame = line.substring(1).strip();
            }
            isFrameNext = line.startsWith("# Problematic frame:");
        }
        return new Obituary(
                evidence,
                DeathReason.CRASHED,
                signal,
                hsErr,
                "crashed" + (signal == null ? "" : " with " + signal) + (frame.isEmpty() ? "" : " in " + frame),
                "likely native code; the report is " + hsErr
                        + " as long as the pool is open, and stays if jvmArgs hold -XX:ErrorFile");
    }

    /** Returns the first lines of a report. It is a file that a task may have written too: of any size, with any bytes. */
    private static List<String> beginning(Path report) {
        try (InputStream in = Files.newInputStream(report)) {
            String text = new String(in.readNBytes(REPORT_BYTES), StandardCharsets.ISO_8859_1);
            return text.lines().toList();
        } catch (IOException ignored) { // the report vanished; that it was there is enough
            return List.of();
        }
    }

    private static @Nullable Path findReport(Evidence evidence) {
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(evidence.directory(), "hs_err*" + evidence.pid() + ".log")) {
            for (Path report : found) {
                return report;
            }
        } catch (IOException ignored) { // the directory is gone with the pool
        }
        return null;
    }

    private static boolean mentionsMemory(List<String> lines) {
        return !memoryLine(lines).isEmpty();
    }

    private static String memoryLine(List<String> lines) {
        for (String line : lines) {
            int at = line.indexOf("OutOfMemoryError");
            if (at >= 0) {
                String what = line.substring(at + "OutOfMemoryError".length());
                return what.startsWith(": ") ? what.substring(2) : "OutOfMemoryError";
            }
        }
        return "";
    }

    /** Returns the error of the task that ran in the worker, or of none (id 0). */
    WorkerDiedException error(long taskId, String method) {
        StringBuilder message = new StringBuilder("pool '").append(pool).append("': ");
        if (taskId != 0) {
            message.append("task #").append(taskId).append(' ').append(method).append(" was lost: ");
        }
        message.append("worker ")
                .append(slot)
                .append(" (pid ")
                .append(pid)
                .append(") ")
                .append(event);
        if (!advice.isEmpty()) {
            message.append("; ").append(advice);
        }
        List<String> shown = hsErr == null
                ? lastOutput
                : lastOutput.stream()
                        .filter(line -> !line.startsWith("#"))
                        .toList(); // the JVM's own banner is said above
        if (!shown.isEmpty()) {
            message.append("; its last output was:");
            for (String line : shown) {
                message.append("\n    ").append(line);
            }
        }
        return new WorkerDiedException(
                pool,
                taskId,
                method,
                message.toString(),
                pid,
                OptionalInt.of(exitCode),
                Optional.ofNullable(signal),
                reason,
                Optional.ofNullable(hsErr),
                lastOutput,
                Optional.empty());
    }
}
