package dev.pooled.spi;

import java.util.Map;

/**
 * Carries what belongs to the calling thread (a logging context, a trace) into the task; found by
 * {@link java.util.ServiceLoader} in the host and in the workers. Thread-safe.
 */
public interface ContextCarrier {

    /** Host, in the caller: returns what is to travel; empty where there is nothing. */
    Map<String, String> capture();

    /** Worker, before the task: makes {@code captured} current; closing the scope ends it after the task. */
    Scope restore(Map<String, String> captured);

    /** Ends a restored context. */
    interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
