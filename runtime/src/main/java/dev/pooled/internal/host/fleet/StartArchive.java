package dev.pooled.internal.host.fleet;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The class archive that workers start from: the classes of every worker, the JDK's and ours, as the JVM lays them out in memory,
 * mapped instead of unpacked, parsed and verified. It takes the place of the JDK's own archive, which has more classes and other
 * ones. There is one for each JVM, runtime jar and set of options, in the user's cache directory; the
 * first pool that finds none has it made by a {@link Rehearsal}. It is made with the runtime jar as the whole class path, and
 * since that is the first entry of every worker's, it serves whatever follows. A JVM that refuses it starts without; one that
 * dies of it takes it along ({@link #discard}). From JDK 25 on it is an AOT cache, in which the classes are linked as well.
 * Immutable.
 *
 * <p>Nothing here is reported: without the archive workers start later, and that is all.
 */
final class StartArchive {

    /** Off for who counts processes, or measures without it. */
    static final String PROPERTY = "pooled.internal.archive";

    /** What was begun so long ago was not finished, or did not work: it may be tried again. */
    private static final long GIVEN_UP_MILLIS = TimeUnit.MINUTES.toMillis(10);

    /** Each build of the runtime and each set of options has its own, of some ten megabytes; more are hardly in use. */
    private static final int KEPT = 8;

    private static final String CLASS_ARCHIVE = ".jsa";
    private static final String AOT_CACHE = ".aot";
    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final String UNFINISHED = ".part";

    private static final Set<PosixFilePermission> OURS_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final File file;
    private final boolean isAotCache;
    private final File claim;

    /** Where it is written: not the claim itself, since a JVM removes what is there before it writes. */
    private final File unfinished;

    private StartArchive(File file, boolean isAotCache) {
        this.file = file;
        this.isAotCache = isAotCache;
        this.claim = new File(file.getPath() + UNFINISHED);
        this.unfinished = new File(file.getPath() + "." + HostProcess.PID + UNFINISHED);
    }

    /**
     * Returns the archive for workers that are started by {@code command}; {@code null} if they cannot have one.
     *
     * @param own a directory this process has made, to tell who it is
     */
    static @Nullable StartArchive of(JvmCommand command, PrivateDirectory own) {
        String key = command.archiveKey();
        String directory = key == null ? null : directory();
        // A colon would part two archives.
        if (key == null || directory == null || directory.indexOf(':') >= 0) {
            return null;
        }
        File parent = new File(directory);
        boolean isAotCache = command.javaVersion() >= FIRST_WITH_AOT_CACHE;
        File file = new File(parent, hash(key) + (isAotCache ? AOT_CACHE : CLASS_ARCHIVE));
        return isOurs(parent, own) ? new StartArchive(file, isAotCache) : null;
    }

    /** The options that have a JVM use the archive; none while it is not there. */
    List<String> options() {
        // What the JVM has to say against it is of no use to who reads the workers' output.
        if (!file.isFile()) {
            return List.of();
        }
        return isAotCache
                ? List.of("-XX:AOTCache=" + file.getPath(), "-Xlog:cds*=off,aot*=off")
                : List.of("-XX:SharedArchiveFile=" + file.getPath(), "-Xlog:cds*=off");
    }

    /** Returns whether it must be made. */
    boolean isMissing() {
        return !file.isFile();
    }

    /** Removes an archive that a worker may have died of; another one will be made. */
    void discard() {
        boolean ignored = file.delete(); // not there, or gone already
    }

    /** Returns whether the caller may make it: nobody else does, and nobody failed to of late. */
    boolean claim() throws IOException {
        tidy();
        return isMissing() && claim.createNewFile();
    }

    /** The options that have a JVM write into {@code list} which classes it loads, and what else it needs of them. */
    List<String> noteClassesIn(Path list) {
        return isAotCache
                ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + list, "-Xlog:disable")
                : List.of("-XX:DumpLoadedClassList=" + list, "-Xlog:disable");
    }

    /** The options that have a JVM write the archive of the classes in {@code list}, and end; to be claimed before. */
    List<String> dumpClassesOf(Path list) {
        if (isAotCache) {
            return List.of(
                    "-XX:AOTMode=create",
                    "-XX:AOTConfiguration=" + list,
                    "-XX:AOTCache=" + unfinished.getPath(),
                    "-Xlog:disable");
        }
        return List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + unfinished.getPath(),
                "-Xlog:disable");
    }

    /** Takes what a JVM wrote, if it did. */
    void keep() throws IOException {
        if (unfinished.length() == 0) {
            return;
        }
        // A file whose name reached the disk before its bytes would crash every worker after a power failure.
        try (FileChannel written = FileChannel.open(unfinished.toPath(), StandardOpenOption.READ)) {
            written.force(true);
        }
        Files.move(unfinished.toPath(), file.toPath(), StandardCopyOption.ATOMIC_MOVE);
        boolean ignored = claim.delete(); // it is there, unless somebody has tidied up
    }

    /** Removes what was written and not kept. */
    void dropUnfinished() {
        boolean ignored = unfinished.delete(); // it was kept, or never begun
    }

    /** Removes claims that led to nothing, and all but the newest archives. */
    private void tidy() {
        File[] found = file.getParentFile().listFiles();
        File[] newestFirst = found == null ? new File[0] : found;
        Arrays.sort(newestFirst, Comparator.comparingLong(File::lastModified).reversed());
        int archives = 0;
        for (File each : newestFirst) {
            boolean isArchive =
                    each.getName().endsWith(CLASS_ARCHIVE) || each.getName().endsWith(AOT_CACHE);
            archives += isArchive ? 1 : 0;
            boolean isOldClaim = each.getName().endsWith(UNFINISHED)
                    && System.currentTimeMillis() - each.lastModified() > GIVEN_UP_MILLIS;
            if (isOldClaim || (isArchive && archives > KEPT)) {
                boolean ignored = each.delete(); // the next one may
            }
        }
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
                    && attributes.permissions().equals(OURS_ALONE);
        } catch (IOException | RuntimeException ignored) { // read-only, no owners, or a name this JVM cannot spell
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
