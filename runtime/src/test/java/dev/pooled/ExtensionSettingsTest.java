package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackendProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtensionSettingsTest {

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @AfterEach
    void restoreContextClassLoader() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void extensionIsGivenItsKeysWithoutTheirPrefix() {
        PoolConfig config = Sources.config(new SettingSources(
                Map.of("dashboard.port", "1"),
                Map.of("pooled.dashboard.port", "2", "pooled.dashboard.host", "a", "pooled.spring.x.y", "z"),
                Map.of("POOLED_DASHBOARD_MAX_EVENTS", "9"),
                Map.of("pooled.dashboard.host", "b")));

        assertThat(config.extension("dashboard")).isEqualTo(Map.of("port", "1", "host", "a", "max-events", "9"));
        assertThat(config.extension("spring")).isEqualTo(Map.of("x.y", "z"));
        assertThat(config.extension("junit")).isEmpty();
    }

    @Test
    void environmentTakesTheSpellingOfTheFile() {
        PoolConfig config = Sources.config(new SettingSources(
                Map.of(),
                Map.of(),
                Map.of("POOLED_MICROMETER_TAG_REGION", "eu"),
                Map.of("pooled.micrometer.tag.region", "us")));

        assertThat(config.extension("micrometer")).isEqualTo(Map.of("tag.region", "eu"));
    }

    @Test
    void builderWinsAndToBuilderKeepsAll() {
        PoolConfig config = PoolConfig.builder()
                .set("dashboard.port", "3")
                .build(Sources.systemProperty("pooled.dashboard.port", "2"));

        assertThat(config.extension("dashboard")).isEqualTo(Map.of("port", "3"));
        assertThat(config.toBuilder().build(Sources.NONE).extension("dashboard"))
                .isEqualTo(Map.of("port", "3"));
    }

    @Test
    void sharedPoolHasKeysOfItsOwn() {
        SettingSources sources = new SettingSources(
                Map.of(),
                Map.of("pooled.dashboard.port", "1", "pooled.pools.pdf.dashboard.port", "2"),
                Map.of("POOLED_POOLS_WEB_DASHBOARD_PORT", "3"),
                Map.of());

        assertThat(PoolConfig.load("pdf", sources).extension("dashboard")).isEqualTo(Map.of("port", "2"));
        assertThat(PoolConfig.load("web", sources).extension("dashboard")).isEqualTo(Map.of("port", "1"));
        assertThat(Sources.config(sources).extension("dashboard")).isEqualTo(Map.of("port", "1"));
    }

    @Test
    void backEndOnTheClassPathOwnsItsName(@TempDir Path directory) throws IOException {
        SettingSources sources = new SettingSources(
                Map.of(), Map.of("pooled.moon.distance", "384400", "pooled.backend", "moon"), Map.of(), Map.of());
        assertThatThrownBy(() -> Sources.config(sources))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown setting pooled.moon.distance (from system property); ");

        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve(PoolBackendProvider.class.getName()), Moon.class.getName());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
            Thread.currentThread().setContextClassLoader(loader);
            PoolConfig config = Sources.config(sources);

            assertThat(config.extension("moon")).isEqualTo(Map.of("distance", "384400"));
            assertThat(config.backendName()).isEqualTo("moon");
        }
    }

    /** A back end that is only known by its name. */
    public static final class Moon implements PoolBackendProvider {
        public Moon() {}

        @Override
        public String name() {
            return "moon";
        }

        @Override
        public PoolBackend open(PoolConfig config) {
            throw new UnsupportedOperationException();
        }
    }
}
