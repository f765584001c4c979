package dev.pooled.it;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * A byte for each item in a file that all workers map: an item counts its runs there in some nanoseconds, and what a dead worker
 * counted is still there. One instance for each file and process.
 */
final class Marks {

    private static volatile @Nullable Marks last;

    private final String file;
    private final MappedByteBuffer bytes;

    private Marks(String file, int size) {
        this.file = file;
        try (RandomAccessFile opened = new RandomAccessFile(file, "rw")) {
            this.bytes = opened.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Marks in(String file, int size) {
        Marks marks = last;
        if (marks == null || !marks.file.equals(file)) {
            marks = new Marks(file, size);
            last = marks;
        }
        return marks;
    }

    void add(int item) {
        bytes.put(item, (byte) (bytes.get(item) + 1));
    }

    int of(int item) {
        return bytes.get(item);
    }
}
