package dev.pooled.stub;

import dev.pooled.spi.KeptValue;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The object that a stub carries to its workers: encoded at the first call, sent to each worker once, and dropped there
 * when neither a stub nor an unfinished task refers to it any more. Thread-safe.
 */
public final class CarriedReceiver {

    private final Object object;
    private @Nullable KeptValue kept;

    CarriedReceiver(Object object) {
        this.object = Objects.requireNonNull(object, "receiver");
    }

    public Object object() {
        return object;
    }

    /** Returns the encoded receiver, asking {@code encoder} the first time. */
    public synchronized KeptValue kept(Supplier<byte[]> encoder) {
        KeptValue result = kept;
        if (result == null) {
            result = new KeptValue(encoder.get());
            kept = result;
        }
        return result;
    }
}
