package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.TaskRunnable;
import dev.pooled.codec.Codec;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.stub.WorkerSide;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** What a pool tells each of its workers first. Made once, when the pool is opened; immutable. */
final class Hello {

    /** How the names of properties begin that describe the host's JVM, or how it was started. */
    private static final String[] OF_HOST = {
        "java.",
        "jdk.",
        "sun.",
        "os.",
        "user.",
        "file.",
        "path.",
        "line.",
        "native.",
        "surefire.",
        "stdout.",
        "stderr.",
        "stdin.",
        "localRepository",
        "basedir",
        "awt.",
        "com.sun.management.",
        Message.Hello.LAUNCH // of this host, where it is a worker itself
    };

    private final Message.Hello forSlotZero;

    /**
     * Reads the host's state of this moment.
     *
     * @throws dev.pooled.EncodingException if {@code workerInit} or {@code workerExit} cannot travel
     */
    Hello(PoolConfig config, CodecRegistry codecs) {
        forSlotZero = new Message.Hello(
                MessageCodec.VERSION,
                config.name(),
                0,
                WorkerSide.depth() + 1,
                HostProcess.PID,
                runTimeProperties(),
                TimeZone.getDefault().getID(),
                List.of(
                        Locale.getDefault().toLanguageTag(),
                        Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag(),
                        Locale.getDefault(Locale.Category.FORMAT).toLanguageTag()),
                classNames(config.codec(), codecs),
                encode(config.workerInit(), "workerInit", codecs),
                encode(config.workerExit(), "workerExit", codecs));
    }

    Message.Hello to(int slot) {
        Message.Hello m = forSlotZero;
        return new Message.Hello(
                m.version(),
                m.pool(),
                slot,
                m.depth(),
                m.hostPid(),
                m.properties(),
                m.timeZone(),
                m.locales(),
                m.codecs(),
                m.init(),
                m.exit());
    }

    /** Returns a greeting without anything of the user's. */
    Message.Hello toRehearsal() {
        Message.Hello m = forSlotZero;
        return new Message.Hello(
                m.version(),
                m.pool(),
                0,
                m.depth(),
                m.hostPid(),
                Map.of(),
                m.timeZone(),
                m.locales(),
                List.of(),
                null,
                null);
    }

    private static byte @Nullable [] encode(Optional<TaskRunnable> hook, String setting, CodecRegistry codecs) {
        if (hook.isEmpty()) {
            return null;
        }
        WireBuffer out = new WireBuffer(codecs);
        try {
            out.writeObject(hook.get());
        } catch (dev.pooled.EncodingException e) {
            throw e.withSubject(setting);
        }
        return out.toByteArray();
    }

    /** Properties the application has set since it was started are not among its JVM arguments. */
    private static Map<String, String> runTimeProperties() {
        Map<String, String> properties = new HashMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            String value = System.getProperty(name);
            if (value != null && !isOfHost(name)) {
                properties.put(name, value);
            }
        }
        return properties;
    }

    private static boolean isOfHost(String property) {
        for (String start : OF_HOST) {
            if (property.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> classNames(List<Codec<?>> registered, CodecRegistry codecs) {
        List<String> names = new ArrayList<>();
        for (Codec<?> codec : registered) {
            names.add(codecs.nameOf(codec.getClass()));
        }
        return names;
    }
}
