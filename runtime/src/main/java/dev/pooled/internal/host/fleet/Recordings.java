package dev.pooled.internal.host.fleet;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the workers of a host record that was itself started with {@code -XX:StartFlightRecording=filename=…}: each worker
 * writes a file of its own when it leaves, and that goes to the end of the host's file.
 * Recordings may stand one behind the other in a file, and the host's JVM appends its own at its end. Thread-safe.
 */
final class Recordings {

    static final String START = "-XX:StartFlightRecording";

    static final String OPTIONS = "-XX:FlightRecorderOptions=";

    /** The host's file is one, whichever pool's worker it comes from. */
    private static final Object APPENDING = new Object();

    private final String argument;
    private final @Nullable Path target;
    private final Path directory;

    private Recordings(String argument, @Nullable Path target, Path directory) {
        this.argument = argument;
        this.target = target;
        this.directory = directory;
    }

    /** Returns those of the workers of {@code host}, in {@code directory}; none if it names no one file for its own. */
    static Recordings of(HostLaunch host, Path directory) {
        for (String argument : host.arguments()) {
            String file = argument.startsWith(START) ? WorkerFiles.recordingOf(argument) : "";
            boolean isName = !file.isEmpty() && file.indexOf('%') < 0 && file.indexOf('"') < 0;
            if (isName && !new File(file).isDirectory()) {
                return new Recordings(argument, host.workingDirectory().toPath().resolve(file), directory);
            }
        }
        return new Recordings("", null, directory);
    }

    /**
     * Has the worker of {@code slot} of {@code pool}, by its mark, write a file of its own instead of the slot's: two workers may have
     * the same slot, one of them as it leaves.
     */
    void separate(List<String> arguments, String pool, int slot, String mark) {
        if (target == null) {
            return;
        }
        int ofSlot = arguments.indexOf(LaunchRules.forSlot(argument, pool, slot));
        if (ofSlot >= 0) {
            String file = "filename=" + WorkerFiles.recordingOf(argument);
            arguments.set(ofSlot, argument.replace(file, "filename=" + own(mark)));
        }
    }

    private Path own(String mark) {
        return directory.resolve("worker-" + mark + ".jfr");
    }

    /** Moves what the worker with that mark has recorded, which has ended, to the host's file. */
    void collect(String mark) {
        if (target == null) {
            return;
        }
        Path own = own(mark);
        try {
            if (Files.exists(own) && move(own, target)) {
                Files.delete(own);
            }
        } catch (IOException e) {
            Path kept = target.resolveSibling(own.getFileName());
            String where = moved(own, kept) ? "is in " + kept : "is lost";
            System.getLogger("dev.pooled")
                    .log(
                            System.Logger.Level.WARNING,
                            "the recording of a worker was not added to " + target + ", and " + where,
                            e);
        }
    }

    private static boolean moved(Path own, Path kept) {
        try {
            Files.move(own, kept);
            return true;
        } catch (IOException ignored) { // the report says that it is lost
            return false;
        }
    }

    /** Returns whether {@code own} is not needed any more; a worker that was killed leaves it empty. */
    private static boolean move(Path own, Path target) throws IOException {
        try (FileChannel from = FileChannel.open(own, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            synchronized (APPENDING) {
                RecordedChunks.prepare(from);
                append(from, target);
            }
            return true;
        }
    }

    private static void append(FileChannel from, Path target) throws IOException {
        if (from.size() == 0) {
            return;
        }
        try (FileChannel to = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            long done = 0;
            while (done < from.size()) {
                done += from.transferTo(done, from.size() - done, to);
            }
        } catch (NoSuchFileException e) {
            throw new IOException("the host's recording is not there: it was moved, or its name is another one", e);
        }
    }
}
