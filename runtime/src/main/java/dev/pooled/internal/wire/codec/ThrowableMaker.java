package dev.pooled.internal.wire.codec;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes the exceptions that {@link ExactThrowables} covers; apart from it, since workers only send them. Stateless. */
final class ThrowableMaker {

    private ThrowableMaker() {}

    /** Returns a new exception of the class called {@code name}, or {@code null} if that is not covered. */
    static @Nullable Throwable make(String name, @Nullable String message) throws ReflectiveOperationException {
        return switch (name) { // the everyday ones without reflection, which is slow at first use
            case "java.io.IOException" -> new IOException(message);
            case "java.lang.ArithmeticException" -> new ArithmeticException(message);
            case "java.lang.AssertionError" -> message == null ? new AssertionError() : new AssertionError(message);
            case "java.lang.IllegalArgumentException" -> new IllegalArgumentException(message);
            case "java.lang.IllegalStateException" -> new IllegalStateException(message);
            case "java.lang.NullPointerException" -> new NullPointerException(message);
            case "java.lang.RuntimeException" -> new RuntimeException(message);
            case "java.lang.UnsupportedOperationException" -> new UnsupportedOperationException(message);
            default -> ExactThrowables.covers(name) ? reflectively(name, message) : null;
        };
    }

    private static Throwable reflectively(String name, @Nullable String message) throws ReflectiveOperationException {
        Class<?> type = Class.forName(name, /* initialize= */ true, null);
        return (Throwable) type.getConstructor(String.class).newInstance(message);
    }
}
