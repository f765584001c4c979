package dev.pooled;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a map is at one moment, or the task of a single call. Immutable.
 *
 * <p>A map is told of by its items. A single call is told of by what its task {@linkplain TaskContext#reportProgress reports},
 * from its first report on; done may be more than total where the task said so. Whether it reported or not, it has a last
 * report: with what the task said last, or, where it said nothing, 1 of 1 if it returned and 0 of 1 if it failed. A retry
 * begins anew, as if the attempts before it had not been.
 *
 * @param label what the caller called it with {@code withLabel}, else the name of the method
 * @param done how many items have ended, failed ones included; how much the task says it has done
 * @param failed how many of them failed; 1 in the last report of a call that failed, or was cancelled
 * @param total how many items there are; nothing while the source has not said; how much the task says there is
 * @param elapsed how long the map, or this attempt of the task, has been running
 * @param perSecond how many items end per second, or how much the task does; 0 while that is not known
 * @param remaining how much longer it will take at this rate; nothing while that is not known, and zero in the last
 *     report, also of a map that ended early, and in no other
 */
public record Progress(
        String label,
        long done,
        long failed,
        OptionalLong total,
        Duration elapsed,
        double perSecond,
        Optional<Duration> remaining) {

    public Progress {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(elapsed, "elapsed");
        Objects.requireNonNull(remaining, "remaining");
    }

    /**
     * Returns a listener that draws to {@link System#err}: one line, drawn again and again, where there is a terminal,
     * and a new line every 10 seconds or 10 percent where there is none, where {@code NO_COLOR} is set, or where {@code
     * TERM} is {@code dumb}. The setting {@code progress}, if it is given outside of the program ({@code
     * -Dpooled.progress=plain}), decides instead; {@code off} draws nothing.
     *
     * <pre>
     * Parsing:  76%|███████▌  | 7568/10000 [00:33&lt;00:10, 229.0/s] 2 failed
     * </pre>
     *
     * <p>Bars of maps that overlap stand below each other. The last line of a map stays, also if it failed or was
     * cancelled. The width of the terminal is taken from the variable {@code COLUMNS}, else it is 80. A task that has done
     * more than it said there is has a full bar.
     *
     * <p>The listener is thread-safe, and serves one map, or call, after the other.
     *
     * @param label what stands before the bar; "" for the label of the map or call
     * @throws IllegalArgumentException if {@code pooled.progress} is none of the modes
     */
    public static ProgressListener bar(String label) {
        Objects.requireNonNull(label, "label");
        ProgressMode given = Settings.PROGRESS.given(SettingSources.current());
        return bar(label, given == null ? ProgressMode.AUTO : given);
    }

    /** Returns such a listener, drawn as {@code mode} says, whatever the settings say. */
    public static ProgressListener bar(String label, ProgressMode mode) {
        Objects.requireNonNull(label, "label");
        return mode == ProgressMode.OFF ? progress -> {} : ProgressBar.onStandardError(label, mode);
    }

    /**
     * Returns whether this is the last report of its map or call: nothing remains to be waited for. A task that says it has done
     * all, and still runs, has some time left.
     */
    public boolean isLast() {
        return remaining.map(Duration::isZero).orElse(total.isPresent() && done >= total.orElse(0));
    }
}
