package dev.pooled.internal.wire.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the names of classes travel, and what is said of those that no other JVM can find. */
class ClassNamesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, -1, -20, 99_999_999})
    void aNameTravelsWithTheNumberOfItsLoader(int loader) {
        for (String name : List.of("com.acme.Page", "[Lcom.acme.Page;", "Page")) {
            String travelling = ClassNames.travelling(name, loader);

            assertThat(ClassNames.name(travelling)).isEqualTo(name);
            assertThat(ClassNames.loader(travelling)).isEqualTo(loader);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.B$$Lambda/0x0000000800c03000", "a.B/", "a.B/-", "a.B/1-", "a.B/99999999999", "a.B/x"})
    void whatIsNoNumberBelongsToTheName(String name) {
        assertThat(ClassNames.name(name)).isEqualTo(name);
        assertThat(ClassNames.loader(name)).isZero();
    }

    @Test
    void aLambdaThatIsNotSerialisableIsRefusedWithTheCauseAndTheCure() {
        Supplier<String> lambda = () -> "here only";

        assertThatThrownBy(() -> new WireBuffer(new CodecRegistry(List.of(), null)).writeObject(lambda))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining(
                        "Supplier is no Serializable interface, and so the lambda exists in this JVM only")
                .hasMessageContaining("cast it, (Supplier & Serializable) …");
    }
}
