package dev.pooled.examples.crawler;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the command line says.
 *
 * @param url where to begin; without it a local site over real Javadoc is crawled
 * @param out where pages and journal go
 * @param resume whether to go on where an earlier crawl into {@code out} stopped
 * @param maxPages after how many pages nothing more is fetched
 * @param inFlight how many pages are fetched or parsed at a time
 * @param workers how many processes parse
 * @param fetchLimit how long a server may take
 * @param sites which of the local site's parts there are
 */
record CrawlerOptions(
        Optional<URI> url,
        Path out,
        boolean resume,
        int maxPages,
        int inFlight,
        int workers,
        Duration fetchLimit,
        List<String> sites) {

    static final String USAGE = """
            ./run crawler [--url=https://…] [--out=crawl] [--resume] [--max-pages=N] [--in-flight=16] [--workers=N]
                          [--fetch-seconds=5] [--sites=jsoup,lang3,guava]
            Without --url a local site of some 2,200 pages is started and crawled.""";

    static CrawlerOptions parse(String... args) {
        CrawlerOptions options = new CrawlerOptions(
                Optional.empty(),
                Path.of("crawl"),
                false,
                Integer.MAX_VALUE,
                16,
                Runtime.getRuntime().availableProcessors(),
                Duration.ofSeconds(5),
                LocalSite.SITES);
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            options = options.with(name, arg.substring(equals + 1), arg);
        }
        return options;
    }

    private CrawlerOptions with(String name, String value, String arg) {
        return switch (name) {
            case "--url" ->
                new CrawlerOptions(
                        Optional.of(url(value)), out, resume, maxPages, inFlight, workers, fetchLimit, sites);
            case "--out" ->
                new CrawlerOptions(url, Path.of(value), resume, maxPages, inFlight, workers, fetchLimit, sites);
            case "--resume" -> new CrawlerOptions(url, out, true, maxPages, inFlight, workers, fetchLimit, sites);
            case "--max-pages" ->
                new CrawlerOptions(url, out, resume, atLeastOne(arg, value), inFlight, workers, fetchLimit, sites);
            case "--in-flight" ->
                new CrawlerOptions(url, out, resume, maxPages, atLeastOne(arg, value), workers, fetchLimit, sites);
            case "--workers" ->
                new CrawlerOptions(url, out, resume, maxPages, inFlight, atLeastOne(arg, value), fetchLimit, sites);
            case "--fetch-seconds" ->
                new CrawlerOptions(
                        url,
                        out,
                        resume,
                        maxPages,
                        inFlight,
                        workers,
                        Duration.ofSeconds(atLeastOne(arg, value)),
                        sites);
            case "--sites" ->
                new CrawlerOptions(
                        url, out, resume, maxPages, inFlight, workers, fetchLimit, List.of(value.split(",")));
            default -> throw refused(arg);
        };
    }

    private static URI url(String text) {
        URI url = URI.create(text);
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("--url must begin with http:// or https://: " + text);
        }
        return url.getRawPath().isEmpty() ? url.resolve("/") : url;
    }

    private static int atLeastOne(String arg, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException ignored) { // refused below
        }
        throw refused(arg);
    }

    private static IllegalArgumentException refused(String arg) {
        return new IllegalArgumentException("unknown or bad option " + arg + "\n" + USAGE);
    }
}
