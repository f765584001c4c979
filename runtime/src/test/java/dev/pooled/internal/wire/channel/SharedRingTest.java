package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedRingTest {

    private final ByteBuffer memory =
            ByteBuffer.allocateDirect(RingLayout.FILE_BYTES).order(ByteOrder.nativeOrder());
    private final SharedRing writer = SharedRing.calls(memory);
    private final SharedRing reader = SharedRing.calls(memory);

    @Test
    void bytesComeOutAsTheyWentInAcrossTheEndOfTheRing() throws IOException {
        Random random = new Random(7);
        byte[] out = new byte[100_000];
        for (int round = 0; round < 50; round++) { // ten times round
            byte[] in = new byte[1 + random.nextInt(out.length)];
            random.nextBytes(in);

            assertThat(writer.write(in, 0, in.length)).isEqualTo(in.length);

            assertThat(reader.read(out, 0, out.length)).isEqualTo(in.length);
            assertThat(out).startsWith(in);
        }
    }

    @Test
    void aFullRingTakesNothingUntilItIsRead() throws IOException {
        byte[] bytes = new byte[RingLayout.RING_BYTES + 1];

        assertThat(writer.write(bytes, 0, bytes.length)).isEqualTo(RingLayout.RING_BYTES);
        assertThat(writer.write(bytes, 0, 1)).isZero();
        assertThat(writer.taken()).isZero();
        assertThat(reader.read(bytes, 0, 10)).isEqualTo(10);
        assertThat(writer.taken()).isEqualTo(10);
        assertThat(writer.free(bytes.length)).isEqualTo(10);
        assertThat(writer.write(bytes, 0, bytes.length)).isEqualTo(10);
    }

    @Test
    void anEmptyRingGivesNothing() throws IOException {
        assertThat(reader.isEmpty()).isTrue();
        assertThat(reader.read(new byte[1], 0, 1)).isZero();
    }

    @Test
    void theTwoDirectionsDoNotTouchEachOther() throws IOException {
        SharedRing replies = SharedRing.replies(memory);
        byte[] calls = new byte[RingLayout.RING_BYTES];

        writer.write(calls, 0, calls.length);

        assertThat(replies.isEmpty()).isTrue();
        assertThat(replies.free(1)).isEqualTo(RingLayout.RING_BYTES);
    }

    @Test
    void onlyAReaderThatSleepsIsWokenAndOnlyOnce() {
        assertThat(writer.mustWake()).isFalse();
        reader.fallAsleep();
        assertThat(writer.mustWake()).isTrue();
        assertThat(writer.mustWake()).isFalse();
        reader.fallAsleep();
        reader.stayAwake();
        assertThat(writer.mustWake()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 600_000, Long.MAX_VALUE})
    void aReaderDoesNotBelieveAnAbsurdCounter(long put) {
        memory.putLong(RingLayout.CALLS + RingLayout.PUT, put);

        assertThatThrownBy(() -> reader.read(new byte[10], 0, 10))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(put + " were put in and 0 taken out");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 11, Long.MAX_VALUE})
    void aWriterDoesNotBelieveAnAbsurdCounter(long taken) throws IOException {
        writer.write(new byte[10], 0, 10);
        memory.putLong(RingLayout.CALLS + RingLayout.TAKEN, taken);

        assertThatThrownBy(() -> writer.write(new byte[RingLayout.RING_BYTES], 0, RingLayout.RING_BYTES))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("10 were put in and " + taken + " taken out");
    }

    @Test
    void aCounterDoesNotGoBack() throws IOException {
        writer.write(new byte[10], 0, 10);
        reader.read(new byte[10], 0, 10);
        writer.taken();
        memory.putLong(RingLayout.CALLS + RingLayout.TAKEN, 9);

        assertThatThrownBy(writer::taken)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("went back from 10 to 9");
    }

    @Test
    @Timeout(60)
    void aWriterAndAReaderAtTheSameTimeAgreeOnEveryByte() throws Exception {
        int total = 50_000_000;
        Thread writing = new Thread(() -> {
            Random random = new Random(1);
            byte[] bytes = new byte[5000];
            for (int sent = 0; sent < total; ) {
                int length = Math.min(total - sent, 1 + random.nextInt(bytes.length));
                for (int i = 0; i < length; i++) {
                    bytes[i] = (byte) ((sent + i) % 251);
                }
                sent += put(bytes, length);
            }
        });
        writing.start();
        byte[] bytes = new byte[7000];
        int seen = 0;
        while (seen < total) {
            int count = reader.read(bytes, 0, bytes.length);
            for (int i = 0; i < count; i++) {
                if (bytes[i] != (byte) ((seen + i) % 251)) {
                    throw new AssertionError("byte " + (seen + i) + " is " + bytes[i]);
                }
            }
            seen += count;
        }
        writing.join();
        assertThat(reader.isEmpty()).isTrue();
    }

    private int put(byte[] bytes, int length) {
        try {
            return writer.write(bytes, 0, length);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
