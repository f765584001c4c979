package dev.pooled.internal.host.fleet;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.channel.Channel.Patience;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The host's way out to one worker that makes no sender wait who has something else to do. What surely fits is written by the
 * sender; what may not goes through a thread that is started for it, and everything behind it too. A sender that would only
 * wait for the answer writes that too, unless it is interrupted; and so does any, where the system gives no thread.
 * Thread-safe; frames leave in the order they came.
 *
 * <p>A lane holds one call at a time and is given the next one only after the answer, so a pipe is empty when a call comes.
 */
final class Outbox {

    /** What it needs of the worker it writes to. */
    interface Owner {

        /** Returns a thread for a frame that may have to wait. */
        Thread newWriter(Runnable body);

        /** The worker has overwritten what it must not. */
        void corrupt(String why);
    }

    private final Channel channel;
    private final Owner owner;
    private final Deque<Frames> waiting = new ArrayDeque<>();
    private boolean isSending;

    /** How much was sent of the frames that wait first; confined to the one that sends. */
    private long sentOfFirst;

    private long acceptedBytes;
    private volatile long writtenBytes;
    private volatile boolean isBroken;

    Outbox(Channel channel, Owner owner) {
        this.channel = channel;
        this.owner = owner;
    }

    void send(Message message) {
        WireBuffer frame = MessageCodec.newBuffer();
        MessageCodec.write(message, frame);
        send(new Frames(frame, null), /* isAwaited= */ false);
    }

    /**
     * Sends frames; the buffer is this outbox's from now on. A worker that is gone swallows them: its death is told elsewhere.
     *
     * @param isAwaited whether this thread waits for the answer and nothing else
     */
    void send(Frames frames, boolean isAwaited) {
        synchronized (waiting) {
            waiting.add(frames);
            acceptedBytes += frames.size();
            if (isSending) {
                return;
            }
            isSending = true;
        }
        sendWaiting(isAwaited ? Patience.UNTIL_INTERRUPTED : null);
    }

    /** Returns how much was given to this outbox: the next frames begin there, or later. */
    long acceptedBytes() {
        synchronized (waiting) {
            return acceptedBytes;
        }
    }

    /** Returns whether frames are being written, or wait for it. */
    boolean isSending() {
        synchronized (waiting) {
            return isSending;
        }
    }

    /** Returns how much was surely written; waits a moment for a write that is about to return. */
    long writtenBytes() {
        synchronized (waiting) {
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
            try {
                while (isSending && System.nanoTime() < end) {
                    waiting.wait(10);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return writtenBytes;
    }

    /**
     * Sends what waits, in a thread of its own as soon as this one may wait no longer.
     *
     * @param patience how long this thread waits for the worker to read; {@code null} for not at all
     */
    private void sendWaiting(@Nullable Patience patience) {
        while (true) {
            Frames frames;
            synchronized (waiting) {
                frames = waiting.peek();
                if (frames == null) {
                    isSending = false;
                    waiting.notifyAll();
                    return;
                }
            }
            boolean takesAtOnce = sentOfFirst == 0 && channel.takesAtOnce(frames.size());
            Patience forThis = takesAtOnce ? Patience.ENDLESS : patience;
            if (forThis == null || !write(frames, forThis)) {
                break;
            }
            synchronized (waiting) {
                waiting.remove();
            }
        }
        try {
            owner.newWriter(() -> sendWaiting(Patience.ENDLESS)).start();
        } catch (OutOfMemoryError ignored) { // the system gives no thread, and the task would wait for ever
            sendWaiting(Patience.ENDLESS);
        }
    }

    /** Returns whether the frames are sent, as far as they ever will be. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time sends
    private boolean write(Frames frames, Patience patience) {
        if (isBroken) {
            return true;
        }
        try {
            long sent = channel.sendRest(frames.frames(), frames.items(), sentOfFirst, patience);
            if (sent < frames.size()) {
                sentOfFirst = sent;
                return false;
            }
            sentOfFirst = 0;
            writtenBytes += frames.size();
        } catch (StreamCorruptedException e) {
            isBroken = true;
            owner.corrupt(String.valueOf(e.getMessage()));
        } catch (IOException ignored) { // the worker is gone; its exit says why
            isBroken = true;
        }
        return true;
    }
}
