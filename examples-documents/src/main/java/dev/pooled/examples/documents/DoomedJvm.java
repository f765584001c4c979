package dev.pooled.examples.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The JVM in which threads do the work: a process of its own, as it takes nobody along when it ends, and killed if it
 * never does. Confined to one thread.
 */
final class DoomedJvm {

    private static final int LIMITS = 4; // after so many times the limit of one document it will never end

    private final Path directory;
    private final Path output;
    private final DocumentsOptions options;

    /** Will work on the documents of {@code directory}. */
    DoomedJvm(Path directory, DocumentsOptions options) {
        this.directory = directory;
        this.output = directory.resolve("output.txt");
        this.options = options;
    }

    /** Lets it work until it ends, and prints how it did. Returns whether it did not survive, as is to be expected. */
    boolean runToItsEnd(List<Document> documents) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Duration limit = options.limit().multipliedBy(LIMITS);
        Process process = start();
        boolean hasEnded;
        try {
            hasEnded = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
        double seconds = (System.nanoTime() - start) / 1e9;

        printWhatItDid(documents);
        if (hasEnded) {
            line("It ended with exit code %d after %.1f s.", process.exitValue(), seconds);
        } else {
            line("It was still running after %.1f s, and was killed.", seconds);
        }
        return !hasEnded || process.exitValue() != 0;
    }

    private Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + DocumentsOptions.HEAP_MEGABYTES * options.workers() + "m", // as all workers together
                "-Dpdfbox.fontcache=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                InThreads.class.getName(),
                directory.toString(),
                String.valueOf(options.workers()),
                options.limit().toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private void printWhatItDid(List<Document> documents) throws IOException {
        List<String> lines = Files.readAllLines(output);
        List<String> failed = after(InThreads.FAILED, lines);
        List<String> givenUp = after(InThreads.GIVEN_UP, lines);
        int extracted = after(InThreads.EXTRACTED, lines).size();
        line(
                "%d documents in %d threads of one JVM, with the heap of all workers together",
                documents.size(), options.workers());
        line("");
        line("%6d extracted", extracted);
        line("%6d failed", failed.size());
        failed.forEach(name -> line("         %s", name));
        line("%6d given up, their threads run on", givenUp.size());
        givenUp.forEach(name -> line("         %s", name));
        line("%6d not heard of", documents.size() - extracted - failed.size() - givenUp.size());
        line("");
    }

    private static List<String> after(String start, List<String> lines) {
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(start)) {
                found.add(line.substring(start.length()));
            }
        }
        return found;
    }

    private static void line(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
