package dev.pooled.stub;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A collection, element by element. What was unmodifiable comes back unmodifiable and equal, in the same order, not
 * necessarily of the same class. Thread-safe.
 *
 * @param <T> the elements
 * @param <C> the declared type of the collection, of raw class {@code type}
 */
final class CollectionCodec<T, C extends Iterable<T>> implements TypeCodec<C> {

    /** Collections are made no larger than this before so many elements were really read. */
    static final int FIRST_ELEMENTS = 1024;

    private final Class<?> type;
    private final TypeCodec<T> element;

    CollectionCodec(Class<?> type, TypeCodec<T> element) {
        this.type = type;
        this.element = element;
    }

    @Override
    public void write(WireWriter out, @Nullable C value) {
        byte kind = CollectionKind.of(value);
        out.writeByte(kind);
        if (kind == CollectionKind.OTHER) {
            out.writeObject(value);
        } else if (value != null) {
            writeElements(out, (Collection<T>) value);
        }
    }

    private void writeElements(WireWriter out, Collection<T> values) {
        int size = values.size();
        out.writeSize(size);
        int index = 0;
        for (T value : values) {
            writeElement(out, index++, element, value);
        }
        if (index != size) {
            throw Failures.changed(values, size, index);
        }
    }

    /** Writes one element, so that an error has it in its path. */
    static <T> void writeElement(WireWriter out, int index, TypeCodec<T> element, @Nullable T value) {
        try {
            element.write(out, value);
        } catch (EncodingException e) {
            throw e.within("[" + index + "]");
        }
    }

    @Override
    @SuppressWarnings("unchecked") // checked as far as the class goes; the elements were read as T
    public @Nullable C read(WireReader in) {
        byte kind = in.readByte();
        if (kind == CollectionKind.NULL) {
            return null;
        }
        Object value = kind == CollectionKind.OTHER ? in.readObject() : readElements(in, kind);
        if (value != null && !type.isInstance(value)) {
            throw Failures.unexpected(type, value);
        }
        return (C) value;
    }

    @SuppressWarnings("JdkObsolete") // it was a LinkedList
    private Collection<@Nullable T> readElements(WireReader in, byte kind) {
        int size = in.readSize();
        return switch (kind) {
            case CollectionKind.ARRAY_LIST -> readList(in, size);
            case CollectionKind.LINKED_LIST -> into(new LinkedList<>(), in, size);
            case CollectionKind.FIXED_LIST -> fixed(readList(in, size));
            case CollectionKind.UNMODIFIABLE_LIST -> Collections.unmodifiableList(readList(in, size));
            case CollectionKind.UNMODIFIABLE_COLLECTION -> Collections.unmodifiableCollection(readList(in, size));
            case CollectionKind.ARRAY_DEQUE -> into(new ArrayDeque<>(), in, size);
            case CollectionKind.HASH_SET -> into(new HashSet<>(), in, size);
            case CollectionKind.LINKED_HASH_SET -> into(new LinkedHashSet<>(), in, size);
            case CollectionKind.TREE_SET -> into(new TreeSet<>(), in, size);
            case CollectionKind.UNMODIFIABLE_SET -> Collections.unmodifiableSet(into(new LinkedHashSet<>(), in, size));
            default -> throw Failures.broken("the bytes are no collection: kind " + kind);
        };
    }

    private List<@Nullable T> readList(WireReader in, int size) {
        return into(new ArrayList<>(Math.min(size, FIRST_ELEMENTS)), in, size);
    }

    private <X extends Collection<@Nullable T>> X into(X collection, WireReader in, int size) {
        for (int left = size; left > 0; left--) {
            collection.add(element.read(in));
        }
        return collection;
    }

    @SuppressWarnings("unchecked") // the elements are T
    private Collection<@Nullable T> fixed(List<@Nullable T> elements) {
        return (Collection<@Nullable T>) Arrays.asList(elements.toArray());
    }
}
