package dev.pooled.conformance;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import java.util.Set;

/** The mode {@code INLINE}: the calling thread runs its tasks, and nobody else. */
class InlineConformanceTest extends BackendConformance {

    @Override
    public Pool open(PoolConfig.Builder settings) {
        return settings.mode(PoolMode.INLINE).open();
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of();
    }
}
