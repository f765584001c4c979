package dev.pooled.internal.wire.codec;

import dev.pooled.codec.Codec;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The codecs that the class path offers as services; a class of its own, loaded with the first value that needs it. */
final class ServiceCodecs {

    private ServiceCodecs() {}

    /** Returns the codecs that {@code loader} finds, by type; of two for one class the first counts. */
    static Map<Class<?>, Codec<?>> find(ClassLoader loader) {
        Map<Class<?>, Codec<?>> found = new HashMap<>();
        try {
            for (Codec<?> codec : ServiceLoader.load(Codec.class, loader)) {
                found.putIfAbsent(codec.type(), codec);
            }
        } catch (ServiceConfigurationError e) {
            throw Refusals.broken(
                    "a codec that META-INF/services/dev.pooled.codec.Codec names cannot be made: " + e.getMessage(), e);
        }
        return found;
    }
}
