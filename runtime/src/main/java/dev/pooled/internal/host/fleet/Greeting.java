package dev.pooled.internal.host.fleet;

import dev.pooled.EncodingException;
import dev.pooled.PoolConfig;
import dev.pooled.TaskRunnable;
import dev.pooled.codec.Codec;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.FrameLayout;
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
public final class Greeting {

    private final Message.Hello forSlotZero;

    private Greeting(Message.Hello forSlotZero) {
        this.forSlotZero = forSlotZero;
    }

    /**
     * Reads the host's state of this moment.
     *
     * @throws EncodingException if {@code workerInit} or {@code workerExit} cannot travel
     */
    public static Greeting of(PoolConfig config, CodecRegistry codecs) {
        return new Greeting(hello(config, runTimeProperties(config), codecs));
    }

    /** Returns the same as bytes, for a host on another machine, which {@link #decoded} reads: without what is this machine's own. */
    public static byte[] encoded(PoolConfig config, CodecRegistry codecs) {
        WireBuffer out = MessageCodec.newBuffer();
        MessageCodec.write(hello(config, Map.of(), codecs), out);
        return out.toByteArray();
    }

    /**
     * Returns what another host tells its workers, for those that this one has in its place.
     *
     * @param config of the workers here
     * @throws IllegalArgumentException if the bytes are not of {@link #encoded}, of the same version
     */
    public static Greeting decoded(byte[] encoded, PoolConfig config) {
        if (encoded.length <= FrameLayout.LENGTH_BYTES
                || !(read(encoded) instanceof Message.Hello m)
                || m.version() != MessageCodec.VERSION) {
            throw new IllegalArgumentException("the greeting of " + encoded.length
                    + " bytes is not of this version of the" + " runtime, whose protocol is " + MessageCodec.VERSION
                    + ": use the same version in both hosts");
        }
        return new Greeting(new Message.Hello(
                m.version(),
                config.name(),
                0,
                WorkerSide.depth() + 1,
                HostProcess.PID,
                runTimeProperties(config),
                m.timeZone(),
                m.locales(),
                m.codecs(),
                m.init(),
                m.exit()));
    }

    private static @Nullable Message read(byte[] encoded) {
        try {
            return MessageCodec.read(encoded, FrameLayout.LENGTH_BYTES, encoded.length);
        } catch (EncodingException ignored) { // whoever asks says what they are not
            return null;
        }
    }

    private static Message.Hello hello(PoolConfig config, Map<String, String> properties, CodecRegistry codecs) {
        return new Message.Hello(
                MessageCodec.VERSION,
                config.name(),
                0,
                WorkerSide.depth() + 1,
                HostProcess.PID,
                properties,
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
        } catch (EncodingException e) {
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
