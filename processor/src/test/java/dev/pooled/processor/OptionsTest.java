package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The {@code -A} options. */
class OptionsTest {

    private static final String READS = """
            package a;
            class Reads {
                @dev.pooled.Pooled static int read(java.io.InputStream in, Object any) { return 0; }
            }
            """;

    private static final String SQUARES = """
            package a;
            class Squares {
                @dev.pooled.Pooled static long square(Integer x) { return x; }
                @dev.pooled.Pooled static void tell(Point where) {}
                record Point(int x, int y) {}
            }
            """;

    @Test
    void serializationMakesErrorsWarnings() {
        Compilation compilation = compile(READS, "-Apooled.serialization=warn");

        assertThat(Compiling.problems(compilation))
                .contains("3:60: WARNING [PooledCannotTravel]")
                .contains("3:71: WARNING [PooledMayNotTravel]")
                .doesNotContain("ERROR");
        assertThat(Compiling.generated(compilation)).containsKey("a/ReadsPooled.java");
    }

    @Test
    void serializationCanBeSwitchedOff() {
        assertThat(compile(READS, "-Apooled.serialization=off").diagnostics()).isEmpty();
    }

    @Test
    void suffixNamesTheStub() {
        Compilation compilation = compile(SQUARES, "-Apooled.suffix=InWorkers");

        assertThat(Compiling.generated(compilation)).containsOnlyKeys("a/SquaresInWorkers.java");
    }

    @Test
    void explainSaysHowEverythingTravels() {
        assertThat(compile(SQUARES, "-Apooled.explain=true").notes().stream()
                        .map(note -> note.getLineNumber() + ": " + note.getMessage(null)))
                .containsExactly(
                        "3: argument 1 (x) travels as java.lang.Integer, with its run-time class: by a built-in or"
                                + " registered codec, else by Java serialization",
                        "3: the result of square travels as long, as it is, by writeLong",
                        "4: argument 1 (where) travels as a.Squares.Point, component by component");
    }

    @Test
    void wrongOnesAreNamed() {
        Compilation compilation =
                compile(SQUARES, "-Apooled.serialization=maybe", "-Apooled.suffix=-x", "-Apooled.explain=1");

        assertThat(compilation.errors().stream().map(error -> error.getMessage(null)))
                .containsExactly(
                        "[PooledOption] -Apooled.serialization=maybe is not allowed; use error, warn or off",
                        "[PooledOption] -Apooled.suffix=-x is not allowed; use letters and digits that may end a class"
                                + " name",
                        "[PooledOption] -Apooled.explain=1 is not allowed; use true or false");
    }

    private static Compilation compile(String text, Object... options) {
        String name = "a." + text.replaceAll("(?s).*?class (\\w+).*", "$1");
        return Compiling.withProcessor(List.of(Compiling.source(name, text)), options);
    }
}
