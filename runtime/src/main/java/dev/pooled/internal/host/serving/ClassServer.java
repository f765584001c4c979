package dev.pooled.internal.host.serving;

import dev.pooled.internal.wire.codec.ClassOrigins;
import dev.pooled.internal.wire.message.Message;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.NoSuchFileException;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
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
            List<ClassLoader> asked = asked(ask.loader());
            return ask.isClass() ? answerClass(ask, asked) : resources(ask, asked);
        } catch (TooLarge e) {
            return missing(ask, String.valueOf(e.getMessage()));
        } catch (Throwable error) { // a loader's own code: who asks must not wait for ever, and may ask again
            return new Message.Missing(
                    ask.question(), "the application's class loader failed: " + error, /* isFinal= */ false);
        }
    }

    /** Returns the numbers of loaders that are gone, without the first {@code known} of them: workers need them no longer. */
    public List<Integer> goneAfter(int known) {
        return loaders.goneAfter(known);
    }

    private Message answerClass(Message.Ask ask, List<ClassLoader> asked) throws IOException {
        Class<?> type = find(ask.name(), asked);
        if (type == null) {
            return missing(ask, whyUnknown(ask, /* isGone= */ asked.isEmpty()));
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
                                + (HostAgent.isThere()
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

    /** Returns the class that the name means to the first of the loaders that has it; {@code null} if none has. */
    private static @Nullable Class<?> find(String name, List<ClassLoader> asked) throws IOException {
        IOException unread = null;
        for (ClassLoader loader : asked) {
            try {
                return Class.forName(name, /* initialize= */ false, loader);
            } catch (ClassNotFoundException e) { // the next one may have it
                unread = e.getCause() instanceof IOException cause && !isAbsence(cause) ? cause : unread;
            }
        }
        if (unread != null) { // it may be there, and readable the next time
            throw unread;
        }
        return null;
    }

    private static boolean isAbsence(IOException cause) {
        return cause instanceof FileNotFoundException || cause instanceof NoSuchFileException;
    }

    /** Returns who has that number, if it is there still; for number 0 all that may have what a worker lacks. */
    private List<ClassLoader> asked(int number) {
        List<ClassLoader> asked = new ArrayList<>();
        if (number != ClassOrigins.CLASS_PATH) {
            ClassLoader loader = loaders.loader(number);
            if (loader != null) {
                asked.add(loader);
            }
        } else {
            if (loaders.areOwnServed()) {
                asked.add(ClassServer.class.getClassLoader());
            }
            asked.addAll(loaders.others());
        }
        return asked;
    }

    private static String whyUnknown(Message.Ask ask, boolean isGone) {
        String which = ask.loader() == ClassOrigins.CLASS_PATH
                ? "no class loader that this pool has met knows it"
                : isGone
                        ? "its class loader is gone: what it loaded was closed or reloaded"
                        : "the class loader of what was submitted does not know it";
        return which + (HostAgent.isThere() ? "; it runs with the agent" : "; it runs without the agent");
    }

    private static byte @Nullable [] classFile(Class<?> type) throws IOException {
        byte[] file;
        try {
            file = ownFile(type);
        } catch (IOException | RuntimeException e) { // a closed or careless loader; the agent still has the class
            file = HostAgent.classBytes(type);
            if (file == null) {
                throw e;
            }
        }
        return file == null ? HostAgent.classBytes(type) : file;
    }

    /** Returns the file that the class was made of, as far as its loader shows; {@code null} if it hands out none of its own. */
    private static byte @Nullable [] ownFile(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + CLASS_FILE;
        ClassLoader loader = type.getClassLoader();
        URL own = loader instanceof URLClassLoader urls ? urls.findResource(name) : ownOf(loader, name);
        if (own != null) {
            return read(own, MAX_BYTES);
        }
        InputStream file = loader.getResource(name) == null ? loader.getResourceAsStream(name) : null;
        if (file == null) {
            return null;
        }
        try (file) { // some hand out streams alone
            return read(file, MAX_BYTES);
        }
    }

    /** What a loader defined itself may be something else than the file of that name that it passes on from its parent. */
    private static @Nullable URL ownOf(ClassLoader loader, String name) throws IOException {
        Set<String> passedOn = new HashSet<>();
        for (ClassLoader other : Arrays.asList(ClassLoader.getSystemClassLoader(), loader.getParent())) {
            if (other != null) {
                for (URL known : each(other, name)) {
                    passedOn.add(known.toExternalForm());
                }
            }
        }
        for (URL url : each(loader, name)) {
            if (!passedOn.contains(url.toExternalForm())) {
                return url;
            }
        }
        return null;
    }

    private static String sourceOf(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        return location == null ? "" : location.toExternalForm();
    }

    /** Answers with the resources that the class path does not have. */
    private Message resources(Message.Ask ask, List<ClassLoader> asked) throws IOException {
        Set<String> seen = new HashSet<>();
        for (URL known : each(ClassLoader.getSystemClassLoader(), ask.name())) {
            seen.add(known.toExternalForm());
        }
        for (URL known : each(ClassServer.class.getClassLoader(), ask.name())) {
            seen.add(known.toExternalForm());
        }
        List<byte[]> contents = new ArrayList<>();
        int room = MAX_BYTES;
        for (ClassLoader loader : asked) {
            for (URL url : each(loader, ask.name())) {
                if (seen.add(url.toExternalForm())) {
                    byte[] content = read(url, room);
                    contents.add(content);
                    room -= content.length;
                }
            }
        }
        if (contents.isEmpty() && ask.name().endsWith(CLASS_FILE)) {
            addFromAgent(ask.name(), asked, contents);
        }
        return new Message.Served(ask.question(), "", contents);
    }

    /** The file of a class in memory is a resource to whoever is asked for classes by the worker, in its turn. */
    private void addFromAgent(String file, List<ClassLoader> asked, List<byte[]> contents) throws IOException {
        String name = file.substring(0, file.length() - CLASS_FILE.length()).replace('/', '.');
        Class<?> type = HostAgent.isThere() ? find(name, asked) : null;
        byte[] bytes = type == null || loaders.of(type) == ClassOrigins.CLASS_PATH ? null : HostAgent.classBytes(type);
        if (bytes != null) {
            contents.add(bytes);
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
            throw new TooLarge();
        }
        return bytes;
    }

    private static Message missing(Message.Ask ask, String reason) {
        return new Message.Missing(ask.question(), reason, /* isFinal= */ true);
    }

    /** It stays so, however often it is asked for. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("more than " + MAX_BYTES / (1024 * 1024)
                    + " MiB are not served; put it on the workers' class path with extraClassPath(…)");
        }
    }
}
