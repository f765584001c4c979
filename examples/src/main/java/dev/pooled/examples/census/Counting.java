package dev.pooled.examples.census;

import dev.pooled.Pooled;
import java.io.IOException;
import java.util.List;

/** The task of the census. */
final class Counting {

    private Counting() {}

    /**
     * Counts the classes at {@code paths}; the worker reads them itself, so that only names and numbers travel. Whoever dies
     * over them leaves nothing behind, so that they may be counted again.
     */
    @Pooled(retries = 1)
    static Tally count(List<String> paths) throws IOException {
        ClassCounter counter = new ClassCounter();
        for (String path : paths) {
            counter.count(JdkClasses.read(path));
        }
        return counter.tally();
    }
}
