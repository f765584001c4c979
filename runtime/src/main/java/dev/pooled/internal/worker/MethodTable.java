package dev.pooled.internal.worker;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.ClassNames;
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

    private final HostClasses classes;
    private final HostClassLoader classPath;
    private final CodecRegistry codecs;
    private final Residents residents = new Residents();
    private final Map<Integer, Message.Define> defined = new HashMap<>();
    private final Map<Integer, PooledMethod<?, ?>> found = new HashMap<>();
    private final Map<Long, Message.Keep> kept = new HashMap<>();
    private final Map<Long, Object> read = new HashMap<>();

    /** What the context loader was set to last. */
    private ClassLoader context;

    MethodTable(HostClasses classes, CodecRegistry codecs) {
        this.classes = classes;
        this.classPath = classes.classPath();
        this.codecs = codecs;
        this.context = classPath;
    }

    /** If {@code error} comes of a class that is missing here, has it say why. */
    void explainIfMissing(Throwable error) {
        try {
            if (error.getCause() != null
                    || error instanceof LinkageError
                    || error instanceof ReflectiveOperationException) {
                MissingClass.explain(error, classPath);
            }
        } catch (Throwable ignored) { // its own methods may do what they like; it arrives without an explanation
        }
    }

    /** Makes the loader of {@code method} this thread's context loader, unless the last call had the same. */
    void enterLoaderOf(PooledMethod<?, ?> method) {
        ClassLoader own = method.home().getClassLoader();
        ClassLoader wanted = own instanceof HostClassLoader ? own : classPath;
        if (wanted != context) {
            context = wanted;
            Thread.currentThread().setContextClassLoader(wanted);
        }
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

    /** That loader is gone in the host: nothing of it is called any more. */
    void unloaded(int number) {
        HostClassLoader loader = classes.unloaded(number);
        if (loader == null) {
            return;
        }
        found.values().removeIf(method -> method.home().getClassLoader() == loader);
        if (context == loader) {
            context = classPath;
            Thread.currentThread().setContextClassLoader(classPath);
        }
        for (Throwable failure : residents.close(loader)) {
            failure.printStackTrace();
        }
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
        throw Skew.ofSignature(ClassNames.name(define.home()), define.signature(), methods);
    }

    private Class<?> load(Message.Define define) {
        String what = ClassNames.name(define.home()) + " of " + define.signature();
        try {
            return codecs.initialised(define.home());
        } catch (ClassNotFoundException e) {
            throw new EncodingException("", "", "class " + what + " is missing here: " + e.getMessage(), e);
        } catch (LinkageError e) { // a class that the stub names is missing, or is another one
            MissingClass.explain(e, classPath);
            throw new EncodingException(
                    "",
                    "",
                    "the worker cannot load class " + what + ": " + e
                            + "; the class paths of host and worker hold different builds: rebuild, and look for an older"
                            + " copy",
                    e);
        }
    }
}
