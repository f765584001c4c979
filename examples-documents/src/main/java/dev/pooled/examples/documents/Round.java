package dev.pooled.examples.documents;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.Progress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All documents, extracted once. Immutable.
 *
 * @param rows what became of each, in their order
 * @param took how long it took, with the start of the workers
 */
record Round(List<Row> rows, Duration took) {

    /** Gives all documents to a pool in which each has limits of its own. */
    static Round of(List<Document> documents, Path fontCache, DocumentsOptions options) throws InterruptedException {
        List<Path> files = documents.stream().map(Document::file).toList();
        List<Outcome<Extract>> outcomes;
        List<Journal.Entry> entries;
        Journal journal = new Journal();
        long start = System.nanoTime();
        try (Pool pool = Pool.builder()
                .name("documents")
                .workers(options.workers())
                .workerHeap(DocumentsOptions.HEAP_MEGABYTES + "m") // a document that needs more ends its worker alone
                .taskTimeout(options.limit()) // counted for each document, from the moment a worker takes it up
                .systemProperties(Map.of("pdfbox.fontcache", fontCache.toString())) // else in the home directory
                .listener(journal)
                .open()) {
            outcomes = ExtractionPooled.on(pool)
                    .withProgress(Progress.bar("Extracting"))
                    .extractOutcomesUnordered(files)
                    .toList();
            entries = journal.await();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Round(rows(documents, outcomes, entries), took);
    }

    private static List<Row> rows(
            List<Document> documents, List<Outcome<Extract>> outcomes, List<Journal.Entry> entries) {
        Row[] rows = new Row[documents.size()];
        for (Outcome<Extract> outcome : outcomes) {
            int i = (int) outcome.index();
            rows[i] = Row.of(documents.get(i), outcome, entries.get(i));
        }
        return List.of(rows); // no document without a row, or it throws
    }

    List<Row> with(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).toList();
    }

    /** Returns how many documents came to what they should. */
    long asExpected() {
        return rows.stream().filter(Row::isAsExpected).count();
    }

    boolean isAsExpected() {
        return asExpected() == rows.size();
    }

    long pages() {
        return extracts().stream().mapToLong(Extract::pages).sum();
    }

    long characters() {
        return extracts().stream().mapToLong(extract -> extract.text().length()).sum();
    }

    int retries() {
        return rows.stream().mapToInt(row -> row.journal().attempts() - 1).sum();
    }

    int deaths() {
        return rows.stream().mapToInt(row -> row.journal().deaths().size()).sum();
    }

    double seconds() {
        return took.toNanos() / 1e9;
    }

    private List<Extract> extracts() {
        List<Extract> extracts = new ArrayList<>();
        for (Row row : rows) {
            if (row.extract() != null) {
                extracts.add(row.extract());
            }
        }
        return extracts;
    }
}
