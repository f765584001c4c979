package dev.pooled.conformance;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import java.util.Set;

/** The mode {@code THREADS}: tasks can be interrupted there, but not killed. */
class ThreadsConformanceTest extends BackendConformance {

    @Override
    public Pool open(PoolConfig.Builder settings) {
        return settings.mode(PoolMode.THREADS).open();
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.RUNS_ASIDE);
    }
}
