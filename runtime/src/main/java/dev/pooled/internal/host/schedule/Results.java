package dev.pooled.internal.host.schedule;

import dev.pooled.EncodingException;
import dev.pooled.PoolStartException;
import dev.pooled.RemoteTrace;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerInfo;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.ThrowableCodec;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Turns the outcome of an item into what its caller gets: a value, or the error to throw. Thread-safe. */
public final class Results {

    private final String pool;
    private final CodecRegistry codecs;

    public Results(String pool, CodecRegistry codecs) {
        this.pool = pool;
        this.codecs = codecs;
    }

    public CodecRegistry codecs() {
        return codecs;
    }

    /**
     * Returns the decoded result.
     *
     * @throws Throwable what the method threw, or why there is no result
     */
    <R extends @Nullable Object> R value(PooledMethod<?, R> method, TaskDescriptor item, TaskOutcome outcome)
            throws Throwable {
        if (outcome instanceof TaskOutcome.Returned returned) {
            return decode(method, item, returned.result());
        }
        throw error(item, outcome);
    }

    @SuppressWarnings("NullAway") // an R may be null
    private <R extends @Nullable Object> R decode(PooledMethod<?, R> method, TaskDescriptor item, byte[] result) {
        try {
            return method.readResult(new WireBytes(result, codecs));
        } catch (EncodingException e) {
            throw e.withSubject("result").inTask(pool, item.id(), item.method().name());
        }
    }

    /** Returns why there is no result. */
    public Throwable error(TaskDescriptor item, TaskOutcome outcome) {
        String method = item.method().name();
        if (outcome instanceof TaskOutcome.Threw threw) {
            return thrown(item, threw);
        }
        if (outcome instanceof TaskOutcome.TimedOut late) {
            return timedOut(item, late);
        }
        if (outcome instanceof TaskOutcome.Died died) {
            return died.obituary();
        }
        if (outcome instanceof TaskOutcome.Cancelled || outcome instanceof TaskOutcome.NotStarted) {
            return new CancellationException(
                    "pool '" + pool + "': task #" + item.id() + " " + method + " was cancelled");
        }
        if (outcome instanceof TaskOutcome.Refused refused) {
            return ofItsOwn(refused.reason(), item);
        }
        throw new AssertionError(outcome);
    }

    /** Returns the class of what was thrown, without making one; that of its stand-in where it is unknown here. */
    Class<?> typeOfError(TaskOutcome.Threw threw) {
        return ThrowableCodec.typeOf(threw.error(), codecs);
    }

    private Throwable thrown(TaskDescriptor item, TaskOutcome.Threw threw) {
        String method = item.method().name();
        Throwable error = ThrowableCodec.decode(threw.error(), codecs, pool, item.id(), method);
        if (error instanceof EncodingException encoding) {
            error = encoding.taskId() == 0 ? encoding.inTask(pool, item.id(), method) : encoding;
        }
        String task = " of pool '" + pool + "', task #" + item.id() + " " + method;
        WorkerInfo worker = threw.worker();
        error.addSuppressed(new RemoteTrace(
                worker == null
                        ? "in this JVM" + task
                        : "in worker " + worker.slot() + " (pid " + worker.pid() + ")" + onNode(worker) + task));
        return error;
    }

    private static String onNode(WorkerInfo worker) {
        return worker.node().isPresent() ? " on node " + worker.node().get() : "";
    }

    private TaskTimeoutException timedOut(TaskDescriptor item, TaskOutcome.TimedOut late) {
        WorkerInfo worker = late.worker();
        return timedOut(
                item,
                late,
                " timed out",
                (worker == null ? ")" : ", worker " + worker.slot() + ", pid " + worker.pid() + onNode(worker) + ")")
                        + (late.stack().isEmpty()
                                ? "; its stack could not be taken: the worker did not answer within 100 ms"
                                : "; the stack trace is where it was"));
    }

    /** Returns the error of an item that ended in time, but whose outcome could not be rebuilt here within the limit. */
    TaskTimeoutException decodingTimedOut(TaskDescriptor item, TaskOutcome.TimedOut late) {
        return timedOut(
                item,
                late,
                " ended, but its result was not rebuilt in this JVM",
                "); the stack trace is where its classes were: see their readObject and constructors");
    }

    private TaskTimeoutException timedOut(
            TaskDescriptor item, TaskOutcome.TimedOut late, String event, String explanation) {
        String method = item.method().name();
        Duration limit = Duration.ofNanos(item.limitNanos());
        TaskTimeoutException error = new TaskTimeoutException(
                pool,
                item.id(),
                method,
                "pool '" + pool + "': task #" + item.id() + " " + method + event + " after "
                        + late.elapsed().toMillis() + " ms (limit " + limit.toMillis() + " ms" + explanation,
                limit,
                late.elapsed());
        error.setStackTrace(late.stack().toArray(new StackTraceElement[0]));
        return error;
    }

    /** Every future gets an exception of its own, so that one's stack and suppressed do not show up in another. */
    private static RuntimeException ofItsOwn(RuntimeException reason, TaskDescriptor item) {
        if (reason instanceof EncodingException encoding) {
            return encoding.taskId() == 0
                    ? encoding.inTask(item.pool(), item.id(), item.method().name())
                    : encoding;
        }
        return ofItsOwn(reason);
    }

    /** The same where there is no task. */
    static RuntimeException ofItsOwn(RuntimeException reason) {
        if (reason instanceof PoolStartException start) {
            String message = start.getMessage();
            return new PoolStartException(
                    start.pool(), message == null ? "" : message, start.output(), start.getCause());
        }
        if (reason instanceof CancellationException) {
            return new CancellationException(reason.getMessage());
        }
        return reason;
    }

    /** Throws {@code error} as it is, checked or not, from a method that does not declare it. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <E extends Throwable> RuntimeException sneak(Throwable error) throws E {
        throw (E) error;
    }
}
