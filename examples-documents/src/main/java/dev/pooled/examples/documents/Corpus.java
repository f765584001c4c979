package dev.pooled.examples.documents;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The documents, as files of a directory: the PDFs that Tika is tested with, and five more that no parser survives. */
final class Corpus {

    private static final String FOLDER = "test-documents/";
    private static final String ONE_OF_THEM = "testPDF.pdf";
    private static final Set<String> ENCRYPTED = Set.of(
            "testPDF_no_extract_no_accessibility_owner_user.pdf",
            "testPDF_no_extract_yes_accessibility_owner_user.pdf");

    private Corpus() {}

    /** Writes all documents into {@code directory}, and returns them. */
    static List<Document> unpackInto(Path directory) throws IOException {
        try (JarFile jar = jarOfPdfs()) {
            for (JarEntry entry : jar.stream().filter(Corpus::isPdf).toList()) {
                try (InputStream pdf = jar.getInputStream(entry)) {
                    Files.copy(pdf, directory.resolve(entry.getName().substring(FOLDER.length())));
                }
            }
        }
        for (Hostile hostile : Hostile.values()) {
            Files.writeString(directory.resolve(hostile.fileName()), hostile.content());
        }
        return in(directory);
    }

    /** Returns the documents that were unpacked into {@code directory}, the hostile ones spread evenly among the others. */
    static List<Document> in(Path directory) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(file -> isPdf(file.toString()))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .forEach(file -> documents.add(new Document(file, expectedOfPdf(file))));
        }
        int between = documents.size() / (Hostile.values().length + 1);
        int place = between;
        for (Hostile hostile : Hostile.values()) {
            documents.add(place, new Document(directory.resolve(hostile.fileName()), hostile.expected()));
            place += between + 1;
        }
        return documents;
    }

    private static JarFile jarOfPdfs() throws IOException {
        URL url = Corpus.class.getClassLoader().getResource(FOLDER + ONE_OF_THEM);
        JarURLConnection connection = (JarURLConnection)
                Objects.requireNonNull(url, "the test jar of tika-parser-pdf-module is not on the class path")
                        .openConnection();
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static boolean isPdf(JarEntry entry) {
        return entry.getName().startsWith(FOLDER) && isPdf(entry.getName());
    }

    private static boolean isPdf(String name) {
        return name.endsWith(".pdf");
    }

    private static Verdict expectedOfPdf(Path file) {
        return ENCRYPTED.contains(file.getFileName().toString()) ? Verdict.ENCRYPTED : Verdict.TEXT;
    }
}
