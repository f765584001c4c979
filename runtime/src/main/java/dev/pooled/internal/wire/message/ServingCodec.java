package dev.pooled.internal.wire.message;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frames in which a worker asks for classes and resources, and is answered; apart, since most workers never do. Stateless. */
final class ServingCodec {

    static final byte ASK = 24;
    static final byte SERVED = 25;
    static final byte ELSEWHERE = 26;
    static final byte MISSING = 27;
    static final byte UNLOADED = 28;

    private ServingCodec() {}

    /** Writes {@code message} if it is one of these. */
    static boolean write(Message message, WireWriter out) {
        if (message instanceof Message.Ask m) {
            out.writeByte(ASK);
            out.writeLong(m.question());
            out.writeInt(m.loader());
            out.writeBoolean(m.isClass());
            out.writeString(m.name());
        } else if (message instanceof Message.Served m) {
            out.writeByte(SERVED);
            out.writeLong(m.question());
            out.writeString(m.source());
            out.writeSize(m.contents().size());
            for (byte[] content : m.contents()) {
                out.writeBytes(content);
            }
        } else if (message instanceof Message.Elsewhere m) {
            out.writeByte(ELSEWHERE);
            out.writeLong(m.question());
            out.writeInt(m.loader());
        } else if (message instanceof Message.Missing m) {
            out.writeByte(MISSING);
            out.writeLong(m.question());
            out.writeString(m.reason());
            out.writeBoolean(m.isFinal());
        } else if (message instanceof Message.Unloaded m) {
            out.writeByte(UNLOADED);
            out.writeInt(m.loader());
        } else {
            return false;
        }
        return true;
    }

    static Message read(byte type, WireReader in) {
        return switch (type) {
            case ASK -> new Message.Ask(in.readLong(), in.readInt(), in.readBoolean(), name(in));
            case SERVED -> new Message.Served(in.readLong(), present(in.readString(), "source"), contents(in));
            case ELSEWHERE -> new Message.Elsewhere(in.readLong(), in.readInt());
            case MISSING -> new Message.Missing(in.readLong(), present(in.readString(), "reason"), in.readBoolean());
            case UNLOADED -> new Message.Unloaded(in.readInt());
            default -> throw new EncodingException("", "", "there is no frame of type " + type, null);
        };
    }

    private static String name(WireReader in) {
        String name = present(in.readString(), "name");
        if (name.length() > Message.Ask.MAX_NAME_CHARS) {
            throw new EncodingException(
                    "", "", "a name of " + name.length() + " characters is none of a class or a resource", null);
        }
        return name;
    }

    /** A size is never more than the bytes that are left, and so no content is. */
    private static List<byte[]> contents(WireReader in) {
        List<byte[]> contents = new ArrayList<>();
        for (int left = in.readSize(); left > 0; left--) {
            contents.add(present(in.readBytes(), "content"));
        }
        return contents;
    }

    private static <T> T present(@Nullable T value, String what) {
        if (value == null) {
            throw new EncodingException("", "", "a frame lacks its " + what, null);
        }
        return value;
    }
}
