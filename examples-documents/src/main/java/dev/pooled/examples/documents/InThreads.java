package dev.pooled.examples.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The same documents in a thread pool: what most programs do. It is written with care (a limit for each document, every
 * error caught), and is not expected to live. {@link DoomedJvm} starts it.
 */
final class InThreads {

    static final String EXTRACTED = "extracted ";
    static final String FAILED = "failed ";
    static final String GIVEN_UP = "given up ";

    private InThreads() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Document> documents = Corpus.in(Path.of(args[0]));
        int threads = Integer.parseInt(args[1]);
        Duration limit = Duration.parse(args[2]);
        ProcessHandle.current().parent().ifPresent(InThreads::endWith);

        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Future<?>> futures = new ArrayList<>();
        for (Document document : documents) {
            futures.add(executor.submit(() -> extract(document)));
        }
        for (int i = 0; i < documents.size(); i++) {
            waitFor(futures.get(i), documents.get(i), limit);
        }
        executor.shutdown();
    }

    /** Without its parent nobody would end it. */
    @SuppressWarnings("FutureReturnValueIgnored") // nothing comes after it
    private static void endWith(ProcessHandle parent) {
        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
    }

    private static void extract(Document document) {
        try {
            Extraction.extract(document.file());
            System.out.println(EXTRACTED + document.name());
        } catch (Throwable e) { // an OutOfMemoryError, too: that is as far as care can go
            System.out.println(FAILED + document.name() + ": " + e);
        }
    }

    private static void waitFor(Future<?> future, Document document, Duration limit) throws InterruptedException {
        try {
            future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            future.cancel(true); // asks the thread, which does not listen
            System.out.println(GIVEN_UP + document.name());
        } catch (ExecutionException e) {
            throw new IllegalStateException("extract catches all", e);
        }
    }
}
