package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import org.jspecify.annotations.Nullable;

/** What is said when a value cannot travel or its bytes make no sense. Stateless. */
final class Refusals {

    private Refusals() {}

    /** The bytes are not what was written. */
    static EncodingException broken(String message) {
        return new EncodingException("", "", message, null);
    }

    /** The bytes are not what was written, and {@code cause} noticed. */
    static EncodingException broken(String message, @Nullable Throwable cause) {
        return new EncodingException("", "", message, cause);
    }

    /** There is no such class in this JVM. */
    static EncodingException missing(String name, Throwable cause) {
        String text = cause.getMessage();
        boolean isExplained = cause instanceof ClassNotFoundException && text != null && text.startsWith(name);
        return broken(
                "class "
                        + (isExplained ? text + " is missing here" : name + " is missing here (" + reason(cause) + ")")
                        + "; host and workers need the same class path",
                cause);
    }

    /** No other JVM can load a class that is found by no name. */
    static EncodingException hidden(Class<?> type, String path) {
        return new EncodingException("", path, hidden(type), null);
    }

    static String hidden(Class<?> type) {
        return "class " + type.getName()
                + " is hidden: it was made in this JVM while it runs, and no other JVM finds it by"
                + " its name; send an object of an ordinary class, or register a Codec for what it implements";
    }

    /** The class's own code failed while {@code value} was written. */
    static EncodingException unwritable(@Nullable Object value, Trail trail, Throwable cause) {
        return new EncodingException("", trail.path(), nameOf(value) + " cannot be written: " + reason(cause), cause);
    }

    /** A class's own code failed while a value was rebuilt. */
    static EncodingException unreadable(Throwable cause) {
        return broken("a value cannot be rebuilt from its bytes: " + reason(cause), cause);
    }

    /** The stack overflowed while {@code value} was written. */
    static EncodingException tooDeep(@Nullable Object value, StackOverflowError cause) {
        return new EncodingException(
                "", "", nameOf(value) + " is nested too deeply to be written: the stack overflowed", cause);
    }

    /** Returns the name of the class of {@code value}. */
    static String nameOf(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }

    /** Returns what {@code cause} says, whatever its own methods do. */
    static String reason(Throwable cause) {
        String name = cause.getClass().getName();
        try {
            String message = cause.getMessage();
            return message == null ? name : name + ": " + message;
        } catch (RuntimeException | Error ignored) { // a message is not worth a second failure
            return name;
        }
    }
}
