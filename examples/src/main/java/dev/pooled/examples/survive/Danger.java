package dev.pooled.examples.survive;

import dev.pooled.PooledFuture;

/** What a task may do to the process that runs it, and how to have it done in a thread and in a pool. */
enum Danger {
    EXIT("A library calls System.exit: ANTLR, at an unknown option"),
    ENDLESS("A loop never ends; the limit is 1 s"),
    FULL_HEAP("A task keeps all it allocates; the heap has 64 MB"),
    RECURSION("A recursion goes too deep"),
    CRASH("Native code writes to address zero"),
    KILL("Somebody runs kill -9, or the system is out of memory");

    private final String title;

    Danger(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Does it in the calling thread. */
    void runHere() throws ReflectiveOperationException, InterruptedException {
        switch (this) {
            case EXIT -> Hazards.runAntlr();
            case ENDLESS -> Hazards.spin();
            case FULL_HEAP -> Hazards.hoard();
            case RECURSION -> Hazards.recurse(0);
            case CRASH -> Hazards.writeToAddressZero();
            case KILL -> Hazards.sleep();
        }
    }

    /** Has a worker do it. */
    PooledFuture<?> startIn(HazardsPooled hazards) {
        return switch (this) {
            case EXIT -> hazards.runAntlrAsync();
            case ENDLESS -> hazards.spinAsync();
            case FULL_HEAP -> hazards.hoardAsync();
            case RECURSION -> hazards.recurseAsync(0);
            case CRASH -> hazards.writeToAddressZeroAsync();
            case KILL -> hazards.sleepAsync();
        };
    }
}
