package dev.pooled.internal.wire.channel;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.Words;
import dev.pooled.internal.wire.message.FrameLayout;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Cuts messages out of bytes as they come. It takes as much as is there into one buffer; a frame that does not fit into it is
 * read into memory that grows with the bytes that have arrived, whatever length it announces. Confined to the reader, but for
 * {@link #reuse}.
 */
final class FrameReader {

    /** Where the bytes come from. */
    interface Source {

        /** Reads at most {@code length} bytes; returns how many, 0 if there are none for now, -1 if there never will be any. */
        int read(byte[] to, int offset, int length) throws IOException;
    }

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int FIRST_GRANT_BYTES = 1024 * 1024;

    private final AtomicLong progress;
    private final boolean isTrusted;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private int[] ends = new int[64];
    private @Nullable LongFrame longFrame;
    private boolean isEnded;

    /** Memory for the next long frame: to have new memory filled with zeros takes as long as to fill it with the frame. */
    private volatile @Nullable SoftReference<byte[]> spare;

    /**
     * {@code progress} grows with every read that brought something.
     *
     * @param isTrusted whether a frame has the length that it announces, as those of its host have for a worker
     */
    FrameReader(AtomicLong progress, boolean isTrusted) {
        this.progress = progress;
        this.isTrusted = isTrusted;
    }

    /** Returns whether the source has ended; half a frame is no frame. */
    boolean isEnded() {
        return isEnded;
    }

    /** Any thread: nobody needs any more what was read into {@code array}. */
    void reuse(byte[] array) {
        if (isTrusted && array.length > BUFFER_BYTES) {
            spare = new SoftReference<>(array);
        }
    }

    private byte @Nullable [] takeSpare(int length) {
        SoftReference<byte[]> reference = spare;
        byte[] array = reference == null ? null : reference.get();
        if (array == null || array.length < length || array.length / 2 > length) { // a task has it as long as it runs
            return null;
        }
        spare = null;
        return array;
    }

    /** Returns whether bytes were read that are no message yet. */
    boolean hasBytes() {
        return position < limit;
    }

    /**
     * Returns the next message; {@code null} if it is not there yet, or the source has ended.
     *
     * @throws EncodingException if the bytes are no message; nothing can be read after that
     */
    @Nullable
    Message poll(Source source) throws IOException {
        if (longFrame != null) {
            return longFrame.poll(source);
        }
        if (!fill(FrameLayout.LENGTH_BYTES, source)) {
            return null;
        }
        int length = lengthAt(position);
        if (!FrameLayout.isValidLength(length)) {
            throw new EncodingException("", "", "a frame announces " + length + " bytes", null);
        }
        if (length > BUFFER_BYTES - FrameLayout.LENGTH_BYTES) {
            if (!fill(FrameLayout.LENGTH_BYTES + MessageCodec.HEAD_BYTES, source)) {
                return null;
            }
            position += FrameLayout.LENGTH_BYTES;
            longFrame = new LongFrame(length);
            return longFrame.poll(source);
        }
        if (!fill(FrameLayout.LENGTH_BYTES + length, source)) {
            return null;
        }
        int from = position + FrameLayout.LENGTH_BYTES;
        if (MessageCodec.isResult(buffer[from])) {
            return results();
        }
        Message message = MessageCodec.read(buffer, from, from + length);
        position = from + length; // not before: whoever had no memory for the message may ask for it again
        return message;
    }

    /** Returns all results that lie in the buffer one behind the other. */
    private Message.Results results() {
        int count = 0;
        int bytes = 0;
        int end = position;
        while (isWholeResult(end)) {
            int length = lengthAt(end);
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, 2 * count);
            }
            bytes += length - 1;
            ends[count++] = bytes;
            end += FrameLayout.LENGTH_BYTES + length;
        }
        byte[] results = new byte[bytes];
        Message.Results message = new Message.Results(EncodedItems.of(results, Arrays.copyOf(ends, count)));
        int to = 0;
        for (int i = 0; i < count; i++) {
            int length = ends[i] - to;
            System.arraycopy(buffer, position + FrameLayout.LENGTH_BYTES + 1, results, to, length);
            position += FrameLayout.LENGTH_BYTES + 1 + length;
            to += length;
        }
        return message;
    }

    private boolean isWholeResult(int at) {
        if (limit - at <= FrameLayout.LENGTH_BYTES || !MessageCodec.isResult(buffer[at + FrameLayout.LENGTH_BYTES])) {
            return false;
        }
        int length = lengthAt(at);
        return length >= 1 && length <= limit - at - FrameLayout.LENGTH_BYTES;
    }

    private int lengthAt(int at) {
        return Words.int32(buffer, at);
    }

    /** Makes {@code needed} bytes available, at most the buffer's size; false if they are not there yet. */
    private boolean fill(int needed, Source source) throws IOException {
        if (limit - position >= needed) {
            return true;
        }
        if (BUFFER_BYTES - position < needed || position == limit) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        while (limit - position < needed) {
            int count = read(source, buffer, limit, BUFFER_BYTES - limit);
            if (count <= 0) {
                return false;
            }
            limit += count;
        }
        return true;
    }

    private int read(Source source, byte[] to, int offset, int length) throws IOException {
        int count = source.read(to, offset, length);
        if (count < 0) {
            isEnded = true;
        } else if (count > 0) {
            progress.incrementAndGet();
        }
        return count;
    }

    /**
     * A frame that does not fit into the buffer. Nor may it fit into this JVM: then what is left of it is skipped, so that the
     * next frame can be read, and only its first bytes count.
     */
    private final class LongFrame {
        private final int length;
        private final byte[] head;

        /** How much of it is kept in the head alone: that of an outcome, so that what follows is its body. */
        private final int skipped;

        /** What has come; {@code null} once it is skipped. */
        private byte @Nullable [] frame;

        private int have;

        LongFrame(int length) {
            this.length = length;
            this.head = Arrays.copyOfRange(buffer, position, position + MessageCodec.HEAD_BYTES);
            this.skipped = MessageCodec.isOutcome(head[0]) ? MessageCodec.HEAD_BYTES : 0;
            this.frame = first(length - skipped);
            this.have = limit - position - skipped; // fewer than the frame has
            if (frame != null) {
                System.arraycopy(buffer, position + skipped, frame, 0, have);
            }
            position = 0;
            limit = 0;
        }

        private byte @Nullable [] first(int needed) {
            if (!isTrusted) {
                return grown(null, Math.min(needed, FIRST_GRANT_BYTES));
            }
            byte[] array = skipped == 0 ? takeSpare(needed) : null; // a body has the length of its array
            return array == null ? grown(null, needed) : array;
        }

        @Nullable
        Message poll(Source source) throws IOException {
            while (have < length - skipped) {
                int count = readSome(source);
                if (count <= 0) {
                    return null;
                }
                have += count;
            }
            longFrame = null;
            byte[] whole = frame;
            if (whole == null) {
                return MessageCodec.tooLarge(head, length);
            }
            try {
                return skipped > 0 ? MessageCodec.outcome(head, whole) : MessageCodec.readKept(whole, 0, length);
            } catch (OutOfMemoryError ignored) { // what was read of it is garbage by now
                return MessageCodec.tooLarge(head, length);
            }
        }

        private int readSome(Source source) throws IOException {
            if (frame != null && have == frame.length) {
                frame = grown(frame, (int) Math.min(length - skipped, 4L * frame.length));
            }
            return frame == null
                    ? read(source, buffer, 0, Math.min(BUFFER_BYTES, length - skipped - have))
                    : read(source, frame, have, Math.min(frame.length, length - skipped) - have);
        }

        private byte @Nullable [] grown(byte @Nullable [] bytes, int size) {
            try {
                return bytes == null ? new byte[size] : Arrays.copyOf(bytes, size);
            } catch (OutOfMemoryError ignored) { // the frame is skipped
                return null;
            }
        }
    }
}
