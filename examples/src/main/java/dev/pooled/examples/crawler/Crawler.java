package dev.pooled.examples.crawler;

import dev.pooled.Pool;
import java.io.IOException;
import java.net.URI;

/**
 * Crawls a web site and stores its pages: the application fetches, since that is waiting, and workers parse, since that is
 * computing, on bytes that somebody else wrote. A page that would hang a thread for ever costs three seconds of one worker.
 */
public final class Crawler {

    private Crawler() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        CrawlerOptions options = CrawlerOptions.parse(args);
        try (Store store = Store.open(options.out(), options.resume());
                LocalSite site = options.url().isPresent() ? null : LocalSite.start(options.sites(), store.port());
                Pool pool = Pool.builder()
                        .name("parsers")
                        .workers(options.workers())
                        .open()) {
            URI start = site == null ? options.url().get() : site.start();
            System.out.println("Crawling " + start + " into " + options.out());
            CrawlReport report = new Crawl(start, options, store, PageParserPooled.on(pool)).run();
            report.print(System.out);
        }
    }
}
