package dev.pooled.it;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Takes what is printed to {@link System#err} during a test; classes that use it run by themselves. */
final class StandardError implements BeforeEachCallback, AfterEachCallback {

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Override
    public void beforeEach(ExtensionContext test) {
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        System.setErr(before);
    }

    /** Forgets what was printed so far. */
    void forget() {
        printed.reset();
    }

    String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
