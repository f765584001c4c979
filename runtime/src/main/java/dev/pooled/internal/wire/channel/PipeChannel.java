package dev.pooled.internal.wire.channel;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.FaultPoint;
import dev.pooled.internal.wire.message.FrameLayout;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A channel over two private pipes. It reads as much as is there into one buffer and cuts messages out of it; a frame that
 * is longer than the buffer is read into memory that grows with the bytes that have arrived, whatever length it announces.
 */
public final class PipeChannel implements Channel {

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int FIRST_GRANT_BYTES = 1024 * 1024;

    /** As much as the largest usual pipe holds, so that a write beyond it shows that the peer reads. */
    private static final int PIECE_BYTES = 1024 * 1024;

    private final InputStream in;
    private final OutputStream out;
    private final Object sendLock = new Object();
    private boolean isCutOff;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private final AtomicLong progress = new AtomicLong();

    /** Uses unbuffered streams; closes them with itself. */
    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(WireBuffer frames) throws IOException {
        synchronized (sendLock) {
            if (isCutOff) {
                throw new IOException("the frame before this one was cut off");
            }
            isCutOff = true; // should a write fail, nobody may write on in the middle of a frame
            write(frames);
            isCutOff = false;
        }
    }

    private void write(WireBuffer frames) throws IOException {
        int written = 0;
        if (FaultPoint.ENABLED && MessageCodec.isOutcome(frames)) {
            written = frames.size() / 2;
            out.write(frames.array(), 0, written);
            FaultPoint.HALF_A_FRAME.reach();
        }
        while (written < frames.size()) {
            int part = Math.min(frames.size() - written, PIECE_BYTES);
            out.write(frames.array(), written, part);
            written += part;
            if (written > PIECE_BYTES) { // no pipe holds more than the first piece: the peer has read
                progress.incrementAndGet();
            }
        }
        out.flush();
    }

    /** Returns a number that changes whenever the peer has surely written something, or read some of a large frame. */
    public long progress() {
        return progress.get();
    }

    @Override
    public void send(Message message) throws IOException {
        WireBuffer frame = MessageCodec.newBuffer();
        MessageCodec.write(message, frame);
        send(frame);
    }

    @Override
    public @Nullable Message receive() throws IOException {
        if (!fill(FrameLayout.LENGTH_BYTES)) {
            return null;
        }
        int length = ((buffer[position] & 0xFF) << 24)
                | ((buffer[position + 1] & 0xFF) << 16)
                | ((buffer[position + 2] & 0xFF) << 8)
                | (buffer[position + 3] & 0xFF);
        if (!FrameLayout.isValidLength(length)) {
            throw new EncodingException("", "", "a frame announces " + length + " bytes", null);
        }
        position += FrameLayout.LENGTH_BYTES;
        if (length > BUFFER_BYTES) {
            return new LongFrame(length).receive();
        }
        if (!fill(length)) {
            return null;
        }
        int from = position;
        position += length;
        return MessageCodec.read(buffer, from, position);
    }

    /** Makes {@code needed} bytes available, at most the buffer's size; false at the end. */
    private boolean fill(int needed) throws IOException {
        if (limit - position >= needed) {
            return true;
        }
        if (BUFFER_BYTES - position < needed || position == limit) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        while (limit - position < needed) {
            int count = in.read(buffer, limit, BUFFER_BYTES - limit);
            if (count < 0) {
                return false; // half a frame is no frame
            }
            progress.incrementAndGet();
            limit += count;
        }
        return true;
    }

    /**
     * A frame that does not fit into the buffer. Nor may it fit into this JVM: then what is left of it is skipped, so that the
     * next frame can be read, and only its first bytes count. Confined to the reader.
     */
    private final class LongFrame {
        private final int length;
        private int have;

        LongFrame(int length) {
            this.length = length;
        }

        @Nullable
        Message receive() throws IOException {
            if (!fill(MessageCodec.HEAD_BYTES)) {
                return null;
            }
            byte[] head = Arrays.copyOfRange(buffer, position, position + MessageCodec.HEAD_BYTES);
            try {
                byte[] frame = read();
                return frame == null ? null : MessageCodec.read(frame, 0, length);
            } catch (OutOfMemoryError ignored) { // what was read of it is garbage by now
                return skip() ? MessageCodec.tooLarge(head, length) : null;
            }
        }

        private byte @Nullable [] read() throws IOException {
            byte[] frame = new byte[Math.min(length, FIRST_GRANT_BYTES)];
            have = Math.min(limit - position, length);
            System.arraycopy(buffer, position, frame, 0, have);
            position += have;
            while (have < length) {
                if (have == frame.length) {
                    frame = Arrays.copyOf(frame, (int) Math.min(length, 2L * frame.length));
                }
                int count = in.read(frame, have, frame.length - have);
                if (count < 0) {
                    return null;
                }
                progress.incrementAndGet();
                have += count;
            }
            return frame;
        }

        private boolean skip() throws IOException {
            while (have < length) {
                if (!fill(1)) {
                    return false;
                }
                int part = Math.min(limit - position, length - have);
                position += part;
                have += part;
            }
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            in.close();
        }
    }
}
