package dev.pooled;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Draws the progress of maps: one line again and again on a terminal, else a new line now and then. Thread-safe.
 */
final class ProgressBar implements ProgressListener {

    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int PERCENT_BETWEEN_LINES = 10;
    private static final int WIDTH = 10;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

    /** How a bar is drawn. */
    enum Style {
        /** One line, drawn again and again. */
        REDRAWN,
        /** A new line now and then. */
        LINES
    }

    private final String label;
    private final PrintStream out;
    private final Style style;
    private final boolean isUnicode;

    // Guarded by this.
    private @Nullable Progress lastShown;
    private int lastLength;

    ProgressBar(String label, PrintStream out, Style style, boolean isUnicode) {
        this.label = label;
        this.out = out;
        this.style = style;
        this.isUnicode = isUnicode;
    }

    /** A bar as suits what {@link System#err} is. */
    static ProgressBar onStandardError(String label) {
        Style style = isTerminal() && isWanted(System.getenv("TERM"), System.getenv("NO_COLOR"))
                ? Style.REDRAWN
                : Style.LINES;
        return new ProgressBar(
                label, System.err, style, standardErrorCharset().newEncoder().canEncode('█'));
    }

    @Override
    public synchronized void onProgress(Progress progress) {
        Progress last = lastShown;
        if (last != null && last.elapsed().compareTo(progress.elapsed()) > 0) {
            last = null; // another map
        }
        if (!isDue(last, progress)) {
            return;
        }
        String line = render(label, progress, isUnicode);
        if (style == Style.REDRAWN) {
            out.print("\r" + line + " ".repeat(Math.max(0, lastLength - line.length())));
            out.print(progress.isLast() ? System.lineSeparator() : "");
        } else {
            out.println(line);
        }
        out.flush();
        lastShown = progress.isLast() ? null : progress;
        lastLength = progress.isLast() ? 0 : line.length();
    }

    /** Returns the line that shows {@code progress}, without an end of line. */
    static String render(String label, Progress progress, boolean isUnicode) {
        StringBuilder line = new StringBuilder(label.isEmpty() ? progress.label() : label);
        if (line.length() > 0) {
            line.append(": ");
        }
        if (progress.total().isPresent()) {
            long total = progress.total().getAsLong();
            line.append(String.format(Locale.ROOT, "%3d%%|", percent(progress)))
                    .append(bar(progress.done(), total, isUnicode))
                    .append("| ")
                    .append(progress.done())
                    .append('/')
                    .append(total);
        } else {
            line.append(progress.done());
        }
        line.append(" [").append(clock(progress.elapsed()));
        if (progress.total().isPresent()) {
            line.append('<').append(progress.remaining().map(ProgressBar::clock).orElse("?"));
        }
        line.append(", ").append(rate(progress.perSecond())).append("/s]");
        return progress.failed() == 0 ? line.toString() : line + " " + progress.failed() + " failed";
    }

    /**
     * Returns whether a terminal of this {@code TERM} can redraw a line, and {@code NO_COLOR} does not ask for plain
     * text.
     */
    static boolean isWanted(@Nullable String term, @Nullable String noColor) {
        return !"dumb".equals(term) && (noColor == null || noColor.isEmpty());
    }

    private boolean isDue(@Nullable Progress last, Progress progress) {
        if (progress.isLast()) {
            return true;
        }
        if (style == Style.REDRAWN) {
            return last == null || isPast(last, progress, BETWEEN_DRAWINGS);
        }
        // A first line at once would say nothing: its place is after the first 10 seconds or 10 percent.
        int lastStep = last == null ? 0 : percent(last) / PERCENT_BETWEEN_LINES;
        return percent(progress) / PERCENT_BETWEEN_LINES > lastStep
                || (last == null
                        ? progress.elapsed().compareTo(BETWEEN_LINES) >= 0
                        : isPast(last, progress, BETWEEN_LINES));
    }

    private static boolean isPast(Progress last, Progress progress, Duration pause) {
        return progress.elapsed().minus(last.elapsed()).compareTo(pause) >= 0;
    }

    /** Returns the rounded share in percent, and 100 only for all. */
    private static int percent(Progress progress) {
        if (progress.total().isEmpty()) {
            return 0;
        }
        double share = share(progress.done(), progress.total().getAsLong());
        return share == 1 ? 100 : Math.min(99, (int) Math.round(share * 100));
    }

    private static String bar(long done, long total, boolean isUnicode) {
        int eighths = (int) (share(done, total) * WIDTH * 8);
        int full = eighths / 8;
        if (!isUnicode) {
            return "#".repeat(full) + " ".repeat(WIDTH - full);
        }
        String part = full == WIDTH ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(full) + part + " ".repeat(Math.max(0, WIDTH - full - 1));
    }

    private static double share(long done, long total) {
        return done >= total ? 1 : (double) done / total;
    }

    private static String clock(Duration duration) {
        String minutesAndSeconds =
                String.format(Locale.ROOT, "%02d:%02d", duration.toMinutesPart(), duration.toSecondsPart());
        return duration.toHours() == 0 ? minutesAndSeconds : duration.toHours() + ":" + minutesAndSeconds;
    }

    private static String rate(double perSecond) {
        if (perSecond <= 0) {
            return "?";
        }
        return String.format(Locale.ROOT, perSecond < 1 ? "%.2f" : "%.1f", perSecond);
    }

    @SuppressWarnings("SystemConsoleNull") // asked further where it is not enough
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try { // from JDK 22 on a console may be there without a terminal
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException ignored) { // JDK 17 to 21: a console is a terminal
            return true;
        }
    }

    private static Charset standardErrorCharset() {
        return Optional.ofNullable(System.getProperty("stderr.encoding"))
                .or(() -> Optional.ofNullable(System.getProperty("sun.stderr.encoding")))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
    }
}
