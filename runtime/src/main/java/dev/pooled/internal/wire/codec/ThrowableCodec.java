package dev.pooled.internal.wire.codec;

import dev.pooled.EncodingException;
import dev.pooled.TaskFailedException;
import org.jspecify.annotations.Nullable;

/**
 * How exceptions travel. Nothing here ever throws: what cannot arrive as itself arrives as a stand-in. Thread-safe.
 *
 * <pre>
 *   EXACT        description                       common exceptions of the JDK: all that they are
 *   SERIALIZED   description, size, the object     the description is for where the object cannot be rebuilt
 *   DESCRIBED    description, path, reason         why the object cannot travel
 * </pre>
 */
public final class ThrowableCodec {

    private static final byte EXACT = 1;
    private static final byte SERIALIZED = 2;
    private static final byte DESCRIBED = 3;

    private static final String SUBJECT = "exception";

    private ThrowableCodec() {}

    /** Returns the bytes of {@code error}, for {@link #decode}. */
    public static byte[] encode(Throwable error, CodecRegistry codecs) {
        PlainThrowable.Reduction reduction = new PlainThrowable.Reduction(error, codecs);
        WireBuffer out = new WireBuffer(codecs, 1024);
        out.writeByte(EXACT);
        reduction.result().write(out);
        if (!reduction.isExact()) {
            appendObject(error, out, codecs);
        }
        return out.toByteArray();
    }

    /**
     * Returns the exception that {@code bytes} are: itself where it can be rebuilt here, else a
     * {@link TaskFailedException} with its type, message and stack, and why as a suppressed exception.
     *
     * @param pool the pool of the task, for the stand-in; likewise {@code taskId} and {@code method}
     */
    public static Throwable decode(byte[] bytes, CodecRegistry codecs, String pool, long taskId, String method) {
        PlainThrowable plain = null;
        Throwable reason;
        try {
            WireBytes in = new WireBytes(bytes, codecs);
            byte form = in.readByte();
            plain = PlainThrowable.read(in);
            if (form == EXACT) {
                return plain.rebuild(pool, taskId, method);
            } else if (form == SERIALIZED) {
                return readObject(in, plain, codecs, pool, taskId, method);
            } else if (form == DESCRIBED) {
                reason = new EncodingException(SUBJECT, text(in.readString()), text(in.readString()), null);
            } else {
                reason = CodecRegistry.unknown(form);
            }
        } catch (EncodingException e) {
            reason = e.withSubject(SUBJECT);
        } catch (Throwable e) { // whatever its classes do here
            reason = e;
        }
        return plain == null ? unreadable(reason) : standIn(plain, reason, pool, taskId, method);
    }

    /**
     * Returns the class that {@code bytes} were written from, running none of its code; that of the stand-in,
     * {@link TaskFailedException}, if there is no such class here.
     */
    public static Class<?> typeOf(byte[] bytes, CodecRegistry codecs) {
        try {
            WireBytes in = new WireBytes(bytes, codecs);
            in.readByte();
            Class<?> type = codecs.classes().load(PlainThrowable.read(in).travellingType());
            return Throwable.class.isAssignableFrom(type) ? type : TaskFailedException.class;
        } catch (ClassNotFoundException | RuntimeException | LinkageError e) {
            return TaskFailedException.class;
        }
    }

    private static void appendObject(Throwable error, WireBuffer out, CodecRegistry codecs) {
        int described = out.size();
        try {
            WireBuffer object = new WireBuffer(codecs, 2048);
            object.writeObject(error);
            out.writeSize(object.size());
            out.writeRaw(object.array(), 0, object.size());
            out.array()[0] = SERIALIZED;
        } catch (Throwable e) { // whatever its classes do
            out.truncate(described);
            out.writeString(e instanceof EncodingException encoding ? encoding.path() : "");
            out.writeString(Refusals.reason(e));
            out.array()[0] = DESCRIBED;
        }
    }

    private static Throwable readObject(
            WireBytes in, PlainThrowable plain, CodecRegistry codecs, String pool, long taskId, String method) {
        byte[] object = in.readRaw(in.readSize());
        Object value = new WireBytes(object, codecs).readObject();
        if (!(value instanceof Throwable error)) {
            throw Refusals.broken("it was written as " + plain.type() + ", but arrived as " + Refusals.nameOf(value));
        }
        boolean isByCodec = object[0] == Tag.CODED; // which knows what its class adds, not what all exceptions have
        return isByCodec ? plain.complete(error, pool, taskId, method) : error;
    }

    private static Throwable standIn(PlainThrowable plain, Throwable reason, String pool, long taskId, String method) {
        try {
            Throwable error = plain.rebuild(pool, taskId, method);
            error.addSuppressed(reason);
            return error;
        } catch (Throwable e) { // out of memory, most likely
            return unreadable(e);
        }
    }

    private static Throwable unreadable(Throwable reason) {
        return new EncodingException(
                SUBJECT, "", "the bytes of the task's exception cannot be read: " + Refusals.reason(reason), reason);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
