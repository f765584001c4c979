package dev.pooled;

/** Whether maps draw their progress to {@link System#err} without being asked to; see also {@link Progress#bar}. */
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
