package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose fields are looked at; what is said about them is in the golden folders. */
class SerializedFieldsTest {

    private static final String OWNER = """
            package a;
            class Owner {
                @dev.pooled.Pooled static int f(%s parcel) { return 1; }
            }
            """;

    @Test
    void aClassThatComesCompiledIsTrusted() {
        assertThat(Compiling.withProcessor("a.Owner", OWNER.formatted(Shipped.class.getName()))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void aClassOfThisCompilationIsNotTrustedBecauseItsSuperclassIs() {
        Compilation compilation = Compiling.withProcessor(
                "a.Owner",
                OWNER.formatted("Parcel"),
                "class Parcel extends " + Shipped.class.getName() + " { Process process; }");

        assertThat(Compiling.problems(compilation)).contains("(Parcel.process)").doesNotContain("thread");
    }

    /** Between rounds the compiler forgets which types it was given. */
    @Test
    void aClassOfAnEarlierRoundIsLookedAt() {
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .withProcessors(new LateType(), new PooledProcessor())
                .compile(List.of(
                        Compiling.source(
                                "a.Parcel",
                                "package a; class Parcel implements java.io.Serializable {" + " Process process; }"),
                        Compiling.source("a.Owner", """
                                package a;
                                class Owner {
                                    @dev.pooled.Pooled static Late f(Parcel parcel) { return Late.NOW; }
                                }
                                """)));

        assertThat(Compiling.problems(compilation)).contains("(Parcel.process)");
    }

    @Test
    void theFieldsAreReportedAsTheOptionSays() {
        String source = OWNER.formatted("Parcel") + "class Parcel implements java.io.Serializable { Process process; }";

        assertThat(Compiling.problems(Compiling.withProcessor(
                        List.of(Compiling.source("a.Owner", source)), "-Apooled.serialization=warn")))
                .contains("WARNING [PooledCannotTravel]");
        assertThat(Compiling.problems(Compiling.withProcessor(
                        List.of(Compiling.source("a.Owner", source)), "-Apooled.serialization=off")))
                .isEmpty();
    }
}
