package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import dev.pooled.testkit.OneWayChannel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
        outbox.send(new Frames(frame(100_000), null), /* isAwaited= */ false);
        outbox.send(new Frames(frame(10), null), /* isAwaited= */ false);

        assertThat(pipe.size()).isEqualTo(100_010);
        assertThat(outbox.isSending()).isFalse();
        assertThat(outbox.writtenBytes()).isEqualTo(100_010);
    }

    @Test
    void whoIsInterruptedWhileItWritesLeavesTheRestToTheNextThread() {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        Outbox interrupted = new Outbox(channelThatIsInterruptedAt(70_000, taken), new Outbox.Owner() {
            @Override
            public Thread newWriter(Runnable body) {
                assertThat(taken.size()).isEqualTo(70_000);
                return thatCannotStart(body); // then it is this one
            }

            @Override
            public void corrupt(String why) {}
        });

        interrupted.send(new Frames(frame(100_000), null), /* isAwaited= */ true);

        assertThat(taken.size()).isEqualTo(100_000);
        assertThat(interrupted.writtenBytes()).isEqualTo(100_000);
    }

    @Test
    void aWorkerThatHasOverwrittenItsRingIsToldOf() {
        PipeChannel overwritten = new PipeChannel(InputStream.nullInputStream(), new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new StreamCorruptedException("a counter went back");
            }
        });

        new Outbox(overwritten, owner).send(new Frames(frame(10), null), /* isAwaited= */ false);

        assertThat(corrupt).hasValue("a counter went back");
    }

    private static Channel channelThatIsInterruptedAt(int most, ByteArrayOutputStream taken) {
        return new OneWayChannel() {
            @Override
            public long sendRest(WireBuffer frames, @Nullable EncodedItems items, long from, Patience patience) {
                int to = patience == Patience.ENDLESS ? frames.size() : most;
                taken.write(frames.array(), (int) from, to - (int) from);
                return to;
            }

            @Override
            public void send(WireBuffer frames, @Nullable EncodedItems items) {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean takesAtOnce(long bytes) {
                return false;
            }
        };
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
