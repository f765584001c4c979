package dev.pooled.ignite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a pool's host, where a node accepts them: workers that lack one ask this JVM, which asks the host, and keeps what it
 * answered. Nothing of them is run here. Thread-safe.
 */
final class PeerClasses extends ClassLoader {

    private static final long PATIENCE_SECONDS = 20;

    private final Outbox outbox;
    private final AtomicLong lastQuestion = new AtomicLong();
    private final Map<Long, CompletableFuture<byte @Nullable []>> asked = new ConcurrentHashMap<>();
    private final Map<String, URL> known = new ConcurrentHashMap<>();

    private volatile boolean isGone;

    /** Asks the host at the other end of {@code outbox}. */
    PeerClasses(Outbox outbox) {
        super("pooled-peer", ClassLoader.getPlatformClassLoader());
        this.outbox = outbox;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        URL file = findResource(name.replace('.', '/') + ".class");
        if (file == null) {
            throw new ClassNotFoundException(name + ": the pool's host does not have it");
        }
        try (InputStream in = file.openStream()) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        URL before = known.get(name);
        if (before != null) {
            return before;
        }
        byte[] content = ask(name);
        return content == null ? null : known.computeIfAbsent(name, n -> url(n, content));
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    private byte @Nullable [] ask(String name) {
        long question = lastQuestion.incrementAndGet();
        CompletableFuture<byte @Nullable []> answer = new CompletableFuture<>();
        asked.put(question, answer);
        if (isGone) { // looked at after it was put there, so that gone() finds it or is seen here
            answer.complete(null);
        }
        try {
            outbox.send(new ClusterMessage.Ask(question, name));
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the host was asked for " + name, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "the pool's host did not answer within " + PATIENCE_SECONDS + " s for " + name, e);
        } finally {
            asked.remove(question);
        }
    }

    /** The host has answered. */
    void answered(ClusterMessage.Have answer) {
        CompletableFuture<byte @Nullable []> waiting = asked.get(answer.question());
        if (waiting != null) {
            waiting.complete(answer.content());
        }
    }

    /** The host is gone: nobody waits for it any more. */
    void gone() {
        isGone = true;
        asked.values().forEach(waiting -> waiting.complete(null));
    }

    private static URL url(String name, byte[] content) {
        try {
            return new URL("pooled-peer", "", -1, "/" + name, new Served(content));
        } catch (IOException e) {
            throw new AssertionError(e); // the protocol has its handler with it
        }
    }

    /** Opens what the host has answered. */
    private static final class Served extends URLStreamHandler {
        private final byte[] content;

        Served(byte[] content) {
            this.content = content;
        }

        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(content);
                }
            };
        }
    }
}
