package dev.pooled.examples.threadswin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the measured cells say: the table, the marks, and the rule of thumb. */
final class BreakEven {

    /** Less than a tenth is noise. */
    private static final double CLEARLY = 1.1;

    private final List<Cell> cells;
    private final List<Way> ways;

    BreakEven(List<Cell> cells, List<Way> ways) {
        this.cells = cells;
        this.ways = ways;
    }

    /** Returns the lines to print. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-8s %-8s", "task", "payload")
                + ways.stream()
                        .map(way -> String.format(Locale.ROOT, " %12s", way.title()))
                        .collect(Collectors.joining())
                + String.format(Locale.ROOT, " %14s %14s", "/ one thread", "/ threads"));
        cells.forEach(cell -> lines.add(row(cell)));
        lines.add("");
        lines.add("Times are for one task of many. '/ one thread': how many times as fast as one thread Pooled is.");
        lines.add(
                "wins: faster than one thread, and threads are not clearly faster; gains: faster than one thread, but");
        lines.add("threads are faster still; loses: slower than one thread.");
        lines.add("");
        if (areProcessorsBusy()) {
            lines.add(
                    "Threads were not much faster than one thread, even with the longest tasks: other programs kept the");
            lines.add(
                    "processors busy, or there is one only. Run it again on an idle machine before you believe the ratios.");
        }
        lines.add(ruleOfThumb());
        return lines;
    }

    private String row(Cell cell) {
        return String.format(Locale.ROOT, "%-8s %-8s", time(cell.taskMicros()), size(cell.payloadBytes()))
                + ways.stream()
                        .map(way -> String.format(Locale.ROOT, " %12s", precise(cell.micros(way))))
                        .collect(Collectors.joining())
                + String.format(
                        Locale.ROOT,
                        " %14s %14s  %s",
                        ratio(cell.gainOver(Way.ONE_THREAD)),
                        ratio(cell.gainOverThreads()),
                        verdict(cell));
    }

    private static String verdict(Cell cell) {
        if (cell.gainOver(Way.ONE_THREAD) < CLEARLY) {
            return cell.gainOver(Way.ONE_THREAD) < 1 / CLEARLY ? "loses" : "even";
        }
        return cell.gainOverThreads() > 1 / CLEARLY ? "wins" : "gains";
    }

    /** In one sentence, from the cells alone: what Pooled costs hardly depends on how busy the machine is, ratios do. */
    private String ruleOfThumb() {
        String prices = cells.stream()
                .map(Cell::payloadBytes)
                .distinct()
                .map(payload -> precise(price(payload)) + carrying(payload))
                .collect(Collectors.joining(", "));
        return "Rule of thumb: use threads unless a task may hang, crash, exit or fill the heap; if it may, give Pooled tasks of at"
                + " least ten times what it adds to one, which was " + prices + ".";
    }

    /** Returns how many microseconds longer Pooled takes than threads for a task that does next to nothing. */
    private double price(int payload) {
        Cell shortest = cells.stream()
                .filter(cell -> cell.payloadBytes() == payload)
                .findFirst()
                .orElseThrow();
        return Math.max(0, shortest.micros(Way.POOLED) - shortest.micros(Way.THREADS));
    }

    /** Two threads that have a processor each are nearly twice as fast as one. */
    private boolean areProcessorsBusy() {
        Cell longest = cells.stream()
                .filter(cell -> cell.payloadBytes() == 0)
                .reduce((shorter, longer) -> longer)
                .orElseThrow();
        return longest.micros(Way.ONE_THREAD) / longest.micros(Way.THREADS) < 1.5;
    }

    private static String carrying(int payload) {
        return payload == 0 ? " with no payload" : " with " + size(payload);
    }

    private static String ratio(double gain) {
        return gain < 0.1 ? String.format(Locale.ROOT, "1/%.0f", 1 / gain) : String.format(Locale.ROOT, "%.2f", gain);
    }

    private static String precise(double micros) {
        return micros < 1000
                ? String.format(Locale.ROOT, "%.1f µs", micros)
                : String.format(Locale.ROOT, "%.1f ms", micros / 1000);
    }

    private static String time(long micros) {
        return micros < 1000 ? micros + " µs" : micros / 1000 + " ms";
    }

    private static String size(int bytes) {
        if (bytes == 0) {
            return "-";
        }
        return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
    }
}
