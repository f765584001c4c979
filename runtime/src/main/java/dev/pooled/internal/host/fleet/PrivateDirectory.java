package dev.pooled.internal.host.fleet;

import dev.pooled.internal.wire.channel.RingFile;
import dev.pooled.stub.WorkerSide;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One pool's directory for the few files its workers need: argument files, gone once read, and crash reports. Only its owner
 * may look inside. Its name, {@code pooled-<process id>-<milliseconds since 1970>-<number>}, says who made it and when, so
 * that a later JVM removes what a killed one left. Thread-safe.
 */
final class PrivateDirectory {

    /** Tells a worker its host's directory, so that those of nested pools are in there and go with it. */
    static final String OUTER = "POOLED_INTERNAL_DIRECTORY";

    private static final String PREFIX = "pooled-";

    /** The clocks of a file's name and of a process's start may differ a little. */
    private static final long TOLERANCE_MILLIS = TimeUnit.MINUTES.toMillis(1);

    private static final AtomicInteger LAST = new AtomicInteger();

    private final Path path;

    private PrivateDirectory(Path path) {
        this.path = path;
    }

    static PrivateDirectory create() {
        Path parent = parent();
        String stem = PREFIX + HostProcess.PID + "-" + System.currentTimeMillis() + "-";
        while (true) {
            Path path = parent.resolve(stem + LAST.incrementAndGet());
            try {
                return new PrivateDirectory(Files.createDirectory(path, ownerOnly()));
            } catch (FileAlreadyExistsException ignored) { // another class loader's copy of us made it: the next number
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "cannot make " + path + " for the workers' files; java.io.tmpdir must be a writable directory",
                        e);
            }
        }
    }

    /** Makes a directory that only this user may look into, and what is missing above it. */
    static void createWithParents(Path directory) throws IOException {
        Files.createDirectories(directory, ownerOnly());
    }

    private static Path parent() {
        String outer = WorkerSide.depth() > 0 ? System.getenv(OUTER) : null;
        return outer != null && Files.isDirectory(Path.of(outer))
                ? Path.of(outer)
                : Path.of(System.getProperty("java.io.tmpdir"));
    }

    Path path() {
        return path;
    }

    /**
     * Writes a file that must not exist yet; the directory keeps others away from it. It is made anew if it is not there any
     * more: a cleaner of the temporary directory may have found it old, or a worker believed its host to be gone.
     */
    void write(String name, String content, Charset charset) throws IOException {
        if (!path.toFile().isDirectory()) {
            createWithParents(path);
        }
        // Not by Files, whose channels take a fresh JVM some milliseconds to load, and the first worker waits for this.
        try (OutputStream out = new FileOutputStream(new File(path.toFile(), name))) {
            out.write(content.getBytes(charset));
        }
    }

    /** Removes the directory and all in it. */
    void delete() {
        delete(path);
    }

    /** Removes the directories of hosts that are gone; not for a thread in a hurry. */
    void sweepOthers() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(path.getParent(), PREFIX + "*-*-*")) {
            for (Path directory : found) {
                if (isLeftOver(directory.getFileName().toString()) && Files.isDirectory(directory)) {
                    delete(directory);
                }
            }
        } catch (IOException ignored) { // what cannot be listed cannot be swept
        }
        RingFile.sweep(PREFIX, PrivateDirectory::isLeftOver);
    }

    private static boolean isLeftOver(String name) {
        String[] parts = name.substring(PREFIX.length()).split("-", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            long pid = Long.parseLong(parts[0]);
            long made = Long.parseLong(parts[1]);
            Optional<ProcessHandle> host = ProcessHandle.of(pid);
            return host.map(process -> startMillis(process) > made + TOLERANCE_MILLIS) // the number was given anew
                    .orElseGet(() -> !isThere(pid));
        } catch (NumberFormatException ignored) { // somebody else's directory
            return false;
        }
    }

    /** Looks once more, in a way that needs no descriptor: a JVM that has none left sees no process at all. */
    private static boolean isThere(long pid) {
        return Files.exists(Path.of("/proc/" + pid));
    }

    private static long startMillis(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void delete(Path directory) {
        try {
            empty(directory);
        } catch (IOException | DirectoryIteratorException ignored) { // not ours, or no descriptor left to list it with
        }
        try {
            Files.deleteIfExists(directory);
        } catch (IOException ignored) { // not empty: the next sweep tries again
        }
    }

    private static void empty(Path directory) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    delete(file);
                } else {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(Set.of(
                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE))
        };
    }
}
