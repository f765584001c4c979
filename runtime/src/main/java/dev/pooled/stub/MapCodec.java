package dev.pooled.stub;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map, entry by entry; its kind is kept as that of a {@link CollectionCodec} is. Thread-safe.
 *
 * @param <M> the declared type of the map, of raw class {@code type}
 */
final class MapCodec<K, V, M extends Map<K, V>> implements TypeCodec<M> {

    private final Class<?> type;
    private final TypeCodec<K> key;
    private final TypeCodec<V> value;

    MapCodec(Class<?> type, TypeCodec<K> key, TypeCodec<V> value) {
        this.type = type;
        this.key = key;
        this.value = value;
    }

    @Override
    public void write(WireWriter out, @Nullable M map) {
        byte kind = CollectionKind.of(map);
        out.writeByte(kind);
        if (kind == CollectionKind.OTHER) {
            out.writeObject(map);
        } else if (map != null) {
            writeEntries(out, map);
        }
    }

    private void writeEntries(WireWriter out, Map<K, V> map) {
        int size = map.size();
        out.writeSize(size);
        int count = 0;
        for (Map.Entry<K, V> entry : map.entrySet()) {
            try {
                key.write(out, entry.getKey());
                value.write(out, entry.getValue());
            } catch (EncodingException e) {
                throw e.within(keyStep(entry.getKey()));
            }
            count++;
        }
        if (count != size) {
            throw Failures.changed(map, size, count);
        }
    }

    /** Only keys that can be shown without running a user's code are. */
    private static String keyStep(@Nullable Object key) {
        if (key == null || key instanceof String || key instanceof Number || key instanceof Character) {
            return "[" + key + "]";
        }
        return "[" + key.getClass().getName() + "]";
    }

    @Override
    @SuppressWarnings("unchecked") // checked as far as the class goes; the entries were read as K and V
    public @Nullable M read(WireReader in) {
        byte kind = in.readByte();
        if (kind == CollectionKind.NULL) {
            return null;
        }
        Object map = kind == CollectionKind.OTHER ? in.readObject() : readEntries(in, kind);
        if (map != null && !type.isInstance(map)) {
            throw Failures.unexpected(type, map);
        }
        return (M) map;
    }

    private Map<K, V> readEntries(WireReader in, byte kind) {
        return switch (kind) {
            case CollectionKind.HASH_MAP -> into(new HashMap<>(), in);
            case CollectionKind.LINKED_HASH_MAP -> into(new LinkedHashMap<>(), in);
            case CollectionKind.TREE_MAP -> into(new TreeMap<>(), in);
            case CollectionKind.UNMODIFIABLE_MAP -> Collections.unmodifiableMap(into(new LinkedHashMap<>(), in));
            default -> throw Failures.broken("the bytes are no map: kind " + kind);
        };
    }

    private Map<K, V> into(Map<K, V> map, WireReader in) {
        for (int left = in.readSize(); left > 0; left--) {
            K k = key.read(in);
            map.put(k, value.read(in));
        }
        return map;
    }
}
