package dev.pooled.internal.wire.codec;

import static dev.pooled.internal.wire.codec.Travel.thereAndBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CollectionTravelTest {

    /** Not serialisable: collections of it show that they travel element by element. */
    record Point(int x, int y) implements Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            return Integer.compare(x, other.x);
        }
    }

    private static final Point A = new Point(1, 2);
    private static final Point B = new Point(3, 4);

    @ParameterizedTest
    @MethodSource
    void bringsModifiableCollectionsBackEqualAndOfTheirClass(Object collection) {
        Object arrived = thereAndBack(collection);

        assertThat(arrived).isEqualTo(collection).hasSameClassAs(collection);
        assertThat(arrived).hasToString(collection.toString());
    }

    static Stream<Object> bringsModifiableCollectionsBackEqualAndOfTheirClass() {
        List<Object> mixed = Arrays.asList(null, 1, "two", List.of(3L, Map.of("four", Set.of(5))));
        return Stream.of(
                new ArrayList<>(),
                new ArrayList<>(mixed),
                new LinkedList<>(mixed),
                Arrays.asList(A, null),
                new HashSet<>(Arrays.asList(A, null)),
                new LinkedHashSet<>(List.of(B, A)),
                new TreeSet<>(List.of(B, A)),
                new HashMap<>(Map.of(A, B)),
                new HashMap<>(Collections.singletonMap(null, null)),
                new LinkedHashMap<>(Map.of("b", B, "a", A)),
                new TreeMap<>(Map.of(B, 1, A, 2)),
                new TreeMap<>(),
                EnumSet.of(TimeUnit.DAYS),
                new EnumMap<>(Map.of(TimeUnit.DAYS, "day")),
                new ConcurrentHashMap<>(Map.of(1, A)),
                new CopyOnWriteArrayList<>(List.of(A, B)),
                new AbstractMap.SimpleEntry<>("key", 1));
    }

    @ParameterizedTest
    @MethodSource
    void bringsUnmodifiableCollectionsBackEqualAndUnmodifiable(Collection<Object> collection) {
        Collection<Object> arrived = thereAndBack(collection);

        assertThat(arrived).isEqualTo(collection);
        assertThat(arrived).containsExactlyElementsOf(collection);
        assertThatThrownBy(() -> arrived.add(A)).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Collection<?>> bringsUnmodifiableCollectionsBackEqualAndUnmodifiable() {
        return Stream.of(
                List.of(),
                List.of(A),
                List.of(A, B, A),
                List.of(A, B, A).subList(1, 3),
                Stream.of(A, null).toList(),
                Collections.emptyList(),
                Collections.singletonList(null),
                Collections.unmodifiableList(new ArrayList<>(Arrays.asList(A, null))),
                Collections.unmodifiableList(new LinkedList<>(List.of(A))),
                Set.of(),
                Set.of(A),
                Set.of(A, B, 1),
                Collections.emptySet(),
                Collections.singleton(A),
                Collections.unmodifiableSet(new LinkedHashSet<>(List.of(B, A))));
    }

    @ParameterizedTest
    @MethodSource
    void bringsUnmodifiableMapsBackEqualAndUnmodifiable(Map<Object, Object> map) {
        Map<Object, Object> arrived = thereAndBack(map);

        assertThat(arrived).isEqualTo(map);
        assertThatThrownBy(() -> arrived.put(A, B)).isInstanceOf(UnsupportedOperationException.class);
    }

    static Stream<Map<?, ?>> bringsUnmodifiableMapsBackEqualAndUnmodifiable() {
        return Stream.of(
                Map.of(),
                Map.of(A, B),
                Map.of(1, A, 2, B),
                Collections.emptyMap(),
                Collections.singletonMap("k", null),
                Collections.unmodifiableMap(new HashMap<>(Map.of(A, 1))));
    }

    @Test
    void bringsViewsThatAreNotSerialisableBackAsThePlainCollectionsTheyEqual() {
        Map<String, Point> map = new LinkedHashMap<>();
        map.put("a", A);
        map.put("b", B);

        assertThat(thereAndBack(new ArrayList<>(List.of(A, B, A)).subList(1, 3)))
                .containsExactly(B, A);
        assertThat(thereAndBack(map.keySet())).containsExactly("a", "b");
        assertThat(thereAndBack(map.values())).containsExactly(A, B);
        assertThat(thereAndBack(map.entrySet())).isEqualTo(map.entrySet());
        assertThat(thereAndBack(Map.entry("k", A))).isEqualTo(Map.entry("k", A));
        assertThat(thereAndBack(new TreeMap<>(map).headMap("b"))).isEqualTo(Map.of("a", A));
    }

    @Test
    void bringsUnmodifiableCollectionsThatAreNeitherListNorSetBack() {
        Collection<Point> arrived = thereAndBack(Collections.unmodifiableCollection(new ArrayDeque<>(List.of(A, B))));

        assertThat(arrived).containsExactly(A, B);
    }

    @Test
    void keepsTheComparatorOfASortedCollection() {
        TreeMap<String, Point> map = new TreeMap<>(Comparator.reverseOrder());
        map.put("a", A);
        map.put("b", B);
        TreeSet<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.add("x");

        assertThat(thereAndBack(map).firstKey()).isEqualTo("b");
        assertThat(thereAndBack(set)).contains("X");
    }

    @Test
    void refusesACollectionThatHoldsItself() {
        List<Object> list = new ArrayList<>();
        list.add(list);

        assertThatThrownBy(() -> Travel.encode(list))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("java.util.ArrayList holds itself: a cycle cannot travel");
    }

    @Test
    void carriesCollectionsThatAreNestedDeeply() {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            list = new ArrayList<>(List.of(list));
        }

        assertThat(Travel.encode(thereAndBack(list))).isEqualTo(Travel.encode(list));
    }

    @Test
    void saysWhereInACollectionTheCulpritIs() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("good", List.of(1));
        map.put("bad", Arrays.asList(1, 2, new Object[] {"x", new Object()}));

        assertThatThrownBy(() -> Travel.encode(map))
                .isInstanceOfSatisfying(
                        EncodingException.class, e -> assertThat(e.path()).isEqualTo("[bad][2][1]"))
                .hasMessageContaining("java.lang.Object is not serialisable");
    }
}
