package dev.pooled.internal.host.fleet;

import dev.pooled.OutputLine;
import dev.pooled.OutputLine.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Takes everything that one worker prints, cuts it into lines, says whose they are, and remembers the last ones for the
 * obituary. Two sources come together: the raw pipe, which has no task, and what tasks print, which travels with their
 * outcomes. Thread-safe.
 */
final class OutputPump {

    private static final int KEPT_LINES = 20;
    private static final int MAX_LINE_BYTES = 8_000;

    private final Deque<String> last = new ArrayDeque<>();
    private final LineCutter out = new LineCutter(Source.OUT, StandardCharsets.UTF_8);
    private final LineCutter err = new LineCutter(Source.ERR, StandardCharsets.UTF_8);
    private final LineCutter raw = new LineCutter(Source.RAW, Charset.defaultCharset());
    private final CountDownLatch isAtEnd = new CountDownLatch(1);
    private final String pool;
    private final int slot;
    private final long pid;
    private final OutputQueue queue;

    /** Puts into {@code queue} what the worker of {@code slot} says. */
    OutputPump(String pool, int slot, long pid, OutputQueue queue) {
        this.pool = pool;
        this.slot = slot;
        this.pid = pid;
        this.queue = queue;
    }

    /** Reads {@code pipe} to its end; the body of a thread. */
    void pump(InputStream pipe) {
        byte[] buffer = new byte[8 * 1024];
        try (pipe) {
            int count = pipe.read(buffer);
            while (count >= 0) {
                raw.add(buffer, count, 0, "");
                count = pipe.read(buffer);
            }
        } catch (IOException ignored) { // the worker is gone, and its obituary says so
        }
        raw.finish();
        isAtEnd.countDown();
    }

    /**
     * Takes text that was printed with {@code System.out} or {@code System.err}; where it is empty a line ends that has no end.
     *
     * @param task who printed it; 0 for nobody known
     * @param method the task's; "" for nobody known
     */
    void printed(byte[] text, boolean isError, long task, String method) {
        LineCutter cutter = isError ? err : out;
        if (text.length == 0) {
            cutter.finish();
        } else {
            cutter.add(text, text.length, task, method);
        }
    }

    /** Waits until the raw output is read to its end; a process that the worker started may hold it open for ever. */
    void awaitEnd(long millis) {
        try {
            boolean ignored = isAtEnd.await(millis, TimeUnit.MILLISECONDS); // what was read by then is all there is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows the last line even if it has no end. */
    void finish() {
        out.finish();
        err.finish();
        raw.finish();
    }

    List<String> lastLines() {
        synchronized (last) {
            return new ArrayList<>(last);
        }
    }

    private void line(String text, Source source, long task, String method) {
        synchronized (last) {
            if (last.size() == KEPT_LINES) {
                last.removeFirst();
            }
            last.addLast(text);
        }
        String shown = source == Source.RAW ? DebuggerPort.readable(text, slot) : text;
        queue.add(new OutputLine(pool, slot, pid, task, method, source, shown, 0));
    }

    /** Holds back the beginning of a line until its end comes, or text of another task. */
    private final class LineCutter {
        private final Source source;
        private final Charset charset;
        private byte[] partial = new byte[128];
        private int size;
        private long task;
        private String method = "";

        LineCutter(Source source, Charset charset) {
            this.source = source;
            this.charset = charset;
        }

        synchronized void add(byte[] text, int length, long newTask, String newMethod) {
            if (newTask != task) {
                finish();
            }
            task = newTask;
            method = newMethod;
            int from = 0;
            while (from < length) {
                int end = from;
                int most = Math.min(length, from + MAX_LINE_BYTES - size);
                while (end < most && text[end] != '\n') {
                    end++;
                }
                keep(text, from, end);
                boolean isEnded = end < most;
                if (isEnded) {
                    emit(size);
                } else if (size == MAX_LINE_BYTES) {
                    emit(wholeLetters());
                }
                from = isEnded ? end + 1 : end;
            }
        }

        private void keep(byte[] text, int from, int to) {
            if (size + to - from > partial.length) {
                partial = Arrays.copyOf(
                        partial, Math.min(MAX_LINE_BYTES, Math.max(2 * partial.length, size + to - from)));
            }
            System.arraycopy(text, from, partial, size, to - from);
            size += to - from;
        }

        /** Returns where what is there may be cut: not within a letter, as far as the encoding lets one see that. */
        private int wholeLetters() {
            int end = size;
            if (charset.equals(StandardCharsets.UTF_8)) {
                while (end > size - 4 && (partial[end - 1] & 0xC0) == 0x80) {
                    end--;
                }
                end -= (partial[end - 1] & 0xC0) == 0xC0 ? 1 : 0;
            }
            return end;
        }

        synchronized void finish() {
            if (size > 0) {
                emit(size);
            }
        }

        private void emit(int end) {
            int textEnd = end > 0 && partial[end - 1] == '\r' ? end - 1 : end;
            line(new String(partial, 0, textEnd, charset), source, task, method);
            System.arraycopy(partial, end, partial, 0, size - end);
            size -= end;
        }
    }
}
