package dev.pooled.conformance;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;

/** What the tests of the kit know of the back end they judge; {@link BackendConformance} asks a subclass for the first four. */
public interface BackendUnderTest {

    /**
     * Opens a pool on this back end: {@code settings.backend(…).open()}, or with a mode. What {@code settings} say already is what
     * the test is about; a back end may add settings of its own, and raise {@code workerHeap} and {@code cancelGrace}.
     */
    Pool open(PoolConfig.Builder settings);

    /** Returns what this back end can do. */
    Set<Ability> abilities();

    /** Ends one of at least two nodes at once, with all that runs on it, as a loss of power would. */
    default void killNode() throws Exception {
        Assumptions.abort("the back end has no nodes that can be killed");
    }

    /** Starts another node, and returns when it is there. */
    default void addNode() throws Exception {
        Assumptions.abort("the back end has no nodes that can be added");
    }

    /** Returns an open pool of two workers that tests share. */
    Pool pool();

    /** Returns the path of a file that does not exist yet, in a directory of this test alone that every worker can write to. */
    String file(String name);

    /** Returns the settings that tests open pools with: one that a failed test left work in is killed when it is closed. */
    static PoolConfig.Builder settings(String name, int workers) {
        return Pool.builder()
                .name("kit-" + name)
                .workers(workers)
                .workerHeap("64m")
                .cancelGrace(Duration.ofMillis(300))
                .shutdownTimeout(Duration.ofSeconds(20));
    }

    /** Returns whether the back end has {@code ability}. */
    default boolean can(Ability ability) {
        return abilities().contains(ability);
    }

    /** Has this test reported as skipped where the back end lacks {@code ability}. */
    default void needs(Ability ability) {
        Assumptions.assumeTrue(can(ability), () -> "the back end lacks " + ability);
    }
}
