package dev.pooled.internal.wire.channel;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.FaultPoint;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A channel over two private pipes: the one that is always there. */
public final class PipeChannel implements Channel {

    /** As much as the largest usual pipe holds, so that a write beyond it shows that the peer reads. */
    private static final int PIECE_BYTES = 1024 * 1024;

    /** The smallest pipe of the platforms we know holds 16 KiB; half of it is left for control frames. */
    private static final int DIRECT_BYTES = 8 * 1024;

    private final InputStream in;
    private final OutputStream out;
    private final FrameReader.Source source = new FrameReader.Source() { // no lambda: a booting worker is in a hurry
                @Override
                public int read(byte[] to, int offset, int length) throws IOException {
                    return in.read(to, offset, length);
                }
            };
    private final Object sendLock = new Object();
    private final AtomicLong progress = new AtomicLong();
    private final FrameReader frames = new FrameReader(progress, /* isTrusted= */ false);
    private boolean isCutOff;

    /** Uses unbuffered streams; closes them with itself. */
    public PipeChannel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void send(WireBuffer frame, @Nullable EncodedItems items) throws IOException {
        synchronized (sendLock) {
            if (isCutOff) {
                throw new IOException("the frame before this one was cut off");
            }
            isCutOff = true; // should a write fail, nobody may write on in the middle of a frame
            write(frame);
            if (items != null) {
                write(items.bytes(), items.start(0), items.end(items.count() - 1));
            }
            out.flush();
            isCutOff = false;
        }
    }

    private void write(WireBuffer frame) throws IOException {
        int written = 0;
        if (FaultPoint.ENABLED && MessageCodec.isOutcome(frame)) {
            written = frame.size() / 2;
            out.write(frame.array(), 0, written);
            FaultPoint.HALF_A_FRAME.reach();
        }
        write(frame.array(), written, frame.size());
    }

    private void write(byte[] bytes, int from, int to) throws IOException {
        int written = from;
        while (written < to) {
            int part = Math.min(to - written, PIECE_BYTES);
            out.write(bytes, written, part);
            written += part;
            if (written - from > PIECE_BYTES) { // no pipe holds more than the first piece: the peer has read
                progress.incrementAndGet();
            }
        }
    }

    @Override
    public boolean takesAtOnce(long bytes) {
        return bytes <= DIRECT_BYTES;
    }

    @Override
    public long progress() {
        return progress.get();
    }

    @Override
    public @Nullable Message receive() throws IOException {
        Message message = null;
        while (message == null && !frames.isEnded()) {
            message = frames.poll(source);
        }
        return message;
    }

    /** Wakes the peer, which sleeps in {@link #awaitWake}: one byte, which a pipe always has room for. */
    void wake() throws IOException {
        synchronized (sendLock) {
            out.write(0);
            out.flush();
        }
    }

    /** Waits for the peer to {@link #wake}; false at the end. There are no frames in the pipe any more. */
    boolean awaitWake() throws IOException {
        return in.read() >= 0;
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
