package good;

import dev.pooled.Pooled;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeSet;

/** Sealed types of every kind, and the less common collections of them. */
final class Families {
    private Families() {}

    @Pooled
    static Expression expression(Expression expression) {
        return expression;
    }

    @Pooled
    static Result<Expression> result(Result<? extends Number> result) {
        return new Failed<>("");
    }

    @Pooled
    static <T extends Comparable<T>> Result<T> ordered(Result<T> result) {
        return result;
    }

    @Pooled
    static SortedMap<String, Result<Sign>> collections(
            ArrayList<Expression> a, Deque<Sign> b, Map.Entry<Sign, OptionalInt> c, TreeSet<Long> d) {
        return null;
    }

    @Pooled
    static List<Handle> handles(Handle handle) {
        return List.of(handle);
    }

    sealed interface Expression permits Constant, Sum, Sign, Leaf {}

    record Constant(long value) implements Expression {}

    record Sum(Expression left, Expression right, List<Expression> more) implements Expression {}

    enum Sign implements Expression {
        PLUS,
        MINUS {}
    }

    sealed interface Leaf extends Expression permits Name, Blob, Open {}

    record Name(String name) implements Leaf {}

    static final class Blob implements Leaf, Serializable {
        private static final long serialVersionUID = 1L;
    }

    non-sealed interface Open extends Leaf, Serializable {}

    sealed interface Result<T> permits Done, Failed, Numeric {}

    record Done<T>(T value, Result<T> before) implements Result<T> {}

    record Failed<T>(String reason) implements Result<T> {}

    /** None of its classes can be taken apart. */
    sealed interface Handle permits Token {}

    static final class Token implements Handle, Serializable {
        private static final long serialVersionUID = 1L;
    }

    record Numeric<N extends Number>(N number) implements Result<N> {}
}
