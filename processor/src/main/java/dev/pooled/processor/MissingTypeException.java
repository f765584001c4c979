package dev.pooled.processor;

import java.io.Serial;

/** A type that does not exist (yet): its owner is read again in the next round. */
final class MissingTypeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String typeName;

    MissingTypeException(String typeName) {
        super(typeName);
        this.typeName = typeName;
    }

    String typeName() {
        return typeName;
    }
}
