package dev.pooled.examples.mandelbrot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.examples.ChildJvm;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MandelbrotIT {

    @Test
    void paintsTheSamePictureInProcessesThreadsAndOneThread(@TempDir Path directory)
            throws IOException, InterruptedException {
        Path file = directory.resolve("out/picture.png");
        try (ChildJvm child =
                ChildJvm.start(directory, Mandelbrot.class, "--mode=all", "--size=160", "--file=" + file)) {

            List<String> lines = child.awaitSuccess(Duration.ofSeconds(120));

            assertThat(lines)
                    .anyMatch(line -> line.matches("160 x 100 pixels in 12 tiles, \\d+ workers"))
                    .anyMatch(line -> line.matches("\\d+ processes +\\d+\\.\\d\\d s +\\d+\\.\\d\\d s"))
                    .anyMatch(line -> line.matches("\\d+ threads +\\d+\\.\\d\\d s +\\d+\\.\\d\\d s"))
                    .anyMatch(line -> line.matches("one thread +\\d+\\.\\d\\d s +\\d+\\.\\d\\d s"))
                    .anyMatch(line -> line.startsWith("The pictures are the same."));
            assertThat(child.errors()).contains("Mandelbrot, one thread: 100%|");
            assertThat(coloursOf(ImageIO.read(file.toFile()))).isGreaterThan(100);
            child.leavesNothingBehind();
        }
    }

    private static long coloursOf(BufferedImage picture) {
        assertThat(picture.getWidth()).isEqualTo(160);
        assertThat(picture.getHeight()).isEqualTo(100);
        return IntStream.range(0, 160 * 100)
                .map(i -> picture.getRGB(i % 160, i / 160))
                .distinct()
                .count();
    }
}
