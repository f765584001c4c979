package dev.pooled.examples.cluster;

import dev.pooled.Pool;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cluster whose nodes are processes of this machine, started as a user would start them, on addresses that no other machine
 * reaches. They and what they write are gone when it is closed, and when this JVM ends. Thread-safe.
 */
final class LocalNodes implements AutoCloseable {

    private static final long START_SECONDS = 90;
    private static final long END_SECONDS = 10;

    /** Below those that systems hand out themselves. */
    private static final int FIRST_PORT = 21_500;

    private final int count;
    private final int workers;
    private final String workerClassPath;
    private final int port;
    private final Path directory;
    private final Map<String, Process> nodes = new LinkedHashMap<>();
    private final Set<ProcessHandle> workerProcesses = new LinkedHashSet<>();
    private boolean isClosed;

    /**
     * Starts nothing yet.
     *
     * @param classes of each jar that workers need besides the runtime, and no other: Ignite is not among them
     */
    LocalNodes(int count, int workers, Class<?>... classes) throws IOException {
        this.count = count;
        this.workers = workers;
        this.workerClassPath = Stream.concat(Stream.of(Pool.class), Stream.of(classes))
                .map(LocalNodes::locationOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        this.port = freePorts(2 * count);
        this.directory = Files.createTempDirectory("pooled-cluster-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(/* patienceSeconds= */ 0), "pooled-cluster end"));
    }

    /** Starts all nodes, shows how, and returns when all are ready. */
    void start() throws IOException, InterruptedException {
        System.out.println();
        System.out.println(String.join(" ", command(names().get(0))));
        if (count > 1) {
            System.out.println("  and the same for " + String.join(", ", names().subList(1, count)));
        }
        System.out.println("  until this ends, their output is in " + log("*"));
        for (String name : names()) {
            begin(name);
        }
        for (String name : names()) {
            System.out.println(awaitReady(name));
        }
    }

    List<String> names() {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "node-" + i).toList();
    }

    /** Returns the settings of a pool on this cluster; what workers run must be the same here and there. */
    Map<String, String> settings() {
        return Map.of("addresses", addresses(), "class-path", workerClassPath);
    }

    private String addresses() {
        return "127.0.0.1:" + port + (count == 1 ? "" : ".." + (port + count - 1));
    }

    private List<String> command(String name) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m", // a node hands on what others compute
                "-javaagent:" + System.getProperty("cluster.agent"),
                "-Djava.io.tmpdir=" + directory, // who is killed cannot delete what it wrote
                "-jar",
                System.getProperty("cluster.node"),
                "--addresses",
                addresses(),
                "--port",
                String.valueOf(port),
                "--communication-port",
                String.valueOf(port + count),
                "--workers",
                String.valueOf(workers),
                "--class-path",
                workerClassPath,
                "--name",
                name);
    }

    /** Returns the jar, or the directory, that a class is of. */
    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }

    private synchronized void begin(String name) throws IOException {
        if (!isClosed) {
            nodes.put(
                    name,
                    new ProcessBuilder(command(name))
                            .redirectErrorStream(true)
                            .redirectOutput(log(name).toFile())
                            .start());
        }
    }

    /** Returns what the node says when it is ready. */
    private String awaitReady(String name) throws IOException, InterruptedException {
        Process node = process(name);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (true) {
            boolean isAlive = node.isAlive();
            String output = Files.readString(log(name));
            String ready = output.lines()
                    .filter(line -> line.contains(" is ready"))
                    .findFirst()
                    .orElse("");
            if (!ready.isEmpty()) {
                return ready;
            }
            if (!isAlive || System.nanoTime() > deadline) {
                throw new IllegalStateException(name + " did not start; it printed\n" + output);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    /** Ends a node as a loss of power would, and returns at once. */
    synchronized void kill(String name) {
        Process node = process(name);
        node.descendants().forEach(workerProcesses::add);
        node.destroyForcibly();
    }

    private synchronized Process process(String name) {
        return Objects.requireNonNull(nodes.get(name), name);
    }

    /** Has all nodes leave the cluster, and deletes what they wrote. */
    @Override
    public void close() {
        end(END_SECONDS);
    }

    private synchronized void end(long patienceSeconds) {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Set<ProcessHandle> all = new LinkedHashSet<>(workerProcesses);
        for (Process node : nodes.values()) {
            node.descendants().forEach(all::add);
            all.add(node.toHandle());
            node.destroy();
        }
        awaitGone(all, patienceSeconds);
        all.forEach(ProcessHandle::destroyForcibly);
        awaitGone(all, END_SECONDS);
        delete();
    }

    private static void awaitGone(Set<ProcessHandle> processes, long seconds) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (ProcessHandle process : processes) {
            while (process.isAlive() && System.nanoTime() < deadline) {
                try {
                    TimeUnit.MILLISECONDS.sleep(10);
                } catch (InterruptedException e) { // they are killed at once
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private void delete() {
        List<Path> files;
        try (Stream<Path> all = Files.walk(directory)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("not all of " + directory + " could be deleted: " + e);
        }
    }

    /** Returns the first of so many ports that nobody uses now. */
    static int freePorts(int count) {
        int first = FIRST_PORT + (int) (ProcessHandle.current().pid() % 400) * 20;
        while (!IntStream.range(first, first + count).allMatch(LocalNodes::isFree)) {
            first += count;
        }
        return first;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException ignored) { // somebody has it
            return false;
        }
    }
}
