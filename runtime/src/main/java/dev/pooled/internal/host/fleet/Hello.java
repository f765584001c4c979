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
                runTimeProperties(config),
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

    /**
     * Properties the application has set since it was started are not among its JVM arguments. Those that the pool's settings
     * set are the worker's own.
     */
    private static Map<String, String> runTimeProperties(PoolConfig config) {
        Map<String, String> properties = new HashMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            String value = System.getProperty(name);
            if (value != null && LaunchRules.isSent(name)) {
                properties.put(name, value);
            }
        }
        properties.keySet().removeAll(config.systemProperties().keySet());
        for (String argument : config.jvmArgs()) {
            if (argument.startsWith("-D")) {
                int equals = argument.indexOf('=');
                properties.remove(argument.substring("-D".length(), equals < 0 ? argument.length() : equals));
            }
        }
        if (config.insights()) {
            properties.put(Message.Hello.INSIGHTS, "true");
        }
        return properties;
    }

    private static List<String> classNames(List<Codec<?>> registered, CodecRegistry codecs) {
        List<String> names = new ArrayList<>();
        for (Codec<?> codec : registered) {
            names.add(codecs.nameOf(codec.getClass()));
        }
        return names;
    }
}
