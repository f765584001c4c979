package dev.pooled.examples.crawler;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where pages go, and the journal of all visits: a line is written after its page, in one piece, so that whatever ends the
 * application, each line is true, and what has no line is visited again. Thread-safe.
 */
final class Store implements Closeable {

    private static final String TAB = "\t";

    /** Longer names than most file systems take; the rest of the name is its hash. */
    private static final int MAX_NAME = 150;

    private final Path directory;
    private final List<Visit> earlier;
    private final OutputStream journal;
    private boolean isClosed;

    /** Nothing more can be stored: the disk is full, or somebody took the directory away. */
    static final class Failure extends IOException {
        private static final long serialVersionUID = 1L;

        private Failure(String what, IOException cause) {
            super(
                    what + " cannot be written: " + cause
                            + "; what is in the journal is stored: mend it, and --resume goes" + " on from there",
                    cause);
        }
    }

    /** A store whose journal, without a buffer, is {@code journal}. */
    Store(Path directory, List<Visit> earlier, OutputStream journal) {
        this.directory = directory;
        this.earlier = earlier;
        this.journal = journal;
    }

    /** Opens the directory, made if it is not there; without {@code resume} it must have no journal. */
    static Store open(Path directory, boolean resume) throws IOException {
        Files.createDirectories(directory);
        Path file = directory.resolve("journal.tsv");
        if (!resume && Files.exists(file)) {
            throw new IllegalArgumentException(
                    file + " is there already: --resume goes on with it, --out=… begins elsewhere");
        }
        List<Visit> earlier = resume && Files.exists(file) ? read(file) : List.of();
        OutputStream journal = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return new Store(directory, earlier, journal);
    }

    /** What earlier crawls have visited. */
    List<Visit> earlier() {
        return earlier;
    }

    /** Returns the port that the first page was at; 0 if there is none. */
    int port() {
        return earlier.isEmpty() ? 0 : Math.max(0, earlier.get(0).page().getPort());
    }

    /** Stores a page and its text, each whole or not at all. */
    void write(URI page, byte[] html, ParsedPage parsed) throws Failure {
        Path file = file(page);
        String text = parsed.title() + "\n\n" + parsed.text() + "\n";
        try {
            Files.createDirectories(file.getParent());
            replace(file, html);
            replace(file.resolveSibling(file.getFileName() + ".txt"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure(file.toString(), e);
        }
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(temporary, content);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Notes a visit; once closed, or behind a line that was cut off, nothing. */
    synchronized void note(Visit visit) throws Failure {
        if (isClosed) {
            return;
        }
        String found = visit.found().stream().map(URI::toString).collect(Collectors.joining(" "));
        String line = String.join(TAB, visit.page().toString(), visit.how().name(), visit.hash(), found) + "\n";
        try {
            journal.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            isClosed = true;
            throw new Failure("the journal in " + directory, e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        isClosed = true;
        journal.close();
    }

    /** Reads the journal; a last line without its end was cut off, and is cut off for good. */
    private static List<Visit> read(Path file) throws IOException {
        String text = Files.readString(file);
        int end = text.lastIndexOf('\n') + 1;
        if (end < text.length()) {
            Files.writeString(file, text.substring(0, end));
        }
        List<Visit> visits = new ArrayList<>();
        for (String line : text.substring(0, end).lines().toList()) {
            String[] fields = line.split(TAB, -1);
            if (fields.length == 4) {
                List<URI> found = Arrays.stream(fields[3].split(" ", -1))
                        .filter(address -> !address.isEmpty())
                        .map(URI::create)
                        .toList();
                visits.add(new Visit(URI.create(fields[0]), Visit.How.valueOf(fields[1]), fields[2], found));
            }
        }
        return visits;
    }

    /** Returns where a page is stored: below its host, by its path, which cannot lead out of there. */
    private Path file(URI page) {
        Path file = directory.resolve(page.getHost());
        String path = page.getRawPath().endsWith("/") ? page.getRawPath() + "index" : page.getRawPath();
        String query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
        for (String part : (path + query).split("/", -1)) {
            if (!part.isEmpty()) {
                file = file.resolve(name(part));
            }
        }
        String last = file.getFileName().toString();
        return last.endsWith(".html") ? file : file.resolveSibling(last + ".html");
    }

    private static String name(String part) {
        String safe = part.replaceAll("[^\\w.\\-%,=&]", "_").replaceFirst("^\\.+", "_");
        return safe.length() <= MAX_NAME ? safe : safe.substring(0, MAX_NAME) + Integer.toHexString(part.hashCode());
    }
}
