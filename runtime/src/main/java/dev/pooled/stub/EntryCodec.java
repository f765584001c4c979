package dev.pooled.stub;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.AbstractMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a map: key and value. An entry of the JDK comes back immutable unless it was a {@code SimpleEntry}; any other
 * travels by its run-time class. Thread-safe.
 */
final class EntryCodec<K, V> implements TypeCodec<Map.Entry<K, V>> {

    private static final byte NULL = 0;
    private static final byte IMMUTABLE = 1;
    private static final byte MUTABLE = 2;
    private static final byte OTHER = 3;

    private final TypeCodec<K> key;
    private final TypeCodec<V> value;

    EntryCodec(TypeCodec<K> key, TypeCodec<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public void write(WireWriter out, Map.@Nullable Entry<K, V> entry) {
        if (entry == null) {
            out.writeByte(NULL);
            return;
        }
        if (entry.getClass().getClassLoader() != null) {
            out.writeByte(OTHER);
            out.writeObject(entry);
            return;
        }
        out.writeByte(entry.getClass() == AbstractMap.SimpleEntry.class ? MUTABLE : IMMUTABLE);
        writePart(out, "key", key, entry.getKey());
        writePart(out, "value", value, entry.getValue());
    }

    private static <T> void writePart(WireWriter out, String name, TypeCodec<T> codec, @Nullable T part) {
        try {
            codec.write(out, part);
        } catch (EncodingException e) {
            throw e.within(name);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // OTHER was written as a Map.Entry<K, V>
    public Map.@Nullable Entry<K, V> read(WireReader in) {
        byte kind = in.readByte();
        if (kind == NULL) {
            return null;
        } else if (kind == OTHER) {
            return (Map.Entry<K, V>) Codecs.object(Map.Entry.class).read(in);
        } else if (kind != IMMUTABLE && kind != MUTABLE) {
            throw Failures.broken("the bytes are no entry of a map: kind " + kind);
        }
        K k = key.read(in);
        V v = value.read(in);
        return kind == MUTABLE ? new AbstractMap.SimpleEntry<>(k, v) : new AbstractMap.SimpleImmutableEntry<>(k, v);
    }
}
