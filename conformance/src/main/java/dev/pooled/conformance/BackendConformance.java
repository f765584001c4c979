package dev.pooled.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolStats;
import dev.pooled.spi.PoolBackend;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a back end promises, as tests: whoever writes one extends this class, says how a pool on it is opened and what it can do by
 * its nature, and has a back end when all of them pass. Each theme is an interface of its own.
 *
 * <p>Workers may run anywhere where they find the class path of the tests, and the temporary directory under its name; a task tells
 * what it does by files there. After all tests no process, file or thread of a pool may be left; a subclass that starts nodes in a
 * {@code @BeforeAll} method ends them in an {@code @AfterAll} method, which runs before that is looked at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
public abstract class BackendConformance
        implements CallConformance,
                MapConformance,
                ProgressConformance,
                CancelConformance,
                DeathConformance,
                EndConformance,
                WorkerConformance,
                StormConformance {

    @TempDir
    @Nullable
    Path directory;

    private final List<ContractWatch> watches = new CopyOnWriteArrayList<>();
    private @Nullable Pool shared;
    private @Nullable Leftovers leftovers;

    protected BackendConformance() {}

    /**
     * Returns what stands before {@code backend} and fails the test in which that breaks the contract of {@link PoolBackend}, also where
     * the pool would forgive it: {@code settings.backend(watched(new MyBackend(…))).open()}.
     */
    protected final PoolBackend watched(PoolBackend backend) {
        ContractWatch watch = new ContractWatch(backend);
        watches.add(watch);
        return watch;
    }

    @Override
    public final Pool pool() {
        if (shared == null || shared.isShutdown()) {
            shared = open(BackendUnderTest.settings("shared", 2));
        }
        return shared;
    }

    @Override
    public final String file(String name) {
        return Objects.requireNonNull(directory, "directory").resolve(name).toString();
    }

    @BeforeAll
    final void lookAtWhatIsThere() {
        leftovers = Leftovers.sinceNow();
    }

    @AfterEach
    final void theTestHasLeftTheBackEndInOrder() {
        everyTaskHasEnded();
        Eventually.asserted(() -> assertThat(watches.stream().flatMap(watch -> watch.unreleased().stream()))
                .as("chunks whose tasks have ended, but which were not released")
                .isEmpty());
        assertThat(watches.stream().flatMap(watch -> watch.takeBreaches().stream()))
                .as("breaches of the contract of PoolBackend")
                .isEmpty();
    }

    /** A test that leaves a task behind in the shared pool fails, and the next one gets another pool. */
    private void everyTaskHasEnded() {
        Pool pool = shared;
        if (pool == null) {
            return;
        }
        try {
            Eventually.asserted(() -> {
                PoolStats stats = pool.stats();
                assertThat(stats.queued() + stats.running())
                        .as("tasks that are queued or run after the test: %s", stats)
                        .isZero();
            });
        } catch (AssertionError e) {
            shared = null;
            pool.shutdownNow();
            throw e;
        }
    }

    @AfterAll
    final void nothingIsLeftBehind() {
        if (shared != null) {
            shared.close();
        }
        Leftovers since = Objects.requireNonNull(leftovers, "leftovers");
        Eventually.asserted(() -> assertThat(since.found())
                .as("what pools of this JVM left behind")
                .isEqualTo(List.of()));
    }
}
