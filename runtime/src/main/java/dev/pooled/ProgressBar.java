package dev.pooled;

import java.io.Console;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress of maps: one line again and again on a terminal, else a new line now and then. Thread-safe.
 */
final class ProgressBar implements ProgressListener {

    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int PERCENT_BETWEEN_LINES = 10;

    /** What terminals have if nobody says more; the last column stays free, since some begin a new line after it. */
    private static final int COLUMNS = 80;

    private final String label;
    private final Screen screen;
    private final boolean isRedrawn;
    private final ProgressLine text;

    // Guarded by this.
    private @Nullable Progress lastShown;

    ProgressBar(String label, Screen screen, boolean isRedrawn, ProgressLine text) {
        this.label = label;
        this.screen = screen;
        this.isRedrawn = isRedrawn;
        this.text = text;
    }

    /** A bar on {@link System#err}; {@code AUTO} is as suits what that is. */
    static ProgressBar onStandardError(String label, ProgressMode mode) {
        boolean isRedrawn = mode == ProgressMode.RICH
                || (mode == ProgressMode.AUTO
                        && isTerminal()
                        && isWanted(System.getenv("TERM"), System.getenv("NO_COLOR")));
        boolean isUnicode = standardErrorCharset().newEncoder().canEncode('█');
        int columns = isRedrawn ? columns(System.getenv("COLUMNS")) - 1 : Integer.MAX_VALUE;
        return new ProgressBar(label, Screen.STANDARD_ERROR, isRedrawn, new ProgressLine(isUnicode, columns));
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
        String line = text.of(label, progress);
        if (!isRedrawn) {
            screen.println(line);
        } else if (progress.isLast()) {
            screen.leave(this, line);
        } else {
            screen.draw(this, line);
        }
        lastShown = progress.isLast() ? null : progress;
    }

    /**
     * Returns whether a terminal of this {@code TERM} can redraw a line, and {@code NO_COLOR} does not ask for plain
     * text.
     */
    static boolean isWanted(@Nullable String term, @Nullable String noColor) {
        return !"dumb".equals(term) && (noColor == null || noColor.isEmpty());
    }

    /** Returns how wide a terminal is by its variable {@code COLUMNS}. */
    static int columns(@Nullable String variable) {
        boolean isNumber = variable != null && variable.matches("[1-9]\\d{1,3}");
        return isNumber ? Integer.parseInt(variable) : COLUMNS;
    }

    private boolean isDue(@Nullable Progress last, Progress progress) {
        if (progress.isLast()) {
            return true;
        }
        if (isRedrawn) {
            return last == null || isPast(last, progress, BETWEEN_DRAWINGS);
        }
        // A first line at once would say nothing: its place is after the first 10 seconds or 10 percent.
        int lastStep = last == null ? 0 : ProgressLine.percent(last) / PERCENT_BETWEEN_LINES;
        return ProgressLine.percent(progress) / PERCENT_BETWEEN_LINES > lastStep
                || (last == null
                        ? progress.elapsed().compareTo(BETWEEN_LINES) >= 0
                        : isPast(last, progress, BETWEEN_LINES));
    }

    private static boolean isPast(Progress last, Progress progress, Duration pause) {
        return progress.elapsed().minus(last.elapsed()).compareTo(pause) >= 0;
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
