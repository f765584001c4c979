package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for the owners in {@code good}. */
class GeneratedSourceTest {

    static Stream<Path> good() {
        return Compiling.files("good").stream();
    }

    @ParameterizedTest
    @MethodSource("good")
    void isAsExpected(Path file) throws IOException {
        Compilation compilation = Compiling.generating(List.of(Compiling.source(file)));

        assertThat(Compiling.problems(compilation)).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        for (Map.Entry<String, String> generated :
                Compiling.generated(compilation).entrySet()) {
            Golden.assertMatches(generated.getKey(), generated.getValue());
        }
    }

    @Test
    void isTheSameInEveryRunAndInEveryOrderOfSources() {
        List<JavaFileObject> sources =
                new ArrayList<>(good().map(Compiling::source).toList());

        Map<String, String> first = Compiling.generated(Compiling.generating(sources));
        Collections.reverse(sources);
        Map<String, String> second = Compiling.generated(Compiling.generating(sources));

        assertThat(first).hasSizeGreaterThan(10).isEqualTo(second);
    }

    @Test
    void isNotWrittenForAClassWithoutPooledMethods() {
        Compilation compilation = Compiling.withProcessor("Plain", "class Plain { static int x; }");

        assertThat(Compiling.generated(compilation)).isEmpty();
    }

    @Test
    void saysWhatGeneratedItAndNotWhen() {
        Compilation compilation =
                Compiling.withProcessor("A", "class A { @dev.pooled.Pooled static int f(int x) { return x; } }");

        assertThat(Compiling.generated(compilation).get("APooled.java"))
                .contains("@Generated(\"dev.pooled.processor.PooledProcessor\")");
    }
}
