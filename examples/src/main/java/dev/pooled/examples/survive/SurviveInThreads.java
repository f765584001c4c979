package dev.pooled.examples.survive;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/** An application that does one dangerous thing in a thread pool; if it lives on, it prints what became of the task. */
final class SurviveInThreads {

    private static final int NEIGHBOURS_BYTES = 8 << 20;
    private static final AtomicLong NEIGHBOURS_FAILURES = new AtomicLong();

    private SurviveInThreads() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Danger danger = Danger.valueOf(args[0]);
        Thread neighbour = new Thread(SurviveInThreads::allocateNowAndThen);
        neighbour.setDaemon(true);
        neighbour.start();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<?> task = threads.submit(() -> {
            danger.runHere();
            return null;
        });
        if (danger == Danger.KILL) {
            long pid = ProcessHandle.current().pid();
            new ProcessBuilder("kill", "-9", Long.toString(pid)).start().waitFor();
        }
        System.out.println(outcome(task));
        System.exit(0); // else a thread that cannot be stopped would keep the JVM alive
    }

    private static String outcome(Future<?> task) throws InterruptedException {
        try {
            return "the task returned " + task.get(1, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            String error = e.getCause() == null
                    ? e.toString()
                    : e.getCause().getClass().getSimpleName();
            return error
                    + (NEIGHBOURS_FAILURES.get() == 0
                            ? " in the task"
                            : " in the task, and in a thread that did no wrong")
                    + "; the application goes on";
        } catch (TimeoutException late) {
            task.cancel(true);
            return "cancel(true) does nothing: the thread runs on until the application ends";
        }
    }

    /** Another part of the application, which needs some memory for a moment, again and again. */
    private static void allocateNowAndThen() {
        long sum = 0;
        while (sum >= 0) {
            try {
                sum += new byte[NEIGHBOURS_BYTES].length;
                TimeUnit.MILLISECONDS.sleep(1);
            } catch (OutOfMemoryError e) {
                NEIGHBOURS_FAILURES.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
