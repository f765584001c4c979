package dev.pooled.examples.threadswin;

/** A way to run many tasks. */
enum Way {
    ONE_THREAD("one thread"),
    THREADS("threads"),
    VIRTUAL_THREADS("virtual"),
    POOLED("Pooled");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
