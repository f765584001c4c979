package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The collections of {@code java.util}, element by element. What was unmodifiable comes back unmodifiable and equal, in
 * the same order, not necessarily of the same class. Stateless.
 */
final class CollectionCodecs {

    /** Collections are made no larger than this before so many elements were really read. */
    private static final int FIRST_ELEMENTS = 1024;

    private CollectionCodecs() {}

    static void write(WireWriter out, Object value, byte tag, CodecRegistry codecs) {
        if (isOrderedByComparator(value)) {
            NamedCodecs.writeSerialized(out, value, codecs); // which keeps the comparator
        } else if (value instanceof Collection<?> collection) {
            out.writeByte(tag);
            writeElements(out, collection);
        } else if (value instanceof Map<?, ?> map) {
            out.writeByte(tag);
            writeEntries(out, map);
        } else {
            out.writeByte(tag);
            writeEntry(out, (Map.Entry<?, ?>) value);
        }
    }

    @SuppressWarnings("JdkObsolete") // it was a LinkedList
    static Object read(WireReader in, byte tag) {
        return switch (tag) {
            case Tag.ARRAY_LIST -> readList(in);
            case Tag.LINKED_LIST -> readElements(in, new LinkedList<>(), in.readSize());
            case Tag.FIXED_LIST -> Arrays.asList(readList(in).toArray());
            case Tag.UNMODIFIABLE_LIST -> Collections.unmodifiableList(readList(in));
            case Tag.UNMODIFIABLE_COLLECTION -> Collections.unmodifiableCollection(readList(in));
            case Tag.HASH_SET -> readElements(in, new HashSet<>(), in.readSize());
            case Tag.LINKED_HASH_SET -> readElements(in, new LinkedHashSet<>(), in.readSize());
            case Tag.TREE_SET -> readElements(in, new TreeSet<>(), in.readSize());
            case Tag.UNMODIFIABLE_SET ->
                Collections.unmodifiableSet(readElements(in, new LinkedHashSet<>(), in.readSize()));
            case Tag.HASH_MAP -> readEntries(in, new HashMap<>());
            case Tag.LINKED_HASH_MAP -> readEntries(in, new LinkedHashMap<>());
            case Tag.TREE_MAP -> readEntries(in, new TreeMap<>());
            case Tag.UNMODIFIABLE_MAP -> Collections.unmodifiableMap(readEntries(in, new LinkedHashMap<>()));
            case Tag.ENTRY -> new AbstractMap.SimpleImmutableEntry<>(in.readObject(), in.readObject());
            default -> throw CodecRegistry.unknown(tag);
        };
    }

    private static boolean isOrderedByComparator(Object value) {
        return (value instanceof SortedMap<?, ?> map && map.comparator() != null)
                || (value instanceof SortedSet<?> set && set.comparator() != null);
    }

    private static void writeElements(WireWriter out, Collection<?> values) {
        int size = values.size();
        out.writeSize(size);
        int index = 0;
        for (Object value : values) {
            Trail.at(out, index++);
            out.writeObject(value);
        }
        checkSame(out, values, size, index);
    }

    private static void writeEntries(WireWriter out, Map<?, ?> map) {
        int size = map.size();
        out.writeSize(size);
        int count = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = entry.getKey();
            Trail.atKey(out, key);
            out.writeObject(key);
            out.writeObject(entry.getValue());
            count++;
        }
        checkSame(out, map, size, count);
    }

    private static void writeEntry(WireWriter out, Map.Entry<?, ?> entry) {
        Trail.at(out, "key");
        out.writeObject(entry.getKey());
        Trail.at(out, "value");
        out.writeObject(entry.getValue());
    }

    private static void checkSame(WireWriter out, Object value, int announced, int written) {
        if (announced != written) {
            throw new EncodingException(
                    "",
                    Trail.path(out),
                    Refusals.nameOf(value) + " changed while it was written: it had " + announced + " elements, then "
                            + written,
                    null);
        }
    }

    private static List<@Nullable Object> readList(WireReader in) {
        int size = in.readSize();
        return readElements(in, new ArrayList<>(Math.min(size, FIRST_ELEMENTS)), size);
    }

    private static <C extends Collection<@Nullable Object>> C readElements(WireReader in, C into, int size) {
        for (int left = size; left > 0; left--) {
            into.add(in.readObject());
        }
        return into;
    }

    private static <M extends Map<@Nullable Object, @Nullable Object>> M readEntries(WireReader in, M into) {
        for (int left = in.readSize(); left > 0; left--) {
            Object key = in.readObject();
            into.put(key, in.readObject());
        }
        return into;
    }
}
