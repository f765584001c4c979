package dev.pooled.internal.wire.codec;

/**
 * The JDK's common exceptions that hold nothing but what every exception has, so that they are rebuilt exactly without
 * Java serialization, for which a young worker would need long. Stateless.
 */
final class ExactThrowables {

    private ExactThrowables() {}

    /** Returns whether exceptions of exactly this class are rebuilt from their message. */
    static boolean covers(Class<?> type) {
        return type.getClassLoader() == null && covers(type.getName());
    }

    /**
     * Returns {@code error} with the message that its JVM works out (which variable was null) as its own; Java
     * serialization would lose it.
     */
    static NullPointerException withMessage(NullPointerException error) {
        NullPointerException copy = new NullPointerException(error.getMessage());
        copy.setStackTrace(error.getStackTrace());
        if (error.getCause() != null) {
            copy.initCause(error.getCause());
        }
        for (Throwable suppressed : error.getSuppressed()) {
            copy.addSuppressed(suppressed);
        }
        return copy;
    }

    /** Returns whether exceptions of the class called {@code name} are rebuilt from their message. */
    static boolean covers(String name) {
        return switch (name) {
            case "java.io.EOFException",
                    "java.io.FileNotFoundException",
                    "java.io.IOException",
                    "java.lang.ArithmeticException",
                    "java.lang.ArrayIndexOutOfBoundsException",
                    "java.lang.ArrayStoreException",
                    "java.lang.AssertionError",
                    "java.lang.ClassCastException",
                    "java.lang.CloneNotSupportedException",
                    "java.lang.Error",
                    "java.lang.Exception",
                    "java.lang.IllegalArgumentException",
                    "java.lang.IllegalStateException",
                    "java.lang.IndexOutOfBoundsException",
                    "java.lang.InterruptedException",
                    "java.lang.NegativeArraySizeException",
                    "java.lang.NoClassDefFoundError",
                    "java.lang.NullPointerException",
                    "java.lang.NumberFormatException",
                    "java.lang.OutOfMemoryError",
                    "java.lang.RuntimeException",
                    "java.lang.SecurityException",
                    "java.lang.StackOverflowError",
                    "java.lang.StringIndexOutOfBoundsException",
                    "java.lang.Throwable",
                    "java.lang.UnsupportedOperationException",
                    "java.util.ConcurrentModificationException",
                    "java.util.NoSuchElementException",
                    "java.util.concurrent.CancellationException",
                    "java.util.concurrent.RejectedExecutionException",
                    "java.util.concurrent.TimeoutException" -> true;
            default -> false;
        };
    }
}
