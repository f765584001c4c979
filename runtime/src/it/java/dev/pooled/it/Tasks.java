package dev.pooled.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What tasks of these tests do in a worker. Files tell the host how far they are: paths travel as strings. */
final class Tasks {

    private Tasks() {}

    static long pid() {
        return ProcessHandle.current().pid();
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Crashes the JVM. */
    static void crash() throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field only = type.getDeclaredField("theUnsafe");
        only.setAccessible(true);
        type.getMethod("putAddress", long.class, long.class).invoke(only.get(null), 0L, 0L);
    }

    /** Runs until the process is killed; no interrupt ends it. */
    static void spin() {
        long count = 0;
        while (count >= 0) {
            count = (count + 1) & 0xFFFF;
            Thread.onSpinWait();
        }
    }

    /** Sleeps until the process is killed; swallows every interrupt. */
    static void swallowInterrupts() {
        while (true) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException ignored) { // that is the point
            }
        }
    }

    /** Spins for ever, once it has made a file: whoever sees that knows that the worker has the task. */
    static void beginAndSpin(String file) {
        append(file, "x");
        spin();
    }

    /** Adds one byte to a file: its size counts. */
    static void count(String file) {
        append(file, "x");
    }

    static void append(String file, String text) {
        try {
            Files.writeString(Path.of(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String file) {
        return Files.exists(Path.of(file));
    }

    /** Waits until a file exists. */
    static void await(String file) {
        while (!exists(file)) {
            sleep(2);
        }
    }

    static String read(String file) {
        try {
            return exists(file) ? Files.readString(Path.of(file)) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
