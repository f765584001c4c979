package dev.pooled.internal.host.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Takes everything that one worker prints, cuts it into lines, prints them with a prefix, and remembers the last ones for
 * the obituary. Two sources come together: the raw pipe, which has no task, and the text that travels with a task's outcome.
 * Thread-safe.
 */
final class OutputPump {

    private static final int KEPT_LINES = 20;
    private static final int MAX_LINE_CHARS = 4_000;
    private static final Charset RAW = Charset.defaultCharset();

    private final Deque<String> last = new ArrayDeque<>();
    private final LineCutter printed = new LineCutter();
    private final CountDownLatch isAtEnd = new CountDownLatch(1);
    private final String prefix;
    private final int slot;

    /** Prints what the worker of {@code slot} says with {@code prefix}, without its closing bracket: {@code [etl pid=4711}. */
    OutputPump(String prefix, int slot) {
        this.prefix = prefix;
        this.slot = slot;
    }

    /** Reads {@code raw} to its end; the body of a thread. */
    void pump(InputStream raw) {
        LineCutter cutter = new LineCutter();
        char[] buffer = new char[8 * 1024];
        try (Reader reader = new InputStreamReader(raw, RAW)) {
            int count = reader.read(buffer);
            while (count >= 0) {
                cutter.add(new String(buffer, 0, count), "");
                count = reader.read(buffer);
            }
        } catch (IOException ignored) { // the worker is gone, and its obituary says so
        }
        cutter.finish("");
        isAtEnd.countDown();
    }

    /** Takes text that a task printed; {@code method} is "" where no task ran. */
    void printed(byte[] text, String method) {
        printed.add(new String(text, StandardCharsets.UTF_8), method);
    }

    /** Waits until the raw output is read to its end; a process that the worker started may hold it open for ever. */
    void awaitEnd(long millis) {
        try {
            boolean ignored = isAtEnd.await(millis, TimeUnit.MILLISECONDS); // what was read by then is all there is
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prints the last line even if it has no end. */
    void finish() {
        printed.finish("");
    }

    List<String> lastLines() {
        synchronized (last) {
            return new ArrayList<>(last);
        }
    }

    private void line(String text, String method) {
        synchronized (last) {
            if (last.size() == KEPT_LINES) {
                last.removeFirst();
            }
            last.addLast(text);
        }
        Terminal.print(
                prefix + (method.isEmpty() ? "] " + DebuggerPort.readable(text, slot) : " " + method + "] " + text));
    }

    /** Holds back the beginning of a line until its end comes. */
    private final class LineCutter {
        private final StringBuilder partial = new StringBuilder();

        synchronized void add(String text, String method) {
            int from = 0;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
                partial.append(text, from, end);
                emit(method);
                from = end + 1;
            }
            partial.append(text, from, text.length());
            if (partial.length() > MAX_LINE_CHARS) {
                emit(method);
            }
        }

        synchronized void finish(String method) {
            if (partial.length() > 0) {
                emit(method);
            }
        }

        private void emit(String method) {
            int length = partial.length();
            if (length > 0 && partial.charAt(length - 1) == '\r') {
                partial.setLength(length - 1);
            }
            line(partial.toString(), method);
            partial.setLength(0);
        }
    }
}
