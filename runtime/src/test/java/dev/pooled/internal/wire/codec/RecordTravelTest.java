package dev.pooled.internal.wire.codec;

import static dev.pooled.internal.wire.codec.Travel.thereAndBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTravelTest {

    record Empty() {}

    record Everything(
            boolean flag, byte b, short s, char c, int i, long l, float f, double d, int[] array, String text) {}

    record Tree(String name, List<Tree> children) {}

    record Chain(Chain next) {}

    record Positive(int value) {
        Positive {
            if (value < 0) {
                throw new IllegalArgumentException("value must be >= 0: value=" + value);
            }
        }
    }

    record Secretive(String secret) {
        @Override
        public String secret() {
            throw new UnsupportedOperationException("not for you");
        }
    }

    record Page(String title, Optional<Body> body) {}

    record Body(InputStream html) {}

    record Plain(int x, String y) implements Serializable {}

    @Test
    void rebuildsARecordThatIsNotSerialisableFromItsComponents() {
        int[] array = {1, 2};
        Everything everything = new Everything(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, array, null);

        Everything arrived = thereAndBack(everything);

        assertThat(arrived).usingRecursiveComparison().isEqualTo(everything);
        assertThat(thereAndBack(new Empty())).isEqualTo(new Empty());
    }

    @Test
    void rebuildsRecordsWithinRecords() {
        Tree tree = new Tree("root", List.of(new Tree("leaf", List.of()), new Tree(null, null)));

        assertThat(thereAndBack(tree)).isEqualTo(tree);
    }

    @Test
    void bringsSerialisableRecordsBack() {
        assertThat(thereAndBack(new Plain(1, "y"))).isEqualTo(new Plain(1, "y"));
    }

    @Test
    void namesThePathToAComponentThatCannotTravel() {
        Page page = new Page("t", Optional.of(new Body(new ByteArrayInputStream(new byte[0]))));

        assertThatThrownBy(() -> Travel.encode(List.of(0, page)))
                .isInstanceOfSatisfying(
                        EncodingException.class, e -> assertThat(e.path()).isEqualTo("[1].body.html"))
                .hasMessageContaining("java.io.ByteArrayInputStream is not serialisable");
    }

    @Test
    void refusesARecordWhoseAccessorThrows() {
        assertThatThrownBy(() -> Travel.encode(new Secretive("x")))
                .isInstanceOfSatisfying(
                        EncodingException.class, e -> assertThat(e.path()).isEqualTo("secret"))
                .hasMessageContaining("not for you");
    }

    @Test
    void refusesBytesThatTheConstructorOfARecordRefuses() {
        byte[] bytes = Travel.encode(new Positive(0x01020304));
        bytes[bytes.length - 4] = -1;

        assertThatThrownBy(() -> Travel.decode(bytes))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("value must be >= 0")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesARecordWhoseComponentsAreOthersHere() {
        byte[] bytes = Travel.encode(new Positive(7));
        WireBuffer other = new WireBuffer(Travel.CODECS);
        other.writeByte(Tag.RECORD);
        other.writeString(Positive.class.getName());
        other.writeSize(1);
        other.writeObject("seven");

        assertThatThrownBy(() -> Travel.decode(other.toByteArray()))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("cannot be rebuilt");
        bytes[bytes.length - 6] = 3; // the number of components
        assertThatThrownBy(() -> Travel.decode(bytes))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("has 1 components here, but was written with 3");
    }

    @Test
    void refusesAChainThatIsLongerThanTheStack() {
        Chain chain = null;
        for (int i = 0; i < 100_000; i++) {
            chain = new Chain(chain);
        }
        Chain tooLong = chain;

        assertThatThrownBy(() -> Travel.encode(tooLong))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("20000 levels deep");
    }
}
