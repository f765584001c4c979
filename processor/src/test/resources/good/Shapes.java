package good;

import dev.pooled.Pooled;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way in which a value travels. */
final class Shapes {
    private Shapes() {}

    @Pooled
    static boolean primitives(byte a, short b, char c, float d, boolean e) {
        return e;
    }

    @Pooled
    static double[][] arrays(int[] a, String[] b, List<String>[] c, double[][] d) {
        return d;
    }

    @Pooled
    static Optional<LocalDate> values(Integer a, BigInteger b, Path c, Color d, Color[] e) {
        return Optional.empty();
    }

    @Pooled
    static Map<String, List<Color>> collections(
            Collection<String> a, Iterable<Integer> b, Set<Path> c, List<? extends Number> d) {
        return Map.of();
    }

    @Pooled
    static Tree tree(Tree root) {
        return root;
    }

    @Pooled
    static Pair<String, Pair<Integer, Tree>> pair(Pair<? extends Number, List<Tree>> pair) {
        return new Pair<>("", new Pair<>(1, null));
    }

    @Pooled
    static Endless<String> endless(Endless<String> row) {
        return row;
    }

    @Pooled
    static Figure figure(Figure figure) {
        return figure;
    }

    @Pooled
    static Hidden hidden(Hidden part) {
        return part;
    }

    enum Color {
        RED
    }

    record Tree(Color color, List<Tree> children, Map<String, Tree> named) {}

    record Pair<A, B>(A first, B second) {}

    record Endless<T>(T value, Endless<List<T>> next) {}

    sealed interface Figure permits Circle, Square {}

    record Circle(double radius) implements Figure {}

    record Square(double side) implements Figure {}

    /** Its component has a type that no other class can name. */
    record Hidden(Secret secret) {
        private record Secret(int number) {}
    }
}
