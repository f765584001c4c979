package app;

import dev.pooled.Pooled;
import dev.pooled.TaskContext;
import java.io.IOException;
import java.io.Serializable;

/** Pooled methods of every form that a plain call can have. */
public final class Work {

    static String noted = "nothing";

    private Work() {}

    @Pooled
    public static long pid() {
        return ProcessHandle.current().pid();
    }

    @Pooled
    static long pid(int millis) throws InterruptedException {
        Thread.sleep(millis);
        return ProcessHandle.current().pid();
    }

    @Pooled
    static String wide(byte a, long b, double c, String d, boolean e, char f, int... rest) {
        return a + " " + b + " " + c + " " + d + " " + e + " " + f + " " + rest.length + " " + where();
    }

    @Pooled
    static <T extends Comparable<T> & Serializable> T greater(T a, T b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    @Pooled
    static void note(String text) {
        noted = text;
    }

    @Pooled
    static double fail(String message) throws IOException {
        throw new IOException(message + " " + where());
    }

    @Pooled(pool = "other")
    static String pool() {
        return TaskContext.current().map(TaskContext::pool).orElse("none");
    }

    /** Its first instruction is one that is jumped to. */
    @Pooled
    static long loop(int n) {
        while (n > 0) {
            n -= 2;
        }
        return pid();
    }

    /** Calls itself, and another one. */
    @Pooled
    static String nested(int depth) {
        return depth == 0 ? "" + pid() : ProcessHandle.current().pid() + "," + nested(depth - 1);
    }

    static final class In$side {
        private In$side() {}

        @Pooled
        static long pid() {
            return ProcessHandle.current().pid();
        }
    }

    interface Face {
        @Pooled
        static long pid() {
            return ProcessHandle.current().pid();
        }
    }

    static String where() {
        return ProcessHandle.current().pid() == Main.HOST ? "in the host" : "in a worker";
    }
}
