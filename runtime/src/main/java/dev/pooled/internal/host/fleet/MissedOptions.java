package dev.pooled.internal.host.fleet;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Says, once in this JVM, which of its debuggers, ports and agents its workers do without. Thread-safe. */
final class MissedOptions {

    private static final AtomicBoolean IS_SAID = new AtomicBoolean();

    private MissedOptions() {}

    /** Logs one line, unless there is nothing to say; a logger takes a fresh JVM a while, so not before a pool's first task. */
    static void say(List<String> missed) {
        if (!missed.isEmpty() && IS_SAID.compareAndSet(false, true)) {
            System.getLogger("dev.pooled")
                    .log(
                            System.Logger.Level.INFO,
                            "workers are started without " + String.join(", ", missed)
                                    + " of this JVM: a port cannot be opened twice, and agents take start time; to debug"
                                    + " workers set debugWorkers, what else they need goes into jvmArgs");
        }
    }
}
