package dev.pooled.examples.crawler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A web site on this machine: the Javadoc of three libraries, straight out of their jars, and what a crawler meets elsewhere: redirects
 * and a loop of them, missing and failing pages, one that takes half a minute, copies, a forbidden corner, and a page that
 * no thread would ever be done with. Thread-safe.
 */
final class LocalSite implements Closeable {

    static final List<String> SITES = List.of("jsoup", "lang3", "guava");

    /** Where the jars are; the build puts them there, and the run script says where that is. */
    private static final Path JARS = Path.of(System.getProperty("crawler.sites", "examples/target/sites"));

    private static final int SLOW_SECONDS = 30;

    private static final Map<String, String> REDIRECTS = Map.of(
            "/old", "/older",
            "/older", "/oldest",
            "/oldest", "/copy-one.html",
            "/loop-a", "/loop-b",
            "/loop-b", "/loop-a");

    private final Map<String, ZipFile> jars;
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private LocalSite(Map<String, ZipFile> jars, HttpServer server) {
        this.jars = jars;
        this.server = server;
    }

    /** Starts it at {@code port}, or at any if that is 0; a crawl that goes on needs the port it had. */
    static LocalSite start(List<String> sites, int port) throws IOException {
        Map<String, ZipFile> jars = new LinkedHashMap<>();
        for (String site : sites) {
            Path jar = JARS.resolve(site + ".jar");
            if (!Files.exists(jar)) {
                throw new IllegalArgumentException("no site " + site + ": there is no " + jar.toAbsolutePath()
                        + "; the sites are " + SITES + ", and mvn package fetches them");
            }
            jars.put(site, new ZipFile(jar.toFile()));
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        LocalSite site = new LocalSite(jars, server);
        server.createContext("/", site::answer);
        server.setExecutor(site.threads);
        server.start();
        return site;
    }

    URI start() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Returns the page at {@code path} that a patient visitor gets; nothing if it is none. */
    Optional<byte[]> page(String path) throws IOException {
        String text = page(path, "made up");
        if (text != null) {
            return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        }
        int slash = path.indexOf('/', 1);
        ZipFile jar = slash < 0 ? null : jars.get(path.substring(1, slash));
        if (jar == null) {
            return Optional.empty();
        }
        ZipEntry entry = jar.getEntry(path.substring(slash + 1));
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream content = jar.getInputStream(entry)) {
            return Optional.of(content.readAllBytes());
        }
    }

    private @Nullable String page(String path, String title) {
        return switch (path) {
            case "/" -> index();
            case "/copy-one.html", "/copy-two.html" -> html(title, "the same words");
            case "/flaky.html" -> html("flaky", "at the second time of asking");
            case "/slow.html" -> html("slow", "sorry");
            case "/private/secret.html" -> html("secret", "nobody should ask for this");
            case "/hostile.html" ->
                "<html><head><title>hostile</title><meta name=legacy-tags content=" + "a".repeat(60) + "b>"
                        + "</head><body>" + "a".repeat(60) + "</body></html>";
            default -> null;
        };
    }

    private String index() {
        StringBuilder links = new StringBuilder();
        for (String site : jars.keySet()) {
            links.append("<a href='/")
                    .append(site)
                    .append("/index.html'>")
                    .append(site)
                    .append("</a> ");
        }
        for (String page : List.of(
                "old",
                "loop-a",
                "copy-one.html",
                "copy-two.html",
                "flaky.html",
                "broken.html",
                "slow.html",
                "missing.html",
                "private/secret.html",
                "hostile.html")) {
            links.append("<a href='/").append(page).append("'>").append(page).append("</a> ");
        }
        return html("a site", links.toString());
    }

    private static String html(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int times = asked.merge(path, 1, Integer::sum);
        try (exchange) {
            if (path.equals("/robots.txt")) {
                send(
                        exchange,
                        200,
                        "text/plain",
                        "User-agent: *\nDisallow: /private/\nCrawl-delay: 0.002\n".getBytes(StandardCharsets.US_ASCII));
            } else if (REDIRECTS.containsKey(path)) {
                exchange.getResponseHeaders().add("Location", REDIRECTS.get(path));
                exchange.sendResponseHeaders(302, -1);
            } else if (path.equals("/broken.html") || (path.equals("/flaky.html") && times == 1)) {
                exchange.sendResponseHeaders(500, -1);
            } else {
                if (path.equals("/slow.html")) {
                    TimeUnit.SECONDS.sleep(SLOW_SECONDS);
                }
                Optional<byte[]> page = page(path);
                String type = path.endsWith(".html") || path.endsWith("/") ? "text/html" : "application/octet-stream";
                send(exchange, page.isPresent() ? 200 : 404, type, page.orElse(new byte[0]));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    /** Returns how often each path was asked for. */
    Map<String, Integer> asked() {
        return Map.copyOf(asked);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        for (ZipFile jar : jars.values()) {
            jar.close();
        }
    }
}
