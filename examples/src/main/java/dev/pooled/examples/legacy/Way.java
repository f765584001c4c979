package dev.pooled.examples.legacy;

import dev.pooled.Pool;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A way to print many invoices. */
@FunctionalInterface
interface Way {

    /** Returns what was printed, in the order of the invoices; where printing failed, what was thrown. */
    List<String> printAll(List<Invoice> invoices) throws InterruptedException, ExecutionException, ParseException;

    /** One after the other: what the library was made for. */
    static Way oneThread() {
        return threads(1);
    }

    /** Side by side, in one JVM. */
    static Way threads(int count) {
        return threads(count, Billing::print);
    }

    /** Side by side, but for the library, which one thread at a time may enter. */
    static Way threadsBehindALock(int count) {
        Object lock = new Object();
        return threads(count, invoice -> {
            synchronized (lock) {
                return Billing.print(invoice);
            }
        });
    }

    /** Side by side, each worker in a JVM of its own. */
    static Way workers(Pool pool) {
        return BillingPooled.on(pool)::printMap;
    }

    private static Way threads(int count, Printer printer) {
        return invoices -> {
            String[] printed = new String[invoices.size()];
            List<Callable<Void>> shares = IntStream.range(0, count)
                    .mapToObj(first -> share(first, count, invoices, printed, printer))
                    .toList();
            ExecutorService executor = Executors.newFixedThreadPool(count);
            try {
                for (var share : executor.invokeAll(shares)) {
                    share.get();
                }
            } finally {
                executor.shutdown();
            }
            return Collections.unmodifiableList(Arrays.asList(printed));
        };
    }

    /** What one thread does: every {@code step}th invoice. */
    private static Callable<Void> share(
            int first, int step, List<Invoice> invoices, String[] printed, Printer printer) {
        return () -> {
            for (int i = first; i < printed.length; i += step) {
                printed[i] = printOrSayWhyNot(printer, invoices.get(i));
            }
            return null;
        };
    }

    private static String printOrSayWhyNot(Printer printer, Invoice invoice) {
        try {
            return printer.print(invoice);
        } catch (ParseException | RuntimeException e) { // counted, as any other line that is wrong
            return e.toString();
        }
    }

    /** The library, or the library behind a lock. */
    @FunctionalInterface
    interface Printer {

        String print(Invoice invoice) throws ParseException;
    }
}
