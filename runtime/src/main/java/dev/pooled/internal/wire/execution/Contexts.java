package dev.pooled.internal.wire.execution;

import dev.pooled.spi.ContextCarrier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The context carriers that are installed, the application's and those for libraries it has: asked in the caller, and again
 * around the task. One that throws costs its own context and nothing else, and is reported once. Thread-safe.
 */
public final class Contexts {

    /** Nobody's class path has so many; a provider that cannot even be listed would fail for ever. */
    private static final int MAX_FAILURES = 100;

    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private Contexts() {}

    /** Looked up once, at first use: in a worker only if a context ever arrives. */
    private static final class Installed {
        static final ContextCarrier[] CARRIERS = find().toArray(new ContextCarrier[0]);

        private Installed() {}

        private static List<ContextCarrier> find() {
            List<ContextCarrier> carriers = new ArrayList<>();
            Iterator<ContextCarrier> found =
                    ServiceLoader.load(ContextCarrier.class).iterator();
            int failures = 0;
            while (failures < MAX_FAILURES) {
                try {
                    if (!found.hasNext()) {
                        break;
                    }
                    carriers.add(found.next());
                } catch (ServiceConfigurationError | LinkageError e) { // the others may still work
                    failures++;
                    report("a context carrier cannot be made, and what it carries stays behind", String.valueOf(e), e);
                }
            }
            MdcCarrier.addTo(carriers);
            OpenTelemetryCarrier.addTo(carriers);
            return carriers;
        }
    }

    /** Returns what all carriers capture of this thread. */
    public static Map<String, String> capture() {
        Map<String, String> all = Map.of();
        for (ContextCarrier carrier : Installed.CARRIERS) {
            Map<String, String> captured = capture(carrier);
            if (all.isEmpty()) {
                all = captured;
            } else if (!captured.isEmpty()) {
                all = new HashMap<>(all);
                all.putAll(captured);
            }
        }
        return all;
    }

    private static Map<String, String> capture(ContextCarrier carrier) {
        try {
            return Map.copyOf(carrier.capture()); // which fails if it holds null
        } catch (Throwable e) { // whatever it is: the call is worth more than its context
            failed(carrier, "failed to capture the context of a caller, whose task runs without it", e);
            return Map.of();
        }
    }

    /** Makes {@code context} current on this thread; the scopes are to be closed in reverse. */
    public static List<ContextCarrier.Scope> restore(Map<String, String> context) {
        if (context.isEmpty()) {
            return Collections.emptyList();
        }
        List<ContextCarrier.Scope> scopes = new ArrayList<>();
        for (ContextCarrier carrier : Installed.CARRIERS) {
            try {
                ContextCarrier.Scope scope = carrier.restore(context);
                if (scope == null) {
                    throw new NullPointerException("restore(…) returned null");
                }
                scopes.add(scope);
            } catch (Throwable e) { // as above
                failed(carrier, "failed to restore the context of a task, which runs without it", e);
            }
        }
        return Collections.unmodifiableList(scopes);
    }

    /** Ends what {@link #restore} began. */
    public static void end(List<ContextCarrier.Scope> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            try {
                scopes.get(i).close();
            } catch (Throwable e) { // the outcome of the task stands, and the other scopes are closed
                report(
                        "a context carrier failed to end a task's context, which the next task may see",
                        String.valueOf(e),
                        e);
            }
        }
    }

    private static void failed(ContextCarrier carrier, String what, Throwable error) {
        String name = carrier.getClass().getName();
        report("context carrier " + name + " " + what, name, error);
    }

    /** Says it once for each {@code key}. */
    private static void report(String what, String key, Throwable error) {
        if (REPORTED.size() < MAX_FAILURES && REPORTED.add(key)) {
            System.getLogger("dev.pooled")
                    .log(System.Logger.Level.WARNING, what + "; further failures of this kind are not reported", error);
        }
    }
}
