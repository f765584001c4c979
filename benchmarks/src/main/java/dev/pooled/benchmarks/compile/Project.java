package dev.pooled.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A made-up project: ordinary classes that use each other, every twentieth with two pooled methods. Immutable.
 *
 * @param folder where its sources are
 * @param sources all of them
 * @param lines how long they are together
 */
record Project(Path folder, List<Path> sources, long lines) {

    private static final int METHODS_OF_OWNER = 2;
    private static final int CLASSES_PER_OWNER = 20;
    private static final int CLASSES_PER_PACKAGE = 50;

    Project {
        sources = List.copyOf(sources);
    }

    /** Returns how many pooled methods there are. */
    int methods() {
        return (sources.size() + CLASSES_PER_OWNER - 1) / CLASSES_PER_OWNER * METHODS_OF_OWNER;
    }

    /** Writes the sources of {@code classes} classes into {@code folder}. */
    static Project write(Path folder, int classes) throws IOException {
        List<Path> sources = new ArrayList<>();
        long lines = 0;
        for (int number = 0; number < classes; number++) {
            String text = source(number, classes);
            Path home = Files.createDirectories(folder.resolve("p" + number / CLASSES_PER_PACKAGE));
            sources.add(Files.writeString(home.resolve("Orders" + number + ".java"), text));
            lines += text.lines().count();
        }
        return new Project(folder, sources, lines);
    }

    private static String source(int number, int classes) {
        boolean isOwner = number % CLASSES_PER_OWNER == 0;
        int other = (number + 7) % classes;
        return TEMPLATE.replace("//pooled", isOwner ? POOLED.stripTrailing() : "")
                .replace("@number", String.valueOf(number))
                .replace("@package", "p" + number / CLASSES_PER_PACKAGE)
                .replace("@other", "p" + other / CLASSES_PER_PACKAGE + ".Orders" + other);
    }

    private static final String POOLED = """
                /** Adds up the amounts of the orders of one customer. */
                @dev.pooled.Pooled
                static long total(List<Order> orders) {
                    long total = 0;
                    for (Order order : orders) {
                        total += order.cents();
                    }
                    return total;
                }

                /** Reads an order from one line of text. */
                @dev.pooled.Pooled(timeout = "5s", retries = 1)
                static Order parse(String line, char separator) throws java.io.IOException {
                    String[] parts = line.split(String.valueOf(separator), -1);
                    if (parts.length != 3) {
                        throw new java.io.IOException("no order: " + line);
                    }
                    return new Order(parts[0], Long.parseLong(parts[1]), List.of(parts[2]));
                }
            """;

    private static final String TEMPLATE = """
            package @package;

            import java.util.ArrayList;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.Objects;
            import java.util.Optional;

            /** Orders of one day, by customer. */
            public final class Orders@number {

                /** One order. */
                public record Order(String customer, long cents, List<String> articles) {}

                private final Map<String, List<Order>> byCustomer = new HashMap<>();
                private final String day;

                public Orders@number(String day) {
                    this.day = Objects.requireNonNull(day, "day");
                }

            //pooled

                /** Adds an order and says how many its customer has by now. */
                public int add(Order order) {
                    List<Order> orders = byCustomer.computeIfAbsent(order.customer(), key -> new ArrayList<>());
                    orders.add(order);
                    return orders.size();
                }

                /** Returns the customer who paid most. */
                public Optional<String> best() {
                    String best = null;
                    for (Map.Entry<String, List<Order>> entry : byCustomer.entrySet()) {
                        if (best == null || sum(entry.getValue()) > sum(byCustomer.get(best))) {
                            best = entry.getKey();
                        }
                    }
                    return Optional.ofNullable(best);
                }

                private static long sum(List<Order> orders) {
                    long sum = 0;
                    for (Order order : orders) {
                        sum += order.cents();
                        if (sum < 0) {
                            throw new ArithmeticException("too much: " + orders.size());
                        }
                    }
                    return sum;
                }

                /** Takes over the orders of another day. */
                public Orders@number merge(@other other) {
                    for (String customer : other.customers()) {
                        add(new Order(customer, other.day().length(), List.of()));
                    }
                    return this;
                }

                public List<String> customers() {
                    return new ArrayList<>(byCustomer.keySet());
                }

                public String day() {
                    return day;
                }
            }
            """;
}
