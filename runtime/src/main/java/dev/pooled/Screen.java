package dev.pooled;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A terminal whose last lines are drawn again and again, one for each progress bar, while other lines go by above them.
 * Thread-safe.
 *
 * <p>The cursor rests at the end of the last line that is drawn. Whoever prints around this class tears the bars until they
 * are drawn again.
 */
final class Screen {

    /** The one that {@link System#err} goes to. */
    static final Screen STANDARD_ERROR = new Screen(() -> System.err);

    /** A cursor cannot go up beyond the top of a terminal, and the smallest has 24 lines. */
    private static final int MAX_BARS = 10;

    /** Wipes out the rest of the line. */
    private static final String WIPE_LINE = "\033[K";

    /** Wipes out the rest of the line, and all lines below. */
    private static final String WIPE_BELOW = "\033[J";

    private final Supplier<PrintStream> out;

    // Guarded by this.
    private final Map<Object, String> bars = new LinkedHashMap<>();
    private int drawn;

    Screen(Supplier<PrintStream> out) {
        this.out = out;
    }

    /** Draws {@code line} for {@code bar}: in its place, or below all others. */
    synchronized void draw(Object bar, String line) {
        bars.put(bar, line);
        redraw(List.of());
    }

    /** Leaves {@code line} where the output is, above what is still drawn; {@code bar} has ended. */
    synchronized void leave(Object bar, String line) {
        bars.remove(bar);
        redraw(List.of(line));
    }

    /** Prints {@code line} above all bars. */
    synchronized void println(String line) {
        if (drawn == 0) {
            out.get().println(line);
        } else {
            redraw(List.of(line));
        }
    }

    private void redraw(List<String> above) {
        StringBuilder text = new StringBuilder("\r");
        if (drawn > 1) {
            text.append("\033[").append(drawn - 1).append('A');
        }
        for (String line : above) {
            text.append(line).append(WIPE_LINE).append(System.lineSeparator());
        }
        List<String> below = lines(bars.values());
        text.append(String.join(WIPE_LINE + System.lineSeparator(), below)).append(WIPE_BELOW);
        drawn = below.size();
        PrintStream stream = out.get();
        stream.print(text);
        stream.flush();
    }

    private static List<String> lines(Collection<String> all) {
        List<String> lines = new ArrayList<>(all);
        if (lines.size() > MAX_BARS) {
            int more = lines.size() - MAX_BARS + 1;
            lines.subList(MAX_BARS - 1, lines.size()).clear();
            lines.add("… and " + more + " more");
        }
        return lines;
    }
}
