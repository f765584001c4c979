package dev.pooled.spi;

import dev.pooled.stub.PooledMethod;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a back end is given to run: one call, or a chunk of a map's items that one worker runs one after the other.
 * Everything that travels is bytes already. Immutable.
 *
 * @param id the task's id; items of a chunk have {@code id}, {@code id + 1}, …
 * @param pool the pool's name
 * @param method the method's identity, codec fingerprint and, in this JVM, its direct call
 * @param arguments the encoded arguments of all items
 * @param limitNanos how long each item may run, from its start; 0 for no limit
 * @param retries how many more times each item may run
 * @param priority higher first
 * @param attempt which attempt this is, from 1
 * @param receiver the carried receiver, where there is one
 * @param rest all arguments but the first, where they are the same for every item
 * @param context what {@link ContextCarrier}s captured in the caller
 * @param label what the caller called the task; "" where it did not
 */
public record TaskDescriptor(
        long id,
        String pool,
        PooledMethod<?, ?> method,
        EncodedItems arguments,
        long limitNanos,
        int retries,
        int priority,
        int attempt,
        @Nullable KeptValue receiver,
        @Nullable KeptValue rest,
        Map<String, String> context,
        String label) {

    public TaskDescriptor {
        Objects.requireNonNull(pool, "pool");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(arguments, "arguments");
        context = Map.copyOf(context);
    }

    /** Returns how many items there are: 1 for a call. */
    public int items() {
        return arguments.count();
    }

    /** Returns the items from {@code from} on, {@code count} of them, as a task of their own. */
    public TaskDescriptor slice(int from, int count) {
        return new TaskDescriptor(
                id + from,
                pool,
                method,
                arguments.slice(from, count),
                limitNanos,
                retries,
                priority,
                attempt,
                receiver,
                rest,
                context,
                label);
    }

    /** Returns the same task with other items. */
    public TaskDescriptor withArguments(EncodedItems newArguments) {
        return new TaskDescriptor(
                id, pool, method, newArguments, limitNanos, retries, priority, attempt, receiver, rest, context, label);
    }

    /** Returns the same task as its next attempt. */
    public TaskDescriptor nextAttempt() {
        return new TaskDescriptor(
                id,
                pool,
                method,
                arguments,
                limitNanos,
                Math.max(0, retries - 1),
                priority,
                attempt + 1,
                receiver,
                rest,
                context,
                label);
    }
}
