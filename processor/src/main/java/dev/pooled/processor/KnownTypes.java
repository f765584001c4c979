package dev.pooled.processor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The types of the JDK that have a codec of their own, and the method of {@code Codecs} that makes it. Stateless. */
final class KnownTypes {

    /** Collections and maps besides the ones with a method of their own. */
    private static final Set<String> COLLECTIONS = Set.of(
            "ArrayList",
            "LinkedList",
            "ArrayDeque",
            "HashSet",
            "LinkedHashSet",
            "TreeSet",
            "SortedSet",
            "NavigableSet",
            "Queue",
            "Deque",
            "SequencedCollection",
            "SequencedSet");

    private static final Set<String> MAPS =
            Set.of("HashMap", "LinkedHashMap", "TreeMap", "SortedMap", "NavigableMap", "SequencedMap");

    private static final Map<String, String> FACTORIES = factories();

    private static final Set<String> VALUES = Set.of(
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "java.net.URI",
            "java.nio.file.Path",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.MonthDay",
            "java.time.OffsetDateTime",
            "java.time.OffsetTime",
            "java.time.Period",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.ZoneId",
            "java.time.ZoneOffset",
            "java.time.ZonedDateTime",
            "java.util.Locale",
            "java.util.OptionalDouble",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.UUID");

    private KnownTypes() {}

    /** Returns whether values of the class hold no others and travel by {@code Codecs.value}. */
    static boolean isValue(String qualifiedName) {
        return VALUES.contains(qualifiedName);
    }

    /** Returns whether the type is taken apart by a method of {@code Codecs}. */
    static boolean isComposed(String qualifiedName) {
        return FACTORIES.containsKey(qualifiedName);
    }

    /** Returns that method; "" if there is none. */
    static String factory(String qualifiedName) {
        return FACTORIES.getOrDefault(qualifiedName, "");
    }

    private static Map<String, String> factories() {
        Map<String, String> factories = new HashMap<>();
        COLLECTIONS.forEach(name -> factories.put("java.util." + name, "collectionOf"));
        MAPS.forEach(name -> factories.put("java.util." + name, "mapOf"));
        factories.put("java.lang.Iterable", "iterable");
        factories.put("java.util.Collection", "collection");
        factories.put("java.util.List", "list");
        factories.put("java.util.Map", "map");
        factories.put("java.util.Map.Entry", "entry");
        factories.put("java.util.Optional", "optional");
        factories.put("java.util.Set", "set");
        return Map.copyOf(factories);
    }
}
