package dev.pooled.internal.worker;

/** The end of a worker whose host is gone: at once, with the processes its tasks started and the host's files. */
final class HostGone {

    private HostGone() {}

    /** Does not return. */
    static void end() {
        try {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            WorkerMain.removeDirectory();
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }
}
