package dev.pooled.internal.host.fleet;

import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.FrameLayout;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.stub.PooledMethod;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the calls of one worker, and before each what that worker has not been told yet: methods, receivers and fixed
 * arguments. Guarded by its lane.
 */
final class CallWriter {

    /** Items that are longer together go from where they are. */
    private static final int COPIED_BYTES = 4 * 1024;

    /** With so little room left for what comes before them they are copied as others are, and found to be too large there. */
    private static final int SPARE_BYTES = 1024 * 1024;

    /** What stands before the items of a call, mostly. */
    private static final int HEAD_BYTES = 256;

    private final CodecRegistry codecs;

    /** By the methods themselves, which keep their classes, and these their loader: an application that is reloaded shall go. */
    private final Map<PooledMethod<?, ?>, Integer> defined = new WeakHashMap<>();

    private final Set<Long> kept = new HashSet<>();
    private int lastNumber;

    CallWriter(CodecRegistry codecs) {
        this.codecs = codecs;
    }

    /** Returns the frames that send {@code chunk} as call {@code call}. */
    Frames write(long call, TaskDescriptor chunk, boolean areClaimsShared, boolean tellsProgress) {
        EncodedItems items = chunk.arguments();
        int length = items.lengthBytes();
        boolean areLarge = length > COPIED_BYTES && length < FrameLayout.MAX_LENGTH - SPARE_BYTES;
        WireBuffer frames = MessageCodec.newBuffer(HEAD_BYTES + (areLarge ? 0 : items.lengthBytes()));
        int number = define(chunk.method(), frames);
        keep(chunk.receiver(), number, /* isReceiver= */ true, frames);
        keep(chunk.rest(), number, /* isReceiver= */ false, frames);
        Message.Call message = new Message.Call(
                call,
                number,
                idOf(chunk.receiver()),
                idOf(chunk.rest()),
                chunk.id(),
                chunk.attempt(),
                chunk.limitNanos(),
                chunk.context(),
                areClaimsShared,
                tellsProgress,
                items);
        if (areLarge) {
            MessageCodec.writeWithoutItems(message, frames);
            return new Frames(frames, items);
        }
        MessageCodec.write(message, frames);
        return new Frames(frames, null);
    }

    private int define(PooledMethod<?, ?> method, WireBuffer frames) {
        Integer known = defined.get(method);
        if (known != null) {
            return known;
        }
        int number = ++lastNumber;
        defined.put(method, number);
        MessageCodec.write(
                new Message.Define(
                        number,
                        method.isLoaded() ? codecs.nameOf(method.home()) : method.homeName(),
                        method.index(),
                        method.signature(),
                        method.fingerprint(),
                        method.layout()),
                frames);
        return number;
    }

    private void keep(@Nullable KeptValue value, int method, boolean isReceiver, WireBuffer frames) {
        if (value != null && kept.add(value.id())) {
            MessageCodec.write(new Message.Keep(value.id(), method, isReceiver, value.bytes()), frames);
        }
    }

    private static long idOf(@Nullable KeptValue value) {
        return value == null ? 0 : value.id();
    }

    /** A kept value is to be dropped; returns whether the worker has it. */
    boolean forget(long keptId) {
        return kept.remove(keptId);
    }
}
