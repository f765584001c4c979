package dev.pooled.internal.host.fleet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The class archive that workers start from: the classes of every worker as the JVM lays them out in memory, mapped instead of
 * unpacked, parsed and verified. There is one for each JVM, runtime jar and set of options, in the user's cache directory; the
 * first pool that finds none has it made by a {@link Rehearsal}. It is made with the runtime jar as the whole class path, and
 * since that is the first entry of every worker's, it serves whatever follows. A JVM that refuses it starts without. Immutable.
 *
 * <p>Nothing here is reported: without the archive workers start later, and that is all.
 */
final class StartArchive {

    /** Off for who counts processes, or measures without it. */
    static final String PROPERTY = "pooled.internal.archive";

    /** What was begun so long ago was not finished; it may be tried again. */
    private static final long GIVEN_UP_MILLIS = TimeUnit.HOURS.toMillis(1);

    /** Made for a JVM or a jar that is gone, most likely; if not, it is made again. */
    private static final long OLD_MILLIS = TimeUnit.DAYS.toMillis(90);

    private static final String SUFFIX = ".jsa";
    private static final String UNFINISHED = ".part";

    private final File file;
    private final File unfinished;

    private StartArchive(File file) {
        this.file = file;
        this.unfinished = new File(file.getPath() + UNFINISHED);
    }

    /**
     * Returns the archive for workers that are started by {@code command}; {@code null} if they cannot have one.
     *
     * @param own a directory this process has made, to tell who it is
     */
    static @Nullable StartArchive of(JvmCommand command, PrivateDirectory own) {
        String key = command.archiveKey();
        String directory = key == null ? null : directory();
        if (key == null || directory == null) {
            return null;
        }
        File parent = new File(directory);
        return isOurs(parent, own) ? new StartArchive(new File(parent, hash(key) + SUFFIX)) : null;
    }

    /** The options that have a JVM use the archive; none while it is not there. */
    List<String> options() {
        // What the JVM has to say against it is of no use to who reads the workers' output.
        return file.isFile() ? List.of("-XX:SharedArchiveFile=" + file.getPath(), "-Xlog:cds*=off") : List.of();
    }

    /** Returns whether it must be made. */
    boolean isMissing() {
        return !file.isFile();
    }

    /** Returns whether the caller may make it: nobody else does, and nobody failed to of late. */
    boolean claim() throws IOException {
        removeOld();
        if (isOlderThan(unfinished, GIVEN_UP_MILLIS)) {
            Files.deleteIfExists(unfinished.toPath());
        }
        return isMissing() && unfinished.createNewFile();
    }

    /** Gives back the claim, so that the next pool tries again. */
    void release() {
        boolean ignored = unfinished.delete(); // it is none, if it was kept
    }

    /** The options that have a JVM write the archive into {@code target} when it ends. */
    static List<String> dumpOptions(Path target) {
        return List.of("-XX:ArchiveClassesAtExit=" + target, "-Xlog:disable");
    }

    /** Takes a finished archive. */
    void keep(Path made) throws IOException {
        Files.copy(made, unfinished.toPath(), StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished.toPath(), file.toPath(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeOld() {
        File[] found = file.getParentFile().listFiles();
        for (File each : found == null ? new File[0] : found) {
            if (each.getName().endsWith(SUFFIX) && isOlderThan(each, OLD_MILLIS)) {
                boolean ignored = each.delete(); // the next one may
            }
        }
    }

    private static boolean isOlderThan(File file, long millis) {
        long modified = file.lastModified();
        return modified != 0 && System.currentTimeMillis() - modified > millis;
    }

    /** Returns the user's directory for what can be made again; {@code null} where there is none we know of. */
    private static @Nullable String directory() {
        if (File.separatorChar == '\\' || "off".equals(System.getProperty(PROPERTY))) {
            return null;
        }
        String cache = System.getenv("XDG_CACHE_HOME");
        if (cache != null && cache.startsWith("/")) {
            return cache + "/pooled";
        }
        String home = System.getProperty("user.home", "");
        if (!home.startsWith("/")) {
            return null;
        }
        return home
                + (System.getProperty("os.name", "").startsWith("Mac") ? "/Library/Caches/pooled" : "/.cache/pooled");
    }

    /** An archive is code: whoever may write it runs in every worker. So the directory is ours alone, or is not used. */
    private static boolean isOurs(File directory, PrivateDirectory own) {
        try {
            if (!directory.exists()) {
                PrivateDirectory.createWithParents(directory.toPath());
            }
            PosixFileAttributes attributes =
                    Files.readAttributes(directory.toPath(), PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isDirectory()
                    && attributes.owner().equals(Files.getOwner(own.path()))
                    && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                    && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException | UnsupportedOperationException ignored) { // read-only, or a system without owners
            return false;
        }
    }

    /** FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv. A digest would cost a fresh JVM milliseconds. */
    private static String hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }
}
