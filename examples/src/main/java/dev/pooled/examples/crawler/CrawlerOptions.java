package dev.pooled.examples.crawler;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final Set<String> NAMES = Set.of(
            "--url", "--out", "--resume", "--max-pages", "--in-flight", "--workers", "--fetch-seconds", "--sites");

    static CrawlerOptions parse(String... args) {
        Map<String, String> given = new HashMap<>();
        for (String arg : args) {
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg : arg.substring(0, equals);
            if (!NAMES.contains(name)) {
                throw refused(arg);
            }
            given.put(name, arg.substring(equals + 1));
        }
        String sites = given.get("--sites");
        return new CrawlerOptions(
                Optional.ofNullable(given.get("--url")).map(CrawlerOptions::url),
                Path.of(given.getOrDefault("--out", "crawl")),
                given.containsKey("--resume"),
                atLeastOne(given, "--max-pages", Integer.MAX_VALUE),
                atLeastOne(given, "--in-flight", 16),
                atLeastOne(given, "--workers", Runtime.getRuntime().availableProcessors()),
                Duration.ofSeconds(atLeastOne(given, "--fetch-seconds", 5)),
                sites == null ? LocalSite.SITES : List.of(sites.split(",", -1)));
    }

    private static URI url(String text) {
        URI url = URI.create(text);
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("--url must begin with http:// or https://: " + text);
        }
        return url.getRawPath().isEmpty() ? url.resolve("/") : url;
    }

    private static int atLeastOne(Map<String, String> given, String name, int otherwise) {
        String text = given.get(name);
        try {
            int number = text == null ? otherwise : Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException ignored) { // refused below
        }
        throw refused(name + "=" + text);
    }

    private static IllegalArgumentException refused(String arg) {
        return new IllegalArgumentException("unknown or bad option " + arg + "\n" + USAGE);
    }
}
