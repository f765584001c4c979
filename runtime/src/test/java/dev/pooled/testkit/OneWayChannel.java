package dev.pooled.testkit;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A channel of which a test only sees what is sent; it has room for all of it, and nobody answers. */
public interface OneWayChannel extends Channel {

    @Override
    default boolean takesAtOnce(long bytes) {
        return true;
    }

    @Override
    default long progress() {
        return 0;
    }

    @Override
    default @Nullable Message receive() throws IOException {
        return null;
    }

    @Override
    default void close() {}
}
