package dev.pooled.examples.cluster;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.examples.census.Census;
import dev.pooled.examples.census.CensusReport;
import dev.pooled.examples.census.Contender;
import dev.pooled.ignite.IgniteBackend;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassReader;

/**
 * The census on a cluster: starts some nodes on this machine, counts all classes of the JDK in their workers, kills a node in
 * the middle of it, and shows that the numbers are those of one thread, and what ran again.
 */
public final class Cluster {

    /** The node that is killed, and after which part of the bundles. */
    private static final String VICTIM = "node-2";

    private static final double KILL_AT = 0.4;

    private Cluster() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Arrays.asList(args).contains("--help")) {
            System.out.print(ClusterOptions.HELP);
            return;
        }
        ClusterOptions options;
        try {
            options = ClusterOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(ClusterOptions.USAGE);
            System.exit(2);
            return;
        }
        List<List<String>> bundles = Census.listClasses(options.classes());
        boolean agrees;
        try (LocalNodes nodes = new LocalNodes(options.nodes(), options.workers(), Census.class, ClassReader.class)) {
            nodes.start();
            agrees = count(bundles, nodes, options);
        }
        if (!agrees) {
            System.exit(1);
        }
    }

    /** Counts on the nodes, and in one thread of this JVM. Returns whether both found the same. */
    private static boolean count(List<List<String>> bundles, LocalNodes nodes, ClusterOptions options)
            throws IOException, InterruptedException {
        Journal journal = new Journal(bundles.size(), plan(bundles.size(), nodes, options));
        List<Contender> contenders = new ArrayList<>();
        try {
            Pool pool = Pool.builder()
                    .name("cluster")
                    .backend(IgniteBackend.of(nodes.settings()))
                    .listener(journal)
                    .open();
            contenders.add(new Contender(options.nodes() + (options.nodes() == 1 ? " node" : " nodes"), pool));
            contenders.add(Contender.of(PoolMode.INLINE, 1));
            pool.awaitReady();
            System.out.println("the workers of all nodes are ready");
            Census.takeTurns(contenders, bundles, options.rounds());
        } finally {
            contenders.forEach(Contender::close);
        }
        journal.awaitEnd();
        CensusReport report = new CensusReport(contenders);
        System.out.print(report.text());
        System.out.print(new NodesReport(nodes.names(), journal).text());
        return report.agrees();
    }

    private static KillPlan plan(int bundles, LocalNodes nodes, ClusterOptions options) {
        if (!options.kills()) {
            return KillPlan.NONE;
        }
        int after = options.killRound() * bundles + (int) (bundles * KILL_AT);
        return new KillPlan(VICTIM, after, () -> nodes.kill(VICTIM));
    }
}
