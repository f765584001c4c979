package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import dev.pooled.PoolMode;
import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.processor.behavior.Travels.Blob;
import dev.pooled.processor.behavior.Travels.Color;
import dev.pooled.processor.behavior.Travels.Point;
import dev.pooled.processor.behavior.Travels.Times;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which codec a value gets: the generated one before a registered one, that before a built-in one, serialization last. */
class PrecedenceTest {

    private static final ConcurrentHashMap<Class<?>, AtomicInteger> ASKED = new ConcurrentHashMap<>();

    @TempDir
    private Path directory;

    /** How a codec is made known. */
    enum Registration {
        WITH_THE_POOL,
        AS_A_SERVICE
    }

    /** Counts how often it is asked, and leaves the content to strings. */
    abstract static class Counting<T> implements Codec<T> {
        @Override
        public void write(WireWriter out, T value) {
            ASKED.computeIfAbsent(type(), type -> new AtomicInteger()).incrementAndGet();
            out.writeString(text(value));
        }

        @Override
        public T read(WireReader in) {
            return value(in.readString());
        }

        abstract String text(T value);

        abstract T value(String text);
    }

    public static final class PointCodec extends Counting<Point> {
        @Override
        public Class<Point> type() {
            return Point.class;
        }

        @Override
        String text(Point value) {
            return value.x() + "," + value.y();
        }

        @Override
        Point value(String text) {
            String[] parts = text.split(",", -1);
            return new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }
    }

    public static final class DateCodec extends Counting<LocalDate> {
        @Override
        public Class<LocalDate> type() {
            return LocalDate.class;
        }

        @Override
        String text(LocalDate value) {
            return value.toString();
        }

        @Override
        LocalDate value(String text) {
            return LocalDate.parse(text);
        }
    }

    public static final class ColorCodec extends Counting<Color> {
        @Override
        public Class<Color> type() {
            return Color.class;
        }

        @Override
        String text(Color value) {
            return value.name();
        }

        @Override
        Color value(String text) {
            return Color.valueOf(text);
        }
    }

    public static final class LongCodec extends Counting<Long> {
        @Override
        public Class<Long> type() {
            return Long.class;
        }

        @Override
        String text(Long value) {
            return value.toString();
        }

        @Override
        Long value(String text) {
            return Long.valueOf(text);
        }
    }

    public static final class BlobCodec extends Counting<Blob> {
        @Override
        public Class<Blob> type() {
            return Blob.class;
        }

        @Override
        String text(Blob value) {
            return "";
        }

        @Override
        Blob value(String text) {
            return new Blob("by its codec");
        }
    }

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void forget() {
        ASKED.clear();
    }

    @AfterEach
    void restoreClassLoader() throws IOException {
        ClassLoader offering = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(before);
        if (offering instanceof URLClassLoader closeable && offering != before) {
            closeable.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGeneratedCodecGoesBeforeARegisteredOne(Registration registration) throws IOException {
        try (Pool pool = open(registration, new PointCodec(), new ColorCodec())) {
            TravelsPooled stub = TravelsPooled.on(pool);

            assertThat(stub.list(List.of(new Point(1, 2)))).containsExactly(new Point(1, 2));
            assertThat(stub.color(Color.RED)).isEqualTo(Color.RED);

            assertThat(ASKED).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereTheDeclaredTypeSaysNothingARegisteredCodecIsAsked(Registration registration) throws IOException {
        try (Pool pool = open(registration, new PointCodec(), new ColorCodec())) {
            TravelsPooled stub = TravelsPooled.on(pool);

            assertThat(stub.any(new Point(1, 2))).isEqualTo(new Point(1, 2));
            assertThat(stub.any(Color.GREEN)).isEqualTo(Color.GREEN);

            assertThat(asked(Point.class)).isEqualTo(2); // for the argument, and for the result
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRegisteredCodecGoesBeforeABuiltInOne(Registration registration) throws IOException {
        Times times = new Times(
                null, null, LocalDate.EPOCH, null, null, null, null, null, null, null, null, null, null, null);
        try (Pool pool = open(registration, new DateCodec())) {
            TravelsPooled stub = TravelsPooled.on(pool);

            assertThat(stub.times(times)).isEqualTo(times);
            assertThat(stub.navigableSet(new TreeSet<>(List.of(LocalDate.MIN)))).containsExactly(LocalDate.MIN);

            assertThat(asked(LocalDate.class)).isEqualTo(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRegisteredCodecGoesBeforeSerialization(Registration registration) throws IOException {
        try (Pool pool = open(registration, new BlobCodec())) {
            TravelsPooled stub = TravelsPooled.on(pool);

            assertThat(stub.blob(new Blob("x"))).isEqualTo(new Blob("by its codec"));
            assertThat(stub.expression(new Blob("x"))).isEqualTo(new Blob("by its codec"));

            assertThat(asked(Blob.class)).isEqualTo(4);
        }
    }

    @Test
    void forBoxesOnlyTheCodecsOfThePoolAreAsked() throws IOException {
        try (Pool ofPool = open(Registration.WITH_THE_POOL, new LongCodec());
                Pool ofServices = open(Registration.AS_A_SERVICE, new LongCodec())) {
            assertThat(TravelsPooled.on(ofServices).number(1L)).isEqualTo(1);
            assertThat(asked(Long.class)).isZero();

            assertThat(TravelsPooled.on(ofPool).number(1L)).isEqualTo(1);
            assertThat(asked(Long.class)).isEqualTo(2);
        }
    }

    private static int asked(Class<?> type) {
        AtomicInteger times = ASKED.get(type);
        return times == null ? 0 : times.get();
    }

    private Pool open(Registration registration, Codec<?>... codecs) throws IOException {
        PoolConfig.Builder builder = Pool.builder().mode(PoolMode.INLINE);
        if (registration == Registration.WITH_THE_POOL) {
            Arrays.asList(codecs).forEach(builder::codec);
            return builder.open();
        }
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        List<String> names = new ArrayList<>();
        for (Codec<?> codec : codecs) {
            names.add(codec.getClass().getName());
        }
        Files.write(services.resolve(Codec.class.getName()), names);
        URL[] places = {directory.toUri().toURL()};
        Thread.currentThread().setContextClassLoader(new URLClassLoader(places, PrecedenceTest.class.getClassLoader()));
        return builder.open();
    }
}
