package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassBytesTest {

    /** A class with a name of its own file. */
    private record Nested() {}

    @Test
    void aClassWithAFileIsReadFromIt() throws Exception {
        try (InputStream file = ClassBytesTest.class.getResourceAsStream("ClassBytesTest$Nested.class")) {
            assertThat(ClassBytes.of(Nested.class, null)).isEqualTo(file.readAllBytes());
        }
    }

    @Test
    void aClassOfAModuleIsReadFromIt() {
        assertThat(ClassBytes.of(Map.Entry.class, null)).startsWith(0xCA, 0xFE, 0xBA, 0xBE);
    }

    @Test
    void whatHasNoClassFileHasNoBytes() {
        Runnable lambda = () -> {};

        assertThat(ClassBytes.of(int.class, null)).isNull();
        assertThat(ClassBytes.of(String[].class, null)).isNull();
        assertThat(ClassBytes.of(lambda.getClass(), null)).isNull();
    }

    @Test
    void withoutAnAgentNothingIsKnownOfThisJvm() {
        assertThat(PooledAgent.options()).isEmpty();
        assertThat(PooledAgent.inputArguments()).isNull();
        assertThat(PooledAgent.classBytes(Nested.class)).isNotNull();
    }
}
