package dev.pooled.examples.mandelbrot;

import java.util.ArrayList;
import java.util.List;

/**
 * A rectangle of the picture: one task. Immutable.
 *
 * @param left its first column
 * @param top its first row
 * @param width how many columns it has
 * @param height how many rows it has
 */
record Tile(int left, int top, int width, int height) {

    /** Small enough that no worker is left with much to do while the others have nothing. */
    private static final int SIDE = 48;

    /** Returns the tiles that make up the picture. */
    static List<Tile> of(View view) {
        List<Tile> tiles = new ArrayList<>();
        for (int top = 0; top < view.height(); top += SIDE) {
            for (int left = 0; left < view.width(); left += SIDE) {
                tiles.add(
                        new Tile(left, top, Math.min(SIDE, view.width() - left), Math.min(SIDE, view.height() - top)));
            }
        }
        return tiles;
    }
}
