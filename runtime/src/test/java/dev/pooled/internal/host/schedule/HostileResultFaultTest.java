package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.EncodingException;
import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.PooledFuture;
import dev.pooled.TaskCallable;
import dev.pooled.TaskState;
import dev.pooled.TaskTimeoutException;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.ThrowableCodec;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.PooledCalls;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A result or an exception whose class throws, or never ends, while it is rebuilt in the host: it costs its own task alone. */
@Timeout(20)
class HostileResultFaultTest {

    private static final Duration LIMIT = Duration.ofMillis(300);

    private static volatile CountDownLatch begun = new CountDownLatch(0);
    private static volatile CountDownLatch interrupted = new CountDownLatch(0);

    private Pool pool = open(null);

    /** Never ends to be rebuilt, unless it is interrupted. */
    private static final class Endless implements Serializable {
        private static final long serialVersionUID = 1;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            neverEnd();
        }
    }

    private static final class EndlessException extends Exception {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("unused") // so that it is not one of those that are rebuilt from their message
        private final int[] state = {1};

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            neverEnd();
        }
    }

    private static final class Throwing implements Serializable {
        private static final long serialVersionUID = 1;

        private void readObject(ObjectInputStream in) {
            throw new IllegalStateException("not here");
        }
    }

    private static void neverEnd() {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            Thread.currentThread().interrupt();
        }
    }

    @BeforeEach
    void forget() {
        begun = new CountDownLatch(1);
        interrupted = new CountDownLatch(1);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aResultThatThrowsIsAnEncodingExceptionOfItsTask() {
        PooledFuture<Throwing> future = pool.submit((TaskCallable<Throwing>) Throwing::new);

        assertThatThrownBy(future::join)
                .cause()
                .isInstanceOfSatisfying(EncodingException.class, error -> assertThat(error.subject())
                        .isEqualTo("result"))
                .hasMessageContaining("not here");
        assertThat(future.taskState()).isEqualTo(TaskState.FAILED);
    }

    @Test
    void anEndlessResultIsCancelledAndHoldsUpNobodyElse() throws Exception {
        PooledFuture<Endless> future = pool.submit((TaskCallable<Endless>) Endless::new);
        begun.await();

        assertThat(pool.submit(() -> 6 * 7).get()).isEqualTo(42);
        assertThat(future.isDone()).isFalse();
        assertThat(future.cancel(true)).isTrue();

        assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
        interrupted.await();
    }

    @Test
    void shutdownNowEndsATaskWhoseResultIsNeverRebuilt() throws Exception {
        PooledFuture<Endless> future = pool.submit((TaskCallable<Endless>) Endless::new);
        begun.await();

        pool.shutdownNow();

        assertThat(future.isCancelled()).isTrue();
        interrupted.await();
    }

    @Test
    void anEndlessResultFailsAtTheLimitWithTheStackOfItsClass() throws Exception {
        limit();

        PooledFuture<Endless> future = pool.submit((TaskCallable<Endless>) Endless::new);

        Throwable failure = catchThrowable(future::get).getCause();
        assertThat(failure).isInstanceOfSatisfying(TaskTimeoutException.class, late -> assertThat(late.getStackTrace())
                .anySatisfy(frame -> assertThat(frame.getMethodName()).isEqualTo("neverEnd")));
        assertThat(failure)
                .hasMessageMatching(
                        "pool 'hostile': task #1 Pool\\.submit ended, but its result was not rebuilt in this JVM"
                                + " after \\d+ ms \\(limit 300 ms\\); the stack trace is where its classes were: see their"
                                + " readObject and constructors");
        assertThat(future.taskState()).isEqualTo(TaskState.TIMED_OUT);
        interrupted.await();
    }

    @Test
    void anEndlessExceptionFailsAtTheLimit() throws Exception {
        limit();

        PooledFuture<Object> future = pool.submit((TaskCallable<Object>) () -> {
            throw new EndlessException();
        });

        assertThat(catchThrowable(future::get)).hasCauseInstanceOf(TaskTimeoutException.class);
        interrupted.await();
    }

    @Test
    void theClassOfAnExceptionIsToldWithoutRebuildingIt() {
        CodecRegistry codecs = new CodecRegistry(List.of(), null);

        Class<?> type = ThrowableCodec.typeOf(ThrowableCodec.encode(new EndlessException(), codecs), codecs);

        assertThat(type).isEqualTo(EndlessException.class);
        assertThat(begun.getCount()).isEqualTo(1);
    }

    @Test
    void aBlockingCallIsLetGoByAnInterrupt() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            failure.set(catchThrowable(() -> call(Endless::new)));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        caller.start();
        begun.await();

        caller.interrupt();
        caller.join();

        assertThat(failure.get()).isInstanceOf(CancellationException.class);
        interrupted.await();
    }

    @Test
    void aBlockingMapIsLetGoByAnInterrupt() throws Exception {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread caller =
                new Thread(() -> failure.set(catchThrowable(() -> pool.map(item -> new Endless(), List.of(1, 2)))));
        caller.start();
        begun.await();

        caller.interrupt();
        caller.join();

        assertThat(failure.get()).isInstanceOf(CancellationException.class);
        interrupted.await();
    }

    @Test
    void aBlockingMapFailsAtTheLimitOfItsItem() throws Exception {
        limit();

        Throwable failure = catchThrowable(() -> pool.map(item -> item == 3 ? new Endless() : item, List.of(1, 2, 3)));

        assertThat(failure).isInstanceOf(TaskTimeoutException.class);
        interrupted.await();
    }

    /** What a stub's blocking method does. */
    private Object call(TaskCallable<?> task) {
        return ((PooledCalls) pool).call(LambdaMethods.CALL, null, task, CallOptions.NONE);
    }

    private void limit() {
        pool.close();
        pool = open(LIMIT);
    }

    private static Pool open(Duration limit) {
        var builder = Pool.builder().name("hostile").workers(2).mode(PoolMode.THREADS);
        return (limit == null ? builder : builder.taskTimeout(limit)).open();
    }
}
