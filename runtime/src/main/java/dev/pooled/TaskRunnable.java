package dev.pooled;

import java.io.Serializable;

/**
 * A task without a stub that returns nothing: a lambda or method reference that is serialisable because this type is.
 * What it captures travels with it.
 */
@FunctionalInterface
public interface TaskRunnable extends Serializable {

    /** Runs in a worker. */
    void run() throws Exception;
}
