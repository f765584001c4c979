package dev.pooled.internal.host.fleet;

import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A second look into the pipe to a worker: after the worker's death it tells how much of what was sent nobody has read, so
 * that a call that never reached it can run elsewhere. Needs {@code /proc}; without it, all that was written counts as read.
 * Thread-safe.
 */
final class UnreadPipe implements Closeable {

    private final @Nullable FileInputStream end;

    private UnreadPipe(@Nullable FileInputStream end) {
        this.end = end;
    }

    /** Opens the read end of the pipe that the process has as its descriptor {@code descriptor}; nothing is ever read. */
    static UnreadPipe of(long pid, int descriptor) {
        try {
            return new UnreadPipe(new FileInputStream("/proc/" + pid + "/fd/" + descriptor));
        } catch (IOException ignored) { // no /proc, or gone already
            return new UnreadPipe(null);
        }
    }

    /** Returns how many bytes are in the pipe. */
    int bytes() {
        try {
            return end == null ? 0 : end.available();
        } catch (IOException ignored) { // then it cannot be known
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            if (end != null) {
                end.close();
            }
        } catch (IOException ignored) { // nothing was read and nothing is lost
        }
    }
}
