package dev.pooled.examples.crawler;

import dev.pooled.TaskTimeoutException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One crawl. The main thread asks for one page after the other; when a page has come, a worker parses it; when that has
 * ended, a callback here stores it, notes it, and adds what it leads to. At most so many pages are on their way as the options say.
 */
final class Crawl {

    private final URI start;
    private final CrawlerOptions options;
    private final Store store;
    private final PageParserPooled parser;
    private final Fetcher fetcher;
    private final Frontier frontier = new Frontier();
    private final Set<String> contents = ConcurrentHashMap.newKeySet();
    private final CrawlReport report = new CrawlReport(frontier);
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Crawl(URI start, CrawlerOptions options, Store store, PageParserPooled parser) {
        this.start = start;
        this.options = options;
        this.store = store;
        this.parser = parser;
        this.fetcher = new Fetcher(options.fetchLimit());
    }

    /**
     * Crawls until there is nothing more to visit.
     *
     * @throws Store.Failure if nothing more can be stored; what was under way is visited again by a crawl that resumes
     */
    CrawlReport run() throws IOException, InterruptedException {
        Thread hook = new Thread(this::sayHowToGoOn);
        Runtime.getRuntime().addShutdownHook(hook);
        Manners manners = Manners.of(start, fetcher);
        Semaphore room = new Semaphore(options.inFlight());
        Set<URI> before = recall();
        frontier.add(start);
        for (Optional<URI> next = frontier.take(); next.isPresent(); next = frontier.take()) {
            URI page = next.get();
            if (before.contains(page)) {
                frontier.visited();
            } else if (!manners.allow(page)) {
                report.disallowed();
                frontier.visited();
            } else if (report.fetched() >= options.maxPages()) {
                frontier.visited();
            } else {
                room.acquire();
                manners.await();
                report.fetching();
                CompletableFuture<?> ignored = visit(page).whenComplete((done, error) -> {
                    if (error != null) {
                        end(error);
                    }
                    frontier.visited();
                    room.release();
                });
            }
        }
        Runtime.getRuntime().removeShutdownHook(hook);
        report.end();
        throwFailure();
        return report;
    }

    /** Nobody waits for a callback: what it cannot cope with ends the crawl. */
    private void end(Throwable error) {
        failure.compareAndSet(null, causeOf(error));
        frontier.close();
    }

    private void throwFailure() throws IOException {
        Throwable error = failure.get();
        if (error instanceof UncheckedIOException io) {
            throw io.getCause();
        } else if (error != null) {
            throw new IllegalStateException("the crawl has failed: " + error, error);
        }
    }

    /** Adds what earlier crawls have found; returns what they have visited. */
    private Set<URI> recall() {
        Set<URI> visited = ConcurrentHashMap.newKeySet();
        for (Visit visit : store.earlier()) {
            visited.add(visit.page());
            contents.add(visit.hash());
            report.earlier(visit);
            frontier.add(visit.page());
            visit.found().forEach(frontier::add);
        }
        return visited;
    }

    private CompletableFuture<?> visit(URI page) {
        return fetcher.fetch(page)
                .thenCompose(response -> read(page, response))
                .exceptionally(error -> failed(page, error))
                .thenAccept(this::note);
    }

    /** Whatever fails on the way to a worker and back fails the future, so that each page has one end. */
    private CompletableFuture<Visit> read(URI page, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            String target = response.headers().firstValue("Location").orElse("");
            return done(
                    page, Visit.How.REDIRECTED, "", List.of(page.resolve(target).toString()));
        } else if (status >= 500) {
            return done(page, Visit.How.UNREACHABLE, "", List.of());
        } else if (status >= 400) {
            return done(page, Visit.How.GONE, "", List.of());
        } else if (!response.headers()
                .firstValue("Content-Type")
                .orElse("text/html")
                .startsWith("text/html")) {
            return done(page, Visit.How.NOT_HTML, "", List.of());
        }
        byte[] html = response.body();
        String hash = hash(html);
        if (!contents.add(hash)) {
            return done(page, Visit.How.DUPLICATE, hash, List.of());
        }
        return parser.parseAsync(page.toString(), html).thenCompose(parsed -> {
            try {
                store.write(page, html, parsed);
            } catch (Store.Failure e) {
                throw new UncheckedIOException(e);
            }
            return done(page, Visit.How.STORED, hash, parsed.links());
        });
    }

    private CompletableFuture<Visit> done(URI page, Visit.How how, String hash, List<String> links) {
        List<URI> found = links.stream()
                .map(Frontier::normal)
                .flatMap(Optional::stream)
                .filter(link -> link.getAuthority().equals(start.getAuthority()))
                .filter(frontier::add)
                .toList();
        return CompletableFuture.completedFuture(new Visit(page, how, hash, found));
    }

    /**
     * An application that is being ended kills its workers, and a crawl that has failed closes their pool: these pages have not
     * failed, and are visited again.
     */
    private @Nullable Visit failed(URI page, Throwable error) {
        Throwable cause = causeOf(error);
        if (cause instanceof UncheckedIOException io && io.getCause() instanceof Store.Failure) {
            throw io;
        }
        if (isEnding() || failure.get() != null) {
            return null;
        }
        report.failure(page, cause);
        Visit.How how = cause instanceof TaskTimeoutException
                ? Visit.How.KILLED
                : isOfNetwork(cause) ? Visit.How.UNREACHABLE : Visit.How.UNREADABLE;
        return new Visit(page, how, "", List.of());
    }

    private static Throwable causeOf(Throwable error) {
        return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    }

    private static boolean isOfNetwork(Throwable error) {
        return error instanceof IOException || error instanceof TimeoutException;
    }

    private void note(@Nullable Visit visit) {
        if (visit != null) {
            try {
                store.note(visit);
            } catch (Store.Failure e) {
                throw new UncheckedIOException(e);
            }
            report.visited(visit);
        }
    }

    private void sayHowToGoOn() {
        System.err.println("\nStopped. Everything that was stored is in the journal; --resume goes on from there.");
    }

    /** The JVM refuses hooks from the moment it ends, before any hook has run. */
    private static boolean isEnding() {
        Thread hook = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return !Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
