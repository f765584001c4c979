package dev.pooled.examples.documents;

import java.nio.file.Path;

/**
 * One file, and what should become of it. Immutable.
 *
 * @param file where it is
 * @param expected what should become of it
 */
record Document(Path file, Verdict expected) {

    String name() {
        return file.getFileName().toString();
    }
}
