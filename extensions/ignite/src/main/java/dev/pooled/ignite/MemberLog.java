package dev.pooled.ignite;

import java.util.List;
import org.apache.ignite.IgniteLogger;
import org.jspecify.annotations.Nullable;

/**
 * Passes Ignite's warnings and errors on to the application's own log, and nothing to the console; errors of the start are
 * thrown, and not told here. Thread-safe.
 */
final class MemberLog implements IgniteLogger {

    /** What Ignite says of every node that is lost, some of it as an error; who has work there says it in words. */
    private static final List<String> OF_LOST_NODES = List.of(
            "Node FAILED: ",
            "Failed to send message to remote node",
            "Failed to process selector key",
            "Client disconnected abruptly",
            "Failed to left node: timeout");

    /** How warnings begin that are about what a member never does: caches, and files that outlive it. */
    private static final List<String> IDLE = List.of(
            "Please set system property '-Djava.net.preferIPv4Stack",
            "Initial heap size is",
            "Message queue limit is set to 0",
            "Attempt to stop starting grid",
            "Failed to shutdown socket: closing inbound",
            "Persistence store directory is in the temp directory",
            "Received state finish message with unexpected ID");

    private static final System.Logger LOG = System.getLogger("dev.pooled.ignite");

    private volatile boolean isStarted;

    /** From now on nobody else would hear of an error. */
    void started() {
        isStarted = true;
    }

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
        if (IDLE.stream().noneMatch(message::startsWith)
                && OF_LOST_NODES.stream().noneMatch(message::startsWith)) {
            LOG.log(System.Logger.Level.WARNING, message, error);
        }
    }

    @Override
    public void error(String message, @Nullable Throwable error) {
        if (isStarted && OF_LOST_NODES.stream().noneMatch(message::startsWith)) {
            LOG.log(System.Logger.Level.ERROR, message, error);
        }
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
