package good;

import dev.pooled.Pooled;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;

/** Overloaded methods, whose forms carry the parameter types. */
final class Overloads {
    @Pooled
    static int t() {
        return 0;
    }

    @Pooled
    static int t(int a) {
        return a;
    }

    @Pooled
    static int t(int a, int... more) {
        return a;
    }

    @Pooled
    static int t(List<String> texts) {
        return texts.size();
    }

    @Pooled
    static <T extends Comparable<T>> T t(T a, T b) {
        return a;
    }

    /** Not pooled, so it makes nothing an overload. */
    static int u(String text) {
        return 0;
    }

    @Pooled
    static int u(int a) {
        return a;
    }

    interface ByInt extends IntUnaryOperator, Serializable {}

    interface ByLong extends LongUnaryOperator, Serializable {}

    /** Two functional interfaces in one place: javac has something to say about that, also in the stub. */
    @Pooled
    @SuppressWarnings("overloads")
    static int applied(ByInt function) {
        return function.applyAsInt(1);
    }

    @Pooled
    @SuppressWarnings("overloads")
    static int applied(ByLong function) {
        return (int) function.applyAsLong(1);
    }

    private Overloads() {}
}
