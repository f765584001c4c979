package dev.pooled.benchmarks;

/** A physical limit, which a small program in C measures beside a figure: {@code src/main/c}. */
enum Limit {
    TRIP("pipe", "trip", "pipe round trip"),
    TRIP_AFTER_SILENCE("pipe", "trip-silent", "pipe round trip"),
    COPY("memcpy", "copy", "memcpy"),
    COPY_TWICE("memcpy", "copy-twice", "memcpy, twice"),
    PRIMES("primes", "primes", "two C processes"),
    BOOT_ONE("boot", "boot 1", "a JVM's start"),
    BOOT_TWO("boot", "boot 2", "start of 2 JVMs"),
    BOOT_EIGHT("boot", "boot 8", "start of 8 JVMs");

    private final String program;
    private final String request;
    private final String title;

    Limit(String program, String request, String title) {
        this.program = program;
        this.request = request;
        this.title = title;
    }

    /** The name of the source without {@code .c}. */
    String program() {
        return program;
    }

    String request() {
        return request;
    }

    String title() {
        return title;
    }
}
