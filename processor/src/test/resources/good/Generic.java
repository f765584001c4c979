package good;

import dev.pooled.Pooled;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Type variables of the class and of the method, one of which hides the other. */
public record Generic<T extends Comparable<T> & Serializable, U>(T least, List<U> rest) {
    @Pooled
    public T larger(T a, int times) {
        return a;
    }

    @Pooled
    public int size() {
        return rest.size();
    }

    @Pooled
    public <T> Map<U, T> join(List<? extends U> keys, T value) {
        return Map.of();
    }

    @Pooled
    public static <E extends Comparable<E>> List<E> sorted(List<E> items) {
        List<E> copy = new ArrayList<>(items);
        Collections.sort(copy);
        return copy;
    }

    @Pooled
    public static <X extends Exception> void fail(X error) throws X {
        throw error;
    }

    @Pooled
    @SafeVarargs
    public static <E> List<E> listOf(String name, E... items) {
        List<E> list = new ArrayList<>();
        for (E item : items) {
            list.add(item);
        }
        return list;
    }
}
