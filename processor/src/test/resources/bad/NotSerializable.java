package bad;

import dev.pooled.Pooled;
import java.util.Optional;

final class NotSerializable {
    private NotSerializable() {}

    @Pooled
    static Optional<Plain> plain(Plain[] plains, Holder<Plain> holder, Figure figure) {
        return Optional.empty();
    }

    static class Plain {}

    record Holder<T>(T held) {}

    sealed interface Figure permits Round {}

    static final class Round implements Figure {}
}
