package dev.pooled.ignite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fingerprint of a class path: the name of each entry and a digest of what it holds, so that a host and a node can tell whether
 * they have the same classes, and if not, which entries differ. Pooled's own jars and Ignite's do not count: one side may
 * do without them, and what they say to each other has a version of its own. Immutable.
 *
 * @param entries by what they hold, the first 16 hexadecimal digits of its SHA-256, their names
 */
record ClassPathPrint(Map<String, String> entries) {

    private static final Pattern OWN = Pattern.compile("(?:pooled-(?:runtime|agent|processor|ignite|ignite-node)"
            + "|ignite-(?:core|commons|binary-api|binary-impl|grid-unsafe)|cache-api|annotations)-\\d[^/]*\\.jar");

    private static final Pattern OWN_CLASSES =
            Pattern.compile(".*/(?:runtime|agent|processor|extensions/ignite)/target/classes/?");

    private static final int DIGEST_CHARS = 16;

    ClassPathPrint {
        entries = Map.copyOf(entries);
    }

    /**
     * Reads all entries; those that are not there have no classes, and do not count.
     *
     * @throws UncheckedIOException if one cannot be read
     */
    static ClassPathPrint of(List<Path> classPath) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Path entry : classPath) {
            if (Files.exists(entry) && !isOwn(entry)) {
                String digest = digest(entry);
                if (!digest.isEmpty()) {
                    entries.put(digest, String.valueOf(entry.getFileName()));
                }
            }
        }
        return new ClassPathPrint(entries);
    }

    private static boolean isOwn(Path entry) {
        return OWN.matcher(String.valueOf(entry.getFileName())).matches()
                || OWN_CLASSES.matcher(entry.toAbsolutePath().toString()).matches();
    }

    /** Returns the class path that a text names, where {@code lib/*} stands for all jars of a directory. */
    static List<Path> paths(String text) {
        List<Path> paths = new ArrayList<>();
        for (String entry : text.split(Pattern.quote(File.pathSeparator), -1)) {
            if (entry.endsWith("/*") || entry.equals("*")) {
                paths.addAll(jarsIn(Path.of(entry.substring(0, entry.length() - 1))));
            } else if (!entry.isBlank()) {
                paths.add(Path.of(entry));
            }
        }
        return paths;
    }

    private static List<Path> jarsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the class path names a directory that cannot be read: " + directory, e);
        }
    }

    /** Returns the digest of what an entry holds; "" if that is nothing. */
    private static String digest(Path entry) {
        try {
            MessageDigest digest = sha256();
            if (Files.isDirectory(entry)) {
                if (!addDirectory(entry, digest)) {
                    return "";
                }
            } else {
                addFile(entry, digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_CHARS);
        } catch (IOException e) {
            throw new UncheckedIOException("an entry of the class path cannot be read: " + entry, e);
        }
    }

    private static byte[] sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        addFile(file, digest);
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // every Java has it
        }
    }

    private static boolean addDirectory(Path directory, MessageDigest digest) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(directory)) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(directory.relativize(file).toString().replace('\\', '/'), file));
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(
                    sha256(file.getValue())); // as long as any other: where it ends does not depend on what is in it
        }
        return !files.isEmpty();
    }

    private static void addFile(Path file, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    /** Returns how this one, of a node, differs from that of {@code host}, in words; "" if it does not. */
    String differenceFrom(ClassPathPrint host) {
        List<String> parts = new ArrayList<>();
        List<String> lacking = missing(host, this);
        if (!lacking.isEmpty()) {
            parts.add("lacks " + String.join(", ", lacking));
        }
        List<String> more = missing(this, host);
        if (!more.isEmpty()) {
            parts.add("has in addition " + String.join(", ", more));
        }
        return String.join(", and ", parts);
    }

    /** Returns whether a host with {@code host} has all that is here: then what is not here can come from it. */
    boolean isPartOf(ClassPathPrint host) {
        return missing(this, host).isEmpty();
    }

    private static List<String> missing(ClassPathPrint of, ClassPathPrint in) {
        return of.entries.entrySet().stream()
                .filter(entry -> !in.entries.containsKey(entry.getKey()))
                .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
                .sorted()
                .toList();
    }

    /** Returns it as text, for {@link #parse}. */
    String toText() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(entries)
                .forEach((digest, name) ->
                        text.append(digest).append(' ').append(name).append('\n'));
        return text.toString();
    }

    /** Reads what {@link #toText} wrote, passing over what is something else. */
    static ClassPathPrint parse(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        text.lines()
                .filter(line -> line.indexOf(' ') == DIGEST_CHARS)
                .forEach(line -> entries.put(line.substring(0, DIGEST_CHARS), line.substring(DIGEST_CHARS + 1)));
        return new ClassPathPrint(entries);
    }
}
