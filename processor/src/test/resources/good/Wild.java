package good;

import dev.pooled.Pooled;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Type variables that are bounded by themselves and by each other, and wildcards of every kind. */
abstract class Wild<K extends Comparable<? super K> & Serializable, V extends List<? extends K>> implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Of an abstract class: objects of its subclasses are carried. */
    @Pooled
    K first(V values) {
        return values.get(0);
    }

    @Pooled
    <E extends Enum<E>> Map<K, E> named(K key, E value) {
        Map<K, E> map = new HashMap<>();
        map.put(key, value);
        return map;
    }

    @Pooled
    static <E extends Enum<E>> int position(E value) {
        return value.ordinal();
    }

    @Pooled
    static <N extends Number & Comparable<? super N>, L extends List<? extends N>> N largest(L numbers, N least) {
        N largest = least;
        for (N number : numbers) {
            largest = number.compareTo(largest) > 0 ? number : largest;
        }
        return largest;
    }

    @Pooled
    @SuppressWarnings("pooled") // a bound below says nothing
    static <A extends Serializable, B extends A> List<? super B> both(A a, B b) {
        List<A> list = new ArrayList<>();
        list.add(a);
        list.add(b);
        return list;
    }

    @Pooled
    @SuppressWarnings("pooled")
    static int size(
            List<? extends Set<? extends Number>> a, Map<? super Integer, ? extends List<String>> b, Class<?> c) {
        return a.size() + b.size() + c.getSimpleName().length();
    }

    @Pooled
    @SuppressWarnings("unchecked") // not declared safe, and yet it is
    static <T extends Comparable<T>> List<List<T>> rows(List<T>... rows) {
        return List.of(rows);
    }

    @Pooled
    static <X extends Exception, Y extends RuntimeException> int fail(X checked, Y unchecked, int which) throws X, Y {
        if (which == 1) {
            throw checked;
        }
        if (which == 2) {
            throw unchecked;
        }
        return which;
    }

    @Pooled
    static <K extends Enum<K>> EnumMap<K, Integer> counts(EnumMap<K, Integer> counts) {
        return counts;
    }

    @Pooled
    static <T extends Comparator<String> & Serializable> int compare(T order) {
        return order.compare("a", "b");
    }

    static final class Words extends Wild<String, ArrayList<String>> {
        private static final long serialVersionUID = 1L;
    }

    static final class Box<T> {
        private int opened;

        @Pooled
        List<T> twice(T value, int more) {
            opened += more;
            return List.of(value, value);
        }

        @Pooled
        int opened() {
            return opened;
        }
    }
}
