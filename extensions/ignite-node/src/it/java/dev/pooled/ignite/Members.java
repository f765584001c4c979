package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Processes of one test that are members of one cluster, with ports and a temporary directory of their own. Confined to one thread. */
final class Members implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PORTS = 5;

    private final Path directory;
    private final int port;
    private final List<Member> all = new ArrayList<>();

    Members(Path directory) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.port = freePorts();
    }

    /** One of them, and what it printed. */
    record Member(Process process, Path log) {

        String text() {
            try {
                return Files.readString(log);
            } catch (IOException e) {
                return e.toString();
            }
        }

        /** Waits until it has printed {@code part}, and returns when, as the clock of the machine has it. */
        long await(String part) throws InterruptedException {
            waitUntil(() -> text().contains(part) || !process.isAlive(), part, this);
            assertThat(text()).contains(part);
            return System.nanoTime();
        }

        /** Waits until the last line that it printed is {@code line}. */
        long awaitLast(String line) throws InterruptedException {
            waitUntil(() -> text().strip().endsWith(line), line, this);
            return System.nanoTime();
        }

        void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }

        /** Ends its input: it leaves. */
        void leave() throws IOException, InterruptedException {
            process.getOutputStream().close();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(text()).isTrue();
            assertThat(text()).contains("left true");
        }
    }

    int port() {
        return port;
    }

    int communicationPort() {
        return port + PORTS;
    }

    /** A node as users start one: the jar, and no flag. */
    Member nodeJar(String... settings) throws IOException {
        List<String> command = java();
        for (String each : settings(settings)) {
            command.add("-Dpooled.ignite." + each);
        }
        command.add("-Dpooled.ignite.class-path=" + System.getProperty("pooled.node.jar")); // no pool is opened here
        command.addAll(List.of("-jar", System.getProperty("pooled.node.jar")));
        return start(command);
    }

    /** A probe in a JVM with the agent. */
    Member probe(String role, String... settings) throws IOException {
        List<String> command = java();
        command.add("-javaagent:" + System.getProperty("pooled.agent.jar") + "=prewarm=false");
        return probe(command, role, settings);
    }

    /** A probe in a JVM with neither agent nor flag. */
    Member bareProbe(String role, String... settings) throws IOException {
        return probe(java(), role, settings);
    }

    private Member probe(List<String> command, String role, String... settings) throws IOException {
        Path classes = Path.of(URI.create(MemberProbe.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        command.addAll(List.of("-cp", System.getProperty("pooled.node.jar") + File.pathSeparator + classes));
        command.addAll(List.of(MemberProbe.class.getName(), role));
        command.addAll(settings(settings));
        return start(command);
    }

    private List<String> java() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Xlog:exceptions=info:file=" + directory.resolve("exceptions-%p.txt") + "::filecount=0",
                "-Djava.io.tmpdir=" + temporary()));
    }

    private List<String> settings(String... more) {
        List<String> settings = new ArrayList<>(List.of(
                "addresses=127.0.0.1:" + port + ".." + (port + PORTS - 1),
                "port=" + port,
                "communication-port=" + communicationPort(),
                "port-range=" + PORTS));
        for (String each : more) {
            String key = each.substring(0, each.indexOf('=') + 1);
            settings.removeIf(usual -> usual.startsWith(key));
            settings.add(each);
        }
        return settings;
    }

    private Path temporary() {
        try {
            return Files.createDirectories(directory.resolve("tmp"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Member start(List<String> command) throws IOException {
        Path log = Files.createTempFile(directory, "member-", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        Member member = new Member(builder.start(), log);
        all.add(member);
        return member;
    }

    /** Returns what members left on disk. */
    List<Path> leftFiles() throws IOException {
        try (Stream<Path> files = Files.list(temporary())) {
            return files.filter(each -> !each.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        }
    }

    /** Returns the lines of all members about packages that were not open. */
    List<String> closedPackages() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path each : files.filter(file -> file.getFileName().toString().startsWith("exceptions-"))
                    .toList()) {
                try (Stream<String> all = Files.lines(each)) {
                    all.filter(line -> line.contains("InaccessibleObject") || line.contains("IllegalAccessError"))
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }

    static void waitUntil(BooleanSupplier condition, String what, Member member) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("no '" + what + "' in: " + member.text());
            }
            Thread.sleep(5);
        }
    }

    private static int freePorts() throws IOException {
        for (int first = 50_000 + (int) (ProcessHandle.current().pid() % 500) * 20; ; first += 20) {
            boolean isFree = true;
            for (int each = first; each < first + 2 * PORTS; each++) {
                try (ServerSocket socket = new ServerSocket(each, 1, InetAddress.getLoopbackAddress())) {
                    isFree &= socket.isBound();
                } catch (IOException ignored) { // taken
                    isFree = false;
                }
            }
            if (isFree) {
                return first;
            }
        }
    }

    /** Kills what is left of them. */
    @Override
    public void close() throws InterruptedException {
        for (Member each : all) {
            each.process().destroyForcibly().waitFor();
        }
    }
}
