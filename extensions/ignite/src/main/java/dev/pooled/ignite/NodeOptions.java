package dev.pooled.ignite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a node is told when it is started: where the cluster is, how many workers it has, and what is on their class path. Immutable.
 *
 * @param settings those of {@code pooled.ignite.*} that are about the cluster, without that prefix
 * @param workers how many workers each pool has on this node
 * @param classPath the workers' class path; it must have pooled-runtime
 * @param acceptsClasses whether workers may get classes from a pool's host that are not on it
 */
public record NodeOptions(Map<String, String> settings, int workers, List<Path> classPath, boolean acceptsClasses) {

    /**
     * Checks what can be checked before anything is started.
     *
     * @throws IllegalArgumentException if there is no worker, or no class path
     */
    public NodeOptions {
        settings = Map.copyOf(settings);
        classPath = List.copyOf(classPath);
        if (workers < 1) {
            throw new IllegalArgumentException("workers must be >= 1: workers=" + workers);
        }
        if (classPath.isEmpty()) {
            throw new IllegalArgumentException("class-path must name what the workers run, pooled-runtime included,"
                    + " as in --class-path=app.jar:lib/*: it is empty");
        }
    }
}
