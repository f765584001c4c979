package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.TaskCallable;
import dev.pooled.WorkerDiedException;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.PooledCalls;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Large arguments and results, one at a time and while other tasks run. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class PayloadIT {

    private static final int LARGE = 100 << 20;

    private static Pool pool;

    @BeforeAll
    static void open() {
        pool = Pool.builder().name("it-large").workers(2).workerHeap("768m").open();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @Test
    void aHundredMegabytesTravelBothWays() throws Exception {
        byte[] bytes = random(LARGE);

        byte[] echo = pool.submit(() -> bytes).get();

        assertThat(Arrays.equals(echo, bytes)).isTrue();
    }

    @Test
    void anArgumentOfEverySizeAroundTheBuffersTravels() {
        List<Integer> sizes = List.of(0, 1, 255, 8_100, 8_192, 16_384, 65_530, 65_536, 65_600, 131_072, 1 << 20);
        List<byte[]> payloads = sizes.stream().map(PayloadIT::random).toList();

        List<byte[]> echoes = pool.map(bytes -> bytes, payloads);

        for (int i = 0; i < sizes.size(); i++) {
            assertThat(echoes.get(i)).as("%d bytes", sizes.get(i)).isEqualTo(payloads.get(i));
        }
    }

    /** Memory of a large argument is used again, but only once nobody sends or reads it any more. */
    @Test
    void aLargeArgumentIsItselfHoweverTheCallsBeforeItEnded() {
        int bytes = 3 << 20;
        for (int i = 0; i < 28; i++) {
            byte number = (byte) i;
            byte[] argument = new byte[bytes - 1_000 * (i % 7)];
            Arrays.fill(argument, number);
            int kind = i % 4;
            TaskCallable<Boolean> task = () -> {
                if (kind == 1) {
                    throw new IllegalStateException("on purpose");
                } else if (kind == 2) {
                    Tasks.spin();
                } else if (kind == 3) {
                    Runtime.getRuntime().halt(7);
                }
                return onlyHas(argument, number);
            };
            CallOptions options =
                    kind == 2 ? Stub.on(pool).withTimeout(Duration.ofMillis(20)).options() : CallOptions.NONE;
            PooledCalls calls = (PooledCalls) pool;
            if (kind == 0) {
                assertThat(calls.call(LambdaMethods.CALL, null, task, options)).isEqualTo(true);
            } else {
                assertThatThrownBy(() -> calls.call(LambdaMethods.CALL, null, task, options))
                        .isInstanceOf(RuntimeException.class);
            }
            assertThat(calls.call(LambdaMethods.CALL, null, (TaskCallable<byte[]>) () -> argument, CallOptions.NONE))
                    .isEqualTo(argument);
        }
    }

    private static boolean onlyHas(byte[] bytes, byte number) {
        for (byte each : bytes) {
            if (each != number) {
                return false;
            }
        }
        return true;
    }

    @Test
    void smallTasksRunBesideALargeOne() throws Exception {
        byte[] bytes = random(LARGE / 2);
        PooledFuture<Integer> large = pool.submit(() -> bytes.length);
        List<PooledFuture<Integer>> small = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int number = i;
            small.add(pool.submit(() -> number));
        }

        for (int i = 0; i < 200; i++) {
            assertThat(small.get(i).get()).isEqualTo(i);
        }
        assertThat(large.get()).isEqualTo(bytes.length);
    }

    @Test
    void aCallLargerThanTheHeapOfItsWorkersFailsAfterTwo() throws Exception {
        byte[] bytes = random(60 << 20);
        try (Pool small =
                Pool.builder().name("it-small").workers(1).workerHeap("40m").open()) {
            PooledFuture<Integer> tooLarge = small.submit(() -> bytes.length);

            assertThatThrownBy(tooLarge::get)
                    .hasCauseInstanceOf(WorkerDiedException.class)
                    .hasMessageContaining("ran out of memory");
            assertThat(small.submit(() -> 5).get()).isEqualTo(5);
            assertThat(small.stats().workersDied()).isBetween(2L, 3L);
        }
    }

    @Test
    void aWorkerThatDiesInTheMiddleOfALargeArgumentCostsNothingElse() throws Exception {
        byte[] bytes = random(LARGE);
        for (int round = 0; round < 3; round++) {
            PooledFuture<Integer> large = pool.submit(() -> bytes.length);
            Processes.killAndAwait(Processes.pids(pool).get(0));

            List<Integer> others =
                    pool.map(item -> item + 1, IntStream.range(0, 20).boxed().toList());

            assertThat(others).isEqualTo(IntStream.range(1, 21).boxed().toList());
            assertThat(large.handle((length, error) -> error == null ? length : -1)
                            .get())
                    .isIn(bytes.length, -1);
            pool.awaitReady();
        }
    }

    @Test
    void aPoolClosesWhileLargeResultsAreOnTheirWay() {
        try (Pool own = Pool.builder()
                .name("it-large-end")
                .workers(1)
                .workerHeap("768m")
                .open()) {
            PooledFuture<byte[]> future = own.submit(() -> new byte[LARGE]);
            Soon.until(future::isRunning);

            own.shutdownNow();

            assertThat(future.isDone()).isTrue();
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
