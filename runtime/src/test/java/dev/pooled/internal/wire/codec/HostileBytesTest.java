package dev.pooled.internal.wire.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import java.io.Serializable;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileBytesTest {

    record Point(int x, Object y) {}

    static final class Bean implements Serializable {
        private static final long serialVersionUID = 1L;
        final Map<String, List<Integer>> content = new HashMap<>(Map.of("k", List.of(1, 2)));
        final Object point = new Point(1, "y");
    }

    private static final byte[] HUGE_ARRAY = {-1, -1, -1, -1, 8, 0, 0, 0, 0, 0};

    static Stream<Object> values() {
        return Stream.of(
                "text",
                "wide 語",
                1.5,
                new long[] {1, 2, 3},
                new double[100],
                new boolean[] {true},
                new Object[] {1, "x"},
                new String[] {"a", "b"},
                new ArrayList<>(Arrays.asList(1, null, "x")),
                Map.of("k", List.of(1)),
                new TreeMap<>(Map.of("a", 1, "b", 2)),
                new BigDecimal("12345678901234567890.5"),
                UUID.randomUUID(),
                URI.create("http://example.org"),
                Path.of("a/b"),
                Locale.FRANCE,
                Optional.of(1L),
                Instant.now(),
                ZonedDateTime.now(),
                TimeUnit.DAYS,
                String.class,
                new Point(1, new Point(2, null)),
                new Bean());
    }

    static Stream<Arguments> encoded() {
        return values().map(value -> Arguments.of(value.getClass().getSimpleName(), Travel.encode(value)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encoded")
    void refusesAValueThatIsCutOffAnywhere(String name, byte[] bytes) {
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatExceptionOfType(EncodingException.class)
                    .as("the first %s bytes of %s", length, name)
                    .isThrownBy(() -> Travel.decode(cut));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encoded")
    void throwsNothingButEncodingExceptionsForDamagedBytes(String name, byte[] bytes) {
        Random random = new Random(42);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = bytes.clone();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            readWhateverThisIs(damaged);
        }
    }

    @Test
    void throwsNothingButEncodingExceptionsForRandomBytes() {
        Random random = new Random(4711);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(40)];
            random.nextBytes(bytes);
            bytes[0] = (byte) random.nextInt(0x60); // mostly tags that exist
            readWhateverThisIs(bytes);
        }
    }

    @Test
    void refusesEveryTagThatDoesNotExist() {
        int refused = 0;
        for (int tag = Byte.MIN_VALUE; tag <= Byte.MAX_VALUE; tag++) {
            byte[] bytes = new byte[64];
            bytes[0] = (byte) tag;
            try {
                new WireBytes(bytes, Travel.CODECS).readObject();
            } catch (EncodingException e) {
                refused += e.getMessage().contains("there is no kind of value " + tag) ? 1 : 0;
            }
        }
        assertThat(refused).isGreaterThan(180);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void allocatesNothingForALengthThatTheBytesCannotHold(String name, Consumer<WireReader> read) {
        WireBytes in = new WireBytes(HUGE_ARRAY, Travel.CODECS);

        assertThatThrownBy(() -> read.accept(in))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("the bytes end after 10 of at least");
    }

    static Stream<Arguments> allocatesNothingForALengthThatTheBytesCannotHold() {
        return Stream.of(
                reading("size", WireReader::readSize),
                reading("string", WireReader::readString),
                reading("booleans", WireReader::readBooleans),
                reading("bytes", WireReader::readBytes),
                reading("shorts", WireReader::readShorts),
                reading("chars", WireReader::readChars),
                reading("ints", WireReader::readInts),
                reading("longs", WireReader::readLongs),
                reading("floats", WireReader::readFloats),
                reading("doubles", WireReader::readDoubles));
    }

    @Test
    void countsElementsNotBytesWhenItChecksALength() {
        WireBuffer out = new WireBuffer(Travel.CODECS);
        out.writeSize(5 + 1);
        out.writeRaw(new byte[39], 0, 39);
        WireBytes in = new WireBytes(out.toByteArray(), Travel.CODECS);

        assertThatThrownBy(in::readLongs)
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("the bytes end after 40 of at least 41");
    }

    @Test
    void refusesSizesOfMoreThanThirtyTwoBits() {
        WireBytes tooLong = new WireBytes(new byte[] {-1, -1, -1, -1, -1, -1, 1}, Travel.CODECS);
        WireBytes tooLarge = new WireBytes(new byte[] {-1, -1, -1, -1, 0x10}, Travel.CODECS);

        assertThatThrownBy(tooLong::readSize).isInstanceOf(EncodingException.class);
        assertThatThrownBy(tooLarge::readSize).isInstanceOf(EncodingException.class);
    }

    @Test
    void allocatesLittleForArraysNestedInArraysThatAnnounceAllThatIsLeft() {
        WireBuffer out = new WireBuffer(Travel.CODECS);
        for (int i = 0; i < 900; i++) {
            out.writeByte(Tag.ARRAY);
            out.writeString("java.lang.Object");
            out.writeSize(4_000_000);
        }
        out.writeRaw(new byte[5_000_000], 0, 5_000_000);

        // each level would need 16 MB; together with the nulls it reads, one really holds that
        assertThatThrownBy(() -> Travel.decode(out.toByteArray())).isInstanceOf(EncodingException.class);
    }

    @Test
    void refusesBytesThatNestDeeperThanAnyStack() {
        byte[] bytes = new byte[1_000_000];
        Arrays.fill(bytes, Tag.OPTIONAL);

        assertThatThrownBy(() -> Travel.decode(bytes))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("20000 levels deep");
    }

    @Test
    void namesAClassThatDoesNotExist() {
        WireBuffer out = new WireBuffer(Travel.CODECS);
        out.writeByte(Tag.ENUM);
        out.writeString("com.acme.Gone");
        out.writeString("X");

        assertThatThrownBy(() -> Travel.decode(out.toByteArray()))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("com.acme.Gone is missing here");
    }

    @Test
    void refusesClassesThatAreNotWhatTheyAreWrittenAs() {
        for (byte tag : new byte[] {Tag.ENUM, Tag.RECORD, Tag.CODED, Tag.ARRAY}) {
            WireBuffer out = new WireBuffer(Travel.CODECS);
            out.writeByte(tag);
            out.writeString("int");
            out.writeString("X");
            assertThatThrownBy(() -> Travel.decode(out.toByteArray())).isInstanceOf(EncodingException.class);
        }
    }

    private static void readWhateverThisIs(byte[] bytes) {
        try {
            new WireBytes(bytes, Travel.CODECS).readObject();
        } catch (EncodingException expected) {
            assertThat(expected.getMessage()).isNotEmpty();
        }
    }

    private static Arguments reading(String name, Consumer<WireReader> read) {
        return Arguments.of(name, read);
    }
}
