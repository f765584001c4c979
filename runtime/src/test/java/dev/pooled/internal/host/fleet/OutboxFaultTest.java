package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.MessageCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A system that gives no thread for a large call keeps the call from no worker. */
class OutboxFaultTest {

    private final ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    private final AtomicReference<String> corrupt = new AtomicReference<>();
    private final Outbox.Owner owner = new Outbox.Owner() {
        @Override
        public Thread newWriter(Runnable body) {
            return thatCannotStart(body);
        }

        @Override
        public void corrupt(String why) {
            corrupt.set(why);
        }
    };
    private final Outbox outbox = new Outbox(new PipeChannel(InputStream.nullInputStream(), pipe), owner);

    @Test
    void withoutAThreadForALargeFrameItsSenderWritesIt() {
        outbox.send(new Frames(frame(100_000), null));
        outbox.send(new Frames(frame(10), null));

        assertThat(pipe.size()).isEqualTo(100_010);
        assertThat(outbox.isSending()).isFalse();
        assertThat(outbox.writtenBytes()).isEqualTo(100_010);
    }

    @Test
    void aWorkerThatHasOverwrittenItsRingIsToldOf() {
        PipeChannel overwritten = new PipeChannel(InputStream.nullInputStream(), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new StreamCorruptedException("a counter went back");
            }
        });

        new Outbox(overwritten, owner).send(new Frames(frame(10), null));

        assertThat(corrupt).hasValue("a counter went back");
    }

    private static WireBuffer frame(int size) {
        WireBuffer frame = MessageCodec.newBuffer();
        frame.writeRaw(new byte[size], 0, size);
        return frame;
    }

    private static Thread thatCannotStart(Runnable body) {
        return new Thread(body) {
            @Override
            public void start() {
                throw new OutOfMemoryError("unable to create native thread: possibly out of memory");
            }
        };
    }
}
