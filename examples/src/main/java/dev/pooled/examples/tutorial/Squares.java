package dev.pooled.examples.tutorial;

import dev.pooled.Pooled;
import java.util.concurrent.TimeUnit;

/** The tasks of the tutorial; they run in the workers. */
final class Squares {

    private Squares() {}

    /** A task's result, with the process that found it. */
    record Answer(long square, long pid) {}

    /** Takes one second, whatever the machine. */
    @Pooled
    static int slowSquare(int x) throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        return x * x;
    }

    /** Says where it ran; fails below zero. */
    @Pooled
    static Answer squareOf(int x) {
        if (x < 0) {
            throw new IllegalArgumentException("x must be >= 0: x=" + x);
        }
        return new Answer((long) x * x, ProcessHandle.current().pid());
    }
}
