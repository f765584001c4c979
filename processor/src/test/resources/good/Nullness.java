package good;

import dev.pooled.Pooled;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** JSpecify annotations carry over, wherever they stand in a type. */
@NullMarked
@Deprecated(forRemoval = true)
final class Nullness {
    private Nullness() {}

    @Pooled
    static @Nullable String pick(
            @Nullable String a, List<@Nullable Integer> b, String @Nullable [] c, Map.@Nullable Entry<String, Long> d) {
        return a;
    }

    @Pooled
    static <T extends @Nullable Object> T same(T value) {
        return value;
    }
}
