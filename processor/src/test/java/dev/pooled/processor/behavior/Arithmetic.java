package dev.pooled.processor.behavior;

import dev.pooled.Pooled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Static methods, one for each shape of a signature. */
final class Arithmetic {

    @SuppressWarnings("pooled") // in mode INLINE host and worker are one
    static final AtomicInteger TOLD = new AtomicInteger();

    private Arithmetic() {}

    @Pooled
    static long square(long x) {
        return x * x;
    }

    @Pooled
    static double scale(int x, double by) {
        return x * by;
    }

    @Pooled
    static int checked(int x) throws IOException {
        if (x < 0) {
            throw new IOException("negative: " + x);
        }
        return x;
    }

    @Pooled
    @SuppressWarnings("pooled")
    static String join(String separator, Object... parts) {
        return String.join(
                separator, List.of(parts).stream().map(String::valueOf).toList());
    }

    @Pooled
    static void tell(String text) {
        TOLD.addAndGet(text.length());
    }

    @Pooled
    static int answer() {
        return 42;
    }

    @Pooled
    static int area(int side) {
        return side * side;
    }

    @Pooled
    static int area(int width, int height) {
        return width * height;
    }

    @Pooled
    static <T extends Comparable<T>> List<T> sorted(List<? extends T> items) {
        List<T> copy = new ArrayList<>(items);
        Collections.sort(copy);
        return copy;
    }

    @Pooled
    static <A, B> Pair<B, A> swapped(Pair<A, B> pair, int unused) {
        return new Pair<>(pair.second(), pair.first());
    }

    @Pooled
    static Tree grown(Tree tree, Map<Kind, List<String>> names, Optional<String> more) {
        return new Tree(
                Kind.BRANCH, Collections.singletonList(tree), names.keySet().toArray(new Kind[0]), more.orElse(null));
    }

    @Pooled
    @SuppressWarnings("pooled")
    static String holding(Holder holder) {
        return String.valueOf(holder);
    }

    enum Kind {
        BRANCH,
        LEAF
    }

    record Pair<A, B>(A first, B second) {}

    record Tree(Kind kind, List<Tree> children, Kind[] seen, String note) {}

    record Holder(String name, List<Part> parts) {}

    record Part(Runnable task) {}
}
