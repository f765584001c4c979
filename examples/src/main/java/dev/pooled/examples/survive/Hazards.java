package dev.pooled.examples.survive;

import dev.pooled.Pooled;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.antlr.v4.Tool;

/** Tasks that no thread pool survives, and a harmless one. */
final class Hazards {

    private Hazards() {}

    /** Harmless: shows that the pool still answers. */
    @Pooled
    static long square(long x) {
        return x * x;
    }

    /** Runs the command line of a parser generator, as it may be run from other programs; a wrong option ends the JVM. */
    @Pooled
    static void runAntlr() {
        Tool.main(new String[] {"-no-such-option"});
    }

    /** Never ends, and never looks at its interrupt flag. */
    @Pooled(timeout = "1s")
    static long spin() {
        long turns = 0;
        while (turns >= 0) {
            turns++;
        }
        return turns;
    }

    /** Keeps all it allocates. */
    @Pooled
    static int hoard() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < Integer.MAX_VALUE) {
            kept.add(new byte[1024 * 1024]);
        }
        return kept.size();
    }

    /** Calls itself until the stack is full. */
    @Pooled
    static int recurse(int depth) {
        return depth == Integer.MAX_VALUE ? 0 : recurse(depth + 1) + 1;
    }

    /** Writes to address zero, as a faulty native library does. */
    @Pooled
    static void writeToAddressZero() throws ReflectiveOperationException {
        Class<?> unsafe = Class.forName("sun.misc.Unsafe");
        Field instance = unsafe.getDeclaredField("theUnsafe");
        instance.setAccessible(true);
        unsafe.getMethod("putAddress", long.class, long.class).invoke(instance.get(null), 0L, 0L);
    }

    /** Waits to be killed. */
    @Pooled
    static void sleep() throws InterruptedException {
        TimeUnit.MINUTES.sleep(1);
    }
}
