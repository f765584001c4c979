package dev.pooled.internal.wire.codec;

/**
 * Arrays of primitives as little-endian bytes, which is how nearly every machine has them: short ones by loops, longer
 * ones in bulk. Stateless.
 */
final class PrimitiveArrays {

    /** From this many elements on {@link BulkArrays} is faster; below it a worker need not load it. */
    private static final int BULK = 64;

    private PrimitiveArrays() {}

    /** Puts {@code from} into {@code to} at {@code at}; returns where it ends. */
    static int put(short[] from, byte[] to, int at) {
        if (from.length >= BULK) {
            BulkArrays.put(from, to, at);
            return at + 2 * from.length;
        }
        int next = at;
        for (short value : from) {
            next = put16(value, to, next);
        }
        return next;
    }

    static int put(char[] from, byte[] to, int at) {
        if (from.length >= BULK) {
            BulkArrays.put(from, to, at);
            return at + 2 * from.length;
        }
        int next = at;
        for (char value : from) {
            next = put16(value, to, next);
        }
        return next;
    }

    static int put(int[] from, byte[] to, int at) {
        if (from.length >= BULK) {
            BulkArrays.put(from, to, at);
            return at + 4 * from.length;
        }
        int next = at;
        for (int value : from) {
            next = put32(value, to, next);
        }
        return next;
    }

    static int put(long[] from, byte[] to, int at) {
        if (from.length >= BULK) {
            BulkArrays.put(from, to, at);
            return at + 8 * from.length;
        }
        int next = at;
        for (long value : from) {
            next = put64(value, to, next);
        }
        return next;
    }

    static int put(float[] from, byte[] to, int at) {
        if (from.length >= BULK) {
            BulkArrays.put(from, to, at);
            return at + 4 * from.length;
        }
        int next = at;
        for (float value : from) {
            next = put32(Float.floatToRawIntBits(value), to, next);
        }
        return next;
    }

    static int put(double[] from, byte[] to, int at) {
        if (from.length >= BULK) {
            BulkArrays.put(from, to, at);
            return at + 8 * from.length;
        }
        int next = at;
        for (double value : from) {
            next = put64(Double.doubleToRawLongBits(value), to, next);
        }
        return next;
    }

    /** Fills {@code to} from the bytes at {@code at}. */
    static void get(byte[] from, int at, short[] to) {
        if (to.length >= BULK) {
            BulkArrays.get(from, at, to);
            return;
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = (short) get16(from, at + 2 * i);
        }
    }

    static void get(byte[] from, int at, char[] to) {
        if (to.length >= BULK) {
            BulkArrays.get(from, at, to);
            return;
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = (char) get16(from, at + 2 * i);
        }
    }

    static void get(byte[] from, int at, int[] to) {
        if (to.length >= BULK) {
            BulkArrays.get(from, at, to);
            return;
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = get32(from, at + 4 * i);
        }
    }

    static void get(byte[] from, int at, long[] to) {
        if (to.length >= BULK) {
            BulkArrays.get(from, at, to);
            return;
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = get64(from, at + 8 * i);
        }
    }

    static void get(byte[] from, int at, float[] to) {
        if (to.length >= BULK) {
            BulkArrays.get(from, at, to);
            return;
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = Float.intBitsToFloat(get32(from, at + 4 * i));
        }
    }

    static void get(byte[] from, int at, double[] to) {
        if (to.length >= BULK) {
            BulkArrays.get(from, at, to);
            return;
        }
        for (int i = 0; i < to.length; i++) {
            to[i] = Double.longBitsToDouble(get64(from, at + 8 * i));
        }
    }

    private static int put16(int value, byte[] to, int at) {
        to[at] = (byte) value;
        to[at + 1] = (byte) (value >>> 8);
        return at + 2;
    }

    private static int put32(int value, byte[] to, int at) {
        put16(value, to, at);
        return put16(value >>> 16, to, at + 2);
    }

    private static int put64(long value, byte[] to, int at) {
        put32((int) value, to, at);
        return put32((int) (value >>> 32), to, at + 4);
    }

    private static int get16(byte[] from, int at) {
        return (from[at] & 0xFF) | (from[at + 1] & 0xFF) << 8;
    }

    private static int get32(byte[] from, int at) {
        return get16(from, at) | get16(from, at + 2) << 16;
    }

    private static long get64(byte[] from, int at) {
        return (get32(from, at) & 0xFFFF_FFFFL) | (long) get32(from, at + 4) << 32;
    }
}
