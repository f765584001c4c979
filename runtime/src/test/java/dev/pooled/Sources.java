package dev.pooled;

import java.util.Map;

/** Settings sources that hold what a test puts there, and nothing of this JVM. */
final class Sources {

    static final SettingSources NONE = new SettingSources(Map.of(), Map.of(), Map.of(), Map.of());

    private Sources() {}

    static SettingSources agentOption(String key, String value) {
        return new SettingSources(Map.of(key, value), Map.of(), Map.of(), Map.of());
    }

    static SettingSources systemProperty(String key, String value) {
        return new SettingSources(Map.of(), Map.of(key, value), Map.of(), Map.of());
    }

    static SettingSources environment(String key, String value) {
        return new SettingSources(Map.of(), Map.of(), Map.of(key, value), Map.of());
    }

    static SettingSources file(String key, String value) {
        return new SettingSources(Map.of(), Map.of(), Map.of(), Map.of(key, value));
    }

    /** Settings that say nothing but these sources. */
    static PoolConfig config(SettingSources sources) {
        return PoolConfig.builder().build(sources);
    }
}
