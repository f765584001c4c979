package dev.pooled.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file of results: one part for each benchmark, which begins with a heading of the first level. */
public final class Results {

    private Results() {}

    /** Puts {@code part} into {@code file}, in the place of the one with the same heading, or at the end. */
    public static void write(Path file, String part) throws IOException {
        List<String> parts = new ArrayList<>(Files.exists(file) ? parts(Files.readString(file)) : List.of());
        int place = 0;
        while (place < parts.size() && !heading(parts.get(place)).equals(heading(part))) {
            place++;
        }
        if (place < parts.size()) {
            parts.set(place, part.stripTrailing());
        } else {
            parts.add(part.stripTrailing());
        }
        Files.writeString(file, String.join("\n\n", parts) + "\n");
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("(?m)^(?=# )", -1)) {
            if (!part.isBlank()) {
                parts.add(part.stripTrailing());
            }
        }
        return parts;
    }

    private static String heading(String part) {
        return part.lines().findFirst().orElse("");
    }
}
