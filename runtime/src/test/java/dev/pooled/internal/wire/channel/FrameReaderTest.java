package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

    /** Frames of calls whose only item has so many bytes, each of the value of its number. */
    private static FrameReader.Source calls(int... sizes) {
        WireBuffer frames = MessageCodec.newBuffer();
        for (int i = 0; i < sizes.length; i++) {
            byte[] item = new byte[sizes[i]];
            Arrays.fill(item, (byte) i);
            MessageCodec.write(
                    new Message.Call(i + 1, 1, 0, 0, i + 1, 1, 0, Map.of(), false, false, EncodedItems.of(item)),
                    frames);
        }
        return new ByteArrayInputStream(frames.toByteArray())::read;
    }

    private static EncodedItems items(FrameReader reader, FrameReader.Source source) throws IOException {
        Message message = reader.poll(source);
        assertThat(message).isInstanceOf(Message.Call.class);
        return ((Message.Call) message).items();
    }

    private static void assertAre(EncodedItems items, int size, int value) {
        assertThat(items.count()).isEqualTo(1);
        assertThat(items.lengthBytes()).isEqualTo(size);
        for (byte each : items.item(0)) {
            assertThat(each).isEqualTo((byte) value);
        }
    }

    @Test
    void aLongFrameComesInTheMemoryOfOneBeforeIt() throws IOException {
        FrameReader reader = new FrameReader(new AtomicLong(), /* isTrusted= */ true);
        FrameReader.Source source = calls(300_000, 300_000, 200_000, 400_000, 10, 100_000, 300_000);

        EncodedItems first = items(reader, source);
        EncodedItems second = items(reader, source);
        assertThat(second.bytes()).isNotSameAs(first.bytes());
        assertAre(first, 300_000, 0);
        assertAre(second, 300_000, 1);

        reader.reuse(first.bytes());
        EncodedItems shorter = items(reader, source);
        assertThat(shorter.bytes()).isSameAs(first.bytes());
        assertAre(shorter, 200_000, 2);

        reader.reuse(shorter.bytes());
        EncodedItems longer = items(reader, source);
        assertThat(longer.bytes()).isNotSameAs(first.bytes());
        assertAre(longer, 400_000, 3);

        EncodedItems small = items(reader, source);
        assertAre(small, 10, 4);
        reader.reuse(small.bytes()); // not worth keeping: the one before it stays
        EncodedItems half = items(reader, source);
        assertThat(half.bytes())
                .as("a task would hold three times what it needs")
                .isNotSameAs(first.bytes());
        assertAre(half, 100_000, 5);
        EncodedItems last = items(reader, source);
        assertThat(last.bytes()).isSameAs(first.bytes());
        assertAre(last, 300_000, 6);
        assertAre(longer, 400_000, 3);
    }

    @Test
    void memoryIsGivenToOneFrameOnly() throws IOException {
        FrameReader reader = new FrameReader(new AtomicLong(), /* isTrusted= */ true);
        FrameReader.Source source = calls(300_000, 200_000, 200_000);

        EncodedItems first = items(reader, source);
        reader.reuse(first.bytes());
        EncodedItems second = items(reader, source);
        EncodedItems third = items(reader, source);

        assertThat(third.bytes()).isNotSameAs(second.bytes());
        assertAre(second, 200_000, 1);
        assertAre(third, 200_000, 2);
    }
}
