package dev.pooled;

/**
 * A note that an exception came from a worker, suppressed in what the method threw: {@code in worker 3 (pid 4711) of
 * pool 'etl', task #41 Maths.parse}. It has no stack trace of its own; that of the exception is the worker's.
 * Immutable.
 */
public final class RemoteTrace extends Throwable {

    private static final long serialVersionUID = 1L;

    /** Notes {@code message}: which worker, pool and task. */
    public RemoteTrace(String message) {
        super(message, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
    }
}
