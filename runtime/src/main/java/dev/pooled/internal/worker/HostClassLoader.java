package dev.pooled.internal.worker;

import dev.pooled.internal.wire.codec.ClassOrigins;
import dev.pooled.internal.wire.execution.ServedLoader;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A class loader of the host, here: what the class path does not have it asks the host for, and remembers, that something is
 * missing too, unless the host has only failed to tell. Thread-safe.
 *
 * <p>The class path is asked first, so a worker never asks for what it finds itself. Only where the host's loader goes its own
 * way (a number below 0), and may have another version of what is on the class path, the host is asked first: whose a class is
 * there, it is here. What is of the JDK or of the runtime never comes from the host.
 */
final class HostClassLoader extends ClassLoader implements ServedLoader {

    static {
        registerAsParallelCapable();
    }

    /** A longer class path says less. */
    private static final int MAX_CLASS_PATH_CHARS = 2000;

    private final HostClasses classes;
    private final int number;
    private final Map<String, String> missing = new ConcurrentHashMap<>();
    private volatile @Nullable ServedFiles files;

    HostClassLoader(HostClasses classes, int number, ClassLoader parent) {
        super(parent);
        this.classes = classes;
        this.number = number;
    }

    int number() {
        return number;
    }

    /** The host has named this class: it is there, whatever was said before. */
    void expect(String name) {
        missing.remove(name);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isAskedFirst()) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> type = findLoadedClass(name);
            if (type == null) {
                type = ofJdk(name);
            }
            if (type == null) {
                type = served(name);
            }
            if (type == null && isNeverServed(name)) {
                type = super.loadClass(name, resolve);
            }
            if (type == null) { // what the class path has under this name is another class
                throw notFound(name);
            }
            return type;
        }
    }

    private boolean isAskedFirst() {
        return number < ClassOrigins.CLASS_PATH;
    }

    private static @Nullable Class<?> ofJdk(String name) {
        try {
            return getPlatformClassLoader().loadClass(name);
        } catch (ClassNotFoundException ignored) { // as most are not
            return null;
        }
    }

    /** The class path does not have it. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> type = served(name);
        if (type == null) {
            throw notFound(name);
        }
        return type;
    }

    private ClassNotFoundException notFound(String name) {
        return notFound(name, missing.get(name));
    }

    private ClassNotFoundException notFound(String name, @Nullable String said) {
        return new ClassNotFoundException(name + " (" + whyMissing(said) + ")");
    }

    private String whyMissing(@Nullable String said) {
        String classPath = System.getProperty("java.class.path", "");
        return classes.worker() + " finds it neither on its class path, "
                + (classPath.length() <= MAX_CLASS_PATH_CHARS
                        ? classPath
                        : classPath.substring(0, MAX_CLASS_PATH_CHARS) + "…")
                + ", nor in the application (launched by: " + System.getProperty(Message.Hello.LAUNCH, "unknown") + ")"
                + (said == null ? "" : ": " + said)
                + "; add what is missing with extraClassPath(…)";
    }

    /** Returns the class from the host, under this loader's lock for the name; {@code null} if it has none. */
    private @Nullable Class<?> served(String name) throws ClassNotFoundException {
        if (isNeverServed(name) || missing.containsKey(name)) {
            return null;
        }
        Message.Answer answer = classes.ask(number, /* isClass= */ true, name);
        if (answer instanceof Message.Served file && file.contents().size() == 1) {
            return define(name, file);
        } else if (answer instanceof Message.Elsewhere elsewhere && elsewhere.loader() != number) {
            return classes.loader(elsewhere.loader()).loadClass(name);
        }
        if (answer instanceof Message.Missing said && !said.isFinal()) {
            throw notFound(name, said.reason());
        }
        missing.put(name, answer instanceof Message.Missing said ? said.reason() : "it answers with " + answer);
        return null;
    }

    private static boolean isNeverServed(String name) {
        return name.startsWith("java.")
                || name.startsWith("jdk.")
                || name.startsWith("sun.")
                || name.startsWith("dev.pooled.internal.")
                || isIn("dev.pooled", name)
                || isIn("dev.pooled.codec", name)
                || isIn("dev.pooled.spi", name)
                || isIn("dev.pooled.stub", name);
    }

    private static boolean isIn(String packageName, String name) {
        return name.startsWith(packageName) && name.lastIndexOf('.') == packageName.length();
    }

    private Class<?> define(String name, Message.Served file) {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
            definePackageOf(name.substring(0, dot));
        }
        byte[] bytes = file.contents().get(0);
        return defineClass(name, bytes, 0, bytes.length, files().domain(file.source()));
    }

    private void definePackageOf(String packageName) {
        try {
            definePackage(packageName, null, null, null, null, null, null, null);
        } catch (IllegalArgumentException ignored) { // another thread was first
        }
    }

    private ServedFiles files() {
        ServedFiles made = files;
        if (made == null) {
            synchronized (missing) {
                made = files;
                if (made == null) {
                    made = new ServedFiles(this);
                    files = made;
                }
            }
        }
        return made;
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = isAskedFirst() ? findResource(name) : null;
        return own == null ? super.getResource(name) : own;
    }

    @Override
    protected @Nullable URL findResource(String name) {
        List<URL> found = servedResources(name);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return Collections.enumeration(servedResources(name));
    }

    /** For the class path the host has no more files than are here. */
    private List<URL> servedResources(String name) {
        return number == ClassOrigins.CLASS_PATH ? Collections.emptyList() : files().urls(name);
    }

    /** Asks the host for all resources of that name, which may be none; {@code null} if it has failed to tell, this time. */
    @Nullable
    List<byte[]> askForResources(String name) {
        Message.Answer answer = classes.ask(number, /* isClass= */ false, name);
        if (answer instanceof Message.Served found) {
            return found.contents();
        }
        return answer instanceof Message.Missing said && !said.isFinal() ? null : Collections.emptyList();
    }

    @Override
    public String toString() {
        return "class loader " + number + " of the host of " + classes.worker();
    }
}
