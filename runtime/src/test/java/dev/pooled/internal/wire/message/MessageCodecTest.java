package dev.pooled.internal.wire.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.spi.EncodedItems;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message as a frame and back, and what is made of bytes that are none. */
class MessageCodecTest {

    private static final byte[] BYTES = {1, 2, 3};

    static Stream<Message> messages() {
        StackTraceElement frame = new StackTraceElement(null, "java.base", null, "a.B", "run", "B.java", 7);
        return Stream.of(
                new Message.Hello(
                        1,
                        "etl",
                        2,
                        1,
                        4711,
                        Map.of("a", "b"),
                        "UTC",
                        List.of("de", "en", "fr"),
                        List.of("C"),
                        BYTES,
                        null),
                new Message.Initialising(),
                new Message.Ready(1, "17.0.1"),
                new Message.Broken(BYTES),
                new Message.Define(3, "a.B$Methods", 4, "a.B#run()V", -5, "layout"),
                new Message.Keep(6, 3, true, BYTES),
                new Message.Drop(6),
                new Message.Cancel(7, 8, Message.Scope.LATE_ITEM),
                new Message.Yield(7),
                new Message.Ping(9),
                new Message.Pong(9),
                new Message.Worked(10),
                new Message.Leave(),
                new Message.Share("/dev/shm/pooled-1-2-3.4.rings"),
                new Message.Switched(),
                new Message.Initialising(),
                new Message.Started(7),
                new Message.Outcome(7, 8, Message.Ending.THREW_OUT_OF_MEMORY, BYTES),
                new Message.Outcome(7, 8, Message.Ending.RETURNED, new byte[0]),
                new Message.Results(EncodedItems.of(BYTES)),
                new Message.Stack(7, 8, List.of(frame)),
                new Message.Printed(7, true, BYTES),
                new Message.Advanced(7, 8, 9, 10),
                new Message.Ask(11, -3, true, "com.acme.Page"),
                new Message.Ask(11, 3, false, "META-INF/services/com.acme.Page"),
                new Message.Served(11, "file:/app/", List.of(BYTES, new byte[0])),
                new Message.Served(11, "", List.of()),
                new Message.Elsewhere(11, -3),
                new Message.Missing(11, "it is not there", true),
                new Message.Missing(11, "it failed", false),
                new Message.Unloaded(-3),
                new Message.Exiting("a.B.run(B.java:7)"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageArrivesAsItWasSent(Message message) {
        byte[] frame = frame(message);

        Message read = MessageCodec.read(frame, FrameLayout.LENGTH_BYTES, frame.length);

        assertThat(read).usingRecursiveComparison().isEqualTo(message);
        assertThat(lengthOf(frame)).isEqualTo(frame.length - FrameLayout.LENGTH_BYTES);
    }

    @Test
    void noMessageWasForgotten() {
        assertThat(messages().map(Object::getClass).distinct().count())
                .isEqualTo(Message.class.getPermittedSubclasses().length - 1); // Call has a test of its own
    }

    @Test
    void aNameThatNoClassOrResourceHasIsRefused() {
        byte[] frame = frame(new Message.Ask(11, 3, true, "a".repeat(65_536)));

        assertThatThrownBy(() -> MessageCodec.read(frame, FrameLayout.LENGTH_BYTES, frame.length))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("a name of 65536 characters is none of a class or a resource");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCallArrivesWithItsItems(boolean tellsProgress) {
        EncodedItems items = EncodedItems.of(new byte[] {1, 2, 3, 4, 5, 6}, new int[] {1, 1, 4, 6});
        Message.Call call = new Message.Call(
                1, 2, 3, 4, 5, 6, 7, Map.of("trace", "x"), !tellsProgress, tellsProgress, items.slice(1, 3));
        byte[] frame = frame(call);

        Message.Call read = (Message.Call) MessageCodec.read(frame, FrameLayout.LENGTH_BYTES, frame.length);

        assertThat(read).usingRecursiveComparison().ignoringFields("items").isEqualTo(call);
        assertThat(read.items().count()).isEqualTo(3);
        assertThat(bytes(read.items(), 0)).isEmpty();
        assertThat(bytes(read.items(), 1)).containsExactly(2, 3, 4);
        assertThat(bytes(read.items(), 2)).containsExactly(5, 6);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aFrameThatIsCutShortIsRefused(Message message) {
        byte[] frame = frame(message);
        boolean hasOpenEnd = message instanceof Message.Outcome || message instanceof Message.Results;

        for (int end = FrameLayout.LENGTH_BYTES; end < frame.length - (hasOpenEnd ? 3 : 0); end++) {
            int cut = end;
            assertThatThrownBy(() -> MessageCodec.read(frame, FrameLayout.LENGTH_BYTES, cut))
                    .as("cut at %d of %d", cut, frame.length)
                    .isInstanceOf(EncodingException.class);
        }
    }

    @Test
    void aFrameWithBytesToSpareIsRefused() {
        byte[] frame = frame(new Message.Drop(1));
        byte[] longer = Arrays.copyOf(frame, frame.length + 1);

        assertThatThrownBy(() -> MessageCodec.read(longer, FrameLayout.LENGTH_BYTES, longer.length))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("has 1 bytes too many");
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThatThrownBy(() -> MessageCodec.read(new byte[] {99}, 0, 1))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("there is no frame of type 99");
    }

    @Test
    void randomBytesAreAMessageOrRefusedAndNothingElse() {
        Random random = new Random(42);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[1 + random.nextInt(40)];
            random.nextBytes(bytes);
            bytes[0] = (byte) (1 + random.nextInt(18));
            try {
                MessageCodec.read(bytes, 0, bytes.length);
            } catch (EncodingException ignored) { // the other allowed end
            }
        }
    }

    private static byte[] frame(Message message) {
        WireBuffer out = MessageCodec.newBuffer();
        MessageCodec.write(message, out);
        return out.toByteArray();
    }

    private static int lengthOf(byte[] frame) {
        return java.nio.ByteBuffer.wrap(frame).getInt();
    }

    private static byte[] bytes(EncodedItems items, int index) {
        return Arrays.copyOfRange(items.bytes(), items.start(index), items.end(index));
    }
}
