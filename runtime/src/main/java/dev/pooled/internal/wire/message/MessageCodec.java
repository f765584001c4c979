package dev.pooled.internal.wire.message;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.internal.wire.codec.Words;
import dev.pooled.spi.EncodedItems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Both halves of the protocol: each message's frame is written and read here, side by side, and nowhere else. Every length
 * is checked before anything is allocated for it. Thread-safe, without state.
 */
public final class MessageCodec {

    /** Changes with every change of a frame. */
    public static final int VERSION = 8;

    private static final CodecRegistry NO_CODECS = new CodecRegistry(List.of(), null);

    private static final byte HELLO = 1;
    private static final byte READY = 2;
    private static final byte BROKEN = 3;
    private static final byte DEFINE = 4;
    private static final byte KEEP = 5;
    private static final byte DROP = 6;
    private static final byte CALL = 7;
    private static final byte CANCEL = 8;
    private static final byte PING = 9;
    private static final byte LEAVE = 10;
    private static final byte STARTED = 11;
    private static final byte OUTCOME = 12;
    private static final byte STACK = 13;
    private static final byte PRINTED = 14;
    private static final byte ADVANCED = 15;
    private static final byte PONG = 16;
    private static final byte EXITING = 17;
    private static final byte YIELD = 18;
    private static final byte INITIALISING = 19;
    private static final byte SHARE = 20;
    private static final byte SWITCHED = 21;
    private static final byte RESULT = 22;
    private static final byte RESULTS = 23;
    private static final byte WORKED = 29;

    /** So many bytes of a frame, its type first, say of an outcome which item it is of, and how that ended. */
    public static final int HEAD_BYTES = 1 + 8 + 4 + 1;

    private MessageCodec() {}

    /** Returns an empty buffer for frames. */
    public static WireBuffer newBuffer() {
        return newBuffer(256);
    }

    /** Returns an empty buffer for frames, with room for so many bytes before it grows. */
    public static WireBuffer newBuffer(int initialBytes) {
        return new WireBuffer(NO_CODECS, initialBytes);
    }

    /** Appends the frame of {@code message} to {@code out}. */
    public static void write(Message message, WireBuffer out) {
        int start = begin(out);
        writeBody(message, out);
        end(out, start);
    }

    /** Appends the frame of {@code call} without the items at its end, which are to follow it: large ones need not be copied. */
    public static void writeWithoutItems(Message.Call call, WireBuffer out) {
        int start = begin(out);
        writeCall(call, out);
        ItemsCodec.writeLengths(call.items(), out);
        end(out, start, call.items().lengthBytes());
    }

    /**
     * Begins the frame of an {@link Message.Outcome} whose body the caller writes; {@link #end} ends it.
     *
     * @return where the frame starts
     */
    public static int beginOutcome(WireBuffer out, long call, int item, Message.Ending ending) {
        int start = begin(out);
        out.writeByte(OUTCOME);
        out.writeLong(call);
        out.writeInt(item);
        out.writeByte(code(ending));
        return start;
    }

    /**
     * Begins the frame of a single one of {@link Message.Results}, which the caller writes; {@link #end} ends it.
     *
     * @return where the frame starts
     */
    public static int beginResult(WireBuffer out) {
        int start = begin(out);
        out.writeByte(RESULT);
        return start;
    }

    /** Returns whether a frame with this type is a single one of {@link Message.Results}. */
    public static boolean isResult(byte type) {
        return type == RESULT;
    }

    /** Returns whether a frame with this type is a {@link Message.Outcome}, whose first {@value #HEAD_BYTES} bytes are its head. */
    public static boolean isOutcome(byte type) {
        return type == OUTCOME;
    }

    /** Returns the outcome that has this head and body. */
    public static Message.Outcome outcome(byte[] head, byte[] body) {
        WireBytes in = new WireBytes(head, 1, HEAD_BYTES, NO_CODECS);
        return new Message.Outcome(in.readLong(), in.readInt(), ending(in.readByte()), body);
    }

    /** Returns whether {@code frames} begin with the end of an item. */
    public static boolean isOutcome(WireBuffer frames) {
        byte type = frames.array()[FrameLayout.LENGTH_BYTES];
        return type == OUTCOME || type == RESULT || type == RESULTS;
    }

    /**
     * Returns the outcome of which only {@code head} was kept, the first {@value #HEAD_BYTES} bytes of its frame.
     *
     * @throws EncodingException if it is another message
     */
    public static Message.Outcome tooLarge(byte[] head, int length) {
        if (head[0] != OUTCOME) {
            throw new EncodingException("", "", "a frame of type " + head[0] + " has " + length + " bytes", null);
        }
        WireBytes in = new WireBytes(head, 1, HEAD_BYTES, NO_CODECS);
        return new Message.Outcome(in.readLong(), in.readInt(), Message.Ending.TOO_LARGE, new byte[0]);
    }

    /** Ends the frame that starts at {@code start}: puts its length in front. */
    public static void end(WireBuffer out, int start) {
        end(out, start, 0);
    }

    private static void end(WireBuffer out, int start, int following) {
        int length = out.size() - start - FrameLayout.LENGTH_BYTES + following;
        Words.put32(out.array(), start, length);
    }

    /**
     * Reads the message whose type and body are {@code bytes[from..to)}.
     *
     * @throws EncodingException if they are no message
     */
    public static Message read(byte[] bytes, int from, int to) {
        return read(bytes, from, to, /* areKept= */ false);
    }

    /** As {@link #read(byte[], int, int)}, of bytes that nobody changes any more: the message may go on using them. */
    public static Message readKept(byte[] bytes, int from, int to) {
        return read(bytes, from, to, /* areKept= */ true);
    }

    private static Message read(byte[] bytes, int from, int to, boolean areKept) {
        WireBytes in = new WireBytes(bytes, from, to, NO_CODECS);
        byte type = in.readByte();
        Message message =
                switch (type) {
                    case CALL -> readCall(in, bytes, areKept);
                    case RESULTS -> new Message.Results(ItemsCodec.read(in, bytes, areKept));
                    default -> readBody(type, in);
                };
        if (in.remaining() != 0) {
            throw new EncodingException(
                    "", "", "a frame of type " + type + " has " + in.remaining() + " bytes too many", null);
        }
        return message;
    }

    private static int begin(WireBuffer out) {
        int start = out.size();
        out.writeInt(0);
        return start;
    }

    private static void writeBody(Message message, WireWriter out) {
        if (message instanceof Message.Call m) {
            writeCall(m, out);
            ItemsCodec.write(m.items(), out);
        } else if (message instanceof Message.Outcome m) {
            out.writeByte(OUTCOME);
            out.writeLong(m.call());
            out.writeInt(m.item());
            out.writeByte(code(m.ending()));
            out.writeRaw(m.body(), 0, m.body().length);
        } else if (message instanceof Message.Started m) {
            out.writeByte(STARTED);
            out.writeLong(m.call());
        } else if (message instanceof Message.Define m) {
            out.writeByte(DEFINE);
            out.writeInt(m.method());
            out.writeString(m.home());
            out.writeInt(m.index());
            out.writeString(m.signature());
            out.writeLong(m.fingerprint());
            out.writeString(m.layout());
        } else if (message instanceof Message.Keep m) {
            out.writeByte(KEEP);
            out.writeLong(m.id());
            out.writeInt(m.method());
            out.writeBoolean(m.isReceiver());
            out.writeBytes(m.value());
        } else if (message instanceof Message.Drop m) {
            out.writeByte(DROP);
            out.writeLong(m.id());
        } else if (message instanceof Message.Cancel m) {
            out.writeByte(CANCEL);
            out.writeLong(m.call());
            out.writeInt(m.item());
            out.writeByte(code(m.scope()));
        } else if (message instanceof Message.Results m) {
            EncodedItems results = m.results();
            out.writeByte(results.count() == 1 ? RESULT : RESULTS);
            if (results.count() == 1) {
                out.writeRaw(results.bytes(), results.start(0), results.lengthBytes());
            } else {
                ItemsCodec.write(results, out);
            }
        } else {
            writeRareBody(message, out);
        }
    }

    private static void writeRareBody(Message message, WireWriter out) {
        if (message instanceof Message.Hello m) {
            writeHello(m, out);
        } else if (message instanceof Message.Ready m) {
            out.writeByte(READY);
            out.writeInt(m.version());
            out.writeString(m.javaVersion());
        } else if (message instanceof Message.Broken m) {
            out.writeByte(BROKEN);
            out.writeBytes(m.error());
        } else if (message instanceof Message.Ping m) {
            out.writeByte(PING);
            out.writeLong(m.number());
        } else if (message instanceof Message.Yield m) {
            out.writeByte(YIELD);
            out.writeLong(m.call());
        } else if (message instanceof Message.Leave) {
            out.writeByte(LEAVE);
        } else if (message instanceof Message.Initialising) {
            out.writeByte(INITIALISING);
        } else if (message instanceof Message.Share m) {
            out.writeByte(SHARE);
            out.writeString(m.path());
        } else if (message instanceof Message.Switched) {
            out.writeByte(SWITCHED);
        } else if (message instanceof Message.Stack m) {
            writeStack(m, out);
        } else if (message instanceof Message.Printed m) {
            out.writeByte(PRINTED);
            out.writeLong(m.task());
            out.writeBoolean(m.isError());
            out.writeBytes(m.text());
        } else if (message instanceof Message.Advanced m) {
            out.writeByte(ADVANCED);
            out.writeLong(m.call());
            out.writeInt(m.item());
            out.writeLong(m.done());
            out.writeLong(m.total());
        } else if (message instanceof Message.Pong m) {
            out.writeByte(PONG);
            out.writeLong(m.number());
        } else if (message instanceof Message.Worked m) {
            out.writeByte(WORKED);
            out.writeLong(m.nanos());
        } else if (message instanceof Message.Exiting m) {
            out.writeByte(EXITING);
            out.writeString(m.caller());
        } else if (!ServingCodec.write(message, out)) {
            throw new AssertionError(message);
        }
    }

    private static Message readBody(byte type, WireBytes in) {
        return switch (type) {
            case HELLO -> readHello(in);
            case READY -> new Message.Ready(in.readInt(), string(in));
            case BROKEN -> new Message.Broken(bytes(in));
            case DEFINE ->
                new Message.Define(in.readInt(), string(in), in.readInt(), string(in), in.readLong(), string(in));
            case KEEP -> new Message.Keep(in.readLong(), in.readInt(), in.readBoolean(), bytes(in));
            case DROP -> new Message.Drop(in.readLong());
            case CANCEL -> new Message.Cancel(in.readLong(), in.readInt(), scope(in.readByte()));
            case PING -> new Message.Ping(in.readLong());
            case LEAVE -> new Message.Leave();
            case INITIALISING -> new Message.Initialising();
            case STARTED -> new Message.Started(in.readLong());
            case OUTCOME ->
                new Message.Outcome(in.readLong(), in.readInt(), ending(in.readByte()), in.readRaw(in.remaining()));
            case RESULT -> new Message.Results(EncodedItems.of(in.readRaw(in.remaining())));
            case STACK -> readStack(in);
            case PRINTED -> new Message.Printed(in.readLong(), in.readBoolean(), bytes(in));
            case ADVANCED -> new Message.Advanced(in.readLong(), in.readInt(), in.readLong(), in.readLong());
            case PONG -> new Message.Pong(in.readLong());
            case WORKED -> new Message.Worked(in.readLong());
            case EXITING -> new Message.Exiting(string(in));
            case SHARE -> new Message.Share(string(in));
            case SWITCHED -> new Message.Switched();
            case YIELD -> new Message.Yield(in.readLong());
            default -> ServingCodec.read(type, in);
        };
    }

    private static void writeHello(Message.Hello m, WireWriter out) {
        out.writeByte(HELLO);
        out.writeInt(m.version());
        out.writeString(m.pool());
        out.writeInt(m.slot());
        out.writeInt(m.depth());
        out.writeLong(m.hostPid());
        writeMap(m.properties(), out);
        out.writeString(m.timeZone());
        writeStrings(m.locales(), out);
        writeStrings(m.codecs(), out);
        out.writeBytes(m.init());
        out.writeBytes(m.exit());
    }

    private static Message readHello(WireReader in) {
        return new Message.Hello(
                in.readInt(),
                string(in),
                in.readInt(),
                in.readInt(),
                in.readLong(),
                readMap(in),
                string(in),
                readStrings(in),
                readStrings(in),
                in.readBytes(),
                in.readBytes());
    }

    private static void writeCall(Message.Call m, WireWriter out) {
        out.writeByte(CALL);
        out.writeLong(m.call());
        out.writeInt(m.method());
        out.writeLong(m.receiver());
        out.writeLong(m.rest());
        out.writeLong(m.firstTask());
        out.writeInt(m.attempt());
        out.writeLong(m.limitNanos());
        writeMap(m.context(), out);
        out.writeBoolean(m.areClaimsShared());
        out.writeBoolean(m.tellsProgress());
    }

    private static Message readCall(WireBytes in, byte[] bytes, boolean areKept) {
        return new Message.Call(
                in.readLong(),
                in.readInt(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readInt(),
                in.readLong(),
                readMap(in),
                in.readBoolean(),
                in.readBoolean(),
                ItemsCodec.read(in, bytes, areKept));
    }

    private static void writeStack(Message.Stack m, WireWriter out) {
        out.writeByte(STACK);
        out.writeLong(m.call());
        out.writeInt(m.item());
        out.writeSize(m.frames().size());
        for (StackTraceElement frame : m.frames()) {
            out.writeString(frame.getModuleName());
            out.writeString(frame.getClassName());
            out.writeString(frame.getMethodName());
            out.writeString(frame.getFileName());
            out.writeInt(frame.getLineNumber());
        }
    }

    private static Message readStack(WireReader in) {
        long call = in.readLong();
        int item = in.readInt();
        List<StackTraceElement> frames = new ArrayList<>();
        for (int left = in.readSize(); left > 0; left--) {
            frames.add(new StackTraceElement(
                    null, in.readString(), null, string(in), string(in), in.readString(), in.readInt()));
        }
        return new Message.Stack(call, item, frames);
    }

    private static void writeMap(Map<String, String> map, WireWriter out) {
        out.writeSize(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            out.writeString(entry.getKey());
            out.writeString(entry.getValue());
        }
    }

    private static Map<String, String> readMap(WireReader in) {
        int size = in.readSize();
        if (size == 0) {
            return Map.of();
        }
        Map<String, String> map = new HashMap<>();
        for (int left = size; left > 0; left--) {
            map.put(string(in), string(in));
        }
        return map;
    }

    private static void writeStrings(List<String> strings, WireWriter out) {
        out.writeSize(strings.size());
        for (String string : strings) {
            out.writeString(string);
        }
    }

    private static List<String> readStrings(WireReader in) {
        List<String> strings = new ArrayList<>();
        for (int left = in.readSize(); left > 0; left--) {
            strings.add(string(in));
        }
        return strings;
    }

    private static byte code(Message.Ending ending) {
        return switch (ending) {
            case RETURNED -> 0;
            case THREW -> 1;
            case THREW_OUT_OF_MEMORY -> 2;
            case NOT_STARTED -> 3;
            case TOO_LARGE -> throw new IllegalArgumentException("nobody sends " + ending);
        };
    }

    private static Message.Ending ending(byte code) {
        return switch (code) {
            case 0 -> Message.Ending.RETURNED;
            case 1 -> Message.Ending.THREW;
            case 2 -> Message.Ending.THREW_OUT_OF_MEMORY;
            case 3 -> Message.Ending.NOT_STARTED;
            default -> throw new EncodingException("", "", "there is no ending " + code, null);
        };
    }

    private static byte code(Message.Scope scope) {
        return switch (scope) {
            case CALL -> 0;
            case ITEM -> 1;
            case LATE_ITEM -> 2;
        };
    }

    private static Message.Scope scope(byte code) {
        return switch (code) {
            case 0 -> Message.Scope.CALL;
            case 1 -> Message.Scope.ITEM;
            case 2 -> Message.Scope.LATE_ITEM;
            default -> throw new EncodingException("", "", "there is no scope " + code, null);
        };
    }

    private static String string(WireReader in) {
        return present(in.readString(), "string");
    }

    private static byte[] bytes(WireReader in) {
        return present(in.readBytes(), "byte array");
    }

    private static <T> T present(@Nullable T value, String kind) {
        if (value == null) {
            throw new EncodingException("", "", "a frame lacks a " + kind, null);
        }
        return value;
    }
}
