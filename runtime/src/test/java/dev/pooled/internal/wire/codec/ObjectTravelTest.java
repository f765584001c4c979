package dev.pooled.internal.wire.codec;

import static dev.pooled.internal.wire.codec.Travel.thereAndBack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.util.BitSet;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectTravelTest {

    @ParameterizedTest
    @MethodSource({"scalars", "values", "times"})
    void bringsEveryBuiltInValueBackEqualAndOfItsClass(Object value) {
        Object arrived = thereAndBack(value);

        assertThat(arrived).isEqualTo(value).hasSameClassAs(value);
    }

    static Stream<Object> scalars() {
        return Stream.of(
                true,
                false,
                Byte.MIN_VALUE,
                Byte.MAX_VALUE,
                Short.MIN_VALUE,
                Short.MAX_VALUE,
                Character.MIN_VALUE,
                Character.MAX_VALUE,
                0,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                Float.NaN,
                Float.MIN_VALUE,
                Float.NEGATIVE_INFINITY,
                Double.NaN,
                -0.0,
                Double.MAX_VALUE,
                "",
                "text",
                "unpaired \uDC00\uD800");
    }

    static Stream<Object> values() {
        return Stream.of(
                BigInteger.ZERO,
                BigInteger.ONE.shiftLeft(10_000).negate(),
                BigDecimal.ZERO,
                new BigDecimal("1.10"),
                new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE),
                new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE),
                new UUID(Long.MIN_VALUE, 1),
                URI.create("https://example.org/ä?q=%20#f"),
                URI.create(""),
                Path.of(""),
                Path.of("/tmp/a b/ü"),
                Path.of("../relative"),
                Locale.ROOT,
                Locale.GERMANY,
                new Locale("no", "NO", "NY"),
                new Locale("ja", "JP", "JP"),
                Locale.forLanguageTag("zh-Hant-TW-u-ca-roc"),
                Optional.empty(),
                Optional.of(List.of("nested")),
                OptionalInt.empty(),
                OptionalInt.of(Integer.MIN_VALUE),
                OptionalLong.empty(),
                OptionalLong.of(Long.MAX_VALUE),
                OptionalDouble.empty(),
                OptionalDouble.of(Double.NaN),
                String.class,
                int.class,
                void.class,
                int[][].class,
                Nested.class,
                TimeUnit.DAYS,
                WithBodies.MINUS,
                Currency.getInstance("EUR"),
                BitSet.valueOf(new long[] {5, 9}));
    }

    static Stream<Object> times() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDateTime overlap = LocalDateTime.of(2024, 10, 27, 2, 30);
        return Stream.of(
                Duration.ZERO,
                Duration.ofSeconds(Long.MIN_VALUE),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofNanos(-1),
                Instant.EPOCH,
                Instant.MIN,
                Instant.MAX,
                LocalDate.MIN,
                LocalDate.MAX,
                LocalTime.MIN,
                LocalTime.MAX,
                LocalDateTime.MIN,
                LocalDateTime.MAX,
                OffsetTime.MIN,
                OffsetTime.MAX,
                OffsetDateTime.MIN,
                OffsetDateTime.MAX,
                ZonedDateTime.ofLocal(overlap, berlin, ZoneOffset.ofHours(1)),
                ZonedDateTime.ofLocal(overlap, berlin, ZoneOffset.ofHours(2)),
                ZonedDateTime.of(LocalDateTime.MAX, ZoneOffset.MIN),
                ZonedDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneId.of("GMT+2")),
                ZoneOffset.UTC,
                ZoneOffset.MAX,
                berlin,
                ZoneId.of("UTC"),
                Year.of(Year.MIN_VALUE),
                YearMonth.of(Year.MAX_VALUE, 12),
                MonthDay.of(2, 29),
                Period.of(Integer.MIN_VALUE, -1, Integer.MAX_VALUE),
                DayOfWeek.SUNDAY,
                Month.MAY,
                JapaneseDate.of(2020, 2, 2));
    }

    @ParameterizedTest
    @MethodSource
    void bringsEveryArrayBackWithItsComponentClass(Object array) {
        Object arrived = thereAndBack(array);

        assertThat(arrived).hasSameClassAs(array);
        assertThat(Objects.deepEquals(arrived, array)).isTrue();
    }

    static Stream<Arguments> bringsEveryArrayBackWithItsComponentClass() {
        Integer[] many = new Integer[5000];
        many[4999] = 1;
        String[] names = new String[3000];
        names[2999] = "last";
        Stream<Object> arrays = Stream.of(
                new boolean[] {true, false},
                new byte[0],
                new byte[] {1, -1},
                new short[] {Short.MIN_VALUE},
                new char[] {'\uD800'},
                new int[] {1, 2, 3},
                new long[] {Long.MIN_VALUE},
                new float[] {Float.NaN},
                new double[] {0.0, -0.0},
                new String[] {"a", null, ""},
                names,
                new Object[] {1, "two", null, new Object[] {3L}},
                new Object[0],
                new int[][] {{1}, null, {}},
                new String[][] {{"x"}, {}},
                new Integer[] {1, null},
                many,
                new TimeUnit[] {TimeUnit.DAYS},
                new List<?>[] {List.of(1)},
                new Nested[0]);
        return arrays.map(array -> Arguments.of(array)); // else an array is taken for the arguments
    }

    @Test
    void keepsEnumConstantsIdentical() {
        assertThat(thereAndBack(WithBodies.PLUS)).isSameAs(WithBodies.PLUS);
    }

    @Test
    void refusesAPathOfAnotherFileSystemAndSaysWhy(@TempDir Path directory) throws IOException {
        Path zip = directory.resolve("a.zip");
        URI uri = URI.create("jar:" + zip.toUri());
        try (FileSystem archive = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
            Path inside = archive.getPath("/inside");

            assertThatThrownBy(() -> Travel.encode(List.of(1, inside)))
                    .isInstanceOfSatisfying(
                            EncodingException.class, e -> assertThat(e.path()).isEqualTo("[1]"))
                    .hasMessageContaining("/inside")
                    .hasMessageContaining("default file system");
        }
    }

    private enum WithBodies {
        PLUS {
            @Override
            int apply(int x) {
                return x + 1;
            }
        },
        MINUS {
            @Override
            int apply(int x) {
                return x - 1;
            }
        };

        abstract int apply(int x);
    }

    private static final class Nested {}
}
