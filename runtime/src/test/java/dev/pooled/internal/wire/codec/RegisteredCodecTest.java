package dev.pooled.internal.wire.codec;

import static dev.pooled.internal.wire.codec.Travel.thereAndBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.io.IOException;
import java.io.Serializable;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisteredCodecTest {

    /** Neither serialisable nor a record. */
    static class Handle {
        final Object content;

        Handle(Object content) {
            this.content = content;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Handle handle && Objects.equals(handle.content, content);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(content);
        }
    }

    static final class SpecialHandle extends Handle {
        SpecialHandle() {
            super("special");
        }
    }

    public static final class HandleCodec implements Codec<Handle> {
        @Override
        public Class<Handle> type() {
            return Handle.class;
        }

        @Override
        public void write(WireWriter out, Handle value) {
            out.writeObject(value.content);
        }

        @Override
        public Handle read(WireReader in) {
            return new Handle(in.readObject());
        }
    }

    /** Counts from 2000, to be told from the built-in one. */
    public static final class YearCodec implements Codec<Year> {
        @Override
        public Class<Year> type() {
            return Year.class;
        }

        @Override
        public void write(WireWriter out, Year value) {
            out.writeByte(value.getValue() - 2000);
        }

        @Override
        public Year read(WireReader in) {
            return Year.of(2000 + in.readByte());
        }
    }

    static final class FailingCodec implements Codec<Handle> {
        @Override
        public Class<Handle> type() {
            return Handle.class;
        }

        @Override
        public void write(WireWriter out, Handle value) {
            if (value.content == null) {
                throw new IllegalStateException("codec has a bug");
            }
        }

        @Override
        public Handle read(WireReader in) {
            throw new IllegalStateException("codec has another bug");
        }
    }

    static final class Job implements Serializable {
        private static final long serialVersionUID = 1L;
        final List<Object> parts = new ArrayList<>();
        final transient Object ignored = new Object();
        Object first;
    }

    private final CodecRegistry codecs = Travel.registry(new HandleCodec());

    @Test
    void asksTheCodecThatIsRegisteredForTheClass() {
        Handle handle = new Handle(List.of("x", new Handle(null)));

        assertThat(thereAndBack(handle, codecs)).isEqualTo(handle);
    }

    @Test
    void doesNotAskTheCodecOfASuperclass() {
        assertThatThrownBy(() -> Travel.encode(new SpecialHandle(), codecs))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("SpecialHandle is not serialisable");
    }

    @Test
    void prefersARegisteredCodecToABuiltInOne() {
        byte[] bytes = Travel.encode(Year.of(2024), Travel.registry(new YearCodec()));

        assertThat(bytes).endsWith(24).hasSizeGreaterThan(10);
        assertThat(Travel.decode(bytes, Travel.registry(new YearCodec()))).isEqualTo(Year.of(2024));
    }

    @Test
    void asksRegisteredCodecsWithinASerialisedGraph() {
        Job job = new Job();
        Handle shared = new Handle("shared");
        job.parts.add(shared);
        job.parts.add(new RecordTravelTest.Empty());
        job.parts.add(Optional.of(1));
        job.first = shared;

        Job arrived = thereAndBack(job, codecs);

        assertThat(arrived.parts).isEqualTo(job.parts);
        assertThat(arrived.first).isSameAs(arrived.parts.get(0));
    }

    @Test
    void namesThePathThroughASerialisedGraphIntoWhatACodecWrites() {
        Job job = new Job();
        job.first = new Handle(List.of(1, new Object()));

        assertThatThrownBy(() -> Travel.encode(List.of(job), codecs))
                .isInstanceOfSatisfying(
                        EncodingException.class, e -> assertThat(e.path()).isEqualTo("[0].first[1]"))
                .hasMessageContaining("java.lang.Object is not serialisable");
    }

    @Test
    void turnsWhatACodecThrowsIntoAnEncodingException() {
        CodecRegistry failing = Travel.registry(new FailingCodec());

        assertThatThrownBy(() -> Travel.encode(new Handle(null), failing))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("codec has a bug")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> thereAndBack(new Handle(1), failing))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("codec has another bug");
    }

    @Test
    void saysThatACodecIsMissingOnTheOtherSide() {
        byte[] bytes = Travel.encode(new Handle(1), codecs);

        assertThatThrownBy(() -> Travel.decode(bytes))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("no codec for " + Handle.class.getName())
                .hasMessageContaining("is registered here; give it to the pool with codec(…), or name it in"
                        + " META-INF/services/dev.pooled.codec.Codec on both sides");
    }

    @Test
    void refusesTwoCodecsForOneClass() {
        assertThatThrownBy(() -> Travel.registry(new HandleCodec(), new FailingCodec()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two codecs for " + Handle.class.getName());
    }

    @Test
    void findsCodecsThatTheClassPathOffers(@TempDir Path directory) throws IOException {
        try (URLClassLoader loader = offering(directory, HandleCodec.class, YearCodec.class)) {
            CodecRegistry found = new CodecRegistry(List.of(), loader);

            assertThat(thereAndBack(new Handle(1), found)).isEqualTo(new Handle(1));
            assertThat(Travel.encode(Year.of(2024), found)).endsWith(24).hasSizeGreaterThan(10);
        }
    }

    @Test
    void saysWhichOfferedCodecCannotBeMade(@TempDir Path directory) throws IOException {
        try (URLClassLoader loader = offering(directory, Handle.class)) {
            CodecRegistry broken = new CodecRegistry(List.of(), loader);

            assertThat(thereAndBack(List.of("no codec needed"), broken)).containsExactly("no codec needed");
            assertThatThrownBy(() -> Travel.encode(Year.of(1), broken))
                    .isInstanceOf(EncodingException.class)
                    .hasMessageContaining(Handle.class.getName());
        }
    }

    private static URLClassLoader offering(Path directory, Class<?>... codecs) throws IOException {
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        List<String> names = new ArrayList<>();
        for (Class<?> codec : codecs) {
            names.add(codec.getName());
        }
        Files.write(services.resolve(Codec.class.getName()), names);
        return new URLClassLoader(new URL[] {url(directory)}, RegisteredCodecTest.class.getClassLoader());
    }

    private static URL url(Path directory) throws MalformedURLException {
        return directory.toUri().toURL();
    }
}
