package dev.pooled.ignite;

import org.apache.ignite.IgniteLogger;
import org.jspecify.annotations.Nullable;

/** Passes Ignite's warnings and errors on to the application's own log, and nothing to the console. Thread-safe. */
final class MemberLog implements IgniteLogger {

    private static final System.Logger LOG = System.getLogger("dev.pooled.ignite");

    @Override
    public IgniteLogger getLogger(Object category) {
        return this;
    }

    @Override
    public void trace(String message) {}

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warning(String message, @Nullable Throwable error) {
        LOG.log(System.Logger.Level.WARNING, message, error);
    }

    @Override
    public void error(String message, @Nullable Throwable error) {
        LOG.log(System.Logger.Level.ERROR, message, error);
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    /** False: quiet is Ignite's word for printing to the console what a log would hold. */
    @Override
    public boolean isQuiet() {
        return false;
    }

    @Override
    public @Nullable String fileName() {
        return null;
    }
}
