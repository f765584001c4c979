package dev.pooled.launch.app;

import dev.pooled.Pool;
import dev.pooled.Pooled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Calls its workers in each of the three ways, and prints one line of what they saw. */
public final class App {

    private static final String SET_LATER = "app.set.later";

    private App() {}

    /** An argument of the application's own. */
    public record Order(String customer, List<Integer> amounts) {}

    /** What a worker sees. */
    public record Seen(
            long pid,
            String customer,
            int total,
            String resource,
            String extra,
            String property,
            String launch,
            int java) {}

    @Pooled
    static Seen look(Order order) {
        int total = 0;
        for (int amount : order.amounts()) {
            total += amount;
        }
        return new Seen(
                ProcessHandle.current().pid(),
                order.customer(),
                total,
                text("greeting.txt"),
                text("/extra.txt"),
                System.getProperty(SET_LATER, "nothing"),
                System.getProperty("pooled.internal.launch", "nothing"),
                Runtime.version().feature());
    }

    public static void main(String[] args) {
        System.out.println(line());
    }

    /** Opens a pool, calls it, closes it, and returns the line; {@code app.label} says which of several runs it tells of. */
    public static String line() {
        System.setProperty(SET_LATER, "set at run time");
        int factor = 3;
        try (Pool pool = Pool.open(2)) {
            Seen seen = AppPooled.on(pool).look(new Order("Grüße", List.of(1, 2, 3)));
            long tripled = pool.submit(() -> 7L * factor).join();
            List<Integer> squares = pool.map(x -> x * x, List.of(1, 2, 3));
            return "seen: label=" + System.getProperty("app.label", "")
                    + " | host=" + ProcessHandle.current().pid()
                    + " | worker=" + seen.pid()
                    + " | customer=" + "Grüße".equals(seen.customer())
                    + " | total=" + seen.total()
                    + " | tripled=" + tripled
                    + " | squares=" + squares
                    + " | resource=" + seen.resource()
                    + " | extra=" + seen.extra()
                    + " | property=" + seen.property()
                    + " | launch=" + seen.launch()
                    + " | java=" + seen.java();
        }
    }

    private static String text(String resource) {
        try (InputStream in = App.class.getResourceAsStream(resource)) {
            return in == null ? "nothing" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
