package dev.pooled.internal.wire.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireBufferTest {

    private final WireBuffer out = new WireBuffer(Travel.CODECS, 0);

    @Test
    void carriesEveryPrimitiveToItsExtremes() {
        out.writeBoolean(true);
        out.writeBoolean(false);
        out.writeByte(Byte.MIN_VALUE);
        out.writeShort(Short.MIN_VALUE);
        out.writeChar(Character.MAX_VALUE);
        out.writeInt(Integer.MIN_VALUE);
        out.writeLong(Long.MIN_VALUE);
        out.writeLong(0x0123_4567_89AB_CDEFL);
        out.writeFloat(Float.MIN_VALUE);
        out.writeDouble(-0.0);

        WireBytes in = read();
        assertThat(in.readBoolean()).isTrue();
        assertThat(in.readBoolean()).isFalse();
        assertThat(in.readByte()).isEqualTo(Byte.MIN_VALUE);
        assertThat(in.readShort()).isEqualTo(Short.MIN_VALUE);
        assertThat(in.readChar()).isEqualTo(Character.MAX_VALUE);
        assertThat(in.readInt()).isEqualTo(Integer.MIN_VALUE);
        assertThat(in.readLong()).isEqualTo(Long.MIN_VALUE);
        assertThat(in.readLong()).isEqualTo(0x0123_4567_89AB_CDEFL);
        assertThat(in.readFloat()).isEqualTo(Float.MIN_VALUE);
        assertThat(Double.doubleToRawLongBits(in.readDouble())).isEqualTo(Double.doubleToRawLongBits(-0.0));
        assertThat(in.remaining()).isZero();
    }

    @Test
    void roomForMuchIsNotHeldButThereAgainWhenItIsNeeded() {
        byte[] large = new byte[300_000];
        Arrays.fill(large, (byte) 1);
        out.writeBytes(large);
        byte[] room = out.array();

        out.reset(1_000);
        assertThat(out.array().length).isLessThanOrEqualTo(1_000);
        out.writeLong(5);
        out.writeRaw(new byte[2_000], 0, 2_000);
        assertThat(out.array() == room).as("what needs less").isFalse();

        out.reset(1_000);
        out.writeLong(0x0123_4567_89AB_CDEFL);
        byte[] other = new byte[250_000];
        Arrays.fill(other, (byte) 2);
        out.writeBytes(other);
        assertThat(out.array() == room).isTrue();
        WireBytes in = read();
        assertThat(in.readLong()).isEqualTo(0x0123_4567_89AB_CDEFL);
        assertThat(in.readBytes()).isEqualTo(other);
        assertThat(in.remaining()).isZero();

        out.reset(1_000);
        out.writeBytes(new byte[400_000]);
        assertThat(out.array() == room).as("it is too short").isFalse();
    }

    @Test
    void keepsTheBitsOfEveryNotANumber() {
        float oddFloat = Float.intBitsToFloat(0x7FC0_1234);
        double oddDouble = Double.longBitsToDouble(0x7FF8_0000_0000_1234L);

        out.writeFloat(oddFloat);
        out.writeDoubles(new double[] {oddDouble});

        WireBytes in = read();
        assertThat(Float.floatToRawIntBits(in.readFloat())).isEqualTo(0x7FC0_1234);
        assertThat(Double.doubleToRawLongBits(in.readDoubles()[0])).isEqualTo(0x7FF8_0000_0000_1234L);
    }

    @Test
    void writesIntegersBigEndian() {
        out.writeInt(0x01020304);
        out.writeShort(0x0506);

        assertThat(out.toByteArray()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void writesSmallSizesInOneByteAndLargeOnesInAtMostFive() {
        out.writeSize(127);
        assertThat(out.size()).isEqualTo(1);

        out.writeSize(128);
        assertThat(out.size()).isEqualTo(3);

        out.writeSize(Integer.MAX_VALUE);
        assertThat(out.size()).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152})
    void readsBackEverySizeForWhichThereAreBytes(int size) {
        out.writeSize(size);
        out.writeRaw(new byte[size], 0, size);

        assertThat(read().readSize()).isEqualTo(size);
    }

    @Test
    void refusesNegativeSizes() {
        assertThatThrownBy(() -> out.writeSize(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("size=-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "naïve",
                "\u00FF\u0000\u0080",
                "\u0100",
                "日本語",
                "\uD83D\uDE00 pair",
                "\uD83D unpaired",
                "\uDE00",
                "x\uDE00\uD83D"
            })
    void carriesEveryCharOfAString(String text) {
        out.writeString(text);

        assertThat(read().readString()).isEqualTo(text);
    }

    @Test
    void carriesLongStringsOfBothKinds() {
        String narrow = "é".repeat(100_000);
        String wide = narrow + "語";

        out.writeString(narrow);
        int narrowBytes = out.size();
        out.writeString(wide);

        WireBytes in = read();
        assertThat(narrowBytes).isLessThan(100_010);
        assertThat(in.readString()).isEqualTo(narrow);
        assertThat(in.readString()).isEqualTo(wide);
    }

    @Test
    void carriesTheAbsenceOfStringsArraysAndObjects() {
        out.writeString(null);
        out.writeBooleans(null);
        out.writeBytes(null);
        out.writeShorts(null);
        out.writeChars(null);
        out.writeInts(null);
        out.writeLongs(null);
        out.writeFloats(null);
        out.writeDoubles(null);
        out.writeObject(null);

        WireBytes in = read();
        assertThat(in.readString()).isNull();
        assertThat(in.readBooleans()).isNull();
        assertThat(in.readBytes()).isNull();
        assertThat(in.readShorts()).isNull();
        assertThat(in.readChars()).isNull();
        assertThat(in.readInts()).isNull();
        assertThat(in.readLongs()).isNull();
        assertThat(in.readFloats()).isNull();
        assertThat(in.readDoubles()).isNull();
        assertThat(in.readObject()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 63, 64, 65, 10_000})
    void carriesArraysOfEveryPrimitiveWhateverTheirLength(int length) {
        Random random = new Random(length);
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        short[] shorts = new short[length];
        char[] chars = new char[length];
        boolean[] booleans = new boolean[length];
        float[] floats = new float[length];
        for (int i = 0; i < length; i++) {
            shorts[i] = (short) random.nextInt();
            chars[i] = (char) random.nextInt();
            booleans[i] = random.nextBoolean();
            floats[i] = random.nextFloat();
        }
        int[] ints = random.ints(length).toArray();
        long[] longs = random.longs(length).toArray();
        double[] doubles = random.doubles(length).toArray();

        out.writeByte(0); // so that nothing is aligned
        out.writeBooleans(booleans);
        out.writeBytes(bytes);
        out.writeShorts(shorts);
        out.writeChars(chars);
        out.writeInts(ints);
        out.writeLongs(longs);
        out.writeFloats(floats);
        out.writeDoubles(doubles);

        WireBytes in = read();
        in.readByte();
        assertThat(in.readBooleans()).isEqualTo(booleans);
        assertThat(in.readBytes()).isEqualTo(bytes);
        assertThat(in.readShorts()).isEqualTo(shorts);
        assertThat(in.readChars()).isEqualTo(chars);
        assertThat(in.readInts()).isEqualTo(ints);
        assertThat(in.readLongs()).isEqualTo(longs);
        assertThat(in.readFloats()).isEqualTo(floats);
        assertThat(in.readDoubles()).isEqualTo(doubles);
        assertThat(in.remaining()).isZero();
    }

    @Test
    void forgetsWhatWasWrittenBeyondATruncation() {
        out.writeInt(1);
        int kept = out.size();
        out.writeString("half an item");

        out.truncate(kept);
        out.writeByte(2);

        assertThat(out.toByteArray()).containsExactly(0, 0, 0, 1, 2);
        assertThatThrownBy(() -> out.truncate(6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsRoomAcrossAReset() {
        out.writeRaw(new byte[5000], 0, 5000);
        byte[] room = out.array();

        out.reset();
        out.writeRaw(new byte[5000], 0, 5000);

        assertThat(out.array() == room).isTrue();
        assertThat(out.size()).isEqualTo(5000);
    }

    @Test
    void refusesToGrowBeyondTheLargestArrayAndSaysHowLargeItWouldBe() {
        out.writeByte(1);

        assertThatThrownBy(() -> out.writeRaw(new byte[1], 0, Integer.MAX_VALUE))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("2147483648 bytes")
                .hasMessageContaining("2147483584 are the most");
        assertThat(out.size()).isEqualTo(1);
    }

    @Test
    void goesOnAfterAnObjectThatCouldNotBeWritten() {
        out.writeObject("before");
        int kept = out.size();
        assertThatThrownBy(() -> out.writeObject(new Object[] {new Object[] {new Object()}}))
                .isInstanceOf(EncodingException.class);

        out.truncate(kept);
        out.writeObject("after");

        WireBytes in = read();
        assertThat(in.readObject()).isEqualTo("before");
        assertThat(in.readObject()).isEqualTo("after");
    }

    @Test
    void readsOnlyTheRangeItIsGiven() {
        out.writeInt(7);
        out.writeInt(8);
        out.writeInt(9);
        WireBytes in = new WireBytes(out.array(), 4, 8, Travel.CODECS);

        assertThat(in.position()).isEqualTo(4);
        assertThat(in.readInt()).isEqualTo(8);
        assertThat(in.remaining()).isZero();
        assertThatThrownBy(in::readByte).isInstanceOf(EncodingException.class);

        in.reset(out.array(), 8, 12);
        assertThat(in.readInt()).isEqualTo(9);
    }

    @Test
    void readsRawBytesAsACopy() {
        byte[] bytes = {1, 2, 3};
        WireBytes in = new WireBytes(bytes, Travel.CODECS);

        byte[] raw = in.readRaw(2);
        Arrays.fill(bytes, (byte) 9);

        assertThat(raw).containsExactly(1, 2);
        assertThatThrownBy(() -> in.readRaw(2)).isInstanceOf(EncodingException.class);
    }

    private WireBytes read() {
        return new WireBytes(out.toByteArray(), Travel.CODECS);
    }
}
