package dev.pooled.ignite;

import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Sends messages in the order in which they were put in, several in one packet where they come faster than packets leave: whoever
 * puts one in while another thread sends leaves it to that one. Never blocks for an answer. Thread-safe.
 */
final class Outbox {

    /** Brings one packet to the other JVM; what it throws is for the log, since whoever is gone is reported by other means. */
    interface Link {
        void send(byte[] packet);
    }

    private static final int SPARE_BYTES = 64 * 1024;

    /** Longer nobody may be left without what can wait. */
    private static final long LAZY_MILLIS = 2;

    private final Link link;
    private final ScheduledExecutorService timer;
    private final ByteWriter waiting = new ByteWriter();
    private boolean isSending;
    private boolean isTimed;

    Outbox(Link link, ScheduledExecutorService timer) {
        this.link = link;
        this.timer = timer;
    }

    /** Sends {@code message}, with what was put in before. */
    void send(ClusterMessage message) {
        put(message);
        flush();
    }

    /** Puts {@code message} in; {@link #flush} sends it. */
    synchronized void put(ClusterMessage message) {
        int before = waiting.size();
        boolean isWhole = false;
        try {
            ClusterCodec.write(message, waiting);
            isWhole = true;
        } finally {
            if (!isWhole) { // too much of it: what follows must not be read as the rest of it
                waiting.truncate(before);
            }
        }
    }

    /** Sends {@code message} soon, with another one if there is one: it is news, and nobody waits for it. */
    void sendSoon(ClusterMessage message) {
        synchronized (this) {
            put(message);
            if (isSending || isTimed) {
                return;
            }
            isTimed = true;
        }
        try {
            Future<?> unused = timer.schedule(this::flushLate, LAZY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ignored) { // this end is about to go: there is no later
            flushLate();
        }
    }

    private void flushLate() {
        synchronized (this) {
            isTimed = false;
        }
        flush();
    }

    /** Sends what was put in, unless another thread is doing so. */
    void flush() {
        synchronized (this) {
            if (isSending) {
                return;
            }
            isSending = true;
        }
        sendAll();
    }

    private void sendAll() {
        for (byte[] packet = next(); packet.length > 0; packet = next()) {
            boolean isSent = false;
            try {
                link.send(packet);
                isSent = true;
            } finally {
                if (!isSent) { // an Error: the next message finds nobody sending
                    synchronized (this) {
                        isSending = false;
                    }
                }
            }
        }
    }

    private synchronized byte[] next() {
        byte[] packet = waiting.take(SPARE_BYTES);
        isSending = packet.length > 0;
        return packet;
    }
}
