package dev.pooled.ignite;

import java.util.HashMap;
import java.util.Map;
import org.apache.ignite.cluster.ClusterNode;
import org.jspecify.annotations.Nullable;

/**
 * What every member can read of a node before it sends it anything: attributes of Ignite, which travel when it joins. Immutable.
 *
 * @param name what people call it
 * @param version of the messages it understands
 * @param workers how many workers each pool has there
 * @param classPath what its workers' class path holds
 * @param acceptsClasses whether it asks hosts for classes it does not have
 */
record NodeCard(String name, int version, int workers, ClassPathPrint classPath, boolean acceptsClasses) {

    private static final String NAME = "pooled.name";
    private static final String VERSION = "pooled.version";
    private static final String WORKERS = "pooled.workers";
    private static final String CLASS_PATH = "pooled.class-path";
    private static final String ACCEPTS_CLASSES = "pooled.accept-classes";

    Map<String, Object> toAttributes() {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(NAME, name);
        attributes.put(VERSION, version);
        attributes.put(WORKERS, workers);
        attributes.put(CLASS_PATH, classPath.toText());
        attributes.put(ACCEPTS_CLASSES, acceptsClasses);
        return attributes;
    }

    /** Returns the card of {@code node}; {@code null} if it is none of ours, or its attributes are not what they should be. */
    static @Nullable NodeCard of(ClusterNode node) {
        if (node.attribute(NAME) instanceof String name
                && node.attribute(VERSION) instanceof Integer version
                && node.attribute(WORKERS) instanceof Integer workers
                && workers >= 1
                && node.attribute(CLASS_PATH) instanceof String classPath
                && node.attribute(ACCEPTS_CLASSES) instanceof Boolean acceptsClasses) {
            return new NodeCard(name, version, workers, ClassPathPrint.parse(classPath), acceptsClasses);
        }
        return null;
    }
}
