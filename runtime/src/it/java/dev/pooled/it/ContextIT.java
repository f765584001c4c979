package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.OutputLine;
import dev.pooled.Pool;
import dev.pooled.testkit.FailingCarrier;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.MDC;

/** What belongs to the caller's thread is there in the task, in a worker: SLF4J's MDC, OpenTelemetry's trace and baggage. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class ContextIT {

    private static final List<OutputLine> LINES = new CopyOnWriteArrayList<>();
    private static Pool pool;

    @BeforeAll
    static void open() {
        pool = Pool.builder()
                .name("it-context")
                .workers(1)
                .workerHeap("64m")
                .output(LINES::add)
                .open();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @AfterEach
    void forget() {
        MDC.clear();
        FailingCarrier.failAt(FailingCarrier.At.NOWHERE);
    }

    @Test
    void theMdcIsTheCallersInATaskAndGoneInTheNext() throws Exception {
        MDC.put("request", "r-1");
        assertThat(pool.submit(() -> MDC.get("request")).get()).isEqualTo("r-1");

        MDC.put("request", "r-2");
        assertThat(pool.submit(() -> MDC.get("request")).get()).isEqualTo("r-2");

        MDC.clear();
        assertThat(pool.submit(() -> String.valueOf(MDC.get("request"))).get()).isEqualTo("null");
    }

    @Test
    void whatATaskPutsIntoTheMdcIsGoneInTheNextThatBringsItsOwn() throws Exception {
        MDC.put("request", "r-1");
        pool.submit(() -> MDC.put("leftover", "x")).get();

        assertThat(pool.submit(() -> String.valueOf(MDC.get("leftover"))).get()).isEqualTo("null");
    }

    @Test
    void everyItemOfAMapHasTheMdcOfItsCaller() {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        MDC.put("request", "r-1");

        List<String> seen = Stub.on(pool)
                .map(item -> MDC.get("request") + MDC.getCopyOfContextMap().size(), items);

        assertThat(seen).hasSize(500).containsOnly("r-11");
    }

    @Test
    void aSpanOfTheSdkIsTheParentInTheTask() throws Exception {
        try (SdkTracerProvider provider = SdkTracerProvider.builder().build()) {
            Span span = provider.get("test").spanBuilder("call").startSpan();
            try (Scope ignored = span.makeCurrent();
                    Scope alsoIgnored =
                            Baggage.builder().put("tenant", "acme").build().makeCurrent()) {
                String seen = pool.submit(() -> Span.current().getSpanContext().getTraceId() + " "
                                + Span.current().getSpanContext().getSpanId() + " "
                                + Baggage.current().getEntryValue("tenant"))
                        .get();

                assertThat(seen)
                        .isEqualTo(span.getSpanContext().getTraceId() + " "
                                + span.getSpanContext().getSpanId() + " acme");
            } finally {
                span.end();
            }
        }
        assertThat(pool.submit(() -> Span.current().getSpanContext().isValid()).get())
                .isFalse();
    }

    @Test
    void aCarrierThatFailsInTheWorkerIsReportedOnceAndTheTaskRuns() throws Exception {
        FailingCarrier.failAt(FailingCarrier.At.RESTORE);
        MDC.put("request", "r-1");

        for (int i = 0; i < 3; i++) {
            assertThat(pool.submit(() -> MDC.get("request")).get()).isEqualTo("r-1");
        }

        Soon.until(() -> LINES.stream().anyMatch(line -> line.text().contains("FailingCarrier failed to restore")));
        assertThat(LINES.stream().filter(line -> line.text().contains("FailingCarrier failed to restore")))
                .hasSize(1);
    }
}
