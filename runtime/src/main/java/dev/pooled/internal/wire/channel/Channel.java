package dev.pooled.internal.wire.channel;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One way out and one way in between a host and one worker. Sending is thread-safe and keeps the order of each sender;
 * receiving is confined to whoever holds the reader's role.
 */
public interface Channel extends Closeable {

    /** Sends frames that {@code MessageCodec} wrote; blocks while the peer does not read. */
    default void send(WireBuffer frames) throws IOException {
        send(frames, null);
    }

    /** As {@link #send(WireBuffer)}, of frames the last of which ends with {@code items}. */
    void send(WireBuffer frames, @Nullable EncodedItems items) throws IOException;

    /** How long a sender waits for a peer that does not read. */
    enum Patience {
        /** Until it reads, whatever happens to the sender's thread. */
        ENDLESS,
        /** Until the thread is interrupted; the interrupt is kept. */
        UNTIL_INTERRUPTED
    }

    /**
     * Sends what is left, from byte {@code from} on, of frames the last of which ends with {@code items}; nobody else sends until
     * all is sent. Returns how far it came, which is {@code from} where a wait cannot be interrupted, and so is not begun.
     */
    default long sendRest(WireBuffer frames, @Nullable EncodedItems items, long from, Patience patience)
            throws IOException {
        if (patience == Patience.UNTIL_INTERRUPTED) {
            return from;
        }
        if (from > 0) {
            throw new IllegalStateException("byte " + from + " of a frame where nothing of it was sent");
        }
        send(frames, items);
        return (long) frames.size() + (items == null ? 0 : items.lengthBytes());
    }

    /**
     * Sends frames that there is no hurry with: a peer that sleeps need not wake for them, unless many have come together. To be
     * followed by {@link #wakePeer}.
     */
    default void sendInTime(WireBuffer frames) throws IOException {
        send(frames);
    }

    /** Wakes the peer, if it sleeps, for what was {@linkplain #sendInTime sent in time}. */
    default void wakePeer() throws IOException {}

    /** Fails if the peer is gone, where only a write to it tells: it may be woken by that, for nothing. */
    default void probe() throws IOException {}

    /** Sends one message; blocks while the peer does not read. */
    default void send(Message message) throws IOException {
        WireBuffer frame = MessageCodec.newBuffer();
        MessageCodec.write(message, frame);
        send(frame);
    }

    /** Returns whether frames of so many bytes can surely be sent without waiting, by the only sender. */
    boolean takesAtOnce(long bytes);

    /** Worker: returns the claims in the memory that it shares with its host; {@code null} as long as there is none. */
    default @Nullable Claims claims() {
        return null;
    }

    /** Worker: returns the ledger in the memory that it shares with its host; {@code null} as long as there is none. */
    default @Nullable Ledger ledger() {
        return null;
    }

    /** Worker: what it received in {@code array} is not needed any more, so that what comes next may use it. */
    default void reuse(byte[] array) {}

    /** Returns a number that changes whenever the peer has surely written something, or read some of a large frame. */
    long progress();

    /**
     * Returns the next message, waiting for it, or {@code null} at the end.
     *
     * <p>Who had no memory for the message may ask for it again.
     *
     * @throws IOException if the way is broken
     * @throws dev.pooled.EncodingException if the bytes are no message; nothing can be received after that
     */
    @Nullable
    Message receive() throws IOException;

    /** Returns the next message, or {@code null} if there is none for now; where only waiting tells, there never is. */
    default @Nullable Message poll() throws IOException {
        return null;
    }
}
