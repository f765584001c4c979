package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"doctor --help", "--help", "-h", "doctor -cp x --help"})
    void helpIsPrintedAndNoError(String arguments) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(text(out)).isEqualTo(Doctor.USAGE);
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nurse", "doctor -cp", "doctor app.jar", "doctor -cp a b", "doctor --verbose x"})
    void whatIsNotUnderstoodIsNamedWithTheUsage(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(text(err)).isEqualTo("not understood: " + arguments + System.lineSeparator() + Doctor.USAGE);
        assertThat(text(out)).isEmpty();
    }

    @Test
    void withoutArgumentsTheUsageIsAnError() {
        assertThat(run()).isEqualTo(2);
        assertThat(text(err)).startsWith("what to do is missing").endsWith(Doctor.USAGE);
    }

    private int run(String... arguments) {
        return Doctor.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
