package dev.pooled.internal.host.fleet;

import dev.pooled.PoolStartException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How patiently dead workers are replaced. A death under a task costs no pause, however often; a worker that dies while
 * starting is tried again after 100 ms, doubling to 12.8 s; idle ones may die five times in 30 s before the same pauses
 * begin. Three deaths in a row before anybody was ever ready: there is no hope. A pool that has worked is given up after ten in
 * a row, which takes half a minute: somebody may be killing its workers, or replacing the JDK. Thread-safe.
 */
final class Restarts {

    private static final int HOPELESS_FIRST_DEATHS = 3;
    private static final int HOPELESS_LATER_DEATHS = 10;
    private static final int FREE_IDLE_DEATHS = 5;
    private static final long IDLE_WINDOW_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int MAX_DOUBLINGS = 7;

    private final String pool;
    private final String command;
    private final Deque<Long> idleDeaths = new ArrayDeque<>();
    private boolean hasEverBeenReady;
    private int bootDeaths;
    private @Nullable Obituary firstDeath;
    private @Nullable Throwable firstError;

    Restarts(String pool, String command) {
        this.pool = pool;
        this.command = command;
    }

    /** A worker died before it was ready, or could not even be forked; what is known of the first one is kept. */
    synchronized void diedBooting(@Nullable Obituary obituary, @Nullable Throwable error) {
        if (bootDeaths++ == 0) {
            firstDeath = obituary;
            firstError = error;
        }
    }

    synchronized void becameReady() {
        hasEverBeenReady = true;
        bootDeaths = 0;
        firstDeath = null;
        firstError = null;
    }

    synchronized boolean isHopeless() {
        return bootDeaths >= (hasEverBeenReady ? HOPELESS_LATER_DEATHS : HOPELESS_FIRST_DEATHS);
    }

    synchronized long pauseAfterBootDeath() {
        return pause(bootDeaths - 1);
    }

    synchronized long pauseAfterIdleDeath() {
        long now = System.nanoTime();
        idleDeaths.addLast(now);
        while (now - idleDeaths.getFirst() > IDLE_WINDOW_NANOS) {
            idleDeaths.removeFirst();
        }
        return pause(idleDeaths.size() - FREE_IDLE_DEATHS);
    }

    /** Returns the error of a pool that cannot start: what the first worker said, and what to check. */
    synchronized PoolStartException failure() {
        Obituary death = firstDeath;
        Throwable error = firstError;
        List<String> output = death == null ? List.of() : death.lastOutput();
        StringBuilder message = new StringBuilder("pool '")
                .append(pool)
                .append("': no worker could be started; ")
                .append(bootDeaths)
                .append(death == null ? " attempts in a row failed" : " in a row died before they were ready");
        if (death == null) {
            message.append("; at the first one the system refused: ").append(error);
        } else if (error != null) {
            message.append("; the first one failed with ").append(error);
        } else {
            message.append("; the first one ").append(death.event());
        }
        if (!output.isEmpty()) {
            message.append(" and said:");
            output.forEach(line -> message.append("\n    ").append(line));
        }
        if (death == null) {
            message.append("\ncheck the limits on open files, processes and memory (ulimit -a), workingDirectory and"
                            + " environment; the program was ")
                    .append(command);
        } else if (error != null) {
            message.append("\ncheck workerInit and the class path");
        } else {
            message.append("\ncheck javaHome, jvmArgs and workerHeap; the program was ")
                    .append(command);
        }
        return new PoolStartException(pool, message.toString(), output, error);
    }

    private static long pause(int excess) {
        return excess <= 0 ? 0 : FIRST_PAUSE_NANOS << Math.min(excess - 1, MAX_DOUBLINGS);
    }
}
