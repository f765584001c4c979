package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import java.util.List;

/** Makes a machine a node of the cluster: {@code java -jar pooled-ignite-node.jar addresses=10.0.0.5:47500}. Stateless. */
final class NodeMain {

    private NodeMain() {}

    public static void main(String[] arguments) throws Exception {
        PoolConfig.Builder config = PoolConfig.builder();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            config.set("ignite." + argument.substring(0, Math.max(equals, 0)), argument.substring(equals + 1));
        }
        ClusterSettings settings = ClusterSettings.parse(config.build().extension("ignite"), List.of());
        ClusterMember member = ClusterMember.server(settings).join();
        Runtime.getRuntime().addShutdownHook(new Thread(member::close, "pooled-ignite-node leave"));
        System.out.println("joined " + member.ignite().cluster().nodes().size());
        member.left().get();
    }
}
