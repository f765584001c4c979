package dev.pooled.examples.mandelbrot;

import java.awt.Color;
import java.awt.image.IndexColorModel;

/** 255 colours that go in a circle, and black: a byte a pixel makes a small file. Stateless. */
final class Palette {

    /** The number of black, for points of the set. */
    static final byte INSIDE = 0;

    private static final int CIRCLE = 255;

    /** The colours that the circle goes through: night, sea, foam, sand, embers. */
    private static final Color[] STOPS = {
        new Color(0x000B3A), new Color(0x1C5FB4), new Color(0xE8F6FF), new Color(0xFFB224), new Color(0x5A1204)
    };

    private Palette() {}

    /** Returns the number of the colour for a point that took so many turns, 1 to 255. */
    static byte of(double turns) {
        // The longer a point takes, the nearer it is to the set, and the faster the number grows: the logarithm evens
        // it out.
        double round = Math.log(Math.max(turns, 1)) * 0.6;
        return (byte) (1 + (int) ((round - Math.floor(round)) * CIRCLE));
    }

    /** Returns all colours, by their numbers. */
    static IndexColorModel colours() {
        byte[] red = new byte[CIRCLE + 1];
        byte[] green = new byte[CIRCLE + 1];
        byte[] blue = new byte[CIRCLE + 1];
        for (int i = 0; i < CIRCLE; i++) {
            double place = (double) i / CIRCLE * STOPS.length;
            Color from = STOPS[(int) place];
            Color to = STOPS[((int) place + 1) % STOPS.length];
            double share = smooth(place - (int) place);
            red[i + 1] = mix(from.getRed(), to.getRed(), share);
            green[i + 1] = mix(from.getGreen(), to.getGreen(), share);
            blue[i + 1] = mix(from.getBlue(), to.getBlue(), share);
        }
        return new IndexColorModel(8, CIRCLE + 1, red, green, blue);
    }

    private static byte mix(int from, int to, double share) {
        return (byte) Math.round(from + (to - from) * share);
    }

    /** Leaves each stop slowly, so that none looks like an edge. */
    private static double smooth(double share) {
        return share * share * (3 - 2 * share);
    }
}
