package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassBytesTest {

    /** A class with a name of its own file. */
    private record Nested() {}

    @Test
    void noFileThatALoaderHandsOutIsTakenForTheClass() {
        assertThat(ClassBytes.of(Nested.class, null)).isNull();
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
        assertThat(PooledAgent.classBytes(Nested.class)).isNull();
    }
}
