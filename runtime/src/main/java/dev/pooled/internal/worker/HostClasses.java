package dev.pooled.internal.worker;

import dev.pooled.internal.wire.codec.ClassOrigins;
import dev.pooled.internal.wire.message.Message;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The host's class loaders as this worker sees them: one loader here for each that something came from, and one for the class path,
 * which finds what is there and asks for the rest. Thread-safe.
 */
final class HostClasses implements ClassOrigins {

    private final Inbox inbox;
    private final String worker;
    private final ClassLoader parent;
    private final HostClassLoader classPath;
    private final Map<Integer, HostClassLoader> byNumber = new ConcurrentHashMap<>();

    /**
     * None but the class path's yet.
     *
     * @param worker which one this is, for errors
     * @param parent what the class path is
     */
    HostClasses(Inbox inbox, String worker, ClassLoader parent) {
        this.inbox = inbox;
        this.worker = worker;
        this.parent = parent;
        this.classPath = new HostClassLoader(this, CLASS_PATH, parent);
    }

    @Override
    public HostClassLoader classPath() {
        return classPath;
    }

    String worker() {
        return worker;
    }

    /** Asks the host, and waits for its answer. */
    Message.Answer ask(int loader, boolean isClass, String name) {
        return name.length() <= Message.Ask.MAX_NAME_CHARS
                ? inbox.ask(loader, isClass, name)
                : new Message.Missing(0, "no class or resource has so long a name", /* isFinal= */ true);
    }

    @Override
    public int of(Class<?> type) {
        return type.getClassLoader() instanceof HostClassLoader served ? served.number() : CLASS_PATH;
    }

    @Override
    public HostClassLoader loader(int number, String name) {
        HostClassLoader loader = loader(number);
        loader.expect(name);
        return loader;
    }

    HostClassLoader loader(int number) {
        if (number == CLASS_PATH) {
            return classPath;
        }
        HostClassLoader known = byNumber.get(number);
        if (known != null) {
            return known;
        }
        HostClassLoader made = new HostClassLoader(this, number, parent);
        HostClassLoader other = byNumber.putIfAbsent(number, made);
        return other == null ? made : other;
    }

    /**
     * The loader is gone in the host, and nothing of it will be asked for: it goes here too, with its classes, as soon as nothing of
     * it is used any more. Numbers are never given twice.
     *
     * @return what it was here; {@code null} if it was not known
     */
    @Nullable
    HostClassLoader unloaded(int number) {
        return byNumber.remove(number);
    }

    @Override
    public List<ClassLoader> others() {
        return Collections.emptyList();
    }
}
