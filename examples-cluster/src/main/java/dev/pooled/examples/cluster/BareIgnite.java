package dev.pooled.examples.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCompute;
import org.apache.ignite.Ignition;
import org.apache.ignite.configuration.ClientConnectorConfiguration;
import org.apache.ignite.configuration.DataRegionConfiguration;
import org.apache.ignite.configuration.DataStorageConfiguration;
import org.apache.ignite.configuration.IgniteConfiguration;
import org.apache.ignite.logger.NullLogger;
import org.apache.ignite.spi.discovery.tcp.TcpDiscoverySpi;
import org.apache.ignite.spi.discovery.tcp.ipfinder.vm.TcpDiscoveryVmIpFinder;

/**
 * A cluster of Ignite alone, for {@link Hop} to compare with: a node of two threads in a process of its own, whose {@code main} is
 * here, and its client in this JVM. Thread-safe.
 */
final class BareIgnite implements AutoCloseable {

    private static final String READY = "the bare node is ready";

    /** What Ignite reaches into; the agent opens it. */
    private static final String PACKAGES =
            "java.base/java.lang,java.base/java.nio,java.base/java.util,java.base/sun.nio.ch";

    private final Process node;
    private final Ignite client;

    private BareIgnite(Process node, Ignite client) {
        this.node = node;
        this.client = client;
    }

    public static void main(String[] arguments) {
        Ignition.start(configuration("bare-node", Integer.parseInt(arguments[0]), /* isClient= */ false));
        System.out.println(READY);
    }

    /** Starts the node, and joins it; the agent must have opened the packages in this JVM. */
    static BareIgnite start(int port) throws IOException {
        Process node = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-javaagent:" + System.getProperty("cluster.agent") + "=prewarm=false,open=\"" + PACKAGES
                                + "\"",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareIgnite.class.getName(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(node::destroyForcibly, "pooled-hop end"));
        BufferedReader output =
                new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); !READY.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the bare node did not start");
            }
        }
        return new BareIgnite(node, Ignition.start(configuration("bare-client", port, /* isClient= */ true)));
    }

    IgniteCompute compute() {
        return client.compute(client.cluster().forServers());
    }

    @Override
    public void close() {
        client.close();
        node.destroyForcibly();
    }

    private static IgniteConfiguration configuration(String name, int port, boolean isClient) {
        return new IgniteConfiguration()
                .setIgniteInstanceName(name)
                .setClientMode(isClient)
                .setLocalHost("127.0.0.1")
                .setPublicThreadPoolSize(2)
                .setMetricsLogFrequency(0)
                .setWorkDirectory(System.getProperty("java.io.tmpdir") + "/pooled-hop-"
                        + ProcessHandle.current().pid())
                .setGridLogger(new NullLogger())
                .setDiscoverySpi(new TcpDiscoverySpi()
                        .setLocalPort(port)
                        .setIpFinder(new TcpDiscoveryVmIpFinder().setAddresses(List.of("127.0.0.1:" + port))))
                .setClientConnectorConfiguration((ClientConnectorConfiguration) null)
                .setDataStorageConfiguration(new DataStorageConfiguration()
                        .setDefaultDataRegionConfiguration(new DataRegionConfiguration()
                                .setInitialSize(16L << 20)
                                .setMaxSize(32L << 20)));
    }
}
