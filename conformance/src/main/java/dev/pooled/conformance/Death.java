package dev.pooled.conformance;

import dev.pooled.DeathReason;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

/** How a task of the kit ends its own JVM, and what is told of that. */
enum Death {
    HALT(DeathReason.EXITED, OptionalInt.of(42), Optional.empty()) {
        @Override
        void now() {
            Runtime.getRuntime().halt(42);
        }
    },
    EXIT(DeathReason.EXITED, OptionalInt.of(3), Optional.empty()) {
        @Override
        void now() {
            System.exit(3);
        }
    },
    /** Java refuses to let a process destroy itself. */
    KILL(DeathReason.KILLED, OptionalInt.of(137), Optional.of("SIGKILL")) {
        @Override
        void now() throws IOException, InterruptedException {
            new ProcessBuilder("/bin/kill", "-9", Long.toString(Chores.pid()))
                    .start()
                    .waitFor();
            Thread.sleep(60_000); // a signal may be a moment on its way
        }
    };

    private final DeathReason reason;
    private final OptionalInt exitCode;
    private final Optional<String> signal;

    Death(DeathReason reason, OptionalInt exitCode, Optional<String> signal) {
        this.reason = reason;
        this.exitCode = exitCode;
        this.signal = signal;
    }

    /** Ends this JVM. */
    abstract void now() throws Exception;

    DeathReason reason() {
        return reason;
    }

    OptionalInt exitCode() {
        return exitCode;
    }

    Optional<String> signal() {
        return signal;
    }
}
