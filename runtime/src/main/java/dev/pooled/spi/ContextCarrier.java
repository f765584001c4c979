package dev.pooled.spi;

import java.util.Map;

/**
 * Carries what belongs to the calling thread (a logging context, a trace) into the task; found by
 * {@link java.util.ServiceLoader} in the host and in the workers. Those for the MDC of SLF4J and for OpenTelemetry's trace and
 * baggage are built in. Thread-safe.
 *
 * <p>What a carrier throws fails no call: the task runs without what it carries, and that is logged once.
 */
public interface ContextCarrier {

    /** Host, in the caller: returns what is to travel, without null; empty where there is nothing. */
    Map<String, String> capture();

    /**
     * Worker, before the task, or each item of a map: makes current what is its own of {@code captured}, which all carriers share;
     * closing the scope ends it after the task.
     */
    Scope restore(Map<String, String> captured);

    /** Ends a restored context. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
