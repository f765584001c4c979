package dev.pooled.examples.crawler;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * How a site wants to be visited: what its {@code robots.txt} forbids, and how long to wait between two requests. The delay
 * is the business of the thread that sends them; what is forbidden may be asked from any.
 */
final class Manners {

    private final SimpleRobotRules rules;
    private final long delayNanos;
    private long lastNanos;

    private Manners(SimpleRobotRules rules) {
        this.rules = rules;
        this.delayNanos = TimeUnit.MILLISECONDS.toNanos(Math.max(0, rules.getCrawlDelay()));
        this.lastNanos = System.nanoTime() - delayNanos;
    }

    /** Asks the site; one that cannot say what it forbids is not visited, one that has no {@code robots.txt} forbids nothing. */
    static Manners of(URI start, Fetcher fetcher) throws IOException, InterruptedException {
        URI robots = start.resolve("/robots.txt");
        HttpResponse<byte[]> answer = fetcher.fetchNow(robots);
        SimpleRobotRules rules;
        if (answer.statusCode() == 200) {
            rules = new SimpleRobotRulesParser()
                    .parseContent(robots.toString(), answer.body(), "text/plain", Set.of(Fetcher.AGENT));
        } else {
            rules = new SimpleRobotRules(
                    answer.statusCode() < 500 ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
        }
        return new Manners(rules);
    }

    boolean allow(URI page) {
        return rules.isAllowed(page.toString());
    }

    /** Waits until the next request may be sent. */
    void await() throws InterruptedException {
        long wait = lastNanos + delayNanos - System.nanoTime();
        if (wait > 0) {
            TimeUnit.NANOSECONDS.sleep(wait);
        }
        lastNanos = System.nanoTime();
    }
}
