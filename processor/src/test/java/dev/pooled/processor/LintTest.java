package dev.pooled.processor;

import static com.google.testing.compile.Compiler.javac;
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

    /** Before JDK 18 nothing can say to doclint that tags are left out on purpose, least of all an anonymous class. */
    private static String doclint() {
        return Runtime.version().feature() < 18 ? "-Xdoclint:all,-missing" : "-Xdoclint";
    }

    private static List<JavaFileObject> sources() {
        return Compiling.files("good").stream().map(Compiling::source).toList();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void generatedCodeIsCleanUnderAllLints(int release) {
        Compilation compilation = Compiling.withProcessor(
                sources(), "--release", Integer.toString(release), "-Xlint:all,-processing", "-Werror");

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }

    /** Compiles what is generated alone: the owners, which are on the class path, have little Javadoc themselves. */
    @ParameterizedTest
    @MethodSource("releases")
    void generatedCodeIsCleanUnderAllLintsAndDoclint(int release) {
        List<JavaFileObject> stubs = Compiling.generating(sources()).generatedSourceFiles();

        Compilation compilation = javac().withOptions(
                        "-proc:none", "--release", Integer.toString(release), "-Xlint:all", doclint(), "-Werror")
                .compile(stubs);

        assertThat(stubs).isNotEmpty();
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
    }
}
