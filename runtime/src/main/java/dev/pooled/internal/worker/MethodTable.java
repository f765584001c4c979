package dev.pooled.internal.worker;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.internal.wire.execution.Residents;
import dev.pooled.internal.wire.execution.Skew;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the host's numbers stand for in this worker: methods, found by the class that registered them, and kept values, read
 * when a call first needs them. Confined to the task thread.
 */
final class MethodTable {

    private final ClassLoader loader;
    private final CodecRegistry codecs;
    private final Residents residents = new Residents();
    private final Map<Integer, Message.Define> defined = new HashMap<>();
    private final Map<Integer, PooledMethod<?, ?>> found = new HashMap<>();
    private final Map<Long, Message.Keep> kept = new HashMap<>();
    private final Map<Long, Object> read = new HashMap<>();

    MethodTable(ClassLoader loader, CodecRegistry codecs) {
        this.loader = loader;
        this.codecs = codecs;
    }

    void define(Message.Define message) {
        defined.put(message.method(), message);
    }

    void keep(Message.Keep message) {
        kept.put(message.id(), message);
    }

    void drop(long id) {
        kept.remove(id);
        read.remove(id);
    }

    Residents residents() {
        return residents;
    }

    /**
     * Returns the method behind the number.
     *
     * @throws EncodingException if this worker's class path has no such method, or another version of it
     */
    PooledMethod<?, ?> method(int number) {
        PooledMethod<?, ?> method = found.get(number);
        if (method == null) {
            method = find(number);
            found.put(number, method);
        }
        return method;
    }

    /** Returns what {@code method} is called on; {@code null} for a static method. */
    @Nullable
    Object target(PooledMethod<?, ?> method, long receiver) throws Throwable {
        if (receiver != 0) {
            return value(method, receiver);
        }
        return method.receiver() == PooledMethod.Receiver.NONE ? null : residents.of(method);
    }

    /** Returns the fixed arguments kept under {@code rest}; {@code null} if there are none. */
    @Nullable
    Object rest(PooledMethod<?, ?> method, long rest) {
        return rest == 0 ? null : value(method, rest);
    }

    private @Nullable Object value(PooledMethod<?, ?> method, long id) {
        Object value = read.get(id);
        if (value == null) {
            Message.Keep bytes = kept.get(id);
            if (bytes == null) {
                throw new EncodingException("", "", "the worker was not sent the kept value " + id, null);
            }
            WireBytes in = new WireBytes(bytes.value(), codecs);
            value = bytes.isReceiver() ? receiver(method, in) : method.readRest(in);
            if (value != null) {
                read.put(id, value);
                kept.put(id, new Message.Keep(id, bytes.method(), bytes.isReceiver(), new byte[0]));
            }
        }
        return value;
    }

    private static @Nullable Object receiver(PooledMethod<?, ?> method, WireBytes in) {
        try {
            return method.readReceiver(in);
        } catch (EncodingException e) {
            throw e.withSubject("receiver");
        }
    }

    private PooledMethod<?, ?> find(int number) {
        Message.Define define = defined.get(number);
        if (define == null) {
            throw new EncodingException("", "", "the worker was not told what method " + number + " is", null);
        }
        List<PooledMethod<?, ?>> methods = PooledMethods.of(load(define));
        for (PooledMethod<?, ?> method : methods) {
            if (method.signature().equals(define.signature())) {
                if (method.fingerprint() != define.fingerprint()) {
                    throw Skew.ofLayout(method, define.layout());
                }
                return method;
            }
        }
        throw Skew.ofSignature(define.home(), define.signature(), methods);
    }

    private Class<?> load(Message.Define define) {
        try {
            return Class.forName(define.home(), true, loader);
        } catch (ClassNotFoundException e) {
            throw new EncodingException(
                    "",
                    "",
                    "the worker does not find class " + define.home() + " of " + define.signature()
                            + ": it was started with the class path " + System.getProperty("java.class.path")
                            + "; add what is missing with extraClassPath(…)",
                    e);
        } catch (LinkageError e) { // a class that the stub names is missing, or is another one
            throw new EncodingException(
                    "",
                    "",
                    "the worker cannot load class " + define.home() + " of " + define.signature() + ": " + e
                            + "; the class paths of host and worker hold different builds: rebuild, and look for an older"
                            + " copy",
                    e);
        }
    }
}
