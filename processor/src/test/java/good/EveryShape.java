package good;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import good.Shapes.Color;
import good.Shapes.Pair;
import good.Shapes.Tree;
import good.lang.LangCalls;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every owner in this folder does when it is called through its stub, whatever runs it. */
@SuppressWarnings({"deprecation", "removal"}) // some of them are marked so
interface EveryShape {

    Pool pool();

    @Test
    default void staticMethods() throws IOException {
        MathsPooled maths = MathsPooled.on(pool());

        assertThat(maths.square(7)).isEqualTo(49);
        assertThat(maths.squareMap(LongStream.rangeClosed(1, 3))).containsExactly(1, 4, 9);
        assertThat(maths.parse("x", new byte[] {1}).body()).containsExactly(1);
        assertThat(maths.weighMap(new int[] {1, 2}, 1.5)).containsExactly(1.5, 3);
        maths.log("text");
        assertThat(maths.now()).isNotZero();
    }

    @Test
    default void residentObjects() {
        Nested_ResidentPooled resident = Nested_ResidentPooled.on(pool());
        Wild_BoxPooled<String> box = Wild_BoxPooled.on(pool());
        Kinds_SessionPooled session = Kinds_SessionPooled.on(pool());

        assertThat(resident.countMap(List.of(1, 2))).containsExactly(1, 2);
        assertThat(box.twice("a", 2)).containsExactly("a", "a");
        assertThat(box.opened()).isNotNegative();
        assertThat(session.use()).isPositive();
        session.logMap(List.of("a", "b"));
    }

    @Test
    default void carriedObjects() {
        Wild.Words words = new Wild.Words();
        Wild<String, ArrayList<String>> asBase = words;

        assertThat(Nested_CarriedPooled.on(pool(), new Nested.Carried(2)).repeat("a"))
                .isEqualTo("aa");
        assertThat(Nested_EmptyPooled.on(pool(), new Nested.Empty()).zero()).isZero();
        assertThat(Nested_UnitPooled.on(pool(), Nested.Unit.KILO).of(2)).isEqualTo(2000);
        assertThat(WildPooled.on(pool(), asBase).first(new ArrayList<>(List.of("x", "y"))))
                .isEqualTo("x");
        assertThat(WildPooled.on(pool(), asBase).named("k", Color.RED)).isEqualTo(Map.of("k", Color.RED));
        Kinds.Money sum = Kinds_MoneyPooled.on(pool(), new Kinds.Money(3)).plus(new Kinds.Money(4));
        assertThat(sum.cents()).isEqualTo(7);
    }

    @Test
    default void residentAndCarriedObjects() {
        assertThat(RendererPooled.on(pool()).render("a")).isEqualTo("a");
        assertThat(RendererPooled.on(pool(), new Renderer()).render("a")).isEqualTo("a");
        RendererPooled.on(pool()).warm();
    }

    @Test
    default void enumsRecordsAndInterfaces() {
        Kinds.Person person = new Kinds.Person("Ada");

        assertThat(KindsPooled.on(pool()).ofInterface(3)).isEqualTo(3);
        assertThat(Kinds_SignPooled.on(pool(), Kinds.Sign.MINUS).twice(4)).isEqualTo(-8);
        assertThat(Kinds_SignPooled.on(pool(), Kinds.Sign.PLUS).opposite(Kinds.Sign.PLUS))
                .isEqualTo(Kinds.Sign.MINUS);
        assertThat(Kinds_NamedPooled.on(pool(), person).greeting("Hello")).isEqualTo("Hello Ada");
        assertThat(Kinds_Person_Deep_DeeperPooled.on(pool()).deepest(new Kinds.Person.Deep.Deeper(1)))
                .isEqualTo(2);
        Nested.Shape square = Nested_ShapePooled.on(pool()).square(3);
        assertThat(Nested_ShapePooled.on(pool(), square).area(2)).isEqualTo(6);
        assertThat(Nested_InnerPooled.on(pool()).half(8)).isEqualTo(4);
    }

    @Test
    default void everyPrimitive() {
        PrimitivesPooled stub = PrimitivesPooled.on(pool());

        assertThat(stub.not(true)).isFalse();
        assertThat(stub.next((byte) 1)).isEqualTo((byte) 2);
        assertThat(stub.nextShort((short) 1)).isEqualTo((short) 2);
        assertThat(stub.nextChar('a')).isEqualTo('b');
        assertThat(stub.nextIntMap(IntStream.of(1, 2))).containsExactly(2, 3);
        assertThat(stub.half(1)).isEqualTo(0.5f);
        assertThat(stub.halfDoubleMap(1, 2)).containsExactly(0.5, 1);
        assertThat(stub.mixedMap(1, 2)).containsExactly(0.5, 1);
        assertThat(stub.nextCharMap(List.of('a', 'b'))).containsExactly('b', 'c');
    }

    @Test
    default void arraysOfEveryDepth() {
        PrimitivesPooled stub = PrimitivesPooled.on(pool());
        ShapesPooled shapes = ShapesPooled.on(pool());

        assertThat(stub.sizes(
                        new boolean[1],
                        new byte[2],
                        new short[3],
                        new char[4],
                        new int[5],
                        new long[6],
                        new float[7],
                        new double[8],
                        new String[9][]))
                .isEqualTo(45);
        assertThat(stub.deep(new long[][][] {{{1, 2}, null}, {}})).isDeepEqualTo(new long[][][] {{{1, 2}, null}, {}});
        assertThat(stub.reversed((byte) 1, (byte) 2)).containsExactly(2, 1);
        assertThat(stub.count(1, new double[2], new double[3])).isEqualTo(2);
        assertThat(stub.countMap(List.of(1L, 2L), new double[1])).containsExactly(1, 1);
        assertThat(shapes.arrays(new int[0], new String[0], null, new double[][] {{1}, null}))
                .isDeepEqualTo(new double[][] {{1}, null});
    }

    @Test
    default void valuesOfEveryKind() {
        ShapesPooled shapes = ShapesPooled.on(pool());
        Tree tree = new Tree(Color.RED, List.of(new Tree(null, List.of(), Map.of())), Map.of());

        assertThat(shapes.primitives((byte) 1, (short) 2, 'c', 4, true)).isTrue();
        assertThat(shapes.values(1, BigInteger.TEN, Path.of("x"), Color.RED, new Color[] {null}))
                .isEmpty();
        assertThat(shapes.collections(List.of("a"), List.of(1), Set.of(Path.of("x")), List.of(1.5)))
                .isEmpty();
        assertThat(shapes.tree(tree)).isEqualTo(tree);
        assertThat(shapes.pair(new Pair<>(1, List.of(tree))).second().first()).isEqualTo(1);
        assertThat(shapes.endless(new Shapes.Endless<>("a", null)).value()).isEqualTo("a");
        assertThat(shapes.figure(new Shapes.Circle(2))).isEqualTo(new Shapes.Circle(2));
        assertThat(shapes.hidden(null)).isNull();
    }

    @Test
    default void typeVariablesOfTheClass() {
        Generic<String, LocalDate> generic = new Generic<>("a", List.of(LocalDate.EPOCH));
        GenericPooled<String, LocalDate> stub = GenericPooled.on(pool(), generic);

        assertThat(stub.larger("b", 1)).isEqualTo("b");
        assertThat(stub.largerMap(List.of(new GenericPooled.LargerArgs<>("c", 2))))
                .containsExactly("c");
        assertThat(stub.size()).isEqualTo(1);
        assertThat(stub.join(List.of(LocalDate.EPOCH), 3)).isEmpty();
        assertThat(stub.sorted(List.of(3, 1, 2))).containsExactly(1, 2, 3);
        assertThat(stub.listOf("x", 1, 2)).containsExactly(1, 2);
    }

    @Test
    default void typeVariablesOfTheMethodAndWildcards() {
        WildPooled<String, ArrayList<String>> stub = WildPooled.on(pool());
        EnumMap<Color, Integer> counts = new EnumMap<>(Map.of(Color.RED, 2));
        Nested.Unit unit = Nested.Unit.KILO;

        assertThat(stub.position(unit)).isZero();
        Integer largest = stub.largest(List.of(1, 5, 3), 2);
        assertThat(largest).isEqualTo(5);
        List<?> both = stub.both("a", "b");
        assertThat(both).isEqualTo(List.of("a", "b"));
        assertThat(stub.size(List.of(Set.of(1.5)), Map.of(1, List.of()), String.class))
                .isEqualTo(8);
        assertThat(stub.counts(counts)).isEqualTo(counts);
        assertThat(stub.compare(new Backwards())).isPositive();
        List<List<Integer>> rows = rows(stub);
        assertThat(rows).containsExactly(List.of(1), List.of(2, 3));
    }

    @SuppressWarnings("unchecked") // as the method says
    private static List<List<Integer>> rows(WildPooled<String, ArrayList<String>> stub) {
        return stub.rows(List.of(1), List.of(2, 3));
    }

    @Test
    default void exceptionsOfDeclaredAndOfVariableType() throws Exception {
        WildPooled<String, ArrayList<String>> stub = WildPooled.on(pool());
        IOException checked = new IOException("checked");
        IllegalStateException unchecked = new IllegalStateException("unchecked");

        assertThatThrownBy(() -> GenericPooled.on(pool()).fail(checked))
                .isInstanceOf(IOException.class)
                .hasMessage("checked");
        assertThatThrownBy(() -> stub.fail(checked, unchecked, 1))
                .isInstanceOf(IOException.class)
                .hasMessage("checked");
        assertThatThrownBy(() -> stub.fail(checked, unchecked, 2))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("unchecked");
        assertThat(stub.fail(checked, unchecked, 3)).isEqualTo(3);
    }

    @Test
    default void overloads() {
        OverloadsPooled stub = OverloadsPooled.on(pool());

        assertThat(stub.t()).isZero();
        assertThat(stub.t(1)).isEqualTo(1);
        assertThat(stub.t(1, 2, 3)).isEqualTo(1);
        assertThat(stub.t(List.of("a"))).isEqualTo(1);
        assertThat(stub.<String>t("a", "b")).isEqualTo("a");
        assertThat(stub.tIntMap(1, 2)).containsExactly(1, 2);
        assertThat(stub.tIntIntArrayMap(List.of(new OverloadsPooled.TIntIntArrayArgs(4, new int[0]))))
                .containsExactly(4);
        assertThat(stub.tListMap(List.of(List.of("a", "b")))).containsExactly(2);
        assertThat(stub.tComparableComparableMap(List.of("a"), "b")).containsExactly("a");
        assertThat(stub.uMap(5)).containsExactly(5);
    }

    @Test
    default void awkwardNames() {
        AwkwardPooled stub = AwkwardPooled.on(pool());

        assertThat(stub.locals(1, 2, 3, 4, 5, 6, 7, 8, 9)).isEqualTo(1);
        assertThat(stub.localsMap(List.of(1, 2), 2, 3, 4, 5, 6, 7, 8, 9)).containsExactly(1, 2);
        assertThat(stub.types(1, 2, 3)).isEqualTo(1);
        assertThat(stub.componentsMap(List.of(new AwkwardPooled.ComponentsArgs("a", "b", "c"))))
                .containsExactly(0);
        assertThat(stub.pluralMap(List.of(1), 2, 3)).containsExactly(0);
        assertThat(stub.call(new Awkward.Receiver(3)).number()).isEqualTo(3);
        assertThat(stub.map("a")).isEqualTo("a");
        assertThat(stub.clone(1)).isEqualTo(1);
        assertThat(stub.toString("a")).isEqualTo("a");
        Awkward.Override[] all = {new Awkward.Override(1)};
        assertThat(Awkward_OverridePooled.on(pool()).first(all).number()).isEqualTo(1);
        assertThat(LangCalls.shortened(pool(), 7)).isEqualTo(7);
    }

    @Test
    default void rareNames() {
        NamesPooled stub = NamesPooled.on(pool());

        assertThat(stub.localsMap(List.of(1, 2), 2, 3, 4, 5, 6, 7, 8)).containsExactly(1, 2);
        assertThat(stub.dollars(1, 2, 3)).isEqualTo(6);
        assertThat(stub.contextual(1, 2, 3, 4, 5, 6)).isEqualTo(1);
        assertThat(stub.sameSimpleName(new Date(1), new java.sql.Date(3), 0)).isEqualTo(2);
        assertThat(stub.yield(1)).isEqualTo(1);
        assertThat(stub.record(1, 2)).isEqualTo(2);
        assertThat(stub.with(1)).isEqualTo(1);
        assertThat(stub.on(1)).isEqualTo(1);
        assertThat(stub.shared(1, 2)).isEqualTo(1);
        assertThat(stub.größe(2, 3)).isEqualTo(6);
        assertThat(stub.Methods(1)).isEqualTo(1);
        assertThat(stub.a$bMap(List.of(new NamesPooled.A$bArgs(3, 1)))).containsExactly(2);
        assertThat(stub.args(new Names.Args(1), 2).number()).isEqualTo(1);
        Names.ArgsArgs args = new Names.ArgsArgs(4);
        assertThat(Names_ArgsArgsPooled.on(pool(), args).same(args, 1)).isEqualTo(args);
        assertThat(Names_In$sidePooled.on(pool()).inside(1)).isEqualTo(1);
    }

    @Test
    default void annotatedTypes() throws Exception {
        NullnessPooled nullness = NullnessPooled.on(pool());
        LevelsPooled<String> levels = LevelsPooled.on(pool());

        assertThat(nullness.pick(null, List.of(), null, Map.entry("a", 1L))).isNull();
        assertThat(nullness.same("a")).isEqualTo("a");
        assertThat(levels.arrays(new String[] {null}, new String[][] {null})).containsExactly((String) null);
        assertThat(levels.wildcards(List.of("a"), null)).isEmpty();
        assertThat(levels.variables("a", List.of(1))).isEmpty();
        assertThat(levels.varargs("a", "b", null)).isEqualTo("a");
        assertThat(levels.unmarked("a")).isEqualTo("a");
    }

    /** A comparator that is Serializable. */
    record Backwards() implements java.util.Comparator<String>, java.io.Serializable {
        @Override
        public int compare(String a, String b) {
            return b.compareTo(a);
        }
    }
}
