package dev.pooled.internal.host.threads;

/** Makes threads that serve all pools of this process, whoever opened the first. Stateless. */
final class ProcessWide {

    private ProcessWide() {}

    /**
     * Returns a daemon that does {@code work}. It belongs to the uppermost thread group and not to that of who needed it first:
     * {@code mvn exec:java} waits up to 15 s for the threads of the group that it runs a program in.
     */
    static Thread daemon(Runnable work, String name) {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        Thread thread = new Thread(group, work, name);
        thread.setDaemon(true);
        return thread;
    }
}
