package dev.pooled.internal.wire.codec;

import dev.pooled.codec.Codec;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How values of each class are written, decided once per class. Thread-safe.
 *
 * <p>Classes are told by name, so that none is loaded before a value of it occurs. What is not named here and not
 * serialisable either, but comes from the JDK (a sub-list, a map's keys), travels as the plain collection it equals.
 */
final class Kinds extends ClassValue<Kinds.Kind> {

    private static final byte NONE = -1;

    private final CodecRegistry codecs;

    Kinds(CodecRegistry codecs) {
        this.codecs = codecs;
    }

    /** Returns how {@code value} is written. */
    Kind of(Object value) {
        return get(value.getClass());
    }

    @Override
    protected Kind computeValue(Class<?> type) {
        Codec<?> registered = codecs.registered(type);
        if (registered != null) {
            return new Kind(Tag.CODED, registered, null);
        }
        if (type.isArray()) {
            return new Kind(arrayTag(type));
        }
        boolean isOfJdk = type.getClassLoader() == null;
        byte core = isOfJdk ? coreTag(type.getName()) : NONE;
        if (core != NONE) {
            return new Kind(core);
        }
        Codec<?> service = codecs.codec(type);
        if (service != null) {
            return new Kind(Tag.CODED, service, null);
        }
        if (Enum.class.isAssignableFrom(type) && type != Enum.class) {
            return new Kind(Tag.ENUM);
        }
        byte builtIn = isOfJdk ? builtInTag(type.getName()) : NONE;
        if (builtIn != NONE) {
            return new Kind(builtIn);
        }
        return Serializable.class.isAssignableFrom(type) ? new Kind(Tag.SERIALIZED) : unserializable(type, isOfJdk);
    }

    private static Kind unserializable(Class<?> type, boolean isOfJdk) {
        if (type.isRecord()) {
            return new Kind(Tag.RECORD, null, new RecordCodec(type));
        }
        byte alike = isOfJdk ? alikeTag(type) : NONE;
        if (alike != NONE) {
            return new Kind(alike);
        }
        return new Kind(BuiltInCodecs.isPath(type) ? Tag.PATH : Tag.SERIALIZED);
    }

    private static byte alikeTag(Class<?> type) {
        if (List.class.isAssignableFrom(type)) {
            return Tag.ARRAY_LIST;
        } else if (Set.class.isAssignableFrom(type)) {
            return Tag.LINKED_HASH_SET;
        } else if (Collection.class.isAssignableFrom(type)) {
            return Tag.ARRAY_LIST;
        } else if (Map.class.isAssignableFrom(type)) {
            return Tag.LINKED_HASH_MAP;
        }
        return Map.Entry.class.isAssignableFrom(type) ? Tag.ENTRY : NONE;
    }

    private static byte arrayTag(Class<?> type) {
        Class<?> component = type.getComponentType();
        if (component == String.class) {
            return Tag.STRINGS;
        } else if (!component.isPrimitive()) {
            return Tag.ARRAY;
        }
        return switch (component.getName()) {
            case "boolean" -> Tag.BOOLEANS;
            case "byte" -> Tag.BYTES;
            case "short" -> Tag.SHORTS;
            case "char" -> Tag.CHARS;
            case "int" -> Tag.INTS;
            case "long" -> Tag.LONGS;
            case "float" -> Tag.FLOATS;
            default -> Tag.DOUBLES;
        };
    }

    private static byte coreTag(String name) {
        return switch (name) {
            case "java.lang.Byte" -> Tag.BYTE;
            case "java.lang.Short" -> Tag.SHORT;
            case "java.lang.Character" -> Tag.CHAR;
            case "java.lang.Float" -> Tag.FLOAT;
            case "java.util.ArrayList" -> Tag.ARRAY_LIST;
            case "java.util.LinkedList" -> Tag.LINKED_LIST;
            case "java.util.Arrays$ArrayList" -> Tag.FIXED_LIST;
            case "java.util.ImmutableCollections$List12",
                    "java.util.ImmutableCollections$ListN",
                    "java.util.ImmutableCollections$SubList",
                    "java.util.Collections$EmptyList",
                    "java.util.Collections$SingletonList",
                    "java.util.Collections$UnmodifiableList",
                    "java.util.Collections$UnmodifiableRandomAccessList" -> Tag.UNMODIFIABLE_LIST;
            case "java.util.Collections$UnmodifiableCollection" -> Tag.UNMODIFIABLE_COLLECTION;
            case "java.util.HashSet" -> Tag.HASH_SET;
            case "java.util.LinkedHashSet" -> Tag.LINKED_HASH_SET;
            case "java.util.TreeSet" -> Tag.TREE_SET;
            case "java.util.ImmutableCollections$Set12",
                    "java.util.ImmutableCollections$SetN",
                    "java.util.Collections$EmptySet",
                    "java.util.Collections$SingletonSet",
                    "java.util.Collections$UnmodifiableSet" -> Tag.UNMODIFIABLE_SET;
            case "java.util.HashMap" -> Tag.HASH_MAP;
            case "java.util.LinkedHashMap" -> Tag.LINKED_HASH_MAP;
            case "java.util.TreeMap" -> Tag.TREE_MAP;
            case "java.util.ImmutableCollections$Map1",
                    "java.util.ImmutableCollections$MapN",
                    "java.util.Collections$EmptyMap",
                    "java.util.Collections$SingletonMap",
                    "java.util.Collections$UnmodifiableMap" -> Tag.UNMODIFIABLE_MAP;
            case "java.util.KeyValueHolder" -> Tag.ENTRY;
            default -> NONE;
        };
    }

    private static byte builtInTag(String name) {
        return switch (name) {
            case "java.lang.Class" -> Tag.CLASS;
            case "java.math.BigInteger" -> Tag.BIG_INTEGER;
            case "java.math.BigDecimal" -> Tag.BIG_DECIMAL;
            case "java.net.URI" -> Tag.URI;
            case "java.util.Locale" -> Tag.LOCALE;
            case "java.util.Optional" -> Tag.OPTIONAL;
            case "java.util.OptionalDouble" -> Tag.OPTIONAL_DOUBLE;
            case "java.util.OptionalInt" -> Tag.OPTIONAL_INT;
            case "java.util.OptionalLong" -> Tag.OPTIONAL_LONG;
            case "java.util.UUID" -> Tag.UUID;
            case "java.time.Duration" -> Tag.DURATION;
            case "java.time.Instant" -> Tag.INSTANT;
            case "java.time.LocalDate" -> Tag.LOCAL_DATE;
            case "java.time.LocalDateTime" -> Tag.LOCAL_DATE_TIME;
            case "java.time.LocalTime" -> Tag.LOCAL_TIME;
            case "java.time.MonthDay" -> Tag.MONTH_DAY;
            case "java.time.OffsetDateTime" -> Tag.OFFSET_DATE_TIME;
            case "java.time.OffsetTime" -> Tag.OFFSET_TIME;
            case "java.time.Period" -> Tag.PERIOD;
            case "java.time.Year" -> Tag.YEAR;
            case "java.time.YearMonth" -> Tag.YEAR_MONTH;
            case "java.time.ZoneOffset" -> Tag.ZONE_OFFSET;
            case "java.time.ZoneRegion" -> Tag.ZONE_REGION;
            case "java.time.ZonedDateTime" -> Tag.ZONED_DATE_TIME;
            default -> NONE;
        };
    }

    /** What is known about a class: the tag in front of its values, and what writes them. Immutable. */
    static final class Kind {
        private final byte tag;
        private final @Nullable Codec<?> codec;
        private final @Nullable RecordCodec record;

        Kind(byte tag) {
            this(tag, null, null);
        }

        Kind(byte tag, @Nullable Codec<?> codec, @Nullable RecordCodec record) {
            this.tag = tag;
            this.codec = codec;
            this.record = record;
        }

        byte tag() {
            return tag;
        }

        /** Returns the registered codec, for {@link Tag#CODED}. */
        @Nullable
        Codec<?> codec() {
            return codec;
        }

        /** Returns the components, for {@link Tag#RECORD}. */
        @Nullable
        RecordCodec record() {
            return record;
        }
    }
}
