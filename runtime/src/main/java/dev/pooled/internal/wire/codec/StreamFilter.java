package dev.pooled.internal.wire.codec;

import java.io.ObjectInputFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a serialised stream may contain: no more than its bytes can account for, and nothing that the JVM's own filter
 * ({@code jdk.serialFilter}) rejects. One per stream; confined to the thread that reads.
 */
final class StreamFilter implements ObjectInputFilter {

    /** How deep a graph may be. */
    static final int MAX_DEPTH = 5000;

    /** A hash table has a few more places than elements, and each element takes at least a byte. */
    private static final long PLACES_PER_BYTE = 16;

    private static final long SPARE_PLACES = 4096;

    private final long bytes;
    private final @Nullable ObjectInputFilter jvmWide = Config.getSerialFilter();
    private long places;
    private String refusal = "";

    /** A filter for a stream of {@code bytes} bytes. */
    StreamFilter(int bytes) {
        this.bytes = bytes;
    }

    /** Returns why something was rejected; empty if nothing was. */
    String refusal() {
        return refusal;
    }

    @Override
    public Status checkInput(FilterInfo info) {
        if (info.arrayLength() > 0) {
            places += info.arrayLength();
        }
        if (info.depth() > MAX_DEPTH) {
            return reject("its graph is more than " + MAX_DEPTH + " levels deep");
        } else if (info.references() > bytes || info.streamBytes() > bytes) {
            return reject("it announces more objects than its " + bytes + " bytes can hold");
        } else if (places > PLACES_PER_BYTE * bytes + SPARE_PLACES) {
            return reject("it announces arrays of " + places + " elements in " + bytes + " bytes");
        }
        Status status = jvmWide == null ? Status.UNDECIDED : jvmWide.checkInput(info);
        return status == Status.REJECTED ? reject(byJvm(info)) : status;
    }

    private static String byJvm(FilterInfo info) {
        Class<?> type = info.serialClass();
        return "the JVM's deserialization filter (jdk.serialFilter) rejects "
                + (type == null ? "its size or depth" : type.getName());
    }

    private Status reject(String reason) {
        if (refusal.isEmpty()) {
            refusal = reason;
        }
        return Status.REJECTED;
    }
}
