package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import dev.pooled.spi.SettingText;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a machine a node of the cluster: {@code java -javaagent:pooled-agent.jar -jar pooled-ignite-node.jar
 * --addresses 10.0.0.5:47500 --workers 8 --class-path app.jar:lib/*}. Stateless.
 */
final class NodeMain {

    private static final String HELP = """
            usage: java [-javaagent:pooled-agent.jar] -jar pooled-ignite-node.jar --addresses A --class-path P [options]

              --addresses A        where nodes are, this one included: 10.0.0.5:47500,10.0.0.6:47500..47509
              --class-path P       what workers run, pooled-runtime included: app.jar:lib/*
              --workers N          how many workers each pool has here; the processors by default
              --name NAME          what this node is called; the machine's name and the process id by default
              --bind ADDRESS       the one address it listens on
              --accept-classes     let workers get classes from a pool's host; needs mutual TLS
              --drain DURATION     how long it waits for running tasks when it is told to end; 30s by default
              --help               this text

            Every setting pooled.ignite.KEY is an option --KEY too, and a system property or a variable of the environment:
            POOLED_IGNITE_ADDRESSES. An option wins. Settings pooled.worker-heap, pooled.output and so on are those of workers, where a pool does not make them.
            docs/cluster.md says more.
            """;

    private static final Duration USUAL_DRAIN = Duration.ofSeconds(30);

    /** The exit code of a node that others gave up, for who starts it again. */
    private static final int GIVEN_UP = 3;

    private static volatile boolean isEnding;

    private NodeMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        Map<String, String> options;
        Node node;
        Duration drain;
        try {
            options = parse(List.of(arguments));
            if (options.containsKey("help")) {
                System.out.print(HELP);
                return;
            }
            drain = options.containsKey("drain") ? SettingText.duration(options.get("drain")) : USUAL_DRAIN;
            node = Node.start(nodeOptions(options));
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            System.err.println("pooled-ignite-node: " + e.getMessage());
            System.exit(2);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(node, drain), "pooled-node leave"));
        System.out.println(
                "node " + node.name() + " (pid " + ProcessHandle.current().pid() + ") is ready: " + node.workers()
                        + (node.workers() == 1 ? " worker" : " workers") + " for each pool; members of the cluster: "
                        + node.members());
        node.left().join();
        if (!isEnding) {
            System.err.println(
                    "pooled-ignite-node: node " + node.name() + " is no member of the cluster any more: it hung, or was"
                            + " cut off, and the others gave it up; start it again");
            System.exit(GIVEN_UP);
        }
    }

    private static void leave(Node node, Duration drain) {
        isEnding = true;
        try {
            node.leave(drain);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads {@code --key value}, {@code --key=value} and {@code --flag}. */
    static Map<String, String> parse(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        List<String> left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            String argument = left.remove(0);
            if (!argument.startsWith("--") || argument.length() == 2 || argument.startsWith("--=")) {
                throw new IllegalArgumentException("options begin with --: " + argument + "; --help shows them");
            }
            int equals = argument.indexOf('=');
            String key = argument.substring(2, equals < 0 ? argument.length() : equals);
            String value;
            if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (left.isEmpty() || left.get(0).startsWith("--")) {
                value = "true";
            } else {
                value = left.remove(0);
            }
            if (options.put(key, value) != null) {
                throw new IllegalArgumentException("an option is given once: --" + key);
            }
        }
        return options;
    }

    private static NodeOptions nodeOptions(Map<String, String> options) {
        Map<String, String> settings =
                new HashMap<>(PoolConfig.builder().build().extension(IgniteBackendProvider.NAME));
        settings.putAll(options);
        settings.remove("drain");
        String workers = settings.remove("workers");
        String classPath = settings.remove(HostSettings.CLASS_PATH);
        String acceptsClasses = settings.remove("accept-classes");
        List<Path> paths = classPath == null ? List.of() : ClassPathPrint.paths(classPath);
        return new NodeOptions(
                settings,
                workers == null ? Runtime.getRuntime().availableProcessors() : SettingText.wholeNumber(workers),
                paths,
                acceptsClasses != null && SettingText.flag(acceptsClasses));
    }
}
