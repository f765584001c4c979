package dev.pooled.ignite;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A cluster of nodes that are processes of this machine, on ports of its own, with the class path of the tests. Confined to one thread. */
final class TestCluster implements AutoCloseable {

    private static final String OWN_CLASSES = "ignite" + File.separator + "target" + File.separator + "classes";
    private static final int PORTS = 8;
    private static final long START_SECONDS = 60;

    private final int port = freePorts();
    private final List<TestNode> nodes = new ArrayList<>();
    private int last;

    /** A node, and what it prints. */
    record TestNode(String name, Process process, Path log) {

        /** Ends it as a loss of power would. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        /** Asks it to end, and waits until it has. */
        void end() throws InterruptedException {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new AssertionError("node " + name + " did not end: " + text());
            }
        }

        String text() {
            try {
                return Files.readString(log, StandardCharsets.UTF_8);
            } catch (IOException e) {
                return e.toString();
            }
        }
    }

    /** Returns where the nodes are, as the setting has it. */
    String addresses() {
        return "127.0.0.1:" + port + ".." + (port + PORTS - 1);
    }

    /** Returns the settings of a pool on this cluster. */
    Map<String, String> settings() {
        return Map.of(
                ClusterSettings.ADDRESSES,
                addresses(),
                HostSettings.CLASS_PATH,
                workerClassPath(),
                ClusterSettings.FAILURE_TIMEOUT,
                "3s");
    }

    /** Returns the class path of the tests without Ignite's and the extension's own. */
    static String workerClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !new File(entry).getName().startsWith("ignite-") && !entry.endsWith(OWN_CLASSES))
                .filter(entry -> new File(entry).exists())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Starts a node, and returns at once. */
    TestNode begin(int workers, String... options) throws IOException {
        String name = "n" + ++last;
        Path log = Files.createTempFile("pooled-test-node-", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-javaagent:" + System.getProperty("agent.jar"),
                "-cp",
                System.getProperty("java.class.path"),
                NodeMain.class.getName(),
                "--addresses=" + addresses(),
                "--port=" + port,
                "--port-range=" + PORTS,
                "--communication-port=" + (port + PORTS),
                "--failure-timeout=3s",
                "--name=" + name,
                "--workers=" + workers));
        command.addAll(List.of(options));
        if (Arrays.stream(options).noneMatch(option -> option.startsWith("--class-path"))) {
            command.add("--class-path=" + workerClassPath());
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        TestNode node = new TestNode(name, process, log);
        nodes.add(node);
        return node;
    }

    /** Starts a node, and returns when it is ready. */
    TestNode start(int workers, String... options) throws IOException, InterruptedException {
        TestNode node = begin(workers, options);
        await(node);
        return node;
    }

    /** Returns when {@code node} is ready. */
    static void await(TestNode node) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!node.text().contains(" is ready")) {
            if (System.nanoTime() > deadline || !node.process().isAlive()) {
                throw new AssertionError("node " + node.name() + " did not start: " + node.text());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Returns the nodes that were started and not killed. */
    List<TestNode> alive() {
        return nodes.stream().filter(node -> node.process().isAlive()).toList();
    }

    /** Kills all nodes, and waits until they and their workers are gone. */
    @Override
    public void close() throws IOException, InterruptedException {
        List<ProcessHandle> all = new ArrayList<>();
        for (TestNode node : nodes) {
            node.process().descendants().forEach(all::add);
            all.add(node.process().toHandle());
            node.kill();
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        for (ProcessHandle each : all) {
            while (each.isAlive()) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("process " + each.pid() + " outlives its node: " + each.info());
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        for (TestNode node : nodes) {
            Files.deleteIfExists(node.log());
        }
    }

    /** Returns the first of as many ports as a cluster needs that nobody uses now. */
    private static int freePorts() {
        for (int first = 21_000 + (int) (ProcessHandle.current().pid() % 500) * 40; ; first += 2 * PORTS) {
            if (areFree(first)) {
                return first;
            }
        }
    }

    private static boolean areFree(int first) {
        for (int port = first; port < first + 2 * PORTS; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                boolean ignored = socket.isBound();
            } catch (IOException ignored) { // somebody has it
                return false;
            }
        }
        return true;
    }
}
