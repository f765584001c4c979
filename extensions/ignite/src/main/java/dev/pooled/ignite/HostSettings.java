package dev.pooled.ignite;

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
 * @param classPath what nodes must have on the class path of workers
 * @param nodeTimeout how long the pool waits while there is no node at all
 */
record HostSettings(ClusterSettings cluster, List<Path> classPath, Duration nodeTimeout) {

    private static final Duration USUAL_NODE_TIMEOUT = Duration.ofSeconds(60);

    /**
     * Reads settings by their keys without {@code pooled.ignite.}.
     *
     * @throws IllegalArgumentException for a key that is not known, and a value that is not what it may be
     */
    static HostSettings parse(Map<String, String> texts) {
        ClusterSettings cluster =
                ClusterSettings.parse(texts, Set.of(IgniteBackend.CLASS_PATH, IgniteBackend.NODE_TIMEOUT));
        String classPath = texts.get(IgniteBackend.CLASS_PATH);
        String timeout = texts.get(IgniteBackend.NODE_TIMEOUT);
        return new HostSettings(
                cluster,
                classPath == null ? ownClassPath() : ClassPathPrint.paths(classPath),
                timeout == null ? USUAL_NODE_TIMEOUT : nodeTimeout(timeout));
    }

    private static Duration nodeTimeout(String text) {
        try {
            return SettingText.duration(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("ignite." + IgniteBackend.NODE_TIMEOUT + " " + e.getMessage(), e);
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
