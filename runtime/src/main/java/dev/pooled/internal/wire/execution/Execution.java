package dev.pooled.internal.wire.execution;

import dev.pooled.codec.WireReader;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.ThrowableCodec;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.WorkerSide;
import org.jspecify.annotations.Nullable;

/**
 * Runs one item of a call: reads its arguments, calls the method, and writes what came out. The same in a worker and in the
 * host's own threads. Thread-safe, without state.
 */
public final class Execution {

    private Execution() {}

    /**
     * Runs the item whose arguments are next in {@code in}. The result's bytes are appended to {@code out}; if there is
     * none, nothing is.
     *
     * @param target the receiver; {@code null} for a static method
     * @param rest all arguments but the first, as the method read them; {@code null} if they are in {@code in}
     * @return what the method threw, or why a value could not travel; {@code null} if it returned
     */
    public static @Nullable Throwable run(
            PooledMethod<?, ?> method, @Nullable Object target, @Nullable Object rest, WireReader in, WireBuffer out) {
        int start = out.size();
        try {
            if (FaultPoint.ENABLED) {
                FaultPoint.DECODING.reach();
            }
            if (rest == null) {
                method.run(target, in, out);
            } else {
                method.runFirst(target, in, rest, out);
            }
            WorkerSide.failIfExitWasRefused();
            if (FaultPoint.ENABLED) {
                FaultPoint.ENCODING.reach();
            }
            return null;
        } catch (Throwable error) { // whatever it is, it is the item's outcome
            out.truncate(start);
            return error;
        }
    }

    /** Returns the bytes that carry {@code error} to the caller; never fails. */
    public static byte[] encode(Throwable error, CodecRegistry codecs) {
        return ThrowableCodec.encode(error, codecs);
    }
}
