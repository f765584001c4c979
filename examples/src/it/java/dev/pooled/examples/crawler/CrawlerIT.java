package dev.pooled.examples.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The crawler against a site that runs here, so that it is known what was asked of it. */
@Timeout(120)
class CrawlerIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Answered, but with no page of their own. */
    private static final Set<String> WITHOUT_PAGE = Set.of("/broken.html", "/slow.html", "/hostile.html");

    @TempDir
    private Path directory;

    private LocalSite site;

    @BeforeEach
    void startSite() throws IOException {
        site = LocalSite.start(List.of("jsoup"), 0);
    }

    @AfterEach
    void stopSite() throws IOException {
        site.close();
    }

    @Test
    void storesWhatIsReachableAndAllowedAndKillsOnePage() throws IOException, InterruptedException {
        List<String> table = crawl("first");

        int reachable = reachable();
        assertThat(reachable).isGreaterThan(300);
        assertThat(number(table, "stored")).isEqualTo(reachable);
        assertThat(stored()).hasSize(reachable);
        assertThat(number(table, "parsing never ended, worker killed")).isEqualTo(1);
        assertThat(number(table, "disallowed by robots.txt, never asked")).isEqualTo(1);
        assertThat(number(table, "the same content as another one")).isEqualTo(1);
        assertThat(number(table, "led elsewhere")).isEqualTo(5);
        assertThat(number(table, "refused or missing (4xx)")).isEqualTo(1);
        assertThat(number(table, "server failed or too slow")).isEqualTo(2);
        assertThat(number(table, "could not be parsed")).isZero();
        Map<String, Integer> asked = site.asked();
        assertThat(asked).doesNotContainKey("/private/secret.html").containsEntry("/hostile.html", 1);

        for (String again : List.of("second", "third")) {
            assertThat(number(crawl(again, "--resume"), "fetched")).isZero();
        }
        assertThat(pages(site.asked())).isEqualTo(pages(asked));
    }

    @Test
    void ctrlCLosesNothingAndNothingIsFetchedTwice() throws IOException, InterruptedException {
        try (ChildJvm crawler = start("stopped")) {
            Path journal = directory.resolve("out/journal.tsv");
            while (!Files.exists(journal) || Files.readAllLines(journal).size() < 60) {
                Thread.sleep(5);
            }
            assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(crawler.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(crawler.awaitEnd(LIMIT)).isEqualTo(130);
            crawler.leavesNothingBehind();
        }
        Set<String> before = stored();
        Map<String, Integer> asked = site.asked();
        List<String> noted = Files.readAllLines(directory.resolve("out/journal.tsv")).stream()
                .map(line -> URI.create(line.substring(0, line.indexOf('\t'))).getPath())
                .toList();

        List<String> table = crawl("resumed", "--resume");

        assertThat(number(table, "visited by an earlier crawl")).isEqualTo(noted.size());
        assertThat(noted).hasSizeLessThan(reachable());
        assertThat(stored()).hasSize(reachable()).containsAll(before);
        assertThat(noted).allSatisfy(path -> assertThat(site.asked().get(path)).isEqualTo(asked.get(path)));
    }

    private List<String> crawl(String run, String... more) throws IOException, InterruptedException {
        try (ChildJvm crawler = start(run, more)) {
            List<String> table = crawler.awaitSuccess(LIMIT);
            crawler.leavesNothingBehind();
            return table;
        }
    }

    private ChildJvm start(String run, String... more) throws IOException {
        Stream<String> options =
                Stream.of("--url=" + site.start(), "--out=" + directory.resolve("out"), "--fetch-seconds=1");
        return ChildJvm.start(
                Files.createDirectory(directory.resolve(run)),
                Crawler.class,
                Stream.concat(options, Stream.of(more)).toArray(String[]::new));
    }

    private static int number(List<String> table, String row) {
        return table.stream()
                .filter(line -> line.strip().startsWith(row))
                .map(line -> Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + " in\n" + String.join("\n", table)));
    }

    private Set<String> stored() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("out"))) {
            return new TreeSet<>(files.map(Path::toString)
                    .filter(file -> file.endsWith(".html"))
                    .toList());
        }
    }

    private static Map<String, Integer> pages(Map<String, Integer> asked) {
        Map<String, Integer> pages = new java.util.TreeMap<>(asked);
        pages.remove("/robots.txt");
        return pages;
    }

    /** Follows all links from the first page, and counts the contents that can be read and may be. */
    private int reachable() throws IOException {
        Set<String> known = new HashSet<>(Set.of("/"));
        Deque<String> waiting = new ArrayDeque<>(known);
        Set<String> contents = new HashSet<>();
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            Optional<byte[]> page = site.page(path);
            if (page.isEmpty() || path.startsWith("/private/") || WITHOUT_PAGE.contains(path)) {
                continue;
            }
            contents.add(new String(page.get(), java.nio.charset.StandardCharsets.ISO_8859_1));
            String base = site.start().resolve(path).toString();
            for (Element link : Jsoup.parse(new ByteArrayInputStream(page.get()), null, base)
                    .select("a[href]")) {
                Optional<URI> target = Frontier.normal(link.absUrl("href").replaceFirst("#.*", ""));
                if (target.isPresent()
                        && target.get().getAuthority().equals(site.start().getAuthority())
                        && known.add(target.get().getPath())) {
                    waiting.add(target.get().getPath());
                }
            }
        }
        return contents.size();
    }
}
