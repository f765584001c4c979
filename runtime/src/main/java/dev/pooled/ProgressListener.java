package dev.pooled;

/**
 * Is told how a map advances: {@link Progress#bar} is one. It is called in order, a few times per second at most and
 * once at the end, on a thread whose blocking hurts no task; what it throws is reported once and hurts nobody.
 */
@FunctionalInterface
public interface ProgressListener {

    /** The map has got this far. */
    void onProgress(Progress progress);
}
