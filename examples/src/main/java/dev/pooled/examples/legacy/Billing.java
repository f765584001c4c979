package dev.pooled.examples.legacy;

import dev.pooled.Pooled;
import java.text.ParseException;

/** The application's way to the library. */
final class Billing {

    private Billing() {}

    /** Prints one invoice. In a pool each worker has a library of its own: its classes, its statics, its defaults. */
    @Pooled
    static String print(Invoice invoice) throws ParseException {
        return InvoicePrinter.print(invoice);
    }
}
