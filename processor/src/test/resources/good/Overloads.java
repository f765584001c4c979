package good;

import dev.pooled.Pooled;
import java.util.List;

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

    private Overloads() {}
}
