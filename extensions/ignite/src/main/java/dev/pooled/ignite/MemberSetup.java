package dev.pooled.ignite;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.ignite.configuration.DataRegionConfiguration;
import org.apache.ignite.configuration.DataStorageConfiguration;
import org.apache.ignite.configuration.IgniteConfiguration;
import org.apache.ignite.configuration.SystemDataRegionConfiguration;
import org.apache.ignite.failure.NoOpFailureHandler;
import org.apache.ignite.failure.StopNodeFailureHandler;
import org.apache.ignite.spi.communication.tcp.TcpCommunicationSpi;
import org.apache.ignite.spi.discovery.tcp.TcpDiscoverySpi;
import org.apache.ignite.spi.discovery.tcp.ipfinder.vm.TcpDiscoveryVmIpFinder;
import org.apache.ignite.spi.metric.noop.NoopMetricExporterSpi;

/**
 * Turns settings into Ignite's configuration: what is not needed for passing messages between members is off, and nothing
 * listens but the two ports of a server. Confined to one thread.
 */
final class MemberSetup {

    /** Where a member's name is among its attributes. */
    static final String NAME_ATTRIBUTE = "dev.pooled.ignite.name";

    /** How long after a round of addresses the next begins; Ignite's two seconds are long where all start at once. */
    private static final int RECONNECT_MILLIS = 500;

    /** Ignite takes no less for a region. */
    private static final long REGION_BYTES = 10L << 20;

    /** Names of instances must differ within a JVM. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final ClusterSettings settings;
    private final MemberRole role;
    private Map<String, ?> attributes = Map.of();
    private int publicThreads = Math.max(2, Runtime.getRuntime().availableProcessors());
    private int systemThreads = publicThreads;

    MemberSetup(ClusterSettings settings, MemberRole role) {
        this.settings = settings;
        this.role = role;
    }

    void attributes(Map<String, ?> given) {
        attributes = Map.copyOf(given);
    }

    void threads(int forClosures, int forMessages) {
        publicThreads = forClosures;
        systemThreads = forMessages;
    }

    IllegalStateException failure(Throwable cause, String bind) {
        return StartFailure.of(cause, settings, role, bind);
    }

    IgniteConfiguration configuration(String bind, Path workDirectory) {
        Map<String, Object> readable = new HashMap<>(attributes);
        readable.put(
                NAME_ATTRIBUTE,
                settings.name() != null
                        ? settings.name()
                        : bind + "-" + ProcessHandle.current().pid());
        IgniteConfiguration configuration = new IgniteConfiguration()
                .setIgniteInstanceName("pooled-ignite-" + COUNT.incrementAndGet())
                .setClientMode(role == MemberRole.CLIENT)
                .setLocalHost(bind)
                .setUserAttributes(readable)
                .setWorkDirectory(workDirectory.toString())
                .setGridLogger(new MemberLog())
                .setDiscoverySpi(discovery(bind))
                .setCommunicationSpi(communication(bind))
                .setFailureDetectionTimeout(settings.failureTimeout().toMillis())
                .setClientFailureDetectionTimeout(settings.failureTimeout().toMillis())
                .setMetricsUpdateFrequency(
                        Math.min(2_000, settings.failureTimeout().toMillis() / 2))
                .setPublicThreadPoolSize(publicThreads)
                .setSystemThreadPoolSize(systemThreads);
        // A host's JVM is the application's, whatever happens to Ignite in it.
        configuration.setFailureHandler(
                role == MemberRole.CLIENT ? new NoOpFailureHandler() : new StopNodeFailureHandler());
        if (settings.tls() != null) {
            configuration.setSslContextFactory(settings.tls().contextFactory());
        }
        turnOff(configuration);
        return configuration;
    }

    private static void turnOff(IgniteConfiguration configuration) {
        configuration
                .setPeerClassLoadingEnabled(false)
                .setClientConnectorConfiguration(null)
                .setConnectorConfiguration(null)
                .setMetricsLogFrequency(0)
                .setMetricExporterSpi(new NoopMetricExporterSpi())
                .setSystemViewExporterSpi()
                .setStripedPoolSize(1)
                .setServiceThreadPoolSize(1)
                .setManagementThreadPoolSize(1)
                .setPeerClassLoadingThreadPoolSize(1)
                .setDataStreamerThreadPoolSize(1)
                .setUtilityCachePoolSize(1)
                .setQueryThreadPoolSize(1)
                .setSnapshotThreadPoolSize(1)
                .setRebalanceThreadPoolSize(1)
                .setAsyncCallbackPoolSize(1)
                .setBuildIndexThreadPoolSize(1)
                .setDataStorageConfiguration(new DataStorageConfiguration()
                        .setDefaultDataRegionConfiguration(new DataRegionConfiguration()
                                .setName("pooled")
                                .setInitialSize(REGION_BYTES)
                                .setMaxSize(REGION_BYTES))
                        .setSystemDataRegionConfiguration(new SystemDataRegionConfiguration()
                                .setInitialSize(REGION_BYTES)
                                .setMaxSize(REGION_BYTES)));
    }

    private TcpDiscoverySpi discovery(String bind) {
        TcpDiscoverySpi discovery = new TcpDiscoverySpi()
                .setLocalAddress(bind)
                .setLocalPort(settings.port())
                .setLocalPortRange(settings.portRange())
                .setIpFinder(new TcpDiscoveryVmIpFinder()
                        .setAddresses(settings.addresses().stream()
                                .map(SeedAddress::toString)
                                .toList()));
        discovery.setReconnectDelay(RECONNECT_MILLIS);
        discovery.setJoinTimeout(settings.joinTimeout().toMillis());
        return discovery;
    }

    private TcpCommunicationSpi communication(String bind) {
        TcpCommunicationSpi communication =
                new MemberCommunication().setLocalAddress(bind).setLocalPortRange(settings.portRange());
        communication.setSelectorsCount(Math.min(4, Runtime.getRuntime().availableProcessors()));
        // With -1 a client listens nowhere; servers answer over the connections that it opened.
        return communication.setLocalPort(role == MemberRole.CLIENT ? -1 : settings.communicationPort());
    }

    MemberRole role() {
        return role;
    }

    Duration failureTimeout() {
        return settings.failureTimeout();
    }

    /** The address to listen on, and to call from: as set, or the one that leads to the others. */
    String bind() {
        String stated = settings.bind();
        if (stated != null) {
            return stated;
        }
        List<SeedAddress> addresses = settings.addresses();
        if (addresses.stream().allMatch(SeedAddress::isLoopback)) {
            return addresses.get(0).host().indexOf(':') < 0 ? "127.0.0.1" : "::1";
        }
        return towards(addresses.get(0));
    }

    /** Asks the routing table; connecting a datagram socket sends nothing. */
    private static String towards(SeedAddress address) {
        try (DatagramSocket socket = new DatagramSocket()) {
            InetSocketAddress target = new InetSocketAddress(address.host(), address.firstPort());
            if (target.isUnresolved()) {
                throw new IllegalStateException("ignite.addresses names a host that cannot be found: " + address);
            }
            socket.connect(target);
            return socket.getLocalAddress().getHostAddress();
        } catch (IOException e) {
            throw new IllegalStateException(
                    "no address of this machine leads to " + address + "; set ignite.bind to the one to be used", e);
        }
    }
}
