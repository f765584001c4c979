package dev.pooled.examples.documents;

import java.util.Locale;

/**
 * Documents that do to their reader what real ones have done: Tika's own mock parser acts out what they say. They come in
 * this order.
 */
enum Hostile {
    /** Fills the heap. */
    EXHAUSTING("<oom/>", Verdict.TYPE_ONLY),

    /** Never ends, and does not look at interrupts; it sleeps all the while. */
    ENDLESS("<hang millis=\"86400000\" interruptible=\"false\"/>", Verdict.TIMED_OUT),

    /** Trips over its own content. */
    BROKEN("<throw class=\"java.lang.NullPointerException\">no such object: 17 &lt;0&gt; R</throw>", Verdict.FAILED),

    /** Ends the JVM. */
    EXITING("<system_exit/>", Verdict.TYPE_ONLY),

    /** Never ends either, with a processor for itself. */
    BUSY(
            "<hang millis=\"86400000\" heavy=\"true\" pulse_millis=\"86400000\" interruptible=\"false\"/>",
            Verdict.TIMED_OUT);

    private final String action;
    private final Verdict expected;

    Hostile(String action, Verdict expected) {
        this.action = action;
        this.expected = expected;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".xml";
    }

    String content() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mock>" + action + "</mock>\n";
    }

    Verdict expected() {
        return expected;
    }
}
