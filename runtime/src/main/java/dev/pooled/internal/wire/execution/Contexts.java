package dev.pooled.internal.wire.execution;

import dev.pooled.spi.ContextCarrier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** The context carriers that are installed: asked in the caller, and again around the task. Thread-safe. */
public final class Contexts {

    private Contexts() {}

    /** Looked up once, at first use: in a worker only if a context ever arrives. */
    private static final class Installed {
        static final List<ContextCarrier> CARRIERS = find();

        private Installed() {}

        private static List<ContextCarrier> find() {
            List<ContextCarrier> carriers = new ArrayList<>();
            for (ContextCarrier carrier : ServiceLoader.load(ContextCarrier.class)) {
                carriers.add(carrier);
            }
            return carriers;
        }
    }

    /** Returns what all carriers capture of this thread. */
    public static Map<String, String> capture() {
        if (Installed.CARRIERS.isEmpty()) {
            return Map.of();
        }
        Map<String, String> context = new HashMap<>();
        for (ContextCarrier carrier : Installed.CARRIERS) {
            context.putAll(carrier.capture());
        }
        return Collections.unmodifiableMap(context);
    }

    /** Makes {@code context} current on this thread; the scopes are to be closed in reverse. */
    public static List<ContextCarrier.Scope> restore(Map<String, String> context) {
        if (context.isEmpty()) {
            return Collections.emptyList();
        }
        List<ContextCarrier.Scope> scopes = new ArrayList<>();
        for (ContextCarrier carrier : Installed.CARRIERS) {
            scopes.add(carrier.restore(context));
        }
        return Collections.unmodifiableList(scopes);
    }

    /** Ends what {@link #restore} began. */
    public static void end(List<ContextCarrier.Scope> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            scopes.get(i).close();
        }
    }
}
