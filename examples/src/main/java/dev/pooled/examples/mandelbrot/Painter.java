package dev.pooled.examples.mandelbrot;

import dev.pooled.Pooled;

/** The task of this example: nothing but arithmetic. */
final class Painter {

    /** Each pixel is the mean of so many points a side, which makes the edges smooth. */
    private static final int POINTS = 3;

    private static final double FAR = 1 << 8; // the farther, the smoother the steps between colours

    private Painter() {}

    /**
     * A tile with its colours.
     *
     * @param tile where it belongs
     * @param colours a number of {@link Palette} for each pixel, row by row
     */
    record Painted(Tile tile, byte[] colours) {}

    /** Computes the tile; a few numbers travel to the worker, and a byte for each pixel back. */
    @Pooled
    static Painted paint(Tile tile, View view) {
        byte[] colours = new byte[tile.width() * tile.height()];
        for (int i = 0; i < colours.length; i++) {
            colours[i] = colour(view, tile.left() + i % tile.width(), tile.top() + i / tile.width());
        }
        return new Painted(tile, colours);
    }

    private static byte colour(View view, int column, int row) {
        double sum = 0;
        int outside = 0;
        for (int down = 0; down < POINTS; down++) {
            double y = view.y(row + (down + 0.5) / POINTS);
            for (int right = 0; right < POINTS; right++) {
                double turns = turns(view.x(column + (right + 0.5) / POINTS), y, view.turns());
                if (turns >= 0) {
                    sum += turns;
                    outside++;
                }
            }
        }
        return outside * 2 < POINTS * POINTS ? Palette.INSIDE : Palette.of(sum / outside);
    }

    /** Returns how long z = z² + c takes to go far away, as a number without steps; -1 if it does not go. */
    private static double turns(double x, double y, int limit) {
        double re = 0;
        double im = 0;
        for (int turn = 0; turn < limit; turn++) {
            double re2 = re * re;
            double im2 = im * im;
            if (re2 + im2 > FAR * FAR) {
                return turn + 1 - Math.log(Math.log(re2 + im2) / 2 / Math.log(2)) / Math.log(2);
            }
            im = 2 * re * im + y;
            re = re2 - im2 + x;
        }
        return -1;
    }
}
