package dev.pooled.stub;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Which collections and maps are rebuilt element by element, and as what. Decided once per class, by name, so that none is
 * loaded before a value of it occurs. Thread-safe.
 */
final class CollectionKind extends ClassValue<Byte> {

    static final byte NULL = 0;
    /** By its run-time class. */
    static final byte OTHER = 1;

    static final byte ARRAY_LIST = 2;
    static final byte LINKED_LIST = 3;
    /** Of fixed size, as {@code Arrays.asList} makes it. */
    static final byte FIXED_LIST = 4;

    static final byte UNMODIFIABLE_LIST = 5;
    static final byte UNMODIFIABLE_COLLECTION = 6;
    static final byte ARRAY_DEQUE = 7;

    static final byte HASH_SET = 8;
    static final byte LINKED_HASH_SET = 9;
    static final byte TREE_SET = 10;
    static final byte UNMODIFIABLE_SET = 11;

    static final byte HASH_MAP = 12;
    static final byte LINKED_HASH_MAP = 13;
    static final byte TREE_MAP = 14;
    static final byte UNMODIFIABLE_MAP = 15;

    private static final CollectionKind KINDS = new CollectionKind();

    private CollectionKind() {}

    /** Returns the kind of {@code value}; what is sorted by a comparator keeps it, and so is {@link #OTHER}. */
    static byte of(@Nullable Object value) {
        if (value == null) {
            return NULL;
        }
        byte kind = KINDS.get(value.getClass());
        boolean isSorted = kind == TREE_SET || kind == TREE_MAP;
        return isSorted && hasComparator(value) ? OTHER : kind;
    }

    private static boolean hasComparator(Object value) {
        return value instanceof SortedMap<?, ?> map
                ? map.comparator() != null
                : ((SortedSet<?>) value).comparator() != null;
    }

    @Override
    protected Byte computeValue(Class<?> type) {
        if (type.getClassLoader() != null) {
            return OTHER;
        }
        byte known = byName(type.getName());
        return known == OTHER && !Serializable.class.isAssignableFrom(type) ? view(type) : known;
    }

    private static byte byName(String name) {
        return switch (name) {
            case "java.util.ArrayList" -> ARRAY_LIST;
            case "java.util.LinkedList" -> LINKED_LIST;
            case "java.util.Arrays$ArrayList" -> FIXED_LIST;
            case "java.util.ImmutableCollections$List12",
                    "java.util.ImmutableCollections$ListN",
                    "java.util.ImmutableCollections$SubList",
                    "java.util.Collections$EmptyList",
                    "java.util.Collections$SingletonList",
                    "java.util.Collections$UnmodifiableList",
                    "java.util.Collections$UnmodifiableRandomAccessList" -> UNMODIFIABLE_LIST;
            case "java.util.Collections$UnmodifiableCollection" -> UNMODIFIABLE_COLLECTION;
            case "java.util.ArrayDeque" -> ARRAY_DEQUE;
            case "java.util.HashSet" -> HASH_SET;
            case "java.util.LinkedHashSet" -> LINKED_HASH_SET;
            case "java.util.TreeSet" -> TREE_SET;
            case "java.util.ImmutableCollections$Set12",
                    "java.util.ImmutableCollections$SetN",
                    "java.util.Collections$EmptySet",
                    "java.util.Collections$SingletonSet",
                    "java.util.Collections$UnmodifiableSet" -> UNMODIFIABLE_SET;
            case "java.util.HashMap" -> HASH_MAP;
            case "java.util.LinkedHashMap" -> LINKED_HASH_MAP;
            case "java.util.TreeMap" -> TREE_MAP;
            case "java.util.ImmutableCollections$Map1",
                    "java.util.ImmutableCollections$MapN",
                    "java.util.Collections$EmptyMap",
                    "java.util.Collections$SingletonMap",
                    "java.util.Collections$UnmodifiableMap" -> UNMODIFIABLE_MAP;
            default -> OTHER;
        };
    }

    /** A part of another collection, which cannot be serialised: it arrives as a collection of its own. */
    private static byte view(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return ARRAY_LIST;
        } else if (SortedSet.class.isAssignableFrom(type)) {
            return TREE_SET;
        } else if (Set.class.isAssignableFrom(type)) {
            return LINKED_HASH_SET;
        } else if (SortedMap.class.isAssignableFrom(type)) {
            return TREE_MAP;
        }
        return Map.class.isAssignableFrom(type) ? LINKED_HASH_MAP : OTHER;
    }
}
