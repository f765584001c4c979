package dev.pooled.testkit;

import dev.pooled.spi.ContextCarrier;
import java.util.Map;

/** A context carrier that does nothing, unless a test has its thread ask for a failure: in the caller, or in the task. */
public final class FailingCarrier implements ContextCarrier {

    /** Where a carrier can fail. */
    public enum At {
        NOWHERE,
        CAPTURE,
        RESTORE,
        END
    }

    private static final String KEY = "test.failing";
    private static final ThreadLocal<At> AT = ThreadLocal.withInitial(() -> At.NOWHERE);

    /** Has what this thread calls meet a failure there. */
    public static void failAt(At at) {
        AT.set(at);
    }

    @Override
    public Map<String, String> capture() {
        At at = AT.get();
        if (at == At.CAPTURE) {
            throw new IllegalStateException("as the test wants");
        }
        return at == At.NOWHERE ? Map.of() : Map.of(KEY, at.name());
    }

    @Override
    public Scope restore(Map<String, String> captured) {
        String at = captured.getOrDefault(KEY, "");
        if (at.equals(At.RESTORE.name())) {
            throw new IllegalStateException("as the test wants");
        }
        return () -> {
            if (at.equals(At.END.name())) {
                throw new IllegalStateException("as the test wants");
            }
        };
    }
}
