package dev.pooled.ignite;

import java.util.HashMap;
import java.util.Map;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteException;
import org.apache.ignite.IgniteSystemProperties;
import org.apache.ignite.Ignition;
import org.apache.ignite.configuration.IgniteConfiguration;

/**
 * Starts Ignite without what only system properties turn off. They are set for the time of the start, where the
 * application has not set them itself, so that its own use of Ignite is as it was. Thread-safe.
 */
final class QuietStart {

    private static final Map<String, String> PROPERTIES = Map.of(
            IgniteSystemProperties.IGNITE_NO_ASCII,
            "true",
            IgniteSystemProperties.IGNITE_UPDATE_NOTIFIER,
            "false",
            IgniteSystemProperties.IGNITE_PERFORMANCE_SUGGESTIONS_DISABLED,
            "true",
            IgniteSystemProperties.IGNITE_MBEANS_DISABLED,
            "true",
            IgniteSystemProperties.IGNITE_DUMP_THREADS_ON_FAILURE,
            "false",
            // The order in which a pool ends is not Ignite's to choose.
            IgniteSystemProperties.IGNITE_NO_SHUTDOWN_HOOK,
            "true");

    private QuietStart() {}

    /**
     * Starts one instance at a time.
     *
     * @throws IgniteException if it cannot start
     */
    static synchronized Ignite start(IgniteConfiguration configuration) {
        Map<String, String> set = new HashMap<>();
        PROPERTIES.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
                set.put(name, value);
            }
        });
        try {
            Ignite ignite = Ignition.start(configuration);
            if (configuration.getGridLogger() instanceof MemberLog log) {
                log.started();
            }
            return ignite;
        } finally {
            set.forEach((name, value) -> System.getProperties().remove(name, value));
        }
    }
}
