package dev.pooled.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The ratios to Python as a picture: a bar for each row on a logarithmic scale, from the line at 1 to the median, with a thin
 * line from the lowest pair to the highest. SVG without script, whose colours follow the reader's light or dark mode. Confined
 * to the main thread.
 */
final class Chart {

    private static final int WIDTH = 1000;
    private static final int LABELS = 540;
    private static final int VALUES = 64;
    private static final int TOP = 58;
    private static final int ROW = 22;
    private static final int BAR = 12;
    private static final int BOTTOM = 14;

    private final List<Comparison> rows;
    private final double lowest;
    private final double highest;
    private final StringBuilder text = new StringBuilder();

    private Chart(List<Comparison> rows) {
        this.rows = rows;
        double least = 0.1;
        double most = 10;
        for (Comparison row : rows) {
            Comparison.Ratio ratio = row.ratio(Contender.PYTHON);
            least = Math.min(least, ratio.min());
            most = Math.max(most, ratio.max());
        }
        this.lowest = Math.floor(Math.log10(least));
        this.highest = Math.ceil(Math.log10(most));
    }

    /** Draws those of the rows that have a ratio. */
    static String of(List<Comparison> rows) {
        List<Comparison> drawn = new ArrayList<>();
        for (Comparison row : rows) {
            if (row.has(Contender.PYTHON)) {
                drawn.add(row);
            }
        }
        return new Chart(drawn).draw();
    }

    private String draw() {
        int height = TOP + rows.size() * ROW + BOTTOM;
        line("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">", WIDTH, height);
        text.append("""
                <title>Pooled beside Python's multiprocessing.Pool</title>
                <style>
                text { font: 12px system-ui, sans-serif; fill: #1f2328; }
                .head { font-size: 15px; font-weight: 600; }
                .small { fill: #59636e; }
                .grid { stroke: #d1d9e0; }
                .one { stroke: #1f2328; stroke-width: 1.5; }
                .range { stroke: #59636e; }
                .faster { fill: #2da44e; }
                .slower { fill: #d4762c; }
                @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; }
                .small { fill: #9198a1; }
                .grid { stroke: #3d444d; }
                .one { stroke: #e6edf3; }
                .range { stroke: #9198a1; }
                .faster { fill: #3fb950; }
                .slower { fill: #f0883e; }
                }
                </style>
                """);
        line("<text class=\"head\" x=\"8\" y=\"20\">How many times faster than Python's multiprocessing.Pool</text>");
        line("<text class=\"small\" x=\"8\" y=\"38\">Python's time over Pooled's in the same run: median, and the"
                + " lowest and highest pair. Right of the line Pooled is faster.</text>");
        for (int power = (int) lowest; power <= (int) highest; power++) {
            mark(power, height);
        }
        for (int i = 0; i < rows.size(); i++) {
            bar(rows.get(i), TOP + i * ROW);
        }
        line("</svg>");
        return text.toString();
    }

    private void mark(int power, int height) {
        double x = x(Math.pow(10, power));
        line(
                "<line class=\"%s\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>",
                power == 0 ? "one" : "grid", x, TOP - 4, x, height - BOTTOM);
        String label = power >= 0 ? decimal(power) : "1/" + decimal(-power);
        line("<text class=\"small\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, TOP - 7, label);
    }

    private static String decimal(int power) {
        return String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
    }

    private void bar(Comparison row, int y) {
        Comparison.Ratio ratio = row.ratio(Contender.PYTHON);
        double from = Math.min(x(1), x(ratio.median()));
        double to = Math.max(x(1), x(ratio.median()));
        int middle = y + ROW / 2;
        line(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                LABELS - 8, middle + 4, escaped(row.row().title()));
        line(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\"/>",
                ratio.median() >= 1 ? "faster" : "slower", from, middle - BAR / 2, Math.max(0.5, to - from), BAR);
        line(
                "<line class=\"range\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>",
                x(ratio.min()), middle, x(ratio.max()), middle);
        line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>", WIDTH - 8, middle + 4, times(ratio.median()));
    }

    private double x(double ratio) {
        double part = (Math.log10(ratio) - lowest) / (highest - lowest);
        return LABELS + part * (WIDTH - VALUES - LABELS);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.2f×" : "%.0f×", ratio);
    }

    private static String escaped(String title) {
        return title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
