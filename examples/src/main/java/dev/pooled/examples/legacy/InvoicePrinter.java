package dev.pooled.examples.legacy;

import java.text.DateFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The library: written long ago, for programs of one thread, and right there. It changes the defaults of its JVM for each
 * customer, keeps one date format for all, and puts every page together in the same buffer. It stands for code that works
 * and that nobody may touch. Not thread-safe.
 */
@SuppressWarnings({"DateFormatConstant", "JavaUtilDate", "JdkObsolete"}) // as such code is
final class InvoicePrinter {

    private static final TimeZone GREENWICH = TimeZone.getTimeZone("GMT");
    private static final DateFormat TIME = new SimpleDateFormat("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final StringBuffer PAGE = new StringBuffer();

    private InvoicePrinter() {}

    /** Returns the page that the customer gets. */
    static String print(Invoice invoice) throws ParseException {
        Locale.setDefault(Locale.forLanguageTag(invoice.language()));
        TimeZone.setDefault(TimeZone.getTimeZone(invoice.zone()));
        TIME.setTimeZone(GREENWICH);
        Date issued = TIME.parse(invoice.issued());
        PAGE.setLength(0);
        TIME.setTimeZone(TimeZone.getDefault());
        PAGE.append('#')
                .append(invoice.number())
                .append(", ")
                .append(TIME.format(issued))
                .append('\n');
        long sum = 0;
        for (long cents : invoice.cents()) {
            PAGE.append(NumberFormat.getCurrencyInstance().format(cents / 100.0))
                    .append('\n');
            sum += cents;
        }
        PAGE.append("= ").append(NumberFormat.getCurrencyInstance().format(sum / 100.0));
        return PAGE.toString();
    }
}
