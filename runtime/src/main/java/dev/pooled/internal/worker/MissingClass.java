package dev.pooled.internal.worker;

import org.jspecify.annotations.Nullable;

/**
 * Explains to whoever reads a task's error why a class that its code needs is missing in this worker: the JVM itself says no more
 * than its name. Loaded only when that has happened. Stateless.
 */
final class MissingClass {

    /** Causes may go round in circles. */
    private static final int MAX_CAUSES = 16;

    private MissingClass() {}

    /** Adds to {@code error} what {@code loader} says about the class that it, or a cause of it, names as missing. */
    static void explain(Throwable error, HostClassLoader loader) {
        String name = missing(error);
        if (name != null) {
            try {
                Class<?> ignored = loader.loadClass(name);
            } catch (ClassNotFoundException why) {
                error.addSuppressed(why);
            } catch (LinkageError why) {
                error.addSuppressed(new ClassNotFoundException(name, why));
            }
        }
    }

    private static @Nullable String missing(Throwable error) {
        Throwable each = error;
        String name = null;
        for (int left = MAX_CAUSES; each != null && left > 0; left--) {
            if (each instanceof NoClassDefFoundError || each instanceof ClassNotFoundException) {
                name = nameIn(each.getMessage());
            }
            each = each.getCause();
        }
        return name;
    }

    /** Returns the name if the message is nothing else: it is not explained yet. */
    private static @Nullable String nameIn(@Nullable String message) {
        if (message == null || message.isEmpty()) {
            return null;
        }
        for (int i = 0; i < message.length(); i++) {
            char c = message.charAt(i);
            if (!Character.isJavaIdentifierPart(c) && c != '.' && c != '/') {
                return null;
            }
        }
        return message.replace('/', '.');
    }
}
