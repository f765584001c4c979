package dev.pooled.internal.host.observe;

import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.stub.PooledMethod;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one task, as the bytes that travelled, of which no more than the beginning is kept: to be read if somebody asks
 * what the task was about. Thread-safe.
 */
final class KeptArguments {

    static final int MAX_BYTES = 64 * 1024;
    private static final int MAX_LABEL = 160;

    private final PooledMethod<?, ?> method;
    private final byte[] bytes;
    private final long lengthBytes;
    private volatile @Nullable String label;

    private KeptArguments(PooledMethod<?, ?> method, byte[] bytes, long lengthBytes) {
        this.method = method;
        this.bytes = bytes;
        this.lengthBytes = lengthBytes;
    }

    /** Copies the arguments of {@code task}, which has one item: others may use their memory as soon as it has ended. */
    static KeptArguments of(TaskDescriptor task) {
        EncodedItems own = task.arguments();
        KeptValue rest = task.rest();
        byte[] fixed = rest == null ? new byte[0] : rest.bytes();
        long lengthBytes = (long) own.lengthBytes() + fixed.length;
        byte[] kept = new byte[(int) Math.min(lengthBytes, MAX_BYTES)];
        int keptOfOwn = Math.min(own.lengthBytes(), kept.length);
        System.arraycopy(own.bytes(), own.start(0), kept, 0, keptOfOwn);
        System.arraycopy(fixed, 0, kept, keptOfOwn, kept.length - keptOfOwn);
        return new KeptArguments(task.method(), kept, lengthBytes);
    }

    /**
     * Returns {@code ("https://…", byte[4096])}; what cannot be read, because it was cut off or its class throws, is told by its
     * declared type. Runs code of the arguments' classes.
     */
    String label(CodecRegistry codecs) {
        String known = label;
        if (known == null) {
            known = readLabel(codecs);
            label = known; // two threads may both read it
        }
        return known;
    }

    private String readLabel(CodecRegistry codecs) {
        List<String> labels = new ArrayList<>();
        boolean areRead = read(codecs, labels);
        List<String> declared = DeclaredTypes.of(method.signature());
        if (labels.size() < declared.size()) {
            labels.addAll(declared.subList(labels.size(), declared.size()));
        } else if (!areRead) {
            labels.add("…");
        }
        String text = ValueLabel.shortened(String.join(", ", labels), MAX_LABEL);
        return lengthBytes > bytes.length ? "(" + text + "; " + lengthBytes + " bytes)" : "(" + text + ")";
    }

    private boolean read(CodecRegistry codecs, List<String> labels) {
        try {
            method.readArguments(new WireBytes(bytes, codecs), value -> labels.add(ValueLabel.of(value)));
            return true;
        } catch (Throwable ignored) { // of the user's classes, or the end of what was kept: a report does without
            return false;
        }
    }
}
