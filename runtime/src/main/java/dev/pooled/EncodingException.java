package dev.pooled;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An argument or a result cannot travel between the host and a worker: neither a codec nor Java serialization takes it,
 * or the bytes that arrived are not what the other side should have written.
 *
 * <p>A codec throws it with what it knows; whoever calls the codec fills in the rest with {@link #withSubject} and
 * {@link #inTask}. The message is put together from all of it: {@code argument 2 (html) of Maths.parse cannot travel,
 * at html.source: java.io.InputStream is neither Serializable nor has a codec}.
 */
public final class EncodingException extends PooledException {

    private static final long serialVersionUID = 1L;

    /** A path that has become longer is shown without its middle. */
    private static final int MAX_PATH_CHARS = 400;

    private final String subject;
    private final String path;

    /**
     * Describes what cannot travel, outside a task.
     *
     * @param subject {@code argument 2 (html)} or {@code result}; "" if the caller is to fill it in
     * @param path the way to the offending field, {@code html.source}; "" if it is the value itself
     * @param message why it cannot travel, and the cure
     * @param cause what was thrown underneath
     */
    public EncodingException(String subject, String path, String message, @Nullable Throwable cause) {
        this("", 0, "", subject, path, message, cause);
    }

    /**
     * Describes what cannot travel in a task.
     *
     * @param pool the name of the pool
     * @param taskId the id of the task
     * @param method the method as people read it
     * @param subject {@code argument 2 (html)} or {@code result}; "" if the caller is to fill it in
     * @param path the way to the offending field, {@code html.source}; "" if it is the value itself
     * @param message why it cannot travel, and the cure
     * @param cause what was thrown underneath
     */
    public EncodingException(
            String pool,
            long taskId,
            String method,
            String subject,
            String path,
            String message,
            @Nullable Throwable cause) {
        super(pool, taskId, method, message, cause);
        this.subject = Objects.requireNonNull(subject, "subject");
        this.path = Objects.requireNonNull(path, "path");
    }

    /** Returns what cannot travel: {@code argument 2 (html)} or {@code result}; "" where that is not known. */
    public String subject() {
        return subject;
    }

    /** Returns the way to the offending field, {@code html.source}; "" if it is the value itself. */
    public String path() {
        return path;
    }

    /** Returns a copy, stack trace included, whose subject is {@code newSubject}. */
    public EncodingException withSubject(String newSubject) {
        return copy(pool(), taskId(), method(), newSubject, path);
    }

    /**
     * Returns a copy, stack trace included, whose path begins with {@code step}: a field's name, or {@code [3]}. A very long
     * path loses its middle.
     */
    public EncodingException within(String step) {
        boolean needsDot = !path.isEmpty() && !path.startsWith("[");
        String longer = step + (needsDot ? "." : "") + path;
        if (longer.length() > MAX_PATH_CHARS) {
            int kept = MAX_PATH_CHARS / 2 - 1;
            longer = longer.substring(0, kept) + "…" + longer.substring(longer.length() - kept);
        }
        return copy(pool(), taskId(), method(), subject, longer);
    }

    /** Returns a copy, stack trace included, that names its task. */
    public EncodingException inTask(String pool, long taskId, String method) {
        return copy(pool, taskId, method, subject, path);
    }

    /** Returns subject, method, path and reason in one sentence. */
    @Override
    public String getMessage() {
        return (subject.isEmpty() ? "a value" : subject)
                + (method().isEmpty() ? "" : " of " + method())
                + " cannot travel"
                + (path.isEmpty() ? ": " : ", at " + path + ": ")
                + super.getMessage();
    }

    private EncodingException copy(
            String newPool, long newTaskId, String newMethod, String newSubject, String newPath) {
        String reason = Objects.requireNonNull(super.getMessage());
        EncodingException copy =
                new EncodingException(newPool, newTaskId, newMethod, newSubject, newPath, reason, getCause());
        copy.setStackTrace(getStackTrace());
        for (Throwable suppressed : getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }
}
