package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for the owners in {@code good}. */
class GeneratedSourceTest {

    /** All of them in one go: some name types of others. */
    private static final Compilation COMPILATION = Compiling.generating(good());

    private static List<JavaFileObject> good() {
        return Compiling.files("good").stream().map(Compiling::source).toList();
    }

    static Stream<String> generated() {
        return Compiling.generated(COMPILATION).keySet().stream();
    }

    @Test
    void comesWithoutAComplaint() {
        assertThat(COMPILATION.diagnostics()).isEmpty();
        assertThat(COMPILATION.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void isAsExpected(String name) throws IOException {
        Golden.assertMatches(name, Compiling.generated(COMPILATION).get(name));
    }

    @Test
    void isNoMoreAndNoLessThanExpected() {
        Set<String> expected = Compiling.files("expected").stream()
                .map(file -> Compiling.RESOURCES.resolve("expected").relativize(file))
                .map(file -> file.toString().replace('\\', '/'))
                .filter(name -> name.endsWith(".java"))
                .collect(Collectors.toSet());

        assertThat(Compiling.generated(COMPILATION).keySet()).isEqualTo(expected);
    }

    @Test
    void isTheSameInEveryRunAndInEveryOrderOfSources() {
        List<JavaFileObject> sources = new ArrayList<>(good());
        Collections.reverse(sources);

        Map<String, String> second = Compiling.generated(Compiling.generating(sources));

        assertThat(Compiling.generated(COMPILATION)).hasSizeGreaterThan(20).isEqualTo(second);
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
