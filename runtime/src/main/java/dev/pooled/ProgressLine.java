package dev.pooled;

import java.time.Duration;
import java.util.Locale;

/**
 * The text that shows how far a map is: {@code Parsing:  76%|███████▌  | 7568/10000 [00:33<00:10, 229.0/s] 2 failed}. Immutable.
 *
 * @param isUnicode whether blocks can be drawn; else number signs are
 * @param columns how many columns a line may take: a bar becomes shorter first, then the label
 */
record ProgressLine(boolean isUnicode, int columns) {

    private static final int BAR = 10;
    private static final int SHORTEST_LABEL = 3;
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";

    /** Returns the line, without an end. */
    String of(String label, Progress progress) {
        String name = label.isEmpty() ? progress.label() : label;
        String numbers = numbers(progress);
        int barWidth = progress.total().isEmpty() ? 0 : BAR;
        int tooMuch = width(name) + 2 + barWidth + numbers.length() + "100%|| ".length() - columns;
        if (tooMuch > 0) {
            int fromBar = Math.min(tooMuch, barWidth);
            barWidth -= fromBar;
            name = shortened(name, width(name) - (tooMuch - fromBar));
        }
        StringBuilder line = new StringBuilder(name);
        if (line.length() > 0) {
            line.append(": ");
        }
        if (progress.total().isPresent()) {
            line.append(String.format(Locale.ROOT, "%3d%%|", percent(progress)))
                    .append(bar(progress, barWidth))
                    .append("| ");
        }
        return line.append(numbers).toString();
    }

    private static String numbers(Progress progress) {
        StringBuilder numbers = new StringBuilder().append(progress.done());
        if (progress.total().isPresent()) {
            numbers.append('/').append(progress.total().getAsLong());
        }
        numbers.append(" [").append(clock(progress.elapsed()));
        if (progress.total().isPresent()) {
            numbers.append('<')
                    .append(progress.remaining().map(ProgressLine::clock).orElse("?"));
        }
        numbers.append(", ").append(rate(progress.perSecond())).append("/s]");
        return progress.failed() == 0 ? numbers.toString() : numbers + " " + progress.failed() + " failed";
    }

    /** Returns the rounded share in percent, and 100 only for all. */
    static int percent(Progress progress) {
        if (progress.total().isEmpty()) {
            return 0;
        }
        double share = share(progress);
        return share == 1 ? 100 : Math.min(99, (int) Math.round(share * 100));
    }

    private String bar(Progress progress, int width) {
        int eighths = (int) (share(progress) * width * 8);
        int full = eighths / 8;
        if (!isUnicode) {
            return "#".repeat(full) + " ".repeat(width - full);
        }
        String part = full == width ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return "█".repeat(full) + part + " ".repeat(Math.max(0, width - full - 1));
    }

    private static double share(Progress progress) {
        long total = progress.total().orElse(0);
        return progress.done() >= total ? 1 : (double) progress.done() / total;
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

    private static String shortened(String text, int columns) {
        int room = Math.max(SHORTEST_LABEL, columns);
        if (width(text) <= room) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > room) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.append('…').toString();
    }

    private static int width(String text) {
        return text.codePoints().map(ProgressLine::width).sum();
    }

    /** Returns how many columns a terminal gives a character: two to those of China, Japan and Korea and to pictures. */
    private static int width(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        boolean isWide =
                switch (script) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> (point >= 0x1F300 && point <= 0x1FAFF) || (point >= 0xFF01 && point <= 0xFF60);
                };
        return isWide ? 2 : 1;
    }
}
