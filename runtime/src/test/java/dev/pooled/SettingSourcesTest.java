package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingSourcesTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
        System.clearProperty("pooled.queue-capacity");
    }

    @Test
    void sharedPoolTakesItsOwnKeyBeforeTheGeneralOneOfTheSameSource() {
        SettingSources sources = new SettingSources(
                Map.of(), Map.of("pooled.workers", "1", "pooled.pools.pdf.workers", "2"), Map.of(), Map.of());

        assertThat(PoolConfig.load("pdf", sources).workers()).isEqualTo(2);
        assertThat(PoolConfig.load("web", sources).workers()).isEqualTo(1);
        assertThat(PoolConfig.builder().name("pdf").build(sources).workers()).isEqualTo(1);
    }

    @Test
    void generalKeyOfAnEarlierSourceWinsOverTheSharedPoolsKeyOfALaterOne() {
        SettingSources sources =
                new SettingSources(Map.of("workers", "1"), Map.of("pooled.pools.pdf.workers", "2"), Map.of(), Map.of());

        assertThat(PoolConfig.load("pdf", sources).workers()).isEqualTo(1);
    }

    @Test
    void everySourceKnowsSharedPools() {
        assertThat(PoolConfig.load("my-pdf.v2", Sources.agentOption("pools.my-pdf.v2.worker-heap", "1g"))
                        .workerHeap())
                .contains("1g");
        assertThat(PoolConfig.load("my-pdf.v2", Sources.environment("POOLED_POOLS_MY_PDF_V2_WORKER_HEAP", "1g"))
                        .workerHeap())
                .contains("1g");
        assertThat(PoolConfig.load("my-pdf.v2", Sources.file("pooled.pools.my-pdf.v2.worker-heap", "1g"))
                        .workerHeap())
                .contains("1g");
    }

    @Test
    void readsSystemPropertiesOfThisJvm() {
        System.setProperty("pooled.queue-capacity", "17");

        assertThat(PoolConfig.builder().build().queueCapacity()).isEqualTo(17);
    }

    @Test
    void readsPooledPropertiesAsTheContextClassLoaderSeesIt(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("pooled.properties"), "pooled.name = Größe\npooled.workers=3\n");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            PoolConfig config = PoolConfig.builder().build();

            assertThat(config.name()).isEqualTo("Größe");
            assertThat(config.workers()).isEqualTo(3);
        }
    }

    @Test
    void refusesAFileThatIsNoPropertiesFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("pooled.properties");
        Files.writeString(file, "pooled.name=\\u12");

        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);

            assertThatThrownBy(() -> PoolConfig.builder().build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("pooled.properties is not a properties file: "
                            + file.toUri().toURL());
        }
    }

    @Test
    void doesWithoutAContextClassLoader() {
        Thread.currentThread().setContextClassLoader(null);

        assertThat(PoolConfig.builder().name("etl").build().name()).isEqualTo("etl");
    }
}
