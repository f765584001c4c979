package dev.pooled.stub;

import dev.pooled.TaskContext;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What becomes of a call of {@code System.exit}, {@code Runtime.exit} or {@code Runtime.halt} in a worker whose pool has
 * {@code exitGuard}: the worker's own are let through, all others get a {@link SecurityException}, as the contract of these
 * methods has always allowed. A task that catches it fails all the same. The agent makes one of this for each such call.
 * Stateless.
 */
public final class GuardedExit implements IntConsumer {

    private static final String WORKER = "dev.pooled.internal.worker.";
    private static final String AGENT = "dev.pooled.agent.";

    /** Called by the agent, reflectively. */
    public GuardedExit() {}

    /**
     * Returns if the call is the worker's own.
     *
     * @throws SecurityException if it is anybody else's
     */
    @Override
    public void accept(int status) {
        List<StackTraceElement> frames = frames();
        if (frames.get(1).getClassName().startsWith(WORKER)) {
            return;
        }
        SecurityException refusal = new SecurityException(frames.get(0).getMethodName() + "(" + status
                + ") was called at "
                + frames.get(1) + " in " + who() + ", and refused by the setting exitGuard: the worker lives on; return"
                + " from the method or throw an exception instead, or set exitGuard=false to have the worker end");
        WorkerSide.refused(refusal);
        throw refusal;
    }

    /** Returns the frame of the JDK that was called last, {@code exit} or {@code halt}, and that of who called it. */
    private static List<StackTraceElement> frames() {
        List<StackTraceElement> below = StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::toStackTraceElement)
                        .filter(frame -> !isOurs(frame.getClassName()))
                        .limit(3)
                        .toList());
        int last = 0;
        while (last + 2 < below.size() && isOfJdk(below.get(last + 1).getClassName())) {
            last++;
        }
        return below.subList(last, below.size());
    }

    private static boolean isOurs(String name) {
        return name.equals(GuardedExit.class.getName()) || name.startsWith(AGENT);
    }

    private static boolean isOfJdk(String name) {
        return name.equals("java.lang.Runtime") || name.equals("java.lang.System");
    }

    private static String who() {
        TaskContext task = WorkerSide.currentTask();
        String thread = Thread.currentThread().getName();
        return task == null ? "thread '" + thread + "'" : "a task of pool '" + task.pool() + "'";
    }
}
