package dev.pooled.agent;

/**
 * Opens the shared pool on a thread of its own while the application boots, so that its first task finds warm workers.
 *
 * <p>It says nothing of a failure: the application meets the same one, with its message, when it uses the pool. Settings
 * the application makes in {@code main} may come too late for this; {@code prewarm=false} lets the application open it.
 * Thread-safe.
 */
final class Prewarm implements Runnable {

    /** Main classes of JVMs that are no application, or whose class path is not yet what it will be. */
    private static final String[] NO_APPLICATIONS = {
        "dev.pooled.internal.worker.",
        "dev.pooled.ignite.NodeMain",
        "org.apache.maven.",
        "org.codehaus.plexus.classworlds.",
        "org.gradle.",
        "worker.org.gradle.",
    };

    private Prewarm() {}

    /** Starts the thread, which is a daemon. */
    static void start() {
        Thread thread = new Thread(new Prewarm(), "pooled-prewarm");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Tells whether a JVM started so runs an application.
     *
     * @param command the main class, module or jar and the program's arguments, as {@code sun.java.command} has them
     */
    static boolean isApplication(String command) {
        for (String start : NO_APPLICATIONS) {
            if (command.startsWith(start)) {
                return false;
            }
        }
        // Jars, of any directory: the runner of tests, and the node of a cluster, which has workers for hosts alone.
        return !command.contains("surefirebooter") && !command.contains("pooled-ignite-node");
    }

    @Override
    public void run() {
        try {
            if (isApplication(System.getProperty("sun.java.command", ""))) {
                Class.forName("dev.pooled.Pool", true, ClassLoader.getSystemClassLoader())
                        .getMethod("shared")
                        .invoke(null);
            }
        } catch (Throwable ignored) {
            // No runtime on the class path, or a failure the application will be told.
        }
    }
}
