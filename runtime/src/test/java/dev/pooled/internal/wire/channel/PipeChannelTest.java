package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PipeChannelTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_000, 65_530, 65_536, 65_537, 100_000, 3_000_000})
    void messagesOfEverySizeArriveInOrder(int size) throws IOException {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) 7);
        byte[] sent = frames(new Message.Ping(1), new Message.Broken(body), new Message.Ping(2));

        PipeChannel channel = reading(new ByteArrayInputStream(sent));

        assertThat(channel.receive()).isEqualTo(new Message.Ping(1));
        assertThat(((Message.Broken) channel.receive()).error()).isEqualTo(body);
        assertThat(channel.receive()).isEqualTo(new Message.Ping(2));
        assertThat(channel.receive()).isNull();
    }

    @Test
    void messagesArriveHoweverTheBytesAreCut() throws IOException {
        byte[] sent = frames(new Message.Exiting("somewhere"), new Message.Ping(5));
        InputStream dripping = new ByteArrayInputStream(sent) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(1, length));
            }
        };

        PipeChannel channel = reading(dripping);

        assertThat(channel.receive()).isEqualTo(new Message.Exiting("somewhere"));
        assertThat(channel.receive()).isEqualTo(new Message.Ping(5));
    }

    @Test
    void resultsThatHaveComeTogetherAreReadTogether() throws IOException {
        byte[] sent = frames(
                new Message.Ping(1),
                new Message.Results(EncodedItems.of(new byte[] {1, 2})),
                new Message.Results(EncodedItems.of(new byte[0])),
                new Message.Results(EncodedItems.of(new byte[] {3})),
                new Message.Ping(2),
                new Message.Results(EncodedItems.of(new byte[] {4})));

        PipeChannel channel = reading(new ByteArrayInputStream(sent));

        assertThat(channel.receive()).isEqualTo(new Message.Ping(1));
        assertThat(results(channel)).containsExactly(new byte[] {1, 2}, new byte[0], new byte[] {3});
        assertThat(channel.receive()).isEqualTo(new Message.Ping(2));
        assertThat(results(channel)).containsExactly(new byte[] {4});
        assertThat(channel.receive()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 5000})
    void noResultIsLostWhereverTheBufferEnds(int size) throws IOException {
        Message[] messages = new Message[1_000];
        for (int i = 0; i < messages.length; i++) {
            byte[] result = new byte[size + i % 7];
            Arrays.fill(result, (byte) i);
            messages[i] = new Message.Results(EncodedItems.of(result));
        }

        PipeChannel channel = reading(new ByteArrayInputStream(frames(messages)));

        int seen = 0;
        while (seen < messages.length) {
            for (byte[] result : results(channel)) {
                assertThat(result)
                        .isEqualTo(((Message.Results) messages[seen]).results().item(0));
                seen++;
            }
        }
        assertThat(channel.receive()).isNull();
    }

    private static List<byte[]> results(PipeChannel channel) throws IOException {
        EncodedItems results = ((Message.Results) channel.receive()).results();
        return IntStream.range(0, results.count()).mapToObj(results::item).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200_000})
    void halfAFrameIsTheEnd(int size) throws IOException {
        byte[] sent = frames(new Message.Ping(1), new Message.Broken(new byte[size]));

        PipeChannel channel = reading(new ByteArrayInputStream(sent, 0, sent.length - 1));

        assertThat(channel.receive()).isEqualTo(new Message.Ping(1));
        assertThat(channel.receive()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void anAbsurdLengthIsRefused(int length) {
        byte[] frame = {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length, 9};

        PipeChannel channel = reading(new ByteArrayInputStream(frame));

        assertThatThrownBy(channel::receive)
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("a frame announces " + length + " bytes");
    }

    @Test
    void aLongLengthWithoutBytesAllocatesOnlyWhatCame() throws IOException {
        int announced = 2_000_000_000;
        byte[] frame = {
            (byte) (announced >>> 24), (byte) (announced >>> 16), (byte) (announced >>> 8), (byte) announced, 3
        };

        assertThat(reading(new ByteArrayInputStream(frame)).receive()).isNull();
    }

    private static PipeChannel reading(InputStream in) {
        return new PipeChannel(in, OutputStream.nullOutputStream());
    }

    private static byte[] frames(Message... messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PipeChannel channel = new PipeChannel(InputStream.nullInputStream(), out);
        for (Message message : messages) {
            WireBuffer frame = MessageCodec.newBuffer();
            MessageCodec.write(message, frame);
            channel.send(frame);
        }
        return out.toByteArray();
    }
}
