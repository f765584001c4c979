package dev.pooled.internal.host.fleet;

import dev.pooled.OutputLine;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines that were printed a moment ago already, by one worker or another: such a line is shown once, and then, every
 * second, how many more times it came. Confined to whoever shows lines, one thread after the other.
 *
 * <p>An indented or empty line goes with the one above it, as in a stack trace: it is left out only if that one was.
 */
final class Repeats {

    static final long WINDOW_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** So many different lines are remembered, the latest. */
    static final int MAX_LINES = 500;

    private record Key(OutputLine.Source source, String text) {}

    private record Printer(int slot, OutputLine.Source source) {}

    private static final class Seen {
        private final OutputLine first;
        private long untilNanos;
        private long count;
        private boolean isOfSeveral;

        Seen(OutputLine first, long untilNanos) {
            this.first = first;
            this.untilNanos = untilNanos;
        }
    }

    /** In the order in which their time is up. */
    private final Map<Key, Seen> seen = new LinkedHashMap<>();

    /** For each slot and way of printing whether its last line was left out. */
    private final Map<Printer, Boolean> isLeftOut = new HashMap<>();

    /** How many of those seen have repeats to tell of. */
    private int counting;

    /** Returns whether {@code line} is to be left out: it repeats one that was. */
    boolean isRepeat(OutputLine line, long now) {
        Printer printer = new Printer(line.slot(), line.source());
        boolean goesWithLast = goesWithLast(line.text());
        Seen earlier = seen.get(new Key(line.source(), line.text()));
        boolean isRepeat = earlier != null && (!goesWithLast || isLeftOut.getOrDefault(printer, false));
        isLeftOut.put(printer, isRepeat);
        if (earlier == null) {
            makeRoom();
            if (seen.size() < MAX_LINES) {
                seen.put(new Key(line.source(), line.text()), new Seen(line, now + WINDOW_NANOS));
            }
        } else if (isRepeat && !goesWithLast) {
            counting += earlier.count == 0 ? 1 : 0;
            earlier.count++;
            earlier.isOfSeveral |= earlier.first.slot() != line.slot() || earlier.first.pid() != line.pid();
        }
        return isRepeat;
    }

    /** The oldest line makes room, unless its repeats are still to be told of. */
    private void makeRoom() {
        if (seen.size() == MAX_LINES) {
            Iterator<Seen> oldest = seen.values().iterator();
            if (oldest.next().count == 0) {
                oldest.remove();
            }
        }
    }

    private static boolean goesWithLast(String text) {
        return text.isEmpty() || text.charAt(0) == ' ' || text.charAt(0) == '\t';
    }

    /** Returns whether a line has repeats that are not told of yet. */
    boolean hasAny() {
        return counting > 0;
    }

    /** Returns when the next line's time is up. */
    long dueNanos() {
        return seen.values().iterator().next().untilNanos;
    }

    /** Forgets lines whose time is up, or {@code all}, until one has repeats to tell of; returns it with their number. */
    @Nullable
    OutputLine due(long now, boolean all) {
        Iterator<Map.Entry<Key, Seen>> oldest = seen.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<Key, Seen> entry = oldest.next();
            Seen line = entry.getValue();
            if (!all && line.untilNanos - now > 0) {
                return null;
            }
            oldest.remove();
            if (line.count > 0) {
                OutputLine notice = notice(line);
                counting--;
                if (!all) { // it goes on being left out
                    line.count = 0;
                    line.untilNanos = now + WINDOW_NANOS;
                    seen.put(entry.getKey(), line);
                }
                return notice;
            }
        }
        return null;
    }

    private static OutputLine notice(Seen line) {
        OutputLine first = line.first;
        return new OutputLine(
                first.pool(),
                line.isOfSeveral ? 0 : first.slot(),
                line.isOfSeveral ? 0 : first.pid(),
                0,
                first.method(),
                first.source(),
                first.text(),
                line.count);
    }
}
