package bad;

import dev.pooled.Pooled;

/** A nested class and a class with an underscore in its name have the same stub. */
final class Twins {
    private Twins() {}

    static final class Inner {
        @Pooled
        static int inner(int x) {
            return x;
        }
    }
}

final class Twins_Inner {
    @Pooled
    static int outer(int x) {
        return x;
    }
}
