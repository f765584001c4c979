package good;

import dev.pooled.Pooled;

/** Every primitive, alone, in arrays of every depth, and as a result. */
interface Primitives {
    @Pooled
    static boolean not(boolean x) {
        return !x;
    }

    @Pooled
    static byte next(byte x) {
        return (byte) (x + 1);
    }

    @Pooled
    static short nextShort(short x) {
        return (short) (x + 1);
    }

    @Pooled
    static char nextChar(char x) {
        return (char) (x + 1);
    }

    @Pooled
    static int nextInt(int x) {
        return x + 1;
    }

    @Pooled
    static float half(float x) {
        return x / 2;
    }

    @Pooled
    static double halfDouble(double x) {
        return x / 2;
    }

    @Pooled
    static double mixed(long x) {
        return x / 2.0;
    }

    @Pooled
    static int sizes(
            boolean[] a, byte[] b, short[] c, char[] d, int[] e, long[] f, float[] g, double[] h, String[][] i) {
        return a.length + b.length + c.length + d.length + e.length + f.length + g.length + h.length + i.length;
    }

    @Pooled
    static long[][][] deep(long[][][] x) {
        return x;
    }

    @Pooled
    static byte[] reversed(byte... x) {
        byte[] reversed = new byte[x.length];
        for (int i = 0; i < x.length; i++) {
            reversed[i] = x[x.length - 1 - i];
        }
        return reversed;
    }

    @Pooled
    static int count(long first, double[]... rest) {
        return rest.length;
    }
}
