package dev.pooled.examples.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final Visit VISIT = new Visit(
            URI.create("http://a.org:81/"), Visit.How.STORED, "f00", List.of(URI.create("http://a.org:81/b")));

    @TempDir
    private Path directory;

    @Test
    void readsBackWhatItNotedAndDropsALineThatWasCutOff() throws IOException {
        try (Store store = Store.open(directory, false)) {
            store.note(VISIT);
        }
        Files.writeString(directory.resolve("journal.tsv"), "http://a.org/half\tSTO", StandardOpenOption.APPEND);

        try (Store store = Store.open(directory, true)) {
            assertThat(store.earlier()).containsExactly(VISIT);
            assertThat(store.port()).isEqualTo(81);
            store.note(VISIT);
        }
        assertThat(Files.readAllLines(directory.resolve("journal.tsv"))).hasSize(2);
    }

    @Test
    void doesNotBeginAnewOverAnEarlierCrawl() throws IOException {
        Store.open(directory, false).close();

        assertThatThrownBy(() -> Store.open(directory, false)).hasMessageContaining("--resume");
    }

    @Test
    void aPageIsStoredBelowItsHostWhateverItsName() throws IOException {
        try (Store store = Store.open(directory, false)) {
            for (String path : List.of("/", "/a/b.html", "/a?x=/../../../etc", "/%2e%2e/%2e%2e/x", "/.hidden")) {
                store.write(URI.create("http://a.org" + path), new byte[] {1}, new ParsedPage("t", "x", List.of()));
            }
        }

        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("journal.tsv")))
                    .hasSize(10)
                    .allMatch(file -> file.startsWith(directory.resolve("a.org")));
        }
    }
}
