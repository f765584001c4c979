package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the user's compiler and however strict, the generated code gives it no reason to complain. */
class LintTest {

    static IntStream releases() {
        return IntStream.of(17, 21, 25)
                .filter(release -> release <= Runtime.version().feature());
    }

    @ParameterizedTest
    @MethodSource("releases")
    void generatedCodeIsCleanUnderAllLintsAndDoclint(int release) {
        List<JavaFileObject> sources =
                Compiling.files("good").stream().map(Compiling::source).toList();

        Compilation compilation = Compiling.withProcessor(
                sources,
                "--release",
                Integer.toString(release),
                "-Xlint:all,-processing",
                "-Xdoclint:all,-missing",
                "-Werror");

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
