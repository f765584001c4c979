package dev.pooled.examples.legacy;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What the customer is to be told, in the customer's own language and time. Immutable.
 *
 * @param number its number
 * @param language the customer's language and country: {@code de-DE}
 * @param zone the customer's time zone: {@code Europe/Berlin}
 * @param issued when it was written, by the clock of Greenwich: {@code 2026-11-28 03:17}
 * @param cents what each of its positions costs, in hundredths of the currency
 */
record Invoice(int number, String language, String zone, String issued, long[] cents) {

    private static final List<String[]> CUSTOMERS = List.of(
            new String[] {"en-US", "America/New_York"},
            new String[] {"de-DE", "Europe/Berlin"},
            new String[] {"fr-CA", "America/Toronto"},
            new String[] {"zh-CN", "Asia/Shanghai"},
            new String[] {"en-IN", "Asia/Kolkata"},
            new String[] {"ja-JP", "Asia/Tokyo"},
            new String[] {"pt-BR", "America/Sao_Paulo"});

    private static final int POSITIONS = 30;
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Returns {@code count} invoices to customers all over the world, no two of them alike. */
    static List<Invoice> some(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Invoice::numbered).toList();
    }

    private static Invoice numbered(int number) {
        String[] customer = CUSTOMERS.get(number % CUSTOMERS.size());
        String issued = MINUTES.format(FIRST.plusMinutes(number * 37L % 525_600));
        long[] cents = LongStream.rangeClosed(1, POSITIONS)
                .map(position -> number * position * 1_009 % 1_000_000)
                .toArray();
        return new Invoice(number, customer[0], customer[1], issued, cents);
    }
}
