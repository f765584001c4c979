package dev.pooled.examples.census;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.Progress;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One way to run the census, and how long its rounds took. Confined to one thread. */
public final class Contender implements AutoCloseable {

    private final String name;
    private final Pool pool;
    private final CountingPooled counting;
    private final List<Duration> times = new ArrayList<>();
    private Tally result = Tally.NONE;

    /** Runs the census in {@code pool}, and closes it in the end. */
    public Contender(String name, Pool pool) {
        this.name = name;
        this.pool = pool;
        this.counting = CountingPooled.on(pool);
    }

    /** Returns one on this machine. */
    public static Contender of(PoolMode mode, int workers) {
        String name =
                switch (mode) {
                    case PROCESSES -> workers == 1 ? "1 worker" : workers + " workers";
                    case THREADS -> workers == 1 ? "1 pool thread" : workers + " threads";
                    case INLINE -> "one thread";
                };
        return new Contender(
                name, Pool.builder().name("census").mode(mode).workers(workers).open());
    }

    /**
     * Counts all bundles, and draws a progress bar the first time.
     *
     * @throws IllegalStateException if it finds something else than before
     */
    void countAll(List<List<String>> bundles) throws IOException {
        boolean isFirst = times.isEmpty();
        CountingPooled stub = isFirst ? counting.withProgress(Progress.bar("Census, " + name)) : counting;

        long start = System.nanoTime();
        Tally found = stub.countMap(bundles).stream().reduce(Tally.NONE, Tally::plus);
        times.add(Duration.ofNanos(System.nanoTime() - start));

        if (!isFirst && !found.equals(result)) {
            throw new IllegalStateException(name + " found " + found + ", and before that " + result);
        }
        result = found;
    }

    String name() {
        return name;
    }

    Tally result() {
        return result;
    }

    /** Returns the time of each round; the first was cold. */
    List<Duration> times() {
        return Collections.unmodifiableList(times);
    }

    @Override
    public void close() {
        pool.close();
    }
}
