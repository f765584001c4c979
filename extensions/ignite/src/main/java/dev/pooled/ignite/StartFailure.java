package dev.pooled.ignite;

import org.jspecify.annotations.Nullable;

/** Says why a member could not join, where Ignite says in which of its classes. Stateless. */
final class StartFailure {

    private StartFailure() {}

    static IllegalStateException of(@Nullable Throwable cause) {
        return new IllegalStateException("this JVM could not join the cluster: " + cause, cause);
    }
}
