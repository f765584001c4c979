package bad;

import dev.pooled.Pooled;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

final class MayNotTravel {
    private MayNotTravel() {}

    @Pooled
    static Object object(Map<String, Object> values) {
        return values;
    }

    @Pooled
    static List<?> open(Runnable task, Function<String, String> function, List raw) {
        return List.of();
    }

    @Pooled
    @SuppressWarnings("pooled")
    static Object silenced(Object value) {
        return value;
    }

    @Pooled
    static int partly(@SuppressWarnings("pooled") Object value, Base base) {
        return 0;
    }

    abstract static class Base {}
}
