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

    private static final String EXPLAINED = """
            package a;
            class Explained {
                @dev.pooled.Pooled static void f(Object any, java.io.File bean, java.util.List<Shape> shapes, Shape shape,
                        Hidden hidden, Endless<String> endless, Colour[] colours, Colour colour) {}
                sealed interface Shape permits Round, Colour, Blob {}
                record Round(java.io.File picture) implements Shape {}
                enum Colour implements Shape { RED }
                static final class Blob implements Shape, java.io.Serializable {}
                record Hidden(Secret secret) { private record Secret(int x) {} }
                record Endless<T>(T value, Endless<java.util.List<T>> next) {}
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
                        "3: argument 1 (x) travels as java.lang.Integer, built in: a byte for its kind and its content, or by"
                                + " a codec that is registered for it",
                        "3: the result of square travels as long, built in: as it is, by writeLong",
                        "4: argument 1 (where) travels as a.Squares.Point, generated: component by component");
    }

    @Test
    void explainSaysWhatHasNoCodecOfItsOwnAndWhy() {
        Compilation compilation = compile(EXPLAINED, "-Apooled.explain=true", "-Apooled.serialization=off");

        assertThat(compilation.notes().stream().map(note -> note.getMessage(null)))
                .containsExactly(
                        "argument 1 (any) travels as java.lang.Object, with its run-time class: only then is known what it"
                                + " is; by a registered or built-in codec, by the components of a record, else serialised",
                        "argument 2 (bean) travels as java.io.File, serialised, unless a codec is registered for it: it is"
                                + " neither a record, an enum nor a sealed type",
                        "argument 3 (shapes) travels as java.util.List<a.Explained.Shape>, generated: element by element"
                                + " where it is a common kind of the JDK, else with its run-time class; in it, with their"
                                + " run-time class: java.io.File, a.Explained.Blob",
                        "argument 4 (shape) travels as a.Explained.Shape, generated: by a number for its class, Round or"
                                + " Colour, and that class's own codec; in it, with their run-time class: java.io.File,"
                                + " a.Explained.Blob",
                        "argument 5 (hidden) travels as a.Explained.Hidden, with its run-time class, by reflection or"
                                + " serialised: the stub cannot name all types of its components",
                        "argument 6 (endless) travels as a.Explained.Endless<java.lang.String>, generated: component by"
                                + " component; in it, with their run-time class:"
                                + " a.Explained.Endless<java.util.List<java.util.List<java.util.List<java.util.List<java.lang.String>>>>>",
                        "argument 7 (colours) travels as a.Explained.Colour[], generated: element by element",
                        "argument 8 (colour) travels as a.Explained.Colour, generated: by the name of its constant");
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
