package dev.pooled.examples.chaos;

import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows what may become of every task, and notes everything else as a violation. Thread-safe. */
final class Oracle {

    private static final byte[] NONE = {};

    /** One task; its payload is dropped when it has come back. */
    static final class Case {
        final long id;
        final Workload.Kind kind;
        byte[] payload;
        final boolean hasLimit;
        final int retries;
        final AtomicInteger ends = new AtomicInteger();
        volatile boolean isCancelled;
        volatile boolean hasReturned;

        Case(long id, Workload.Kind kind, byte[] payload, boolean hasLimit, int retries) {
            this.id = id;
            this.kind = kind;
            this.payload = payload;
            this.hasLimit = hasLimit;
            this.retries = retries;
        }

        @Override
        public String toString() {
            return "task " + id + " (" + kind + (hasLimit ? ", limited" : "") + (isCancelled ? ", cancelled" : "")
                    + ", retries " + retries + ")";
        }
    }

    private final AtomicLong lastId = new AtomicLong();
    private final Map<Long, Case> cases = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> counts = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> violations = new ConcurrentLinkedQueue<>();

    Case begin(Workload.Kind kind, byte[] payload, boolean hasLimit, int retries) {
        Case begun = new Case(lastId.incrementAndGet(), kind, payload, hasLimit, retries);
        cases.put(begun.id, begun);
        return begun;
    }

    /** The task ended with an answer, or with an error. */
    void ended(Case task, Workload.@Nullable Answer answer, @Nullable Throwable error) {
        byte[] payload = task.payload;
        task.payload = NONE;
        if (task.ends.incrementAndGet() != 1) {
            violation(task + " ended more than once");
        } else if (error != null) {
            count(name(task, cause(error)));
        } else if (answer == null || answer.id() != task.id || !Arrays.equals(answer.payload(), payload)) {
            violation(task + " returned a wrong answer");
        } else {
            task.hasReturned = true;
            if (!task.kind.canReturn()) {
                violation(task + " returned");
            }
            count("returned");
        }
    }

    /** Returns what to count an error as; one that must not be is a violation. */
    private String name(Case task, Throwable error) {
        if (error instanceof WorkerDiedException) {
            return "died";
        } else if (error instanceof TaskTimeoutException && task.hasLimit) {
            return "late";
        } else if (error instanceof CancellationException && task.isCancelled) {
            return "cancelled";
        } else if (task.kind == Workload.Kind.THROW && ("thrown by " + task.id).equals(error.getMessage())) {
            return "threw";
        }
        violation(task + " failed with " + error);
        return "wrong";
    }

    /** A whole map failed: that is the end of all of its items, for a reason that one of them may have. */
    void failedTogether(List<Case> tasks, Throwable error) {
        Throwable cause = cause(error);
        boolean isAllowed = cause instanceof WorkerDiedException
                || (cause instanceof TaskTimeoutException && tasks.get(0).hasLimit)
                || (cause instanceof CancellationException && tasks.get(0).isCancelled);
        for (Case task : tasks) {
            isAllowed |= ("thrown by " + task.id).equals(cause.getMessage());
            task.ends.incrementAndGet();
            task.payload = NONE;
        }
        if (!isAllowed) {
            violation("a map of " + tasks.size() + " items from " + tasks.get(0) + " failed with " + cause);
        }
        count("maps failed");
    }

    private static Throwable cause(Throwable error) {
        boolean isWrapped = error instanceof CompletionException || error instanceof ExecutionException;
        Throwable cause = error.getCause();
        return isWrapped && cause != null ? cause : error;
    }

    /** Compares the marks that the runs left with what may have run. */
    void checkRuns(Path runs) throws IOException {
        Map<Long, Integer> marks = new HashMap<>();
        try (Stream<Path> files = Files.list(runs)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    marks.merge(Long.valueOf(line), 1, Integer::sum);
                }
            }
        }
        for (Case task : cases.values()) {
            int ran = marks.getOrDefault(task.id, 0);
            if (task.ends.get() != 1) {
                violation(task + " ended " + task.ends.get() + " times");
            }
            if (ran > 1 + task.retries) {
                violation(task + " ran " + ran + " times");
            }
            if (task.hasReturned && ran == 0) {
                violation(task + " returned without having run");
            }
        }
    }

    void violation(String what) {
        violations.add(what);
    }

    List<String> violations() {
        return List.copyOf(violations);
    }

    void count(String what) {
        counts.computeIfAbsent(what, name -> new AtomicLong()).incrementAndGet();
    }

    long counted(String what) {
        AtomicLong count = counts.get(what);
        return count == null ? 0 : count.get();
    }

    int tasks() {
        return cases.size();
    }
}
