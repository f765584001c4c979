package good;

import dev.pooled.Pooled;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Annotations that carry over, at every level of a type. */
@NullMarked
class Levels<T extends @Nullable Serializable> {
    @Pooled
    @Nullable String @Nullable [] arrays(@Nullable String @Nullable [] a, String[] @Nullable [] b) {
        return a;
    }

    @Pooled
    @SuppressWarnings("pooled")
    Map<String, ? extends @Nullable List<? super @Nullable Integer>> wildcards(
            List<? extends @Nullable CharSequence> a, Map.@Nullable Entry<? super @Nullable String, ?> b) {
        return Map.of();
    }

    @Pooled
    <E extends @Nullable Object> List<@Nullable E> variables(@Nullable T a, List<E> b) {
        return List.of();
    }

    @Pooled
    @Nullable T varargs(T first, @Nullable String... rest) {
        return first;
    }

    @NullUnmarked
    @Pooled
    @Deprecated(since = "3", forRemoval = true)
    String unmarked(String text) throws IOException, InterruptedException {
        return text;
    }
}
