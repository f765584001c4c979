package dev.pooled.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What one loader was given by the host: the resources, kept in memory behind URLs of their own, and where its classes are from. Apart
 * from the loader, since most workers are never given anything. Thread-safe.
 */
final class ServedFiles extends URLStreamHandler {

    private static final String PROTOCOL = "pooled";

    private final HostClassLoader loader;
    private final Map<String, List<URL>> urls = new ConcurrentHashMap<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, ProtectionDomain> domains = new ConcurrentHashMap<>();

    ServedFiles(HostClassLoader loader) {
        this.loader = loader;
    }

    /** Returns where classes from {@code source}, an URL as the host has it, are said to be from. */
    ProtectionDomain domain(String source) {
        ProtectionDomain domain = domains.get(source);
        if (domain == null) {
            domain = new ProtectionDomain(new CodeSource(location(source), (Certificate[]) null), null, loader, null);
            domains.put(source, domain);
        }
        return domain;
    }

    private static @Nullable URL location(String source) {
        try {
            return source.isEmpty() ? null : new URL(source);
        } catch (MalformedURLException ignored) { // of a protocol that only the host knows
            return null;
        }
    }

    /** Returns the resources of that name, asking for them the first time. */
    List<URL> urls(String name) {
        List<URL> known = urls.get(name);
        if (known == null) {
            List<byte[]> served = loader.askForResources(name);
            if (served == null) {
                return Collections.emptyList();
            }
            known = keep(name, served);
            urls.put(name, known);
        }
        return known;
    }

    private List<URL> keep(String name, List<byte[]> served) {
        List<URL> kept = new ArrayList<>();
        for (byte[] content : served) {
            String path = "/" + loader.number() + "/" + kept.size() + "/" + name;
            try {
                kept.add(new URL(PROTOCOL, "", -1, path, this));
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e); // with a handler of its own no protocol is unknown
            }
            contents.put(path, content);
        }
        return kept;
    }

    @Override
    protected URLConnection openConnection(URL url) throws IOException {
        byte[] content = contents.get(url.getPath());
        if (content == null) { // an URL beside one that was served
            String[] parts = url.getPath().split("/", 4);
            URL served = parts.length == 4 ? loader.findResource(parts[3]) : null;
            content = served == null ? null : contents.get(served.getPath());
        }
        if (content == null) {
            throw new FileNotFoundException(url.toExternalForm());
        }
        return new Connection(url, content);
    }

    private static final class Connection extends URLConnection {
        private final byte[] content;

        Connection(URL url, byte[] content) {
            super(url);
            this.content = content;
        }

        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public long getContentLengthLong() {
            return content.length;
        }

        @Override
        public int getContentLength() {
            return content.length;
        }
    }
}
