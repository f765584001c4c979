package dev.pooled.internal.wire.execution;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Where a test may have a worker fail, and how. Nothing is set outside tests, and then a point costs one look at a constant:
 * {@code if (FaultPoint.ENABLED) FaultPoint.CLAIMED.reach();}
 *
 * <p>The property {@value #PROPERTY} says {@code POINT:FAULT:FILE}; the first process that makes the file fails, once.
 */
public enum FaultPoint {
    /** The worker has booted and is about to say so. */
    BEFORE_READY,
    /** An item was taken up; nothing of it has run. */
    CLAIMED,
    /** The arguments are about to be read. */
    DECODING,
    /** The method has returned and its result is written. */
    ENCODING,
    /** The outcome is about to be sent. */
    BEFORE_OUTCOME,
    /** Half of the outcome's frame is in the pipe. */
    HALF_A_FRAME,
    /** The outcome was sent. */
    AFTER_OUTCOME,
    /** User code runs that the pool calls back, in the host or in a worker; it reaches this point itself. */
    IN_CALLBACK;

    /** What happens there. */
    public enum Fault {
        KILL,
        EXIT,
        STOP,
        EXCEPTION,
        OUT_OF_MEMORY
    }

    static final String PROPERTY = "pooled.internal.fault-point";

    /** Whether any point is set in this process. */
    public static final boolean ENABLED = System.getProperty(PROPERTY) != null;

    private static final int EXIT_CODE = 7;

    /** On a busy machine a thread of the process may run for so long after a signal that stops them all. */
    private static final long ON_ITS_WAY_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** This process is here: it fails if that is what the property says. */
    public void reach() {
        String[] set = System.getProperty(PROPERTY, "").split(":", 3);
        if (set.length == 3 && set[0].equals(name()) && isFirst(new File(set[2]))) {
            happen(Fault.valueOf(set[1]));
        }
    }

    private static boolean isFirst(File mark) {
        try {
            return mark.createNewFile();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void happen(Fault fault) {
        switch (fault) {
            case KILL -> signal("KILL");
            case STOP -> signal("STOP");
            case EXIT -> System.exit(EXIT_CODE);
            case EXCEPTION -> throw new IllegalStateException("fault point " + name());
            case OUT_OF_MEMORY -> fillTheHeap();
        }
    }

    private static void signal(String name) {
        String command = "kill -" + name + " " + ProcessHandle.current().pid();
        try {
            new ProcessBuilder("/bin/sh", "-c", command).start().waitFor();
            LockSupport.parkNanos(ON_ITS_WAY_NANOS); // it was sent, and has yet to reach this thread
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fillTheHeap() {
        List<long[]> kept = new ArrayList<>();
        while (!kept.contains(null)) {
            kept.add(new long[1 << 17]);
        }
    }
}
