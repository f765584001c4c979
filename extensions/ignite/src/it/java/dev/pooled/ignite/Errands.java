package dev.pooled.ignite;

import dev.pooled.Pooled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Work for nodes, which leaves a line where it has begun. */
final class Errands {

    private Errands() {}

    /** Notes {@code id} and this process in {@code ledger}, takes so long, and returns {@code id}. */
    @Pooled
    static int run(int id, String ledger, int micros) throws IOException, InterruptedException {
        byte[] line = (id + " " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(Path.of(ledger), line, StandardOpenOption.APPEND);
        if (micros >= 1000) {
            TimeUnit.MICROSECONDS.sleep(micros);
        } else {
            long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
        return id;
    }

    /** Returns the square of {@code n}. */
    @Pooled
    static long square(long n) {
        return n * n;
    }

    /** One begun run of an errand, as its ledger has it. */
    record Begun(int id, long pid) {}

    static List<Begun> begun(Path ledger) throws IOException {
        return Files.readAllLines(ledger).stream()
                .map(line -> line.split(" ", -1))
                .map(parts -> new Begun(Integer.parseInt(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }
}
