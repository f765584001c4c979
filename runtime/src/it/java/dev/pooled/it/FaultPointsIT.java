package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.DeathReason;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.WorkerDiedException;
import dev.pooled.internal.wire.execution.FaultPoint;
import dev.pooled.internal.wire.execution.FaultPoint.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault at every point of a task's way through a worker. Whatever happens, the task ends as the table says, its method
 * has not run twice, and the next task runs.
 */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class FaultPointsIT {

    /** How the task may end. */
    private enum End {
        RETURNS,
        THROWS,
        KILLED,
        EXITED,
        OUT_OF_MEMORY
    }

    private static final Map<FaultPoint, List<End>> TABLE = new EnumMap<>(FaultPoint.class);

    static {
        // in the order of the faults:            KILL          EXIT         STOP         EXCEPTION    OUT_OF_MEMORY
        // nothing had started: the task runs in the next worker
        row(FaultPoint.BEFORE_READY, End.RETURNS, End.RETURNS, End.RETURNS, End.RETURNS, End.RETURNS);
        // the task was taken up, and so it died; an exception of our own code ends the JVM with code 1
        row(FaultPoint.CLAIMED, End.KILLED, End.EXITED, End.KILLED, End.EXITED, End.OUT_OF_MEMORY);
        // an exception while values are read and written is the task's own
        row(FaultPoint.DECODING, End.KILLED, End.EXITED, End.KILLED, End.THROWS, End.OUT_OF_MEMORY);
        row(FaultPoint.ENCODING, End.KILLED, End.EXITED, End.KILLED, End.THROWS, End.OUT_OF_MEMORY);
        // the method has run, but nobody knows what it returned
        row(FaultPoint.BEFORE_OUTCOME, End.KILLED, End.EXITED, End.KILLED, End.EXITED, End.OUT_OF_MEMORY);
        // half a frame is no frame; an exit hangs, since its last word cannot be said, until the heartbeat ends it
        row(FaultPoint.HALF_A_FRAME, End.KILLED, End.KILLED, End.KILLED, End.EXITED, End.OUT_OF_MEMORY);
        // a whole frame counts, whatever becomes of its sender
        row(FaultPoint.AFTER_OUTCOME, End.RETURNS, End.RETURNS, End.RETURNS, End.RETURNS, End.RETURNS);
    }

    @TempDir
    private Path directory;

    private static void row(FaultPoint point, End... ends) {
        TABLE.put(point, List.of(ends));
    }

    @BeforeAll
    static void hurryHangingStarts() {
        System.setProperty("pooled.internal.start-seconds", "3");
    }

    @AfterAll
    static void hurryNoLonger() {
        System.clearProperty("pooled.internal.start-seconds");
    }

    static List<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        TABLE.forEach((point, ends) -> {
            for (Fault fault : Fault.values()) {
                pairs.add(Arguments.of(point, fault, ends.get(fault.ordinal())));
            }
        });
        return pairs;
    }

    @Test
    void theTableHoldsEveryPointWithEveryFault() {
        assertThat(TABLE.keySet())
                .as("all but the callbacks, which have tables of their own")
                .isEqualTo(EnumSet.complementOf(EnumSet.of(FaultPoint.IN_CALLBACK)));
        assertThat(TABLE.values()).allSatisfy(ends -> assertThat(ends).hasSize(Fault.values().length));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theTaskEndsAsTheTableSays(FaultPoint point, Fault fault, End expected) throws Exception {
        String runs = directory.resolve("runs").toString();
        String mark = directory.resolve("mark").toString();
        try (Pool pool = Pool.builder()
                .name("it-fault")
                .workers(1)
                .workerHeap("32m")
                .heartbeatTimeout(Duration.ofMillis(900))
                .systemProperties(Map.of("pooled.internal.fault-point", point + ":" + fault + ":" + mark))
                .open()) {
            pool.awaitReady();
            long worker = Processes.pids(pool).get(0);
            PooledFuture<String> task = pool.submit(() -> {
                Tasks.count(runs);
                return "returned";
            });
            End end = task.handle(FaultPointsIT::endOf).get();

            assertThat(end).isEqualTo(expected);
            if (end != End.THROWS && point != FaultPoint.BEFORE_READY) {
                Soon.until(() -> !Processes.lives(worker)); // a call that it has read already would be lost with it
            }
            assertThat(pool.submit(() -> 6 * 7).get()).isEqualTo(42);
            assertThat(Tasks.exists(mark)).as("the fault happened").isTrue();
            assertThat(Tasks.read(runs)).hasSize(hasRun(point, end) ? 1 : 0);
        }
    }

    private static boolean hasRun(FaultPoint point, End end) {
        return end == End.RETURNS || point.compareTo(FaultPoint.ENCODING) >= 0;
    }

    private static End endOf(String value, Throwable error) {
        if (error == null) {
            return End.RETURNS;
        }
        if (error instanceof WorkerDiedException death) {
            return death.reason() == DeathReason.LOST
                    ? End.KILLED
                    : End.valueOf(death.reason().name());
        }
        assertThat(error).isInstanceOf(IllegalStateException.class).hasMessageContaining("fault point");
        return End.THROWS;
    }
}
