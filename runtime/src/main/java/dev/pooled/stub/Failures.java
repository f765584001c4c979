package dev.pooled.stub;

import dev.pooled.EncodingException;

/** What generated codecs say when a value cannot travel, or its bytes are not what they expect. Stateless. */
final class Failures {

    private Failures() {}

    /** The bytes were not written by the codec that reads them. */
    static EncodingException broken(String message) {
        return new EncodingException("", "", message, null);
    }

    /** Code that is not ours failed while a value was written: an iterator, a registered codec. */
    static EncodingException unwritable(RuntimeException cause) {
        return cause instanceof EncodingException known
                ? known
                : new EncodingException("", "", "it cannot be written: " + reason(cause), cause);
    }

    /** Code that is not ours failed while a value was rebuilt: the {@code hashCode} of a key, a registered codec. */
    static EncodingException unreadable(RuntimeException cause) {
        return cause instanceof EncodingException known
                ? known
                : new EncodingException("", "", "it cannot be rebuilt: " + reason(cause), cause);
    }

    /** The class's own code failed while a value was written. */
    static EncodingException unwritable(Class<?> type, Throwable cause) {
        return new EncodingException("", "", type.getName() + " cannot be written: " + reason(cause), cause);
    }

    /** The class's own code failed while a value was rebuilt. */
    static EncodingException unreadable(Class<?> type, Throwable cause) {
        return new EncodingException("", "", type.getName() + " cannot be rebuilt: " + reason(cause), cause);
    }

    /** The value that was read has another class than the signature says. */
    static EncodingException unexpected(Class<?> type, Object value) {
        return broken(
                "expected " + type.getName() + " but found " + value.getClass().getName());
    }

    /** The collection or map had another size when it was written than just before. */
    static EncodingException changed(Object value, int announced, int written) {
        return broken(value.getClass().getName() + " changed while it was written: it had " + announced
                + " elements, then " + written);
    }

    /** The record that this JVM has loaded is not the one that the stub was compiled with. */
    static EncodingException otherComponents(Class<?> type, String here, String expected) {
        return broken("record " + type.getName() + " is (" + here
                + ") on this class path, but the stub was compiled when" + " it was (" + expected
                + "): rebuild, and look for an older copy of the class on the class path");
    }

    /** Returns what is to be thrown on level {@code level}: only at the top is there room to say more. */
    static RuntimeException overflowed(int level, StackOverflowError cause) {
        if (level == 0) {
            return Nesting.overflowed(cause);
        }
        throw cause;
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
