package dev.pooled.examples.documents;

import dev.pooled.PoolMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Extracts the text of real PDFs and of five documents that end or block whoever reads them: each in limits of its own, so
 * that all the others come out as if those were not there.
 */
public final class Documents {

    private Documents() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        DocumentsOptions options;
        try {
            options = DocumentsOptions.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(DocumentsOptions.USAGE);
            System.exit(2);
            return;
        }
        boolean isAsExpected;
        Path directory = Files.createTempDirectory("documents-");
        try {
            List<Document> documents = Corpus.unpackInto(directory);
            isAsExpected = options.mode() == PoolMode.THREADS
                    ? new DoomedJvm(directory, options).runToItsEnd(documents)
                    : extractInWorkers(documents, directory, options);
        } finally {
            delete(directory);
        }
        if (!isAsExpected) {
            System.exit(1);
        }
    }

    private static boolean extractInWorkers(List<Document> documents, Path fontCache, DocumentsOptions options)
            throws IOException, InterruptedException {
        line(
                "%d documents, %d workers; each document has %d s, each worker a heap of %d MB",
                documents.size(), options.workers(), options.limit().toSeconds(), DocumentsOptions.HEAP_MEGABYTES);
        boolean isAsExpected = true;
        for (int i = 1; i <= options.times(); i++) {
            Round round = Round.of(documents, fontCache, options);
            if (i == 1 || !round.isAsExpected()) {
                System.out.println();
                System.out.print(new Table(round).text());
            }
            new HtmlReport(round).writeTo(options.report());
            line(
                    "round %d of %d: %d of %d outcomes as expected, %d workers died, %.1f s",
                    i, options.times(), round.asExpected(), documents.size(), round.deaths(), round.seconds());
            isAsExpected &= round.isAsExpected();
        }
        line("report: %s", options.report().toAbsolutePath().normalize().toUri());
        return isAsExpected;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void line(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
