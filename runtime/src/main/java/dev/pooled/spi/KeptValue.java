package dev.pooled.spi;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Bytes that a worker is sent once and keeps: a carried receiver, or the fixed arguments of a map. Compared by identity;
 * a back end drops it from its workers when nobody refers to it any more. Immutable.
 */
public final class KeptValue {

    private static final AtomicLong LAST_ID = new AtomicLong();

    private final long id = LAST_ID.incrementAndGet();
    private final byte[] bytes;

    /** Keeps {@code bytes}, which must not change any more. */
    public KeptValue(byte[] bytes) {
        this.bytes = Objects.requireNonNull(bytes, "bytes");
    }

    /** Returns a number that is unique in this JVM, from 1. */
    public long id() {
        return id;
    }

    /** Returns the encoded value; not a copy. */
    public byte[] bytes() {
        return bytes;
    }
}
