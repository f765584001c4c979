package dev.pooled.internal.wire.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Numbers in arrays, big-endian. JDK 17 does not put the eight accesses of a long one together, and so they took a third of what a
 * worker spends on an item that does nothing. One access by a handle does, but linking it takes a fresh JVM some milliseconds:
 * that is for whoever has many numbers to come. Thread-safe.
 */
public final class Words {

    /** Process-wide, as the handle is. */
    private static boolean isLinked;

    private Words() {}

    /** The handle, apart so that nobody links it who does not want to. */
    private static final class Handle {
        private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

        static long get(byte[] bytes, int at) {
            return (long) LONG.get(bytes, at);
        }

        static void put(byte[] bytes, int at, long value) {
            LONG.set(bytes, at, value);
        }
    }

    /** Takes some milliseconds once, for all numbers from now on. */
    public static void link() {
        if (isLinked) {
            return;
        }
        try {
            byte[] bytes = new byte[Long.BYTES];
            Handle.put(bytes, 0, Handle.get(bytes, 0));
            isLinked = true; // for others in time: both ways do the same
        } catch (LinkageError | OutOfMemoryError ignored) { // then it goes on byte by byte
        }
    }

    /** Returns the number whose first byte is at {@code at}. */
    public static long get(byte[] bytes, int at) {
        return isLinked ? Handle.get(bytes, at) : getByBytes(bytes, at);
    }

    static long getByBytes(byte[] bytes, int at) {
        return (long) int32(bytes, at) << Integer.SIZE | (int32(bytes, at + Integer.BYTES) & 0xFFFF_FFFFL);
    }

    /** Returns the number of four bytes whose first one is at {@code at}. */
    public static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
    }

    /** Puts a number where its first byte is to be. */
    static void put(byte[] bytes, int at, long value) {
        if (isLinked) {
            Handle.put(bytes, at, value);
        } else {
            putByBytes(bytes, at, value);
        }
    }

    static void putByBytes(byte[] bytes, int at, long value) {
        put32(bytes, at, (int) (value >>> Integer.SIZE));
        put32(bytes, at + Integer.BYTES, (int) value);
    }

    /** Puts a number of four bytes where its first one is to be. */
    public static void put32(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }
}
