package dev.pooled.internal.host.fleet;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * The physical memory a process occupies, as the kernel counts it: {@code VmRSS} of its {@code status}, which is in kilobytes
 * whatever the size of a page. Thread-safe.
 */
final class ResidentMemory {

    private static final long RECENT_NANOS = TimeUnit.MILLISECONDS.toNanos(10);
    private static final String LINE = "VmRSS:";

    private final String file;
    private long bytes;
    private long readAt = System.nanoTime() - RECENT_NANOS;

    ResidentMemory(long pid) {
        this.file = "/proc/" + pid + "/status";
    }

    /** Returns the bytes it occupies now; 0 where the system does not say, or the process is gone. */
    synchronized long now() {
        bytes = read(file);
        readAt = System.nanoTime();
        return bytes;
    }

    /** Returns the bytes it occupied within the last 10 ms: asking the kernel takes longer than a small task. */
    synchronized long recently() {
        return System.nanoTime() - readAt < RECENT_NANOS ? bytes : now();
    }

    private static long read(String file) {
        // Not by Files, whose channels take a fresh JVM some milliseconds to load, and the first task waits for this.
        try (InputStream in = new FileInputStream(file)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException ignored) { // gone, or another system
            return 0;
        }
    }

    /** Returns the bytes that a {@code status} speaks of; 0 if it does not. */
    static long parse(String status) {
        int start = status.indexOf(LINE);
        long kilobytes = 0;
        for (int i = start + LINE.length(); start >= 0 && i < status.length() && status.charAt(i) != '\n'; i++) {
            char c = status.charAt(i);
            if (c >= '0' && c <= '9') {
                kilobytes = kilobytes * 10 + c - '0';
            }
        }
        return kilobytes << 10;
    }
}
