package dev.pooled.conformance;

import dev.pooled.spi.ContextCarrier;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries one word of the calling thread into its tasks, if a test has set one. Public for {@link java.util.ServiceLoader} alone. */
public final class KitContext implements ContextCarrier {

    private static final String KEY = "dev.pooled.conformance.word";
    private static final ThreadLocal<@Nullable String> WORD = new ThreadLocal<>();

    /** For {@link java.util.ServiceLoader}. */
    public KitContext() {}

    static void set(String word) {
        WORD.set(word);
    }

    static void clear() {
        WORD.remove();
    }

    /** Returns this thread's word; "" if it has none. */
    static String word() {
        String word = WORD.get();
        return word == null ? "" : word;
    }

    @Override
    public Map<String, String> capture() {
        String word = word();
        return word.isEmpty() ? Map.of() : Map.of(KEY, word);
    }

    @Override
    public Scope restore(Map<String, String> captured) {
        String before = word();
        set(captured.getOrDefault(KEY, ""));
        return () -> set(before);
    }
}
