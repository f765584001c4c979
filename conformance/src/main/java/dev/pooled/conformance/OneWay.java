package dev.pooled.conformance;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;

/** An exception that can be written but not read. */
final class OneWay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OneWay(String message) {
        super(message);
    }

    private void readObject(ObjectInputStream in) throws IOException {
        throw new InvalidObjectException("one way only");
    }
}
