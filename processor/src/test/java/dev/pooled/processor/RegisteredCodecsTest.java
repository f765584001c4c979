package dev.pooled.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class that is not Serializable travels where a codec for it is named in {@code META-INF/services}. */
class RegisteredCodecsTest {

    private static final JavaFileObject OWNER = Compiling.source("a.Owner", """
            package a;
            class Owner {
                @dev.pooled.Pooled static Plain same(Plain plain) { return plain; }
            }
            class Plain {}
            """);

    private static final JavaFileObject CODEC = Compiling.source("a.PlainCodec", """
            package a;
            import dev.pooled.codec.*;
            abstract class Base<T> implements Codec<T> {}
            public class PlainCodec extends Base<Plain> {
                @Override public Class<Plain> type() { return Plain.class; }
                @Override public void write(WireWriter out, Plain value) {}
                @Override public Plain read(WireReader in) { return new Plain(); }
            }
            """);

    private static final JavaFileObject RECORDS = Compiling.source("a.Records", """
            package a;
            import java.io.InputStream;
            class Records {
                @dev.pooled.Pooled static Free free(Tied tied, Free free) { return free; }
                record Tied(InputStream content) {}
                record Free(int number) {}
            }
            abstract class TiedCodec implements dev.pooled.codec.Codec<Records.Tied> {}
            abstract class FreeCodec implements dev.pooled.codec.Codec<Records.Free> {}
            """);

    @Test
    void isFoundOnTheClassPath(@TempDir Path directory) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve("dev.pooled.codec.Codec"), "# ours\na.PlainCodec # for Plain\n\na.Gone\n");

        Compilation compilation = compile(directory);

        assertThat(compilation.errors()).isEmpty();
        assertThat(Compiling.generated(compilation)).containsKey("a/OwnerPooled.java");
    }

    @Test
    void takesOverARecordOnlyWhereAComponentCannotTravel(@TempDir Path directory) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.writeString(services.resolve("dev.pooled.codec.Codec"), "a.PlainCodec\na.TiedCodec\na.FreeCodec\n");

        Compilation compilation = compile(directory, RECORDS);

        assertThat(compilation.errors()).isEmpty();
        assertThat(Compiling.generated(compilation).get("a/RecordsPooled.java"))
                .contains("TypeCodec<Records.Tied> TIED_CODEC = Codecs.object(Records.Tied.class)")
                .contains("TypeCodec<Records.Free> FREE_CODEC = new FreeCodec()");
    }

    @Test
    void isMissedWhereItIsNotNamed(@TempDir Path directory) {
        assertThat(Compiling.problems(compile(directory))).contains("3:48: ERROR [PooledNotSerializable]");
    }

    private static Compilation compile(Path more, JavaFileObject... others) {
        List<File> classPath = new ArrayList<>(List.of(more.toFile()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            classPath.add(new File(entry));
        }
        return javac().withProcessors(new PooledProcessor())
                .withClasspath(classPath)
                .compile(Stream.concat(Stream.of(OWNER, CODEC), Stream.of(others))
                        .toList());
    }
}
