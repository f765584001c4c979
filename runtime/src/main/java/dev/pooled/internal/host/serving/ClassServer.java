package dev.pooled.internal.host.serving;

import dev.pooled.internal.wire.codec.ClassOrigins;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Answers what workers ask for that their class path does not have: class files and resources, as the class loader sees them
 * that the submitted work came from. It asks user code, loaders, which may take as long as it likes: never to be called on a
 * thread that others wait for. Thread-safe.
 *
 * <p>What a name means to a loader is found out by loading the class here, without initialising it; its file is a resource of the
 * loader, or comes from the agent. A class file that was served once is the one that all workers get, whatever becomes of
 * the resource, as long as memory allows.
 */
public final class ClassServer {

    /** Whoever needs more in a worker has it on a disk. */
    private static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final String CLASS_FILE = ".class";

    private final MetLoaders loaders;
    private final Map<Class<?>, SoftReference<Message.Served>> served = new WeakHashMap<>();

    public ClassServer(MetLoaders loaders) {
        this.loaders = loaders;
    }

    /** Returns the answer, whatever the loaders do; it is an {@link Message.Answer}. */
    public Message answer(Message.Ask ask) {
        try {
            return ask.isClass() ? answerClass(ask) : resources(ask);
        } catch (Throwable error) { // a loader's own code: who asks must not wait for ever
            return missing(ask, "the application's class loader failed: " + error);
        }
    }

    private Message answerClass(Message.Ask ask) {
        Class<?> type = find(ask);
        if (type == null) {
            return missing(ask, whyUnknown(ask));
        }
        int origin = loaders.of(type);
        if (origin != ask.loader()) {
            return new Message.Elsewhere(ask.question(), origin);
        }
        if (type.getClassLoader() == null || type.getClassLoader() == ClassLoader.getPlatformClassLoader()) {
            return missing(ask, "it is of the JDK there, of " + type.getModule());
        }
        Message.Served known = known(type);
        if (known == null) {
            byte[] file = classFile(type);
            if (file == null) {
                return missing(
                        ask,
                        "its class loader there, a "
                                + type.getClassLoader().getClass().getName()
                                + ", hands out no class file of it"
                                + (AgentBytes.isThere()
                                        ? ", and the agent cannot read it"
                                        : ": start the application with -javaagent:pooled-agent.jar, which has those of"
                                                + " classes that exist only in memory"));
            }
            known = new Message.Served(0, sourceOf(type), List.of(file));
            synchronized (served) {
                served.put(type, new SoftReference<>(known));
            }
        }
        return new Message.Served(ask.question(), known.source(), known.contents());
    }

    private Message.@Nullable Served known(Class<?> type) {
        synchronized (served) {
            SoftReference<Message.Served> known = served.get(type);
            return known == null ? null : known.get();
        }
    }

    /** Returns the class that the name means to the loader that is asked; of number 0, to any. */
    private @Nullable Class<?> find(Message.Ask ask) {
        for (ClassLoader loader : asked(ask.loader())) {
            try {
                return Class.forName(ask.name(), /* initialize= */ false, loader);
            } catch (ClassNotFoundException ignored) { // the next one may have it
            }
        }
        return null;
    }

    private List<ClassLoader> asked(int number) {
        List<ClassLoader> asked = new ArrayList<>();
        if (number != ClassOrigins.CLASS_PATH) {
            ClassLoader loader = loaders.loader(number);
            if (loader != null) {
                asked.add(loader);
            }
        } else {
            asked.add(ClassServer.class.getClassLoader());
            asked.addAll(loaders.others());
        }
        return asked;
    }

    private String whyUnknown(Message.Ask ask) {
        boolean isGone = ask.loader() != ClassOrigins.CLASS_PATH && loaders.loader(ask.loader()) == null;
        String which = ask.loader() == ClassOrigins.CLASS_PATH
                ? "no class loader that this pool has met knows it"
                : isGone
                        ? "its class loader is gone: what it loaded was closed or reloaded"
                        : "the class loader of what was submitted does not know it";
        return which + (AgentBytes.isThere() ? "; it runs with the agent" : "; it runs without the agent");
    }

    private static byte @Nullable [] classFile(Class<?> type) {
        String name = type.getName().replace('.', '/') + CLASS_FILE;
        ClassLoader loader = type.getClassLoader();
        try {
            URL own = loader instanceof URLClassLoader urls ? urls.findResource(name) : loader.getResource(name);
            if (own == null) { // some hand out streams alone
                InputStream file = loader.getResourceAsStream(name);
                if (file != null) {
                    try (file) {
                        return read(file, MAX_BYTES);
                    }
                }
            } else if (loader instanceof URLClassLoader || !isOnClassPath(own, name)) {
                return read(own, MAX_BYTES);
            }
        } catch (IOException | RuntimeException ignored) { // a closed or careless loader; the agent still has the class
        }
        return AgentBytes.of(type);
    }

    /** What a loader defined itself may be something else than the file of that name that it passes on. */
    private static boolean isOnClassPath(URL url, String name) {
        URL known = ClassLoader.getSystemResource(name);
        return known != null && known.toExternalForm().equals(url.toExternalForm());
    }

    private static String sourceOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? "" : location.toExternalForm();
    }

    /** Answers with the resources that the class path does not have. */
    private Message resources(Message.Ask ask) throws IOException {
        Set<String> seen = new HashSet<>();
        for (URL known : each(ClassLoader.getSystemClassLoader(), ask.name())) {
            seen.add(known.toExternalForm());
        }
        for (URL known : each(ClassServer.class.getClassLoader(), ask.name())) {
            seen.add(known.toExternalForm());
        }
        List<byte[]> contents = new ArrayList<>();
        int room = MAX_BYTES;
        for (ClassLoader loader : asked(ask.loader())) {
            for (URL url : each(loader, ask.name())) {
                if (seen.add(url.toExternalForm())) {
                    byte[] content = read(url, room);
                    contents.add(content);
                    room -= content.length;
                }
            }
        }
        if (contents.isEmpty() && ask.name().endsWith(CLASS_FILE)) {
            addFromAgent(ask, contents);
        }
        return new Message.Served(ask.question(), "", contents);
    }

    /** The file of a class in memory is a resource to whoever is asked for classes by the worker, in its turn. */
    private void addFromAgent(Message.Ask ask, List<byte[]> contents) {
        String path = ask.name().substring(0, ask.name().length() - CLASS_FILE.length());
        Class<?> type = AgentBytes.isThere()
                ? find(new Message.Ask(ask.question(), ask.loader(), /* isClass= */ true, path.replace('/', '.')))
                : null;
        byte[] file = type == null || loaders.of(type) == ClassOrigins.CLASS_PATH ? null : AgentBytes.of(type);
        if (file != null) {
            contents.add(file);
        }
    }

    private static List<URL> each(ClassLoader loader, String name) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Enumeration<URL> found = loader.getResources(name); found.hasMoreElements(); ) {
            urls.add(found.nextElement());
        }
        return urls;
    }

    private static byte[] read(URL url, int atMost) throws IOException {
        URLConnection connection = url.openConnection();
        connection.setUseCaches(false); // else the jar stays open as long as the JVM runs
        try (InputStream content = connection.getInputStream()) {
            return read(content, atMost);
        }
    }

    private static byte[] read(InputStream from, int atMost) throws IOException {
        byte[] bytes = from.readNBytes(atMost + 1);
        if (bytes.length > atMost) {
            throw new IOException("more than " + MAX_BYTES / (1024 * 1024)
                    + " MiB are not served; put it on the workers' class path with extraClassPath(…)");
        }
        return bytes;
    }

    private static Message missing(Message.Ask ask, String reason) {
        return new Message.Missing(ask.question(), reason);
    }
}
