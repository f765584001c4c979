package dev.pooled.examples.chaos;

import dev.pooled.Pooled;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What the tasks do: the harmless and the others. Every run leaves a mark in a file of its process. */
final class Workload {

    private Workload() {}

    /** How a task behaves. */
    enum Kind {
        QUICK,
        SLEEP,
        PRINT,
        THROW,
        /** Never ends by itself, but heeds an interrupt. */
        SPIN,
        /** Never ends, and heeds nothing. */
        STUBBORN,
        EXIT,
        HALT;

        boolean isEndless() {
            return this == SPIN || this == STUBBORN;
        }

        boolean canReturn() {
            return this == QUICK || this == SLEEP || this == PRINT;
        }
    }

    /** What a task returns: its number and the payload it was given. */
    record Answer(long id, byte[] payload) {}

    /** Marks its run, behaves like {@code kind}, and returns its arguments. */
    @Pooled
    static Answer answer(long id, Kind kind, String runs, byte[] payload) throws IOException, InterruptedException {
        mark(runs, id);
        switch (kind) {
            case SLEEP -> TimeUnit.MILLISECONDS.sleep(1 + id % 20);
            case PRINT -> System.out.println("task " + id + " prints");
            case THROW -> throw new IllegalStateException("thrown by " + id);
            case SPIN -> spin();
            case STUBBORN -> ignoreEverything();
            case EXIT -> System.exit(3);
            case HALT -> Runtime.getRuntime().halt(4);
            default -> {}
        }
        return new Answer(id, payload);
    }

    /** Kills its worker. */
    @Pooled
    static void die(int code) {
        Runtime.getRuntime().halt(code);
    }

    /** One write to the end of the file: whole or not there. */
    private static void mark(String runs, long id) throws IOException {
        String file = runs + "/" + ProcessHandle.current().pid();
        try (OutputStream out = new FileOutputStream(file, true)) {
            out.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static void spin() throws InterruptedException {
        while (true) {
            Thread.onSpinWait();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private static void ignoreEverything() {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
