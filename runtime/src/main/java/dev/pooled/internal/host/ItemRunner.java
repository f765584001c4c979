package dev.pooled.internal.host;

import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.internal.wire.execution.Contexts;
import dev.pooled.internal.wire.execution.Execution;
import dev.pooled.internal.wire.execution.Residents;
import dev.pooled.internal.wire.execution.RunningTask;
import dev.pooled.spi.ContextCarrier;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.WorkerSide;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs items in this JVM as a worker would: arguments and results go through the codecs, receivers and fixed arguments are
 * decoded once and kept. Thread-safe.
 */
final class ItemRunner {

    private final CodecRegistry codecs;
    private final Residents residents = new Residents();
    private final Map<KeptValue, Object> kept = new WeakHashMap<>();

    ItemRunner(CodecRegistry codecs) {
        this.codecs = codecs;
    }

    /** Runs item {@code index} on this thread. */
    TaskOutcome run(TaskDescriptor chunk, int index, RunningTask task) {
        WireBuffer out = new WireBuffer(codecs);
        WorkerSide.Outer outer = WorkerSide.outer();
        WorkerSide.enterTask(task);
        Throwable error;
        try {
            error = run(chunk, index, out);
        } finally {
            WorkerSide.returnTo(outer);
        }
        return error == null
                ? new TaskOutcome.Returned(out.toByteArray())
                : new TaskOutcome.Threw(Execution.encode(error, codecs), null);
    }

    private @Nullable Throwable run(TaskDescriptor chunk, int index, WireBuffer out) {
        try {
            PooledMethod<?, ?> method = chunk.method();
            Object target = target(chunk);
            Object rest = chunk.rest() == null ? null : keep(chunk.rest(), method, /* isReceiver= */ false);
            EncodedItems items = chunk.arguments();
            WireBytes in = new WireBytes(items.bytes(), items.start(index), items.end(index), codecs);
            List<ContextCarrier.Scope> scopes = Contexts.restore(chunk.context());
            try {
                return Execution.run(method, target, rest, in, out);
            } finally {
                Contexts.end(scopes);
            }
        } catch (Throwable error) { // a receiver that cannot be made is the item's outcome too
            return error;
        }
    }

    private @Nullable Object target(TaskDescriptor chunk) throws Throwable {
        if (chunk.receiver() != null) {
            return keep(chunk.receiver(), chunk.method(), /* isReceiver= */ true);
        }
        return chunk.method().receiver() == PooledMethod.Receiver.NONE ? null : residents.of(chunk.method());
    }

    private synchronized @Nullable Object keep(KeptValue value, PooledMethod<?, ?> method, boolean isReceiver) {
        Object decoded = kept.get(value);
        if (decoded == null) {
            WireBytes in = new WireBytes(value.bytes(), codecs);
            decoded = isReceiver ? method.readReceiver(in) : method.readRest(in);
            kept.put(value, decoded);
        }
        return decoded;
    }

    /** Closes resident objects. */
    void close() {
        for (Throwable failure : residents.close()) {
            System.getLogger("dev.pooled")
                    .log(System.Logger.Level.WARNING, "a resident object failed to close", failure);
        }
    }
}
