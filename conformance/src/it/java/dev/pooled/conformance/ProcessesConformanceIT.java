package dev.pooled.conformance;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import java.util.EnumSet;
import java.util.Set;

/** The default back end: forked JVMs of this machine. */
class ProcessesConformanceIT extends BackendConformance {

    @Override
    public Pool open(PoolConfig.Builder settings) {
        return settings.open();
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.complementOf(EnumSet.of(Ability.HAS_NODES));
    }
}
