package dev.pooled;

import java.time.Duration;
import java.util.Objects;

/**
 * A task as listeners and {@link Pool#workers()} show it. Immutable.
 *
 * @param id the task's number in this JVM, from 1
 * @param method the method as people read it: {@code Maths.parse}
 * @param label what the caller called it with {@code withLabel}; "" where it did not
 * @param attempt which attempt this is, from 1
 * @param running how long this attempt has been running; zero if it has not started
 */
public record TaskInfo(long id, String method, String label, int attempt, Duration running) {

    public TaskInfo {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(running, "running");
    }
}
