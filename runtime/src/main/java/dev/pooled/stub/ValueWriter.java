package dev.pooled.stub;

import org.jspecify.annotations.Nullable;

/** What the product's own {@code WireWriter} offers to generated codecs beyond its interface. Confined like that one. */
public interface ValueWriter {

    /** Returns how deep in a value the writer is. */
    Nesting nesting();

    /**
     * Writes what {@code writeObject} would, for a value that holds no others: a number, a date, an array of primitives.
     */
    void writeValue(@Nullable Object value);
}
