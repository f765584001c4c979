package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import dev.pooled.spi.SettingText;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The settings {@code pooled.ignite.*} of a pool: those about the cluster, and those about which nodes it uses. Immutable.
 *
 * @param workers how many workers the pool has in all, where this setting says; 0 for all that the nodes have; -1 where it
 *     does not say
 * @param classPath what nodes must have on the class path of workers
 * @param nodeTimeout how long the pool waits while there is no node at all
 */
record HostSettings(ClusterSettings cluster, int workers, List<Path> classPath, Duration nodeTimeout) {

    /** The key of how many workers a pool has, whatever its program says. */
    static final String WORKERS = "workers";

    /** The key of the class path that nodes must have; this JVM's by default. */
    static final String CLASS_PATH = "class-path";

    /** The key of how long a pool waits while there is no node at all. */
    static final String NODE_TIMEOUT = "node-timeout";

    /** The keys that are not about the cluster. */
    static final Set<String> KEYS = Set.of(WORKERS, CLASS_PATH, NODE_TIMEOUT);

    private static final String ALL = "all";

    private static final Duration USUAL_NODE_TIMEOUT = Duration.ofSeconds(60);

    /**
     * Reads settings by their keys without {@code pooled.ignite.}.
     *
     * @throws IllegalArgumentException for a key that is not known, and a value that is not what it may be
     */
    static HostSettings parse(Map<String, String> texts) {
        ClusterSettings cluster = ClusterSettings.parse(texts, KEYS);
        String workers = texts.get(WORKERS);
        String classPath = texts.get(CLASS_PATH);
        String timeout = texts.get(NODE_TIMEOUT);
        return new HostSettings(
                cluster,
                workers == null ? -1 : workers(workers),
                classPath == null ? ownClassPath() : ClassPathPrint.paths(classPath),
                timeout == null ? USUAL_NODE_TIMEOUT : nodeTimeout(timeout));
    }

    private static int workers(String text) {
        if (text.equalsIgnoreCase(ALL)) {
            return 0;
        }
        try {
            int workers = SettingText.wholeNumber(text);
            if (workers >= 1) {
                return workers;
            }
        } catch (IllegalArgumentException ignored) { // says less than we do
        }
        throw new IllegalArgumentException("ignite." + WORKERS
                + " must be >= 1, or all for as many as the nodes have: ignite." + WORKERS + "=" + text);
    }

    /** Returns how many workers a pool has in all; as many as an {@code int} can be for all that the nodes have. */
    int workersOf(PoolConfig config) {
        int stated = workers >= 0 ? workers : config.isWorkersSet() ? config.workers() : 0;
        return stated == 0 ? Integer.MAX_VALUE : stated;
    }

    private static Duration nodeTimeout(String text) {
        try {
            return SettingText.duration(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ignite." + NODE_TIMEOUT + " " + e.getMessage(), e);
        }
    }

    private static List<Path> ownClassPath() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path", ""))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }
}
