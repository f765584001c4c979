package dev.pooled.internal.wire.codec;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** The value classes of {@code java.time}; loaded with the first of them. Stateless. */
final class TimeCodecs {

    private TimeCodecs() {}

    static void write(WireWriter out, Object value, byte tag) {
        out.writeByte(tag);
        switch (tag) {
            case Tag.DURATION -> writeDuration(out, (Duration) value);
            case Tag.INSTANT -> writeInstant(out, (Instant) value);
            case Tag.LOCAL_DATE -> out.writeLong(((LocalDate) value).toEpochDay());
            case Tag.LOCAL_TIME -> out.writeLong(((LocalTime) value).toNanoOfDay());
            case Tag.LOCAL_DATE_TIME -> writeDateTime(out, (LocalDateTime) value);
            case Tag.OFFSET_TIME -> {
                out.writeLong(((OffsetTime) value).toLocalTime().toNanoOfDay());
                out.writeInt(((OffsetTime) value).getOffset().getTotalSeconds());
            }
            case Tag.OFFSET_DATE_TIME -> {
                writeDateTime(out, ((OffsetDateTime) value).toLocalDateTime());
                out.writeInt(((OffsetDateTime) value).getOffset().getTotalSeconds());
            }
            case Tag.ZONED_DATE_TIME -> {
                writeDateTime(out, ((ZonedDateTime) value).toLocalDateTime());
                out.writeInt(((ZonedDateTime) value).getOffset().getTotalSeconds());
                out.writeString(((ZonedDateTime) value).getZone().getId());
            }
            case Tag.ZONE_OFFSET -> out.writeInt(((ZoneOffset) value).getTotalSeconds());
            case Tag.ZONE_REGION -> out.writeString(((ZoneId) value).getId());
            default -> writePartial(out, value, tag);
        }
    }

    static Object read(WireReader in, byte tag) {
        return switch (tag) {
            case Tag.DURATION -> Duration.ofSeconds(in.readLong(), in.readInt());
            case Tag.INSTANT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            case Tag.LOCAL_DATE -> LocalDate.ofEpochDay(in.readLong());
            case Tag.LOCAL_TIME -> LocalTime.ofNanoOfDay(in.readLong());
            case Tag.LOCAL_DATE_TIME -> readDateTime(in);
            case Tag.OFFSET_TIME -> OffsetTime.of(LocalTime.ofNanoOfDay(in.readLong()), readOffset(in));
            case Tag.OFFSET_DATE_TIME -> OffsetDateTime.of(readDateTime(in), readOffset(in));
            case Tag.ZONED_DATE_TIME -> ZonedDateTime.ofInstant(readDateTime(in), readOffset(in), readZone(in));
            case Tag.ZONE_OFFSET -> readOffset(in);
            case Tag.ZONE_REGION -> readZone(in);
            case Tag.YEAR -> Year.of(in.readInt());
            case Tag.YEAR_MONTH -> YearMonth.of(in.readInt(), in.readByte());
            case Tag.MONTH_DAY -> MonthDay.of(in.readByte(), in.readByte());
            case Tag.PERIOD -> Period.of(in.readInt(), in.readInt(), in.readInt());
            default -> throw CodecRegistry.unknown(tag);
        };
    }

    private static void writePartial(WireWriter out, Object value, byte tag) {
        switch (tag) {
            case Tag.YEAR -> out.writeInt(((Year) value).getValue());
            case Tag.YEAR_MONTH -> {
                out.writeInt(((YearMonth) value).getYear());
                out.writeByte(((YearMonth) value).getMonthValue());
            }
            case Tag.MONTH_DAY -> {
                out.writeByte(((MonthDay) value).getMonthValue());
                out.writeByte(((MonthDay) value).getDayOfMonth());
            }
            case Tag.PERIOD -> writePeriod(out, (Period) value);
            default -> throw new AssertionError(tag);
        }
    }

    @SuppressWarnings("JavaDurationGetSecondsGetNano") // the seconds are right above
    private static void writeDuration(WireWriter out, Duration value) {
        out.writeLong(value.toSeconds());
        out.writeInt(value.getNano());
    }

    private static void writeInstant(WireWriter out, Instant value) {
        out.writeLong(value.getEpochSecond());
        out.writeInt(value.getNano());
    }

    private static void writePeriod(WireWriter out, Period value) {
        out.writeInt(value.getYears());
        out.writeInt(value.getMonths());
        out.writeInt(value.getDays());
    }

    private static void writeDateTime(WireWriter out, LocalDateTime value) {
        out.writeLong(value.toLocalDate().toEpochDay());
        out.writeLong(value.toLocalTime().toNanoOfDay());
    }

    private static LocalDateTime readDateTime(WireReader in) {
        return LocalDateTime.of(LocalDate.ofEpochDay(in.readLong()), LocalTime.ofNanoOfDay(in.readLong()));
    }

    private static ZoneOffset readOffset(WireReader in) {
        return ZoneOffset.ofTotalSeconds(in.readInt());
    }

    private static ZoneId readZone(WireReader in) {
        return ZoneId.of(CodecRegistry.present(in.readString()));
    }
}
