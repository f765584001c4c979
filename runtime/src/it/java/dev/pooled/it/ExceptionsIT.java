package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.EncodingException;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.RemoteTrace;
import dev.pooled.TaskCallable;
import dev.pooled.TaskFailedException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong inside a task, on its way in and on its way out: the right error, and no worker lost. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class ExceptionsIT {

    private static Pool pool;
    private static long worker;

    @BeforeAll
    static void open() throws Exception {
        pool = Pool.builder().name("it-errors").workers(1).workerHeap("64m").open();
        worker = pool.submit(Tasks::pid).get();
    }

    @AfterAll
    static void noWorkerWasLost() throws Exception {
        long last = pool.submit(Tasks::pid).get();
        pool.close();
        assertThat(last).isEqualTo(worker);
    }

    /** A checked exception with a field and a constructor that nobody could call by guessing. */
    static final class OrderException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int order;
        private final ArrayList<String> lines = new ArrayList<>();

        OrderException(int order, String message, Throwable cause) {
            super(message, cause);
            this.order = order;
            lines.add("line of " + order);
        }
    }

    @Test
    void anExceptionArrivesAsItselfWithFieldsCauseAndTheWorkersStack() {
        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new OrderException(17, "sold out", new IOException("no answer"));
        });

        Throwable error = failureOf(future);

        assertThat(error).isInstanceOf(OrderException.class).hasMessage("sold out");
        assertThat(((OrderException) error).order).isEqualTo(17);
        assertThat(((OrderException) error).lines).containsExactly("line of 17");
        assertThat(error.getCause()).isInstanceOf(IOException.class).hasMessage("no answer");
        assertThat(error.getStackTrace())
                .anyMatch(frame -> frame.getClassName().contains("ExceptionsIT")
                        && frame.getMethodName().contains("lambda"));
    }

    @Test
    void theRemoteTraceSaysWhereItRan() {
        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new IllegalStateException("here");
        });

        Throwable error = failureOf(future);

        assertThat(error.getSuppressed()).hasSize(1);
        assertThat(error.getSuppressed()[0])
                .isInstanceOf(RemoteTrace.class)
                .hasMessage(
                        "in worker 1 (pid " + worker + ") of pool 'it-errors', task #" + future.id() + " Pool.submit");
    }

    @Test
    void theBlockingCallThrowsTheCheckedExceptionItself() {
        Throwable error = catchThrowable(() -> Stub.on(pool).call(() -> {
            throw new OrderException(3, "direct", null);
        }));

        assertThat(error).isInstanceOf(OrderException.class).hasMessage("direct");
    }

    /** An exception that can be written, but not read in the host. */
    static final class OneWayException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OneWayException(String message) {
            super(message);
        }

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            throw new InvalidObjectException("only outwards");
        }
    }

    @Test
    void anExceptionThatCannotBeRebuiltKeepsItsTypeMessageAndStack() {
        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new OneWayException("the original message");
        });

        Throwable error = failureOf(future);

        assertThat(error).isInstanceOf(TaskFailedException.class).hasMessageContaining("the original message");
        assertThat(((TaskFailedException) error).originalType()).isEqualTo(OneWayException.class.getName());
        assertThat(error.getStackTrace()).anyMatch(frame -> frame.getClassName().contains("ExceptionsIT"));
    }

    /** An exception that holds what cannot travel. */
    static final class HoldingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // that is the point
        private final Object held = new Thread("held");

        HoldingException(String message) {
            super(message);
        }

        Object held() {
            return held;
        }
    }

    @Test
    void anExceptionThatHoldsWhatCannotTravelStillFailsItsTask() {
        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new HoldingException("I hold a thread");
        });

        assertThat(failureOf(future))
                .isInstanceOfAny(TaskFailedException.class, HoldingException.class)
                .hasMessageContaining("I hold a thread");
    }

    @Test
    void anErrorThatTheTaskThrowsArrivesToo() {
        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new AssertionError("wrong");
        });

        assertThat(failureOf(future)).isInstanceOf(AssertionError.class).hasMessage("wrong");
    }

    @Test
    void aReturnedExceptionIsAValue() throws Exception {
        assertThat(pool.submit(() -> new IOException("just a value")).get())
                .isInstanceOf(IOException.class)
                .hasMessage("just a value");
    }

    @Test
    void twentyResultsThatCannotTravelAreTwentyErrors() {
        for (int i = 0; i < 20; i++) {
            PooledFuture<Thread> future = pool.submit(() -> new Thread("result"));

            Throwable error = failureOf(future);

            assertThat(error).isInstanceOf(EncodingException.class).hasMessageContaining("java.lang.Thread");
            assertThat(((EncodingException) error).subject()).isEqualTo("result");
            assertThat(((EncodingException) error).taskId()).isEqualTo(future.id());
        }
    }

    /** Serialisable by name, not in fact. */
    record Order(int number, Customer customer) implements Serializable {}

    record Customer(String name, @SuppressWarnings("serial") Object handle) implements Serializable {}

    @Test
    void anArgumentThatCannotTravelNamesTheWayToTheField() {
        Order order = new Order(1, new Customer("Ada", new Thread("handle")));

        Throwable error = failureOf(pool.submit(() -> order.number()));

        assertThat(error).isInstanceOf(EncodingException.class);
        assertThat(((EncodingException) error).subject()).isEqualTo("argument 1 (task)");
        assertThat(((EncodingException) error).path()).contains("customer").contains("handle");
    }

    @Test
    void anItemThatCannotTravelFailsTheMap() {
        List<Object> items = List.of("fine", new Thread("item"));

        assertThatThrownBy(() -> pool.map(item -> item, items))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("argument 1 (item)")
                .hasMessageContaining("java.lang.Thread");
    }

    /** An argument whose reading fails in the worker. */
    static final class Unreadable implements Serializable {
        private static final long serialVersionUID = 1L;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            throw new IOException("not in this JVM");
        }
    }

    @Test
    void anArgumentThatCannotBeReadInTheWorkerFailsItsTask() {
        Unreadable argument = new Unreadable();

        Throwable error = failureOf(pool.submit(() -> argument.toString()));

        assertThat(error).isInstanceOf(EncodingException.class).hasStackTraceContaining("not in this JVM");
    }

    @Test
    void aResultThatCannotBeReadInTheHostFailsItsTask() {
        Throwable error = failureOf(pool.submit(Unreadable::new));

        assertThat(error).isInstanceOf(EncodingException.class).hasStackTraceContaining("not in this JVM");
        assertThat(((EncodingException) error).subject()).isEqualTo("result");
    }

    @Test
    void aGraphThatIsTooDeepIsAnErrorAndNoHang() {
        List<Object> deep = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            List<Object> outer = new ArrayList<>();
            outer.add(deep);
            deep = outer;
        }
        List<Object> argument = deep;

        assertThat(failureOf(Stub.on(pool).mapAsync(item -> 1, List.of(argument))))
                .isInstanceOf(EncodingException.class);
        assertThat(failureOf(pool.submit(() -> argument.size()))).isInstanceOf(EncodingException.class);
    }

    /** An item whose writing fails with an error, not an exception. */
    static final class Explosive implements Serializable {
        private static final long serialVersionUID = 1L;

        private void writeObject(java.io.ObjectOutputStream out) {
            throw new AssertionError("boom");
        }
    }

    @Test
    void anItemWhoseWritingFailsWithAnErrorFailsTheAsyncMap() {
        PooledFuture<List<Integer>> future = Stub.on(pool).mapAsync(item -> 1, List.of(new Explosive()));

        assertThat(failureOf(future)).hasStackTraceContaining("boom");
    }

    @Test
    void tenArgumentsThatThrowWhileTheyAreWrittenAreTenErrors() {
        for (int i = 0; i < 10; i++) {
            Explosive argument = new Explosive();

            assertThat(failureOf(pool.submit(() -> argument.toString())))
                    .isInstanceOf(EncodingException.class)
                    .hasStackTraceContaining("boom");
        }
    }

    /** As little of an exception as there can be. */
    static final class FrozenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        FrozenException(String message) {
            super(message, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
        }
    }

    @Test
    void anExceptionWithoutStackAndSuppressionArrives() {
        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new FrozenException("frozen");
        });

        assertThat(failureOf(future)).isInstanceOf(FrozenException.class).hasMessage("frozen");
    }

    /** An exception whose fields lead back to it. */
    static final class CyclicException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final ArrayList<Object> held = new ArrayList<>();

        CyclicException(String message) {
            super(message);
            held.add(List.of(this));
        }
    }

    @Test
    void anExceptionWhoseFieldsLeadBackToItArrives() {
        PooledFuture<Integer> future = pool.submit((TaskCallable<Integer>) () -> {
            throw new CyclicException("round and round");
        });

        assertThat(failureOf(future))
                .hasMessageContaining("round and round")
                .isInstanceOfAny(CyclicException.class, TaskFailedException.class);
    }

    @Test
    void theTaskAfterAFailedOneRuns() throws Exception {
        failureOf(pool.submit((TaskCallable<Integer>) () -> {
            throw new IllegalStateException("this one");
        }));

        assertThat(pool.submit(Tasks::pid).get()).isEqualTo(worker);
    }

    @Test
    void anArgumentOfAClassThatTheWorkerLacksAndNobodyHandsOutIsNamed(@TempDir Path directory) throws Exception {
        Path source = directory.resolve("OnlyHere.java");
        Files.writeString(source, "public class OnlyHere implements java.io.Serializable {}");
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", source.toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, ExceptionsIT.class.getClassLoader())) {
            Object argument =
                    loader.loadClass("OnlyHere").getDeclaredConstructor().newInstance();
            Files.delete(directory.resolve("OnlyHere.class"));

            Throwable error = failureOf(pool.submit(() -> argument.hashCode()));

            assertThat(error)
                    .isInstanceOf(EncodingException.class)
                    .hasMessageContaining("OnlyHere")
                    .hasMessageContaining("class path");
        }
    }

    private static Throwable failureOf(PooledFuture<?> future) {
        try {
            throw new IllegalStateException("it returned " + future.get());
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
