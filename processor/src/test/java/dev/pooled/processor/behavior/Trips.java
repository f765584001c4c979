package dev.pooled.processor.behavior;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.processor.behavior.Travels.Blob;
import dev.pooled.processor.behavior.Travels.Color;
import dev.pooled.processor.behavior.Travels.Done;
import dev.pooled.processor.behavior.Travels.Everything;
import dev.pooled.processor.behavior.Travels.Expression;
import dev.pooled.processor.behavior.Travels.Failed;
import dev.pooled.processor.behavior.Travels.Number;
import dev.pooled.processor.behavior.Travels.Operator;
import dev.pooled.processor.behavior.Travels.Pair;
import dev.pooled.processor.behavior.Travels.Point;
import dev.pooled.processor.behavior.Travels.Sum;
import dev.pooled.processor.behavior.Travels.Times;
import dev.pooled.processor.behavior.Travels.Tree;
import dev.pooled.processor.behavior.Travels.Variable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.Vector;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Values of every kind, and what has to be true of each when it is back. */
final class Trips {

    private static final Point A = new Point(1, -2);
    private static final Point B = new Point(Integer.MIN_VALUE, Integer.MAX_VALUE);

    private Trips() {}

    /** What a value keeps on its way, beside its content. */
    enum Keeps {
        CLASS,
        /** What was unmodifiable stays so, what was modifiable too. */
        MODIFIABILITY,
        NOTHING_ELSE
    }

    /** One value and its way. */
    record Trip(String name, Object value, BiFunction<TravelsPooled, Object, Object> way, Keeps keeps) {

        /** Sends the value, and compares what comes back. */
        void take(TravelsPooled stub) {
            Object back = way.apply(stub, value);

            assertThat(comparable(back)).as(name).isEqualTo(comparable(value));
            if (keeps == Keeps.CLASS && value != null) {
                assertThat(back).as(name).hasSameClassAs(value);
            }
            boolean isContainer = value instanceof Collection<?> || value instanceof Map<?, ?>;
            if (keeps != Keeps.NOTHING_ELSE && isContainer) {
                assertThat(refusal(back)).as("what changing %s throws", name).isEqualTo(refusal(value));
            }
        }

        /** Only lists and sets have {@code equals}. */
        private static Object comparable(Object value) {
            boolean hasEquals = value instanceof List || value instanceof Set;
            return value instanceof Collection<?> && !hasEquals ? new ArrayList<>((Collection<?>) value) : value;
        }

        /** Returns what a collection throws when somebody adds an element to it, or a map when it is written to. */
        @SuppressWarnings("unchecked") // what is added is of its kind
        private static Class<?> refusal(Object container) {
            try {
                if (container instanceof Map<?, ?> map) {
                    ((Map<Object, Object>) map).putAll(Map.of());
                } else {
                    Collection<Object> collection = (Collection<Object>) container;
                    collection.add(
                            collection.isEmpty() ? A : collection.iterator().next());
                }
                return Void.class;
            } catch (UnsupportedOperationException e) {
                return e.getClass();
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Trip> all() {
        return Stream.of(scalars(), arrays(), lists(), sets(), maps(), families(), nulls())
                .flatMap(trips -> trips);
    }

    private static Stream<Trip> scalars() {
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(5, 45);
        LocalDateTime noon = LocalDateTime.of(2024, 2, 29, 12, 0, 0, 999_999_999);
        Times times = new Times(
                Duration.ofNanos(-1),
                Instant.MAX,
                LocalDate.MIN,
                noon,
                LocalTime.MAX,
                MonthDay.of(2, 29),
                noon.atOffset(offset),
                OffsetTime.of(LocalTime.NOON, offset),
                Period.of(-1, 2, 3),
                Year.of(-44),
                YearMonth.of(1999, 12),
                ZoneId.of("Europe/Zurich"),
                offset,
                ZonedDateTime.ofLocal(
                        LocalDateTime.of(2023, 10, 29, 2, 30), ZoneId.of("Europe/Zurich"), ZoneOffset.ofHours(1)));
        return Stream.of(
                same(
                        "primitives",
                        new Everything(true, (byte) -1, (short) -2, '語', -4, 5L, Float.NaN, -0.0, "t", 9, Color.GREEN),
                        TravelsPooled::everything),
                same(
                        "boxes",
                        new Pair<>(new Pair<>((byte) 1, (short) 2), new Pair<>(3f, Double.NaN)),
                        TravelsPooled::boxes),
                same("Boolean", true, TravelsPooled::bool),
                same("Character", '\uD800', TravelsPooled::character),
                same("Long", Long.MIN_VALUE, TravelsPooled::number),
                same("String", "wide 語 and \uD83D\uDE00", TravelsPooled::text),
                same("enum", Color.RED, TravelsPooled::color),
                same("enum constant with a body", Color.GREEN, TravelsPooled::color),
                same("BigInteger", BigInteger.TEN.pow(100).negate(), TravelsPooled::bigInteger),
                same("BigDecimal", new BigDecimal("-0.100"), TravelsPooled::bigDecimal),
                same("UUID", new UUID(-1, 2), TravelsPooled::uuid),
                same("URI", URI.create("http://example.org/a?b=c#d"), TravelsPooled::uri),
                same("Path", Path.of("a", "b"), TravelsPooled::path),
                same("Locale", Locale.CANADA_FRENCH, TravelsPooled::locale),
                same("Locale with a script", Locale.forLanguageTag("zh-Hant-TW"), TravelsPooled::locale),
                same("java.time", times, TravelsPooled::times),
                same("Optional", Optional.of(A), TravelsPooled::optional),
                same("empty Optional", Optional.empty(), TravelsPooled::optional),
                same(
                        "OptionalInt, -Long, -Double",
                        new Pair<>(OptionalInt.of(1), new Pair<>(OptionalLong.empty(), OptionalDouble.of(2))),
                        TravelsPooled::optionals),
                same("Object", List.of(A, "x").get(0), TravelsPooled::any),
                same("Serializable", new Blob("x"), TravelsPooled::blob));
    }

    private static Stream<Trip> arrays() {
        @SuppressWarnings({"unchecked", "rawtypes"}) // there are no generic arrays
        List<Color>[] lists = new List[] {List.of(Color.RED), null};
        return Stream.of(
                same("int[][][]", new int[][][] {{{1, 2}, {}}, null, {null}}, TravelsPooled::cube),
                same("String[]", new String[] {"a", null}, TravelsPooled::texts),
                same("Point[][]", new Point[][] {{A, null, B}, {}}, TravelsPooled::points),
                same("List<Color>[]", lists, TravelsPooled::lists),
                same("Point[] of many", new Point[][] {many().toArray(new Point[0])}, TravelsPooled::points));
    }

    private static List<Point> many() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            points.add(new Point(i, -i));
        }
        return points;
    }

    private static Stream<Trip> lists() {
        ArrayList<Point> points = new ArrayList<>(Arrays.asList(A, null, B));
        return Stream.of(
                same("ArrayList", points, TravelsPooled::list),
                same("ArrayList of many", many(), TravelsPooled::list),
                same("LinkedList", new LinkedList<>(points), TravelsPooled::list),
                same("Arrays.asList", Arrays.asList(A, B), TravelsPooled::list),
                view("subList", new ArrayList<>(points).subList(1, 3), TravelsPooled::list),
                equal("List.of", List.of(A, B), TravelsPooled::list),
                equal("List.of()", List.of(), TravelsPooled::list),
                equal("unmodifiableList", Collections.unmodifiableList(points), TravelsPooled::list),
                same("declared ArrayList", points, TravelsPooled::arrayList),
                same("declared LinkedList", new LinkedList<>(points), TravelsPooled::linkedList),
                same("ArrayDeque", new ArrayDeque<>(List.of(A, B)), TravelsPooled::deque),
                same("declared ArrayDeque", new ArrayDeque<>(List.of(A, B)), TravelsPooled::arrayDeque),
                same("Queue", new LinkedList<>(points), TravelsPooled::queue),
                same("Collection that is a list", points, TravelsPooled::collection),
                view("values", new HashMap<>(Map.of(1, A)).values(), TravelsPooled::collection),
                equal("unmodifiableCollection", Collections.unmodifiableCollection(points), TravelsPooled::collection),
                same("Iterable that is a set", new HashSet<>(points), TravelsPooled::iterable),
                same("Vector, which is serialised", new Vector<>(List.of(A)), TravelsPooled::list));
    }

    private static Stream<Trip> sets() {
        return Stream.of(
                same("HashSet", new HashSet<>(Arrays.asList(A, B, null)), TravelsPooled::set),
                same("LinkedHashSet", new LinkedHashSet<>(List.of(B, A)), TravelsPooled::set),
                equal("Set.of", Set.of(A, B), TravelsPooled::set),
                view("keySet", new LinkedHashMap<>(Map.of(A, 1)).keySet(), TravelsPooled::set),
                same("declared HashSet", new HashSet<>(List.of(A)), TravelsPooled::hashSet),
                same("declared LinkedHashSet", new LinkedHashSet<>(List.of(B, A)), TravelsPooled::linkedHashSet),
                same("declared TreeSet", new TreeSet<>(List.of(3, 1, 2)), TravelsPooled::treeSet),
                same("SortedSet", new TreeSet<>(List.of("b", "a")), TravelsPooled::sortedSet),
                same("TreeSet with a comparator", reversed(), TravelsPooled::sortedSet),
                same("NavigableSet", new TreeSet<>(List.of(LocalDate.EPOCH)), TravelsPooled::navigableSet));
    }

    private static TreeSet<String> reversed() {
        TreeSet<String> set = new TreeSet<>(Comparator.reverseOrder());
        set.addAll(List.of("a", "b"));
        return set;
    }

    private static Stream<Trip> maps() {
        Map<Color, List<Point>> map = new HashMap<>();
        map.put(Color.RED, List.of(A));
        map.put(null, null);
        return Stream.of(
                same("HashMap", map, TravelsPooled::map),
                same("LinkedHashMap", new LinkedHashMap<>(map), TravelsPooled::map),
                equal("Map.of", Map.of(Color.RED, List.of(A)), TravelsPooled::map),
                equal("unmodifiableMap", Collections.unmodifiableMap(map), TravelsPooled::map),
                same("EnumMap, which is serialised", new EnumMap<>(Map.of(Color.RED, List.of(A))), TravelsPooled::map),
                same("declared HashMap", new HashMap<>(Map.of(A, B)), TravelsPooled::hashMap),
                same("declared LinkedHashMap", new LinkedHashMap<>(Map.of("a", B)), TravelsPooled::linkedHashMap),
                same("declared TreeMap", new TreeMap<>(Map.of("a", B)), TravelsPooled::treeMap),
                same("SortedMap", new TreeMap<>(Map.of("b", B, "a", A)), TravelsPooled::sortedMap),
                same("NavigableMap", new TreeMap<>(Map.of(new UUID(1, 2), B)), TravelsPooled::navigableMap),
                equal("Map.entry", entry("a", A), TravelsPooled::entry),
                same("SimpleEntry", new AbstractMap.SimpleEntry<>("a", A), TravelsPooled::entry));
    }

    private static Stream<Trip> families() {
        Expression sum = new Sum(new Number(1), new Sum(Operator.MINUS, new Variable("x")));
        return Stream.of(
                same("record of a sealed type", sum, TravelsPooled::expression),
                same("enum of a sealed type", Operator.PLUS, TravelsPooled::expression),
                same("record of a sealed type within", new Variable("y"), TravelsPooled::expression),
                same("class of a sealed type", new Blob("x"), TravelsPooled::expression),
                same(
                        "sealed types in a list",
                        new ArrayList<>(Arrays.asList(sum, null, new Blob("y"))),
                        TravelsPooled::expressions),
                same("generic sealed type", new Done<>(A), TravelsPooled::result),
                same("generic sealed type without a value", new Failed<Point>("why"), TravelsPooled::result),
                same(
                        "tree",
                        new Tree("a", List.of(new Tree(null, null), new Tree("b", List.of()))),
                        TravelsPooled::branches));
    }

    private static Stream<Trip> nulls() {
        return Stream.of(
                same("null record", (Everything) null, TravelsPooled::everything),
                same(
                        "record of nulls",
                        new Times(null, null, null, null, null, null, null, null, null, null, null, null, null, null),
                        TravelsPooled::times),
                same("null box", (Long) null, TravelsPooled::number),
                same("null String", (String) null, TravelsPooled::text),
                same("null enum", (Color) null, TravelsPooled::color),
                same("null BigDecimal", (BigDecimal) null, TravelsPooled::bigDecimal),
                same("null Path", (Path) null, TravelsPooled::path),
                same("null Optional", (Optional<Point>) null, TravelsPooled::optional),
                same("null array", (int[][][]) null, TravelsPooled::cube),
                same("null List", (List<Point>) null, TravelsPooled::list),
                same("null Set", (Set<Point>) null, TravelsPooled::set),
                same("null Iterable", (Iterable<Point>) null, TravelsPooled::iterable),
                same("null SortedSet", (TreeSet<String>) null, TravelsPooled::sortedSet),
                same("null Map", (Map<Color, List<Point>>) null, TravelsPooled::map),
                same("null TreeMap", (TreeMap<String, Point>) null, TravelsPooled::treeMap),
                same("null Entry", (Map.Entry<String, Point>) null, TravelsPooled::entry),
                same("null of a sealed type", (Expression) null, TravelsPooled::expression),
                same("null Object", (Object) null, TravelsPooled::any));
    }

    private static <T> Trip same(String name, T value, BiFunction<TravelsPooled, T, Object> way) {
        return new Trip(name, value, untyped(way), Keeps.CLASS);
    }

    private static <T> Trip equal(String name, T value, BiFunction<TravelsPooled, T, Object> way) {
        return new Trip(name, value, untyped(way), Keeps.MODIFIABILITY);
    }

    /** A part of another collection, which comes back as a collection of its own. */
    private static <T> Trip view(String name, T value, BiFunction<TravelsPooled, T, Object> way) {
        return new Trip(name, value, untyped(way), Keeps.NOTHING_ELSE);
    }

    @SuppressWarnings("unchecked") // each value stands beside a way for its type
    private static <T> BiFunction<TravelsPooled, Object, Object> untyped(BiFunction<TravelsPooled, T, Object> way) {
        return (stub, value) -> way.apply(stub, (T) value);
    }
}
