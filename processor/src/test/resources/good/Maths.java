package good;

import dev.pooled.Pooled;
import java.io.IOException;
import java.util.List;

/** Static methods of every arity, with options, exceptions and primitives. */
public final class Maths {
    private Maths() {}

    /** Squares {@code x}, as {@link Math#multiplyExact(long, long) exactly} as one wants. Never fails. */
    @Pooled
    public static long square(long x) {
        return x * x;
    }

    /**
     * Parses a page
     * &amp; keeps <b>its</b> bytes.
     *
     * @param url where it came from
     */
    @Pooled(timeout = "5s", retries = 2, retryOn = IOException.class, chunkSize = 8, pool = "pages")
    public static Page parse(String url, byte[] html) throws IOException {
        return new Page(url, html, List.of());
    }

    @Pooled(timeout = "none")
    static double weigh(int count, double weight) {
        return count * weight;
    }

    @Pooled
    static void log(String text) {}

    @Deprecated(since = "2")
    @Pooled
    protected static long now() {
        return System.nanoTime();
    }

    public record Page(String url, byte[] body, List<Page> links) {}
}
