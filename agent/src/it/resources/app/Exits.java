package app;

import dev.pooled.Pooled;

/** Tasks that end the JVM, or try to. */
public final class Exits {

    private Exits() {}

    @Pooled
    static long exit(int status) {
        System.exit(status);
        return 0;
    }

    @Pooled
    static long halt(int status) {
        Runtime.getRuntime().halt(status);
        return 0;
    }

    @Pooled
    static int swallow(int item) {
        if (item == 3) {
            try {
                System.exit(0);
            } catch (Throwable ignored) {
                // as a careless library does
            }
        }
        return item;
    }

    /** Returns what the call in a thread of the task's own got. */
    @Pooled
    static String inThread() throws InterruptedException {
        String[] caught = {"it returned"};
        Thread thread = new Thread(
                () -> {
                    try {
                        System.exit(1);
                    } catch (SecurityException e) {
                        caught[0] = e.getMessage();
                    }
                },
                "helper");
        thread.start();
        thread.join();
        return caught[0];
    }
}
