package dev.pooled.conformance;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;

/** The default back end as others plug theirs in, with the watch over its contract. */
class WatchedProcessesConformanceIT extends ProcessesConformanceIT {

    @Override
    public Pool open(PoolConfig.Builder settings) {
        return settings.backend(watched(LocalBackends.open(settings.build()))).open();
    }
}
