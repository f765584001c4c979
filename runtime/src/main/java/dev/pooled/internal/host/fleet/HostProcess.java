package dev.pooled.internal.host.fleet;

import java.io.File;
import java.io.IOException;

/** The process this JVM is. */
final class HostProcess {

    /** Its id. */
    static final long PID = pid();

    private HostProcess() {}

    // ProcessHandle knows it everywhere, but takes milliseconds to start, and the first worker waits for this.
    private static long pid() {
        try {
            return Long.parseLong(new File("/proc/self").getCanonicalFile().getName());
        } catch (IOException | NumberFormatException ignored) { // there is no /proc here
            return ProcessHandle.current().pid();
        }
    }
}
