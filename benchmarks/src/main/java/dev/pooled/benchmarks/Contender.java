package dev.pooled.benchmarks;

/** Who is measured: a kind of process that is asked for figures. */
enum Contender {
    POOLED("Pooled"),
    PYTHON("Python"),
    /** What the machine can do, by a program in C. */
    LIMIT("limit"),
    PYTHON_SPAWN("Python, spawn"),
    PYTHON_EXECUTOR("ProcessPoolExecutor"),
    JAVA_THREADS("Java threads");

    private final String title;

    Contender(String title) {
        this.title = title;
    }

    /** Whether it gets faster as it goes on, until its code is compiled. */
    boolean warmsUp() {
        return this == POOLED || this == JAVA_THREADS;
    }

    String title() {
        return title;
    }
}
