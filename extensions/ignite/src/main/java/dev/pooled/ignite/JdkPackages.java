package dev.pooled.ignite;

import dev.pooled.spi.AgentAccess;
import java.util.List;
import org.apache.ignite.Ignite;

/**
 * The packages of the JDK that Ignite reaches into, so that nobody has to list them on a command line. The node's jar opens
 * them in its manifest, the agent opens them for an application. Stateless.
 */
final class JdkPackages {

    /** Each behind its module. Ignite's own start script lists many more, for what is off here. */
    static final List<String> NEEDED =
            List.of("java.base/java.lang", "java.base/java.nio", "java.base/java.util", "java.base/sun.nio.ch");

    private JdkPackages() {}

    /**
     * Opens them to Ignite, if an agent is here to do it.
     *
     * @throws IllegalStateException if one is not open afterwards: Ignite would fail in the initializer of a class
     */
    static void open() {
        Module ignite = Ignite.class.getModule();
        boolean isAgentHere = AgentAccess.openPackages(ignite, NEEDED);
        List<String> closed =
                NEEDED.stream().filter(each -> isClosed(each, ignite)).toList();
        if (!closed.isEmpty()) {
            throw new IllegalStateException(
                    "Apache Ignite needs packages of the JDK that are not open to it: " + String.join(", ", closed)
                            + (isAgentHere
                                    ? "; the agent could not open them"
                                    : "; start this JVM with -javaagent:pooled-agent.jar, which opens them, or with --add-opens"
                                            + " <package>=ALL-UNNAMED for each"));
        }
    }

    private static boolean isClosed(String needed, Module ignite) {
        int slash = needed.indexOf('/');
        String name = needed.substring(slash + 1);
        return ModuleLayer.boot()
                .findModule(needed.substring(0, slash))
                .filter(owner -> owner.getPackages().contains(name) && !owner.isOpen(name, ignite))
                .isPresent();
    }
}
