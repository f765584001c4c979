package dev.pooled.internal.wire.channel;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The file in shared memory that a host and one of its workers map, and that has no name any more as soon as both have. Only
 * its owner may open it. Thread-safe.
 */
public final class RingFile implements Closeable {

    /** So much memory one of them takes. */
    public static final int SIZE_BYTES = RingLayout.FILE_BYTES;

    /** Names begin as those of the hosts' directories do, so that a later JVM removes what a killed one left. */
    private static final String SUFFIX = ".rings";

    private static final int PIECE_BYTES = 16 * 1024;

    private final Path path;
    private final FileChannel channel;
    private final MappedByteBuffer memory;

    private RingFile(Path path, FileChannel channel, MappedByteBuffer memory) {
        this.path = path;
        this.channel = channel;
        this.memory = memory;
    }

    /**
     * Host: makes the file, with all the memory it will ever need.
     *
     * @param stem begins its name: {@code pooled-<process id>-<milliseconds>-<number>}
     * @throws IOException if there is no such memory
     */
    public static RingFile create(String stem) throws IOException {
        Path path = directory().resolve(stem + SUFFIX);
        FileChannel channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                ownerOnly(path));
        try {
            // Zeros are written: a file that is only said to be so long would fault where memory has run out.
            ByteBuffer zeros = ByteBuffer.allocate(PIECE_BYTES);
            for (long size = 0; size < RingLayout.FILE_BYTES; size = channel.size()) {
                zeros.clear().limit((int) Math.min(PIECE_BYTES, RingLayout.FILE_BYTES - size));
                channel.write(zeros);
            }
            return new RingFile(path, channel, map(channel));
        } catch (IOException | RuntimeException | Error e) {
            channel.close();
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Worker: maps the file of its host and removes its name. */
    static ByteBuffer open(String path) throws IOException {
        Path file = Path.of(path);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            if (channel.size() != RingLayout.FILE_BYTES) {
                throw new IOException(file + " has " + channel.size() + " bytes, not " + RingLayout.FILE_BYTES);
            }
            return map(channel);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static MappedByteBuffer map(FileChannel channel) throws IOException {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, RingLayout.FILE_BYTES);
    }

    public String path() {
        return path.toString();
    }

    ByteBuffer memory() {
        return memory;
    }

    /**
     * Gives the memory back at once; nobody may look at it after that. The mapping itself, addresses without memory, goes with
     * the next garbage collection.
     */
    @Override
    public void close() throws IOException {
        try (FileChannel last = channel) {
            Files.deleteIfExists(path);
            last.truncate(0);
        }
    }

    /** Removes the files whose stems begin with {@code start} and are left over. */
    public static void sweep(String start, Predicate<String> isLeftOver) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory(), start + "*" + SUFFIX)) {
            for (Path file : found) {
                String name = file.getFileName().toString();
                boolean isOurs = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                if (isOurs && isLeftOver.test(name.substring(0, name.length() - SUFFIX.length()))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException ignored) { // not ours, or it cannot be listed
        }
    }

    private static Path directory() {
        File shared = new File("/dev/shm");
        return shared.isDirectory() && shared.canWrite()
                ? shared.toPath()
                : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static FileAttribute<?>[] ownerOnly(Path path) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
