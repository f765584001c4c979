package dev.pooled.internal.host.fleet;

/** The port at which a worker with {@code debugWorkers} waits for a debugger: one of its own, and how it is told. Stateless. */
final class DebuggerPort {

    /** Has the system choose a port of this machine alone; the JVM prints which. */
    static final String OPTION = "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0";

    private static final String SAID = "Listening for transport dt_socket at address: ";

    private DebuggerPort() {}

    /** Returns what a worker printed; where its JVM said the port, with what one needs to attach to the right worker. */
    static String readable(String line, int slot) {
        return line.startsWith(SAID)
                ? "worker " + slot + " listens for a debugger at 127.0.0.1:" + line.substring(SAID.length())
                : line;
    }
}
