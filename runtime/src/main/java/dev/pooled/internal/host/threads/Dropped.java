package dev.pooled.internal.host.threads;

import java.lang.ref.Cleaner;
import java.util.concurrent.ThreadFactory;

/** Notices that a user has dropped an object of ours; one daemon thread for all, started with the first. Thread-safe. */
public final class Dropped {

    private static final Cleaner CLEANER = Cleaner.create(new OwnThread());

    private Dropped() {}

    /** Runs {@code action} once nobody refers to {@code object} any more; the action must not do so itself. */
    public static void then(Object object, Runnable action) {
        CLEANER.register(object, action);
    }

    private static final class OwnThread implements ThreadFactory {
        @Override
        public Thread newThread(Runnable work) {
            return ProcessWide.daemon(work, "pooled-dropped");
        }
    }
}
