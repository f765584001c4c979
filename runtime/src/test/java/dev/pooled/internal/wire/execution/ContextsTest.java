package dev.pooled.internal.wire.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.spi.ContextCarrier;
import dev.pooled.testkit.FailingCarrier;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What carriers, built in and found, capture and restore, and what becomes of one that throws. */
class ContextsTest {

    private static final SpanContext SPAN = SpanContext.create(
            "0af7651916cd43dd8448eb211c80319c",
            "b7ad6b7169203331",
            TraceFlags.getSampled(),
            TraceState.builder().put("vendor", "x").build());

    @AfterEach
    void forget() {
        FailingCarrier.failAt(FailingCarrier.At.NOWHERE);
        MDC.clear();
    }

    @Test
    void whereThereIsNoContextNothingIsSent() {
        assertThat(Contexts.capture()).isSameAs(Map.of());
        assertThat(Contexts.restore(Map.of())).isSameAs(Contexts.restore(Map.of()));
    }

    @Test
    void valuesOfTheMdcAreThereAndGoneAgain() {
        MDC.put("request", "r-1");
        Map<String, String> captured = Contexts.capture();
        MDC.clear();
        MDC.put("own", "o");

        List<ContextCarrier.Scope> scopes = Contexts.restore(captured);
        assertThat(MDC.getCopyOfContextMap()).isEqualTo(Map.of("request", "r-1"));

        Contexts.end(scopes);
        assertThat(MDC.getCopyOfContextMap()).isEqualTo(Map.of("own", "o"));
    }

    @Test
    void theTraceTravelsInTheFormOfTheW3c() {
        try (Scope ignored = Span.wrap(SPAN).makeCurrent()) {
            assertThat(Contexts.capture())
                    .isEqualTo(Map.of(
                            "traceparent",
                            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                            "tracestate",
                            "vendor=x"));
        }
    }

    @Test
    void traceAndBaggageAreCurrentAndGoneAgain() {
        Map<String, String> captured;
        Context context = Context.root()
                .with(Span.wrap(SPAN))
                .with(Baggage.builder().put("tenant", "t 1").build());
        try (Scope ignored = context.makeCurrent()) {
            captured = Contexts.capture();
        }

        List<ContextCarrier.Scope> scopes = Contexts.restore(captured);
        assertThat(Span.current().getSpanContext().getTraceId()).isEqualTo(SPAN.getTraceId());
        assertThat(Span.current().getSpanContext().getSpanId()).isEqualTo(SPAN.getSpanId());
        assertThat(Span.current().getSpanContext().isRemote()).isTrue();
        assertThat(Baggage.current().getEntryValue("tenant")).isEqualTo("t 1");

        Contexts.end(scopes);
        assertThat(Context.current()).isSameAs(Context.root());
    }

    @Test
    void aCarrierThatThrowsCostsItsOwnContextOnly() {
        MDC.put("request", "r-1");
        FailingCarrier.failAt(FailingCarrier.At.CAPTURE);
        assertThat(Contexts.capture()).isEqualTo(Map.of("mdc.request", "r-1"));

        FailingCarrier.failAt(FailingCarrier.At.RESTORE);
        Map<String, String> captured = Contexts.capture();
        MDC.clear();
        List<ContextCarrier.Scope> scopes = Contexts.restore(captured);
        assertThat(MDC.get("request")).isEqualTo("r-1");
        Contexts.end(scopes);

        FailingCarrier.failAt(FailingCarrier.At.END);
        Contexts.end(Contexts.restore(Contexts.capture()));
        assertThat(MDC.get("request")).isNull();
    }
}
