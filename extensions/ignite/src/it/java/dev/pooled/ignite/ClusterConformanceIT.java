package dev.pooled.ignite;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.conformance.Ability;
import dev.pooled.conformance.BackendConformance;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The back end of a cluster: two nodes of two workers, one of which is killed now and then. */
class ClusterConformanceIT extends BackendConformance {

    private static final int WORKERS = 2;

    private final TestCluster cluster = new TestCluster();

    @BeforeAll
    void startNodes() throws IOException, InterruptedException {
        TestCluster.TestNode first = cluster.begin(WORKERS);
        TestCluster.TestNode second = cluster.begin(WORKERS);
        TestCluster.await(first);
        TestCluster.await(second);
    }

    @AfterAll
    void endNodes() throws IOException, InterruptedException {
        cluster.close();
    }

    @Override
    public Pool open(PoolConfig.Builder settings) {
        return settings.backend(watched(IgniteBackend.of(cluster.settings()))).open();
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.allOf(Ability.class);
    }

    @Override
    public void killNode() throws InterruptedException {
        cluster.alive().get(0).kill();
    }

    @Override
    public void addNode() throws IOException, InterruptedException {
        TestCluster.TestNode ignored = cluster.start(WORKERS);
    }
}
