package dev.pooled.examples.census;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JdkClassesTest {

    @Test
    void listsEveryClassOnceEvenIfItWasReadBefore() throws IOException {
        JdkClasses.read("/modules/java.base/java/lang/Object.class");

        List<String> paths = JdkClasses.inBundlesOf(256 * 1024).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(paths)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1000)
                .contains("/modules/java.base/java/lang/Object.class");
    }

    @Test
    void readsTheBytesOfAClass() throws IOException {
        byte[] object = JdkClasses.read("/modules/java.base/java/lang/Object.class");

        assertThat(object).startsWith(0xCA, 0xFE, 0xBA, 0xBE);
    }
}
