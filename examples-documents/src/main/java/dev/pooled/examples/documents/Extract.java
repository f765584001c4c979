package dev.pooled.examples.documents;

/**
 * What a worker found in a document. Immutable.
 *
 * @param type what it is: {@code application/pdf}
 * @param pages how many pages it says it has; 0 if it does not
 * @param text its text; empty if only the type was asked for
 * @param isWhole whether the text was asked for
 */
record Extract(String type, int pages, String text, boolean isWhole) {

    static Extract typeOnly(String type) {
        return new Extract(type, 0, "", /* isWhole= */ false);
    }
}
