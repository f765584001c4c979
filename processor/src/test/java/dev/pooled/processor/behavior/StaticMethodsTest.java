package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.processor.behavior.Arithmetic.Holder;
import dev.pooled.processor.behavior.Arithmetic.Kind;
import dev.pooled.processor.behavior.Arithmetic.Pair;
import dev.pooled.processor.behavior.Arithmetic.Part;
import dev.pooled.processor.behavior.Arithmetic.Tree;
import dev.pooled.processor.behavior.ArithmeticPooled.AreaIntIntArgs;
import dev.pooled.processor.behavior.ArithmeticPooled.ScaleArgs;
import dev.pooled.processor.behavior.ArithmeticPooled.SwappedArgs;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the forms of static methods do, in a pool that runs them in place. */
class StaticMethodsTest {

    private static final Pool POOL = Pool.builder().mode(PoolMode.INLINE).open();
    private final ArithmeticPooled stub = ArithmeticPooled.on(POOL);

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    @Test
    void oneParameterHasAllForms() throws Exception {
        List<Long> items = List.of(1L, 2L, 3L);

        assertThat(stub.square(7)).isEqualTo(49);
        assertThat(stub.squareAsync(7).get()).isEqualTo(49);
        assertThat(stub.squareMap(items)).containsExactly(1L, 4L, 9L);
        assertThat(stub.squareMap(items.stream())).containsExactly(1L, 4L, 9L);
        assertThat(stub.squareMapAsync(items).get()).containsExactly(1L, 4L, 9L);
        assertThat(stub.squareMapAsync(items.stream()).get()).containsExactly(1L, 4L, 9L);
        assertThat(stub.squareStream(items)).containsExactly(1L, 4L, 9L);
        assertThat(stub.squareStream(items.stream())).containsExactly(1L, 4L, 9L);
        assertThat(stub.squareStreamUnordered(items)).containsExactlyInAnyOrder(1L, 4L, 9L);
        assertThat(stub.squareStreamUnordered(items.stream())).containsExactlyInAnyOrder(1L, 4L, 9L);
        assertThat(values(stub.squareOutcomes(items))).containsExactly(1L, 4L, 9L);
        assertThat(values(stub.squareOutcomes(items.stream()))).containsExactly(1L, 4L, 9L);
        assertThat(values(stub.squareOutcomesUnordered(items))).containsExactlyInAnyOrder(1L, 4L, 9L);
        assertThat(values(stub.squareOutcomesUnordered(items.stream()))).containsExactlyInAnyOrder(1L, 4L, 9L);
    }

    @Test
    void aNegativeChunkSizeIsRefused() {
        assertThatThrownBy(() -> stub.withChunkSize(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("chunkSize must be >= 0 (0 = measured): chunkSize=-1");
        assertThat(stub.withChunkSize(0).squareMap(List.of(3L))).containsExactly(9L);
    }

    @Test
    void primitivesHaveArrayForms() {
        assertThat(stub.squareMap(1, 2, 3)).containsExactly(1, 4, 9);
        assertThat(stub.squareMap(new long[] {4})).containsExactly(16);
        assertThat(stub.squareMap(LongStream.range(0, 3))).containsExactly(0, 1, 4);
        assertThat(stub.scaleMap(new int[] {1, 2}, 0.5)).containsExactly(0.5, 1.0);
        assertThat(stub.scaleMap(IntStream.of(3, 4), 2)).containsExactly(6.0, 8.0);
    }

    @Test
    void severalParametersHaveFormsOverTheirRecord() throws Exception {
        List<ScaleArgs> items = List.of(new ScaleArgs(1, 2), new ScaleArgs(3, 4));

        assertThat(stub.scale(2, 1.5)).isEqualTo(3.0);
        assertThat(stub.scaleAsync(2, 1.5).get()).isEqualTo(3.0);
        assertThat(stub.scaleMap(items)).containsExactly(2.0, 12.0);
        assertThat(stub.scaleMap(items.stream())).containsExactly(2.0, 12.0);
        assertThat(stub.scaleMapAsync(items).get()).containsExactly(2.0, 12.0);
        assertThat(stub.scaleMapAsync(items.stream()).get()).containsExactly(2.0, 12.0);
        assertThat(stub.scaleStream(items)).containsExactly(2.0, 12.0);
        assertThat(stub.scaleStream(items.stream())).containsExactly(2.0, 12.0);
        assertThat(stub.scaleStreamUnordered(items)).containsExactlyInAnyOrder(2.0, 12.0);
        assertThat(stub.scaleStreamUnordered(items.stream())).containsExactlyInAnyOrder(2.0, 12.0);
        assertThat(values(stub.scaleOutcomes(items))).containsExactly(2.0, 12.0);
        assertThat(values(stub.scaleOutcomes(items.stream()))).containsExactly(2.0, 12.0);
        assertThat(values(stub.scaleOutcomesUnordered(items))).containsExactlyInAnyOrder(2.0, 12.0);
        assertThat(values(stub.scaleOutcomesUnordered(items.stream()))).containsExactlyInAnyOrder(2.0, 12.0);
    }

    @Test
    void severalParametersHaveFormsOverTheFirstOne() throws Exception {
        List<Integer> items = List.of(1, 2);

        assertThat(stub.scaleMap(items, 3)).containsExactly(3.0, 6.0);
        assertThat(stub.scaleMap(items.stream(), 3)).containsExactly(3.0, 6.0);
        assertThat(stub.scaleMapAsync(items, 3).get()).containsExactly(3.0, 6.0);
        assertThat(stub.scaleMapAsync(items.stream(), 3).get()).containsExactly(3.0, 6.0);
        assertThat(stub.scaleStream(items, 3)).containsExactly(3.0, 6.0);
        assertThat(stub.scaleStream(items.stream(), 3)).containsExactly(3.0, 6.0);
        assertThat(stub.scaleStreamUnordered(items, 3)).containsExactlyInAnyOrder(3.0, 6.0);
        assertThat(stub.scaleStreamUnordered(items.stream(), 3)).containsExactlyInAnyOrder(3.0, 6.0);
        assertThat(values(stub.scaleOutcomes(items, 3))).containsExactly(3.0, 6.0);
        assertThat(values(stub.scaleOutcomes(items.stream(), 3))).containsExactly(3.0, 6.0);
        assertThat(values(stub.scaleOutcomesUnordered(items, 3))).containsExactlyInAnyOrder(3.0, 6.0);
        assertThat(values(stub.scaleOutcomesUnordered(items.stream(), 3))).containsExactlyInAnyOrder(3.0, 6.0);
    }

    @Test
    void voidHasNoStreams() throws Exception {
        int before = Arithmetic.TOLD.get();

        stub.tell("a");
        stub.tellAsync("a").get();
        stub.tellMap(List.of("a", "b"));
        stub.tellMap(Stream.of("a"));
        stub.tellMapAsync(List.of("a")).get();
        stub.tellMapAsync(Stream.of("a")).get();
        List<Outcome<Void>> outcomes = stub.tellOutcomes(List.of("a")).toList();
        assertThat(stub.tellOutcomes(Stream.of("a"))).hasSize(1);
        assertThat(stub.tellOutcomesUnordered(List.of("a"))).hasSize(1);
        assertThat(stub.tellOutcomesUnordered(Stream.of("a"))).hasSize(1);

        assertThat(outcomes).allMatch(Outcome::isSuccess);
        assertThat(Arithmetic.TOLD.get() - before).isEqualTo(11);
        assertThat(ArithmeticPooled.class.getDeclaredMethods())
                .extracting("name")
                .doesNotContain("tellStream", "tellStreamUnordered");
    }

    @Test
    void noParametersHaveTwoForms() throws Exception {
        assertThat(stub.answer()).isEqualTo(42);
        assertThat(stub.answerAsync().get()).isEqualTo(42);
        assertThat(ArithmeticPooled.class.getDeclaredMethods())
                .extracting("name")
                .doesNotContain("answerMap", "answerStream");
    }

    @Test
    void overloadsCarryTheirTypesInTheOtherForms() throws Exception {
        assertThat(stub.area(3)).isEqualTo(9);
        assertThat(stub.area(3, 4)).isEqualTo(12);
        assertThat(stub.areaAsync(3, 4).get()).isEqualTo(12);
        assertThat(stub.areaIntMap(1, 2)).containsExactly(1, 4);
        assertThat(stub.areaIntIntMap(List.of(new AreaIntIntArgs(2, 3)))).containsExactly(6);
        assertThat(stub.areaIntIntStream(List.of(1, 2), 5)).containsExactly(5, 10);
    }

    @Test
    void varargsStayVarargs() {
        assertThat(stub.join("-", 1, "b")).isEqualTo("1-b");
        assertThat(stub.join("-")).isEmpty();
        assertThat(stub.joinMap(List.of("-", "+"), 1, 2)).containsExactly("1-2", "1+2");
        assertThat(stub.joinMap(List.of(new ArithmeticPooled.JoinArgs("/", new Object[] {1, 2}))))
                .containsExactly("1/2");
    }

    @Test
    void genericMethodsKeepTheirTypes() {
        List<Integer> sorted = stub.sorted(List.of(3, 1, 2));
        Pair<Integer, String> swapped = stub.swapped(new Pair<>("a", 1), 0);
        List<Pair<Integer, String>> all = stub.swappedMap(List.of(new SwappedArgs<>(new Pair<>("b", 2), 0)));

        assertThat(sorted).containsExactly(1, 2, 3);
        assertThat(swapped).isEqualTo(new Pair<>(1, "a"));
        assertThat(all).containsExactly(new Pair<>(2, "b"));
    }

    @Test
    void recordsEnumsCollectionsAndNullsTravel() {
        Tree leaf = new Tree(Kind.LEAF, List.of(), null, null);

        Tree grown = stub.grown(leaf, Map.of(Kind.LEAF, List.of("x")), Optional.of("note"));

        assertThat(grown.kind()).isEqualTo(Kind.BRANCH);
        assertThat(grown.children()).containsExactly(leaf);
        assertThat(grown.seen()).containsExactly(Kind.LEAF);
        assertThat(grown.note()).isEqualTo("note");
        assertThat(stub.grown(null, Map.of(), Optional.empty()).children()).containsExactly((Tree) null);
    }

    @Test
    void declaredExceptionsAreThrownAsTheyAre() {
        assertThatThrownBy(() -> stub.checked(-1))
                .isInstanceOf(IOException.class)
                .hasMessage("negative: -1");
        assertThatThrownBy(() -> stub.checkedMap(1, -2))
                .isInstanceOf(IOException.class)
                .hasMessage("negative: -2");
    }

    @Test
    void whatCannotTravelIsNamedByArgumentAndPath() {
        Holder holder = new Holder("x", List.of(new Part(null), new Part(() -> {})));

        assertThatThrownBy(() -> stub.holding(holder)).isInstanceOfSatisfying(EncodingException.class, e -> {
            assertThat(e.subject()).isEqualTo("argument 1 (holder)");
            assertThat(e.path()).isEqualTo("parts[1].task");
        });
    }

    private static <T> List<T> values(Stream<Outcome<T>> outcomes) {
        return outcomes.map(StaticMethodsTest::value).toList();
    }

    private static <T> T value(Outcome<T> outcome) {
        try {
            return outcome.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
