package dev.pooled.stub;

import org.jspecify.annotations.Nullable;

/** What the product's own {@code WireReader} offers to generated codecs beyond its interface. Confined like that one. */
public interface ValueReader {

    /** Returns how deep in a value the reader is. */
    Nesting nesting();

    /** Reads what {@code writeValue}, or {@code writeObject}, has written. */
    @Nullable
    Object readValue();
}
