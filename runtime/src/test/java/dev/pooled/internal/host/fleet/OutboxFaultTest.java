package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.MessageCodec;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** A system that gives no thread for a large call keeps the call from no worker. */
class OutboxFaultTest {

    private final ByteArrayOutputStream pipe = new ByteArrayOutputStream();
    private final Outbox outbox =
            new Outbox(new PipeChannel(InputStream.nullInputStream(), pipe), OutboxFaultTest::thatCannotStart);

    @Test
    void withoutAThreadForALargeFrameItsSenderWritesIt() {
        outbox.send(frame(100_000));
        outbox.send(frame(10));

        assertThat(pipe.size()).isEqualTo(100_010);
        assertThat(outbox.isSending()).isFalse();
        assertThat(outbox.writtenBytes()).isEqualTo(100_010);
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
