package dev.pooled.examples.census;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The class files of the running JDK, as its own file system shows them. Every process of that JDK can read them. */
final class JdkClasses {

    private static final FileSystem FILES = FileSystems.getFileSystem(URI.create("jrt:/"));

    private JdkClasses() {}

    /**
     * Returns the paths of all class files in bundles of about {@code bundleBytes}, so that each is about as much work as
     * the next, whatever the size of a class or of a package.
     */
    static List<List<String>> inBundlesOf(long bundleBytes) throws IOException {
        return inBundlesOf(bundleBytes, Long.MAX_VALUE);
    }

    /** Returns the first {@code mostClasses} of them. */
    static List<List<String>> inBundlesOf(long bundleBytes, long mostClasses) throws IOException {
        Bundles bundles = new Bundles(bundleBytes, mostClasses);
        Files.walkFileTree(FILES.getPath("/modules"), bundles);
        return bundles.finished();
    }

    static byte[] read(String path) throws IOException {
        return Files.readAllBytes(FILES.getPath(path));
    }

    /** Puts files together as the walk meets them. */
    private static final class Bundles extends SimpleFileVisitor<Path> {

        private final long bundleBytes;
        private final long mostClasses;
        private final Set<String> seen = new HashSet<>();
        private final List<List<String>> full = new ArrayList<>();
        private List<String> open = new ArrayList<>();
        private long openBytes;

        Bundles(long bundleBytes, long mostClasses) {
            this.bundleBytes = bundleBytes;
            this.mostClasses = mostClasses;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = file.toString();
            // JDK 17 lists a file twice once it has been read by name.
            if (path.endsWith(".class") && seen.add(path)) {
                open.add(path);
                openBytes += attributes.size();
            }
            if (openBytes >= bundleBytes) {
                close();
            }
            return seen.size() < mostClasses ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        List<List<String>> finished() {
            if (!open.isEmpty()) {
                close();
            }
            return full;
        }

        private void close() {
            full.add(open);
            open = new ArrayList<>();
            openBytes = 0;
        }
    }
}
