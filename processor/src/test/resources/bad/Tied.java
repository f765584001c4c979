package bad;

import dev.pooled.Pooled;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.logging.Logger;
import java.util.stream.Stream;

final class Tied {
    private Tied() {}

    @Pooled
    static int read(String name, InputStream in) {
        return 0;
    }

    @Pooled
    static int query(Connection connection) {
        return 0;
    }

    @Pooled
    static Stream<String> lines(List<? extends Map<String, Thread[]>> threads) {
        return Stream.of();
    }

    @Pooled
    static CompletableFuture<Integer> later(ExecutorService executor) {
        return null;
    }

    @Pooled
    static <S extends ByteBuffer> void fill(S buffer, Logger logger) {}

    @Pooled
    static Page page(Page page) {
        return page;
    }

    record Page(String url, List<Body> bodies) {}

    record Body(InputStream html, Page page) {}

    record Holder(InputStream in) {
        @Pooled
        int size() {
            return 0;
        }
    }
}
