package dev.pooled.examples.crawler;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The pages to visit, each once; it knows when none will come any more. Thread-safe. */
final class Frontier {

    // Guarded by this.
    private final Set<URI> known = new HashSet<>();
    private final Queue<URI> waiting = new ArrayDeque<>();
    private int visited;
    private boolean isClosed;

    /** Adds a page that was not known; returns whether it was not. */
    synchronized boolean add(URI page) {
        if (!known.add(page)) {
            return false;
        }
        waiting.add(page);
        notifyAll();
        return true;
    }

    /** Returns the next page to visit, waiting for it; nothing once all pages that are known have been visited, or it was closed. */
    synchronized Optional<URI> take() throws InterruptedException {
        while (waiting.isEmpty() && visited < known.size() && !isClosed) {
            wait();
        }
        return isClosed ? Optional.empty() : Optional.ofNullable(waiting.poll());
    }

    /** From now on there is nothing to visit. */
    synchronized void close() {
        isClosed = true;
        notifyAll();
    }

    /** A page that was taken has been visited, and all that it leads to was added. */
    synchronized void visited() {
        visited++;
        notifyAll();
    }

    synchronized int known() {
        return known.size();
    }

    /** Returns the one form of an address: lower case host, no fragment, no {@code ..}; nothing if it is no page of the web. */
    static Optional<URI> normal(String address) {
        try {
            URI uri = new URI(address).normalize();
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                return Optional.empty();
            }
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return Optional.of(new URI(scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port + path + query));
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
