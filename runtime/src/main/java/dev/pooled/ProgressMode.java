package dev.pooled;

/**
 * Whether maps and streams draw their progress to {@link System#err} without being asked to. Single calls do not: what their tasks
 * report is shown where the stub was given a listener; see {@link Progress#bar}.
 */
public enum ProgressMode {
    /** They do not. */
    OFF,
    /** As {@link #RICH} where there is a terminal, else as {@link #PLAIN}. */
    AUTO,
    /** One line that is drawn again and again. */
    RICH,
    /** A new line now and then: for log files. */
    PLAIN
}
