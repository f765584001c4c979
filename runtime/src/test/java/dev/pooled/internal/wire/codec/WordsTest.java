package dev.pooled.internal.wire.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 0x0123_4567_89AB_CDEFL, 0xFEDC_BA98_7654_3210L, Long.MIN_VALUE, 0x8000_0000L})
    void bothWaysReadAndWriteTheSame(long value) {
        byte[] expected = ByteBuffer.allocate(13).putLong(3, value).array();
        byte[] byBytes = new byte[13];
        byte[] byHandle = new byte[13];

        Words.putByBytes(byBytes, 3, value);
        Words.link();
        Words.put(byHandle, 3, value);

        assertThat(byBytes).isEqualTo(expected);
        assertThat(byHandle).isEqualTo(expected);
        assertThat(Words.getByBytes(expected, 3)).isEqualTo(value);
        assertThat(Words.get(expected, 3)).isEqualTo(value);
    }

    @Test
    void neitherWayLeavesTheArray() {
        Words.link();

        assertThatThrownBy(() -> Words.get(new byte[8], 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Words.put(new byte[8], 1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> Words.getByBytes(new byte[8], 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
