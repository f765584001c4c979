package dev.pooled.examples.mandelbrot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final Path README_PICTURE = Path.of("..", "docs", "mandelbrot.png");

    @Test
    void tilesCoverThePictureOnceAndNothingElse() {
        View view = View.ofWidth(100);
        BitSet covered = new BitSet();
        int pixels = 0;

        for (Tile tile : Tile.of(view)) {
            for (int row = tile.top(); row < tile.top() + tile.height(); row++) {
                covered.set(row * view.width() + tile.left(), row * view.width() + tile.left() + tile.width());
            }
            pixels += tile.width() * tile.height();
        }

        assertThat(covered.cardinality())
                .isEqualTo(view.width() * view.height())
                .isEqualTo(pixels);
        assertThat(covered.length()).isEqualTo(pixels);
    }

    @Test
    void pointsOfTheSetAreBlackAndTheOthersAreNot() {
        View inside = new View(0, 0, 0.1, 8, 8, 500);
        View outside = new View(1, 1, 0.1, 8, 8, 500);

        assertThat(Painter.paint(new Tile(0, 0, 8, 8), inside).colours()).containsOnly(Palette.INSIDE);
        assertThat(Painter.paint(new Tile(0, 0, 8, 8), outside).colours()).doesNotContain(Palette.INSIDE);
    }

    @Test
    void aTileIsTheSamePartOfThePictureWhereverItIsCut() {
        View view = View.ofWidth(64);
        byte[] whole = Painter.paint(new Tile(0, 0, 64, 40), view).colours();

        byte[] part = Painter.paint(new Tile(10, 20, 2, 1), view).colours();

        assertThat(List.of(part[0], part[1])).containsExactly(whole[20 * 64 + 10], whole[20 * 64 + 11]);
    }

    @Test
    void thePictureOfTheReadmeIsSmall() throws IOException {
        assertThat(Files.size(README_PICTURE)).isBetween(10_000L, 60_000L);
        assertThat(ImageIO.read(README_PICTURE.toFile()).getWidth()).isEqualTo(480);
    }
}
