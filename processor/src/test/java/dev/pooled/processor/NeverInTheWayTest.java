package dev.pooled.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the processor, the build goes on as far as it can, and says what it was. */
class NeverInTheWayTest {

    private static final JavaFileObject TWO_OWNERS = Compiling.source("a.Good", """
            package a;
            class Good {
                @dev.pooled.Pooled static int good(int x) { return x; }
            }
            class Bad {
                @dev.pooled.Pooled static int bad(int x) { return x; }
            }
            """);

    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("broken"),
                new AssertionError("broken"),
                new NoClassDefFoundError("broken"),
                new StackOverflowError("broken"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureAtOneOwnerIsAnErrorThereAndOthersGetTheirStubs(Throwable failure) {
        Set<Object> written = new HashSet<>();
        Compilation compilation = compile(
                (method, arguments) -> {
                    if (method.equals("getDocComment")
                            && arguments[0].toString().startsWith("bad")) {
                        throw failure;
                    }
                    if (method.equals("createSourceFile")) {
                        written.add(arguments[0]);
                    }
                },
                TWO_OWNERS);

        assertThat(Compiling.problems(compilation))
                .startsWith(
                        "5:1: ERROR [PooledCrash] the processor failed on Bad; this is a bug of Pooled, please report"
                                + " it with what follows:\n")
                .contains(failure.getClass().getName() + ": broken\n");
        assertThat(written).containsExactly("a.GoodPooled");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureAtNoOwnerIsAnErrorWithoutAPlace(Throwable failure) {
        Compilation compilation = compile(
                (method, arguments) -> {
                    if (method.equals("getTypeElement")) {
                        throw failure;
                    }
                },
                Compiling.source("a.Waiting", """
                        package a;
                        class Waiting {
                            @dev.pooled.Pooled static int wait(Nowhere x) { return 0; }
                        }
                        """));

        assertThat(Compiling.problems(compilation))
                .startsWith("-1:-1: ERROR [PooledCrash] the processor failed on this compilation; this is a bug");
    }

    @Test
    void aFileThatCannotBeWrittenIsAnErrorAtItsOwner() {
        Set<Object> asked = new HashSet<>();
        Compilation compilation = compile(
                (method, arguments) -> {
                    asked.add(arguments == null ? "" : arguments[0]);
                    if (method.equals("createSourceFile") && arguments[0].equals("a.BadPooled")) {
                        throw new IOException("No space left on device");
                    }
                },
                TWO_OWNERS);

        assertThat(Compiling.problems(compilation))
                .isEqualTo("5:1: ERROR [PooledNotWritten] the stub of Bad could not be written: java.io.IOException: No"
                        + " space left on device; see to the disk and run again\n");
        assertThat(asked).contains("a.GoodPooled");
    }

    @Test
    void eachFileHasItsOwnerAsItsOnlyOriginAndThereAreNoOtherFiles() {
        Map<String, List<String>> origins = new TreeMap<>();
        List<JavaFileObject> sources =
                Compiling.files("good").stream().map(Compiling::source).toList();

        Compilation compilation = compile(
                (method, arguments) -> {
                    if (method.startsWith("create")) {
                        origins.put(method + " " + arguments[0], names((Element[]) arguments[1]));
                    }
                },
                sources.toArray(new JavaFileObject[0]));

        assertThat(compilation.errors()).isEmpty();
        assertThat(origins)
                .hasSizeGreaterThan(20)
                .containsEntry("createSourceFile good.MathsPooled", List.of("good.Maths"))
                .containsEntry(
                        "createSourceFile good.Kinds_Person_Deep_DeeperPooled",
                        List.of("good.Kinds.Person.Deep.Deeper"))
                .allSatisfy((call, owners) -> {
                    assertThat(call).startsWith("createSourceFile ");
                    assertThat(owners).hasSize(1);
                });
    }

    private static List<String> names(Element[] elements) {
        return Arrays.stream(elements)
                .map(element -> ((QualifiedNameable) element).getQualifiedName().toString())
                .toList();
    }

    @Test
    void withoutSightOfBodiesTheSameIsGenerated() {
        JavaFileObject source = Compiling.source("a.Calls", """
                package a;
                class Calls {
                    static int count;
                    static final int[] TABLE = {1};
                    @dev.pooled.Pooled static int own(int x) { return CallsPooled.shared().own(TABLE[x]++); }
                    @dev.pooled.Pooled static void only(int[] read) { own(read[0]); }
                }
                """);

        Compilation wrapped = compile((method, arguments) -> {}, source);

        assertThat(Compiling.problems(wrapped))
                .contains("3:16: WARNING [PooledStaticState] static field count")
                .contains("6:47: WARNING [PooledLostChanges]")
                .doesNotContain("PooledOwnStub", "TABLE");
        assertThat(Compiling.generated(wrapped))
                .isEqualTo(Compiling.generated(Compiling.withProcessor(List.of(source))));
    }

    @Test
    void allAnnotationsAreClaimedAndTheNewestSourceVersionIsSupported() {
        JavaFileObject source = Compiling.source("a.Only", """
                package a;
                class Only {
                    @dev.pooled.Pooled static int only(int x) { return x; }
                }
                """);

        Compilation compilation = Compiling.withProcessor(
                List.of(source),
                "-Xlint:all",
                "-Werror",
                "-source",
                Integer.toString(Runtime.version().feature()));

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(new PooledProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latestSupported());
    }

    private static Compilation compile(WrappedProcessor.Watcher watcher, JavaFileObject... sources) {
        return javac().withProcessors(new WrappedProcessor(watcher)).compile(new ArrayList<>(List.of(sources)));
    }
}
