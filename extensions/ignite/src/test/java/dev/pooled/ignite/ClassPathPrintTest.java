package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathPrintTest {

    @TempDir
    private Path directory;

    private Path file(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static ClassPathPrint print(Path... entries) {
        return ClassPathPrint.of(List.of(entries));
    }

    @Test
    void theSameJarUnderAnotherNameIsTheSame() throws IOException {
        ClassPathPrint one = print(file("one/app.jar", "classes"));
        ClassPathPrint other = print(file("two/app-1.jar", "classes"));

        assertThat(one.differenceFrom(other)).isEmpty();
    }

    @Test
    void saysWhatIsLackingAndWhatIsMore() throws IOException {
        Path app = file("app.jar", "classes");
        Path old = file("old/lib.jar", "old");
        Path young = file("young/lib.jar", "young");

        assertThat(print(app).differenceFrom(print(app, young))).matches("lacks lib\\.jar \\([0-9a-f]{16}\\)");
        assertThat(print(app, old).differenceFrom(print(app))).matches("has in addition lib\\.jar \\([0-9a-f]{16}\\)");
        assertThat(print(app, old).differenceFrom(print(app, young)))
                .matches("lacks lib\\.jar \\([0-9a-f]{16}\\), and has in addition lib\\.jar \\([0-9a-f]{16}\\)");
    }

    @Test
    void theOrderDoesNotCount() throws IOException {
        Path app = file("app.jar", "classes");
        Path lib = file("lib.jar", "lib");

        assertThat(print(app, lib)).isEqualTo(print(lib, app));
    }

    @Test
    void aDirectoryIsWhatItsFilesAre() throws IOException {
        file("one/a/B.class", "b");
        file("one/c.txt", "c");
        file("two/c.txt", "c");
        file("two/a/B.class", "b");
        ClassPathPrint one = print(directory.resolve("one"));

        assertThat(one.differenceFrom(print(directory.resolve("two")))).isEmpty();
        file("two/a/B.class", "changed");
        assertThat(one.differenceFrom(print(directory.resolve("two")))).contains("lacks two", "has in addition one");
    }

    @Test
    void aFileOfADirectoryIsNotTakenForTwo() throws IOException {
        file("one/a", "xb\0y");
        file("two/a", "x");
        file("two/b", "y");

        assertThat(print(directory.resolve("one")).differenceFrom(print(directory.resolve("two"))))
                .isNotEmpty();
    }

    @Test
    void whatIsNotThereOrEmptyDoesNotCount() throws IOException {
        Path empty = Files.createDirectories(directory.resolve("empty/inner"));

        assertThat(print(empty.getParent(), directory.resolve("none.jar")).entries())
                .isEmpty();
    }

    @Test
    void ownJarsDoNotCount() throws IOException {
        for (String name : List.of(
                "pooled-runtime-0.1.0-SNAPSHOT.jar",
                "pooled-agent-1.0.jar",
                "pooled-ignite-1.0.jar",
                "pooled-ignite-node-1.0.jar",
                "ignite-core-2.18.0.jar",
                "ignite-binary-impl-2.18.0.jar",
                "cache-api-1.0.0.jar",
                "annotations-16.0.3.jar",
                "extensions/ignite/target/classes/x.class")) {
            file(name, name);
        }

        assertThat(print(
                                directory.resolve("pooled-runtime-0.1.0-SNAPSHOT.jar"),
                                directory.resolve("pooled-agent-1.0.jar"),
                                directory.resolve("pooled-ignite-1.0.jar"),
                                directory.resolve("pooled-ignite-node-1.0.jar"),
                                directory.resolve("ignite-core-2.18.0.jar"),
                                directory.resolve("ignite-binary-impl-2.18.0.jar"),
                                directory.resolve("cache-api-1.0.0.jar"),
                                directory.resolve("annotations-16.0.3.jar"),
                                directory.resolve("extensions/ignite/target/classes"))
                        .entries())
                .isEmpty();
    }

    @Test
    void jarsOfPeopleWhoNameThemAlikeCount() throws IOException {
        assertThat(print(
                                file("pooled-ignite-app-1.0.jar", "app"),
                                file("my-annotations-1.0.jar", "mine"),
                                file("annotations.jar", "no version"))
                        .entries())
                .hasSize(3);
    }

    @Test
    void aTextIsReadBack() throws IOException {
        ClassPathPrint print = print(file("an app.jar", "classes"), file("lib.jar", "lib"));

        assertThat(ClassPathPrint.parse(print.toText())).isEqualTo(print);
        assertThat(ClassPathPrint.parse("nonsense\n\n" + print.toText() + " \nmore of it"))
                .isEqualTo(print);
        assertThat(ClassPathPrint.parse("").entries()).isEmpty();
    }

    @Test
    void aStarStandsForTheJarsOfADirectory() throws IOException {
        Path b = file("lib/b.jar", "b");
        Path a = file("lib/a.JAR", "a");
        file("lib/c.txt", "c");
        file("lib/inner/d.jar", "d");
        String lib = directory.resolve("lib").toString();

        assertThat(ClassPathPrint.paths("app.jar" + File.pathSeparator + lib + "/*" + File.pathSeparator))
                .containsExactly(Path.of("app.jar"), a, b);
        assertThat(ClassPathPrint.paths(" ")).isEmpty();
    }

    @Test
    void aStarOfNoDirectoryIsAnError() {
        assertThatThrownBy(() -> ClassPathPrint.paths(directory.resolve("none") + "/*"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the class path names a directory that cannot be read: ");
    }
}
