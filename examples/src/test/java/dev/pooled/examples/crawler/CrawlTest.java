package dev.pooled.examples.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What ends a crawl, on a site each of whose pages leads to two more. */
@Timeout(60)
class CrawlTest {

    @TempDir
    private Path directory;

    private HttpServer site;
    private URI start;

    @BeforeEach
    void startSite() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            byte[] page = "<title>%s</title><a href='%s0'>zero</a><a href='%s1'>one</a>"
                    .formatted(path, path, path)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : 200, page.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(page);
            }
        });
        site.start();
        start = URI.create("http://localhost:" + site.getAddress().getPort() + "/");
    }

    @AfterEach
    void stopSite() {
        site.stop(0);
    }

    @Test
    void aFullDiskUnderTheJournalEndsTheCrawl() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (written.size() == 500) {
                    throw new IOException("No space left on device");
                }
                written.write(b);
            }
        };

        assertThatThrownBy(() -> crawl(new Store(directory, List.of(), full)))
                .isInstanceOf(Store.Failure.class)
                .hasMessage("the journal in " + directory
                        + " cannot be written: java.io.IOException: No space left on device;"
                        + " what is in the journal is stored: mend it, and --resume goes on from there");
        assertThat(written.size()).as("nothing is written behind the half line").isEqualTo(500);
    }

    @Test
    void aPageThatCannotBeStoredEndsTheCrawlAndIsNotNoted() throws IOException {
        Path host = Files.createFile(directory.resolve("localhost"));

        try (Store store = Store.open(directory, /* resume= */ false)) {
            assertThatThrownBy(() -> crawl(store))
                    .isInstanceOf(Store.Failure.class)
                    .hasMessageStartingWith(host.resolve("index.html") + " cannot be written: ");
        }

        assertThat(directory.resolve("journal.tsv")).isEmptyFile();
    }

    private void crawl(Store store) throws IOException, InterruptedException {
        CrawlerOptions options = CrawlerOptions.parse("--url=" + start, "--out=" + directory, "--in-flight=4");
        try (Pool pool = Pool.builder().mode(PoolMode.INLINE).open()) {
            new Crawl(start, options, store, PageParserPooled.on(pool)).run();
        }
    }
}
