package dev.pooled.examples.crawler;

import java.net.URI;
import java.util.List;

/**
 * What became of one page, as the journal has it.
 *
 * @param hash of its content, or ""
 * @param found the pages that nobody had led to before
 */
record Visit(URI page, How how, String hash, List<URI> found) {

    /** How a visit ended. */
    enum How {
        STORED("stored"),
        DUPLICATE("the same content as another one"),
        REDIRECTED("led elsewhere"),
        NOT_HTML("not HTML"),
        GONE("refused or missing (4xx)"),
        UNREACHABLE("server failed or too slow"),
        UNREADABLE("could not be parsed"),
        KILLED("parsing never ended, worker killed");

        private final String words;

        How(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean isFailure() {
            return this == GONE || this == UNREACHABLE || this == UNREADABLE || this == KILLED;
        }
    }
}
