package dev.pooled.internal.wire.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Long arrays of primitives, copied in bulk by NIO; loaded with the first of them. Stateless. */
final class BulkArrays {

    private BulkArrays() {}

    static void put(short[] from, byte[] to, int at) {
        view(to, at, 2 * from.length).asShortBuffer().put(from);
    }

    static void put(char[] from, byte[] to, int at) {
        view(to, at, 2 * from.length).asCharBuffer().put(from);
    }

    static void put(int[] from, byte[] to, int at) {
        view(to, at, 4 * from.length).asIntBuffer().put(from);
    }

    static void put(long[] from, byte[] to, int at) {
        view(to, at, 8 * from.length).asLongBuffer().put(from);
    }

    static void put(float[] from, byte[] to, int at) {
        view(to, at, 4 * from.length).asFloatBuffer().put(from);
    }

    static void put(double[] from, byte[] to, int at) {
        view(to, at, 8 * from.length).asDoubleBuffer().put(from);
    }

    static void get(byte[] from, int at, short[] to) {
        view(from, at, 2 * to.length).asShortBuffer().get(to);
    }

    static void get(byte[] from, int at, char[] to) {
        view(from, at, 2 * to.length).asCharBuffer().get(to);
    }

    static void get(byte[] from, int at, int[] to) {
        view(from, at, 4 * to.length).asIntBuffer().get(to);
    }

    static void get(byte[] from, int at, long[] to) {
        view(from, at, 8 * to.length).asLongBuffer().get(to);
    }

    static void get(byte[] from, int at, float[] to) {
        view(from, at, 4 * to.length).asFloatBuffer().get(to);
    }

    static void get(byte[] from, int at, double[] to) {
        view(from, at, 8 * to.length).asDoubleBuffer().get(to);
    }

    private static ByteBuffer view(byte[] bytes, int at, int length) {
        return ByteBuffer.wrap(bytes, at, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
