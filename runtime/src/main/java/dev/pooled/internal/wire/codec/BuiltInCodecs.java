package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** The JDK's everyday values beside strings, numbers, collections and times; loaded with the first. Stateless. */
final class BuiltInCodecs {

    private BuiltInCodecs() {}

    /** Returns whether values of {@code type} are paths of some file system. */
    static boolean isPath(Class<?> type) {
        return Path.class.isAssignableFrom(type);
    }

    static void write(WireWriter out, Object value, byte tag, CodecRegistry codecs) {
        switch (tag) {
            case Tag.PATH -> writePath(out, (Path) value);
            case Tag.LOCALE -> writeLocale(out, (Locale) value, codecs);
            default -> {
                out.writeByte(tag);
                writeContent(out, value, tag);
            }
        }
    }

    static Object read(WireReader in, byte tag) {
        return switch (tag) {
            case Tag.BIG_INTEGER -> new BigInteger(bytes(in));
            case Tag.BIG_DECIMAL -> new BigDecimal(new BigInteger(bytes(in)), in.readInt());
            case Tag.UUID -> new UUID(in.readLong(), in.readLong());
            case Tag.URI -> readUri(string(in));
            case Tag.PATH -> Path.of(string(in));
            case Tag.LOCALE -> new Locale(string(in), string(in), string(in));
            case Tag.OPTIONAL -> Optional.ofNullable(in.readObject());
            case Tag.OPTIONAL_INT -> in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
            case Tag.OPTIONAL_LONG -> in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
            case Tag.OPTIONAL_DOUBLE -> in.readBoolean() ? OptionalDouble.of(in.readDouble()) : OptionalDouble.empty();
            default -> throw CodecRegistry.unknown(tag);
        };
    }

    private static void writeContent(WireWriter out, Object value, byte tag) {
        switch (tag) {
            case Tag.BIG_INTEGER -> out.writeBytes(((BigInteger) value).toByteArray());
            case Tag.BIG_DECIMAL -> {
                out.writeBytes(((BigDecimal) value).unscaledValue().toByteArray());
                out.writeInt(((BigDecimal) value).scale());
            }
            case Tag.UUID -> {
                out.writeLong(((UUID) value).getMostSignificantBits());
                out.writeLong(((UUID) value).getLeastSignificantBits());
            }
            case Tag.URI -> out.writeString(value.toString());
            case Tag.OPTIONAL -> out.writeObject(((Optional<?>) value).orElse(null));
            case Tag.OPTIONAL_INT -> {
                out.writeBoolean(((OptionalInt) value).isPresent());
                if (((OptionalInt) value).isPresent()) {
                    out.writeInt(((OptionalInt) value).getAsInt());
                }
            }
            case Tag.OPTIONAL_LONG -> {
                out.writeBoolean(((OptionalLong) value).isPresent());
                if (((OptionalLong) value).isPresent()) {
                    out.writeLong(((OptionalLong) value).getAsLong());
                }
            }
            case Tag.OPTIONAL_DOUBLE -> {
                out.writeBoolean(((OptionalDouble) value).isPresent());
                if (((OptionalDouble) value).isPresent()) {
                    out.writeDouble(((OptionalDouble) value).getAsDouble());
                }
            }
            default -> throw new AssertionError(tag);
        }
    }

    private static void writePath(WireWriter out, Path path) {
        if (path.getFileSystem() != FileSystems.getDefault()) {
            throw new EncodingException(
                    "",
                    Trail.path(out),
                    "path " + path + " of file system " + path.getFileSystem()
                            + " cannot travel: a worker only has the default file system; send the content, or a path there",
                    null);
        }
        out.writeByte(Tag.PATH);
        out.writeString(path.toString());
    }

    private static void writeLocale(WireWriter out, Locale locale, CodecRegistry codecs) {
        if (!locale.getScript().isEmpty() || locale.hasExtensions()) {
            NamedCodecs.writeSerialized(out, locale, codecs);
            return;
        }
        out.writeByte(Tag.LOCALE);
        out.writeString(locale.getLanguage());
        out.writeString(locale.getCountry());
        out.writeString(locale.getVariant());
    }

    private static URI readUri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw Refusals.broken("the bytes are not what was written: " + e.getMessage(), e);
        }
    }

    private static String string(WireReader in) {
        return CodecRegistry.present(in.readString());
    }

    private static byte[] bytes(WireReader in) {
        return CodecRegistry.present(in.readBytes());
    }
}
