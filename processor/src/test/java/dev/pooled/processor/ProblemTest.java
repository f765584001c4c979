package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message, word for word, with its line and column, for the owners in {@code bad}. */
class ProblemTest {

    private static final Pattern ID = Pattern.compile("\\[(Pooled\\w+)]");

    /** Those that no source can provoke, and the one about options, which has tests of its own. */
    private static final Set<Problem> WITHOUT_SOURCE = Set.of(Problem.CRASH, Problem.NOT_WRITTEN, Problem.BAD_OPTION);

    static Stream<Path> bad() {
        return Compiling.files("bad").stream();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void isReportedWhereItIs(Path file) throws IOException {
        Compilation compilation = Compiling.withProcessor(List.of(Compiling.source(file)));

        String name = file.getFileName().toString().replace(".java", ".txt");
        Golden.assertMatches("bad/" + name, Compiling.problems(compilation));
    }

    @Test
    void hasAnExample() {
        Set<String> shown = Compiling.files("expected/bad").stream()
                .flatMap(file -> ID.matcher(Compiling.read(file)).results())
                .map(result -> result.group(1))
                .collect(Collectors.toSet());

        assertThat(Stream.of(Problem.values())
                        .filter(problem -> !WITHOUT_SOURCE.contains(problem))
                        .map(Problem::id))
                .allSatisfy(id -> assertThat(shown).contains(id));
    }

    @Test
    void hasAnIdOfItsOwn() {
        assertThat(Stream.of(Problem.values()).map(Problem::id)).doesNotHaveDuplicates();
    }
}
