package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.NotSerializableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PooledExceptionTest {

    private static final StackTraceElement[] STACK = {new StackTraceElement("com.acme.Maths", "spin", "Maths.java", 7)};

    @Test
    void timeoutTravels() throws Exception {
        TaskTimeoutException original = new TaskTimeoutException(
                "etl", 41, "Maths.parse", "too slow", Duration.ofSeconds(5), Duration.ofMillis(5003));
        original.setStackTrace(STACK);

        TaskTimeoutException copy = Copies.copy(original);

        assertSame(copy, original);
        assertThat(copy.limit()).isEqualTo(Duration.ofSeconds(5));
        assertThat(copy.elapsed()).isEqualTo(Duration.ofMillis(5003));
        assertThat(copy.getStackTrace()).containsExactly(STACK);
    }

    @Test
    void workersDeathTravelsWithAllThatIsKnown() throws Exception {
        WorkerDiedException original = new WorkerDiedException(
                "etl",
                41,
                "Maths.parse",
                "killed",
                4711,
                OptionalInt.of(137),
                Optional.of("SIGKILL"),
                DeathReason.KILLED,
                Optional.of(Path.of("hs_err_pid4711.log")),
                List.of("one", "two"),
                Optional.of("node-3"));

        WorkerDiedException copy = Copies.copy(original);

        assertSame(copy, original);
        assertThat(copy.pid()).isEqualTo(4711);
        assertThat(copy.exitCode()).hasValue(137);
        assertThat(copy.signal()).contains("SIGKILL");
        assertThat(copy.reason()).isEqualTo(DeathReason.KILLED);
        assertThat(copy.hsErr()).contains(Path.of("hs_err_pid4711.log"));
        assertThat(copy.lastOutput()).containsExactly("one", "two");
        assertThat(copy.node()).contains("node-3");
    }

    @Test
    void workersDeathTravelsWithNothingKnown() throws Exception {
        WorkerDiedException copy = Copies.copy(new WorkerDiedException(
                "etl",
                0,
                "",
                "gone",
                4711,
                OptionalInt.empty(),
                Optional.empty(),
                DeathReason.LOST,
                Optional.empty(),
                List.of(),
                Optional.empty()));

        assertThat(copy.exitCode()).isEmpty();
        assertThat(copy.signal()).isEmpty();
        assertThat(copy.hsErr()).isEmpty();
        assertThat(copy.lastOutput()).isEmpty();
        assertThat(copy.node()).isEmpty();
        assertThat(copy.taskId()).isZero();
        assertThat(copy.method()).isEmpty();
    }

    @Test
    void failureTravels() throws Exception {
        TaskFailedException original = new TaskFailedException("etl", 41, "Maths.parse", "bad", "com.acme.Oops");
        original.setStackTrace(STACK);

        TaskFailedException copy = Copies.copy(original);

        assertSame(copy, original);
        assertThat(copy.originalType()).isEqualTo("com.acme.Oops");
        assertThat(copy.getStackTrace()).containsExactly(STACK);
    }

    @Test
    void failureToStartTravels() throws Exception {
        PoolStartException original =
                new PoolStartException("etl", "no java", List.of("error"), new IllegalStateException("cause"));

        PoolStartException copy = Copies.copy(original);

        assertSame(copy, original);
        assertThat(copy.output()).containsExactly("error");
        assertThat(copy).cause().hasMessage("cause");
    }

    @Test
    void failureToEncodeTravels() throws Exception {
        EncodingException original = new EncodingException(
                "etl", 41, "Maths.parse", "result", "page.source", "no codec", new NotSerializableException("x"));

        EncodingException copy = Copies.copy(original);

        assertSame(copy, original);
        assertThat(copy.subject()).isEqualTo("result");
        assertThat(copy.path()).isEqualTo("page.source");
        assertThat(copy).hasCauseInstanceOf(NotSerializableException.class);
    }

    @Test
    void remoteTraceTravelsAndHasNoStack() throws Exception {
        RuntimeException error = new RuntimeException("oops");
        error.addSuppressed(new RemoteTrace("in worker 3 (pid 4711) of pool 'etl', task #41 Maths.parse"));

        Throwable trace = Copies.copy(error).getSuppressed()[0];

        assertThat(trace)
                .isInstanceOf(RemoteTrace.class)
                .hasToString("dev.pooled.RemoteTrace: in worker 3 (pid 4711) of pool 'etl', task #41 Maths.parse");
        assertThat(trace.getStackTrace()).isEmpty();
    }

    @Test
    void failureToEncodeSaysAllItKnows() {
        String reason = "java.io.InputStream is neither Serializable nor has a codec";

        EncodingException bare = new EncodingException("", "", reason, null);
        EncodingException subject =
                new EncodingException("", "html.source", reason, null).withSubject("argument 2 (html)");
        EncodingException task = subject.inTask("etl", 41, "Maths.parse");

        assertThat(bare).hasMessage("a value cannot travel: " + reason);
        assertThat(subject).hasMessage("argument 2 (html) cannot travel, at html.source: " + reason);
        assertThat(task).hasMessage("argument 2 (html) of Maths.parse cannot travel, at html.source: " + reason);
    }

    @Test
    void filledInCopyKeepsEverythingElse() {
        EncodingException original =
                new EncodingException("", "html.source", "no codec", new NotSerializableException("x"));
        original.setStackTrace(STACK);
        original.addSuppressed(new RemoteTrace("in worker 3"));

        EncodingException copy = original.withSubject("result").inTask("etl", 41, "Maths.parse");

        assertThat(copy.pool()).isEqualTo("etl");
        assertThat(copy.taskId()).isEqualTo(41);
        assertThat(copy.method()).isEqualTo("Maths.parse");
        assertThat(copy.subject()).isEqualTo("result");
        assertThat(copy.path()).isEqualTo("html.source");
        assertThat(copy.getCause()).isSameAs(original.getCause());
        assertThat(copy.getStackTrace()).containsExactly(STACK);
        assertThat(copy.getSuppressed()).containsExactly(original.getSuppressed());
    }

    @Test
    void outputCannotBeChangedFromOutside() {
        PoolStartException error = new PoolStartException("etl", "no java", List.of("a"), null);

        assertThatThrownBy(() -> error.output().add("b")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static void assertSame(PooledException copy, PooledException original) {
        assertThat(copy).hasMessage(original.getMessage());
        assertThat(copy.pool()).isEqualTo("etl");
        assertThat(copy.taskId()).isEqualTo(original.taskId());
        assertThat(copy.method()).isEqualTo(original.method());
    }
}
