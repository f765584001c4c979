package dev.pooled.examples.crawler;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Gets pages from servers: waits for none of them, and asks again where a server says that it has failed. Thread-safe. */
final class Fetcher {

    static final String AGENT = "pooled-example-crawler";

    private static final int ATTEMPTS = 3;
    private static final Executor LATER = CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Duration limit;

    Fetcher(Duration limit) {
        this.limit = limit;
    }

    /** Returns what the server answers; the future fails if it does not, within the limit. */
    CompletableFuture<HttpResponse<byte[]>> fetch(URI page) {
        return fetch(page, ATTEMPTS);
    }

    private CompletableFuture<HttpResponse<byte[]>> fetch(URI page, int attempts) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request(page), HttpResponse.BodyHandlers.ofByteArray());
        return answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS) // the request's own ends with the headers
                .thenCompose(response -> response.statusCode() < 500 || attempts == 1
                        ? CompletableFuture.completedFuture(response)
                        : CompletableFuture.supplyAsync(() -> page, LATER)
                                .thenCompose(again -> fetch(again, attempts - 1)));
    }

    /** Returns what the server answers, waiting for it. */
    HttpResponse<byte[]> fetchNow(URI page) throws IOException, InterruptedException {
        return client.send(request(page), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest request(URI page) {
        return HttpRequest.newBuilder(page)
                .timeout(limit)
                .header("User-Agent", AGENT)
                .build();
    }
}
