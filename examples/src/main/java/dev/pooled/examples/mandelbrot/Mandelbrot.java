package dev.pooled.examples.mandelbrot;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.Progress;
import dev.pooled.examples.mandelbrot.Painter.Painted;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Has the tiles of a picture of the Mandelbrot set computed, in whatever order they are done, draws a progress bar while it
 * waits, and writes the picture; {@code --mode=all} compares processes with threads and with one thread.
 */
public final class Mandelbrot {

    private final View view;
    private final List<Tile> tiles;
    private final BufferedImage picture;
    private boolean isPainted;

    private Mandelbrot(View view) {
        this.view = view;
        this.tiles = Tile.of(view);
        this.picture =
                new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_BYTE_INDEXED, Palette.colours());
    }

    public static void main(String[] args) throws IOException {
        MandelbrotOptions options;
        try {
            options = MandelbrotOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(MandelbrotOptions.USAGE);
            System.exit(2);
            return;
        }
        Mandelbrot mandelbrot = new Mandelbrot(View.ofWidth(options.size()));
        mandelbrot.compare(options.modes(), options.rounds());
        mandelbrot.write(options.file());
    }

    /** Round by round, so that what else the machine does disturbs all alike. */
    private void compare(List<PoolMode> modes, int rounds) {
        List<Contender> contenders = new ArrayList<>();
        try {
            for (PoolMode mode : modes) {
                contenders.add(new Contender(
                        Pool.builder().name("mandelbrot").mode(mode).open(), new ArrayList<>()));
            }
            for (int round = 0; round < rounds; round++) {
                contenders.forEach(this::paint);
            }
        } finally {
            contenders.forEach(contender -> contender.pool().close());
        }
        report(contenders);
    }

    private void paint(Contender contender) {
        byte[] before = isPainted ? pixels() : new byte[0];
        long start = System.nanoTime();
        PainterPooled painter =
                PainterPooled.on(contender.pool()).withProgress(Progress.bar("Mandelbrot, " + contender.name()));
        // Two parameters: the tile comes from the list, the view is the same for all and travels once to each worker.
        try (Stream<Painted> painted = painter.paintStreamUnordered(tiles, view)) {
            painted.forEach(this::put);
        }
        contender.seconds().add((System.nanoTime() - start) / 1e9);
        if (isPainted && !Arrays.equals(before, pixels())) {
            throw new IllegalStateException("another picture than before: " + contender.name());
        }
        isPainted = true;
    }

    private void put(Painted painted) {
        Tile tile = painted.tile();
        picture.getRaster().setDataElements(tile.left(), tile.top(), tile.width(), tile.height(), painted.colours());
    }

    private byte[] pixels() {
        return (byte[]) picture.getRaster().getDataElements(0, 0, view.width(), view.height(), null);
    }

    private void report(List<Contender> contenders) {
        print("%d x %d pixels in %d tiles, %d workers", view.width(), view.height(), tiles.size(), processors());
        print("%-22s %10s %10s", "", "first", "fastest");
        for (Contender contender : contenders) {
            List<Double> seconds = contender.seconds();
            print("%-22s %8.2f s %8.2f s", contender.name(), seconds.get(0), Collections.min(seconds));
        }
        if (contenders.size() > 1) {
            print("The pictures are the same. Threads do this as well: what they cannot do, regex and survive show.");
        }
    }

    private void write(Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(0); // as small as it gets; nothing is lost
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        print("written: %s, %,d bytes", file, Files.size(file));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }

    /**
     * One way to paint.
     *
     * @param pool where
     * @param seconds how long each round took; the first includes the start of the workers
     */
    private record Contender(Pool pool, List<Double> seconds) {

        String name() {
            return switch (pool.config().mode()) {
                case PROCESSES -> processors() + " processes";
                case THREADS -> processors() + " threads";
                case INLINE -> "one thread";
            };
        }
    }
}
