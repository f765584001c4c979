package dev.pooled.internal.host.fleet;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * The host's way out to one worker that never makes its sender wait. What surely fits is written by the sender; what may not
 * goes through a thread that is started for it, and everything behind it too. Only where the system gives no thread does the
 * sender write that too. Thread-safe; frames leave in the order they came.
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
        send(new Frames(frame, null));
    }

    /** Sends frames; the buffer is this outbox's from now on. A worker that is gone swallows them: its death is told elsewhere. */
    void send(Frames frames) {
        synchronized (waiting) {
            waiting.add(frames);
            acceptedBytes += frames.size();
            if (isSending) {
                return;
            }
            isSending = true;
        }
        sendWaiting(/* mayBlock= */ false);
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

    private void sendWaiting(boolean mayBlock) {
        while (true) {
            Frames frames;
            synchronized (waiting) {
                frames = waiting.peek();
                if (frames == null) {
                    isSending = false;
                    waiting.notifyAll();
                    return;
                }
                if (!mayBlock && !channel.takesAtOnce(frames.size())) {
                    break;
                }
                waiting.remove();
            }
            write(frames);
        }
        try {
            owner.newWriter(() -> sendWaiting(/* mayBlock= */ true)).start();
        } catch (OutOfMemoryError ignored) { // the system gives no thread, and the task would wait for ever
            sendWaiting(/* mayBlock= */ true);
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one thread at a time sends
    private void write(Frames frames) {
        if (isBroken) {
            return;
        }
        try {
            channel.send(frames.frames(), frames.items());
            writtenBytes += frames.size();
        } catch (StreamCorruptedException e) {
            isBroken = true;
            owner.corrupt(String.valueOf(e.getMessage()));
        } catch (IOException ignored) { // the worker is gone; its exit says why
            isBroken = true;
        }
    }
}
