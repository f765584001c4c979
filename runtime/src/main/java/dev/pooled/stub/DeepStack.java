package dev.pooled.stub;

import org.jspecify.annotations.Nullable;

/**
 * A thread whose stack holds the deep end of one value. It runs what the thread that owns it hands over, one piece after
 * the other, while that thread waits: so there is never more than one of the two at work, and what they share needs no lock.
 *
 * <p>The piece sees the owner's context class loader and task; an interrupt of the owner is passed on.
 */
final class DeepStack extends Thread {

    /** Address space, of which the system gives what is touched: {@link Nesting#MAX_LEVELS} levels of 12 KB. */
    private static final long STACK_BYTES = 256L << 20;

    private @Nullable Runnable piece;
    private @Nullable Throwable thrown;
    private boolean isEnding;

    private DeepStack(String name) {
        super(null, null, name, STACK_BYTES);
        setDaemon(true);
    }

    /** Starts one for the calling thread. */
    static DeepStack begin() {
        DeepStack stack = new DeepStack(Thread.currentThread().getName() + "-deep");
        stack.start();
        return stack;
    }

    /** Owner: has {@code next} run, waits until it has ended, and throws what it threw. */
    void run(Runnable next) {
        Throwable error = handOver(new InTask(next, WorkerSide.outer()));
        if (error instanceof RuntimeException exception) {
            throw exception;
        } else if (error instanceof Error fatal) {
            throw fatal;
        } else if (error != null) { // a checked one that a class's own code threw without declaring it
            throw new IllegalStateException(error);
        }
    }

    private synchronized @Nullable Throwable handOver(Runnable next) {
        boolean isInterrupted = false;
        piece = next;
        notifyAll();
        while (piece != null) {
            try {
                wait();
            } catch (InterruptedException e) {
                isInterrupted = true;
                interrupt();
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable error = thrown;
        thrown = null;
        return error;
    }

    /** Owner: there is no more to come. */
    synchronized void end() {
        isEnding = true;
        notifyAll();
    }

    @Override
    public void run() {
        Runnable next = await();
        while (next != null) {
            Throwable error = null;
            try {
                next.run();
            } catch (Throwable e) { // the owner throws it
                error = e;
            }
            finish(error);
            next = await();
        }
    }

    private synchronized @Nullable Runnable await() {
        while (piece == null && !isEnding) {
            try {
                wait();
            } catch (InterruptedException ignored) { // meant for a piece that has ended; its owner knows
            }
        }
        return piece;
    }

    private synchronized void finish(@Nullable Throwable error) {
        thrown = error;
        piece = null;
        notifyAll();
    }

    /** A piece, with its owner's task around it. */
    private static final class InTask implements Runnable {
        private final Runnable piece;
        private final WorkerSide.Outer owner;

        InTask(Runnable piece, WorkerSide.Outer owner) {
            this.piece = piece;
            this.owner = owner;
        }

        @Override
        public void run() {
            WorkerSide.returnTo(owner);
            try {
                piece.run();
            } catch (StackOverflowError e) { // only here is there room again
                throw Nesting.overflowed(e);
            } finally {
                WorkerSide.enterTask(null);
            }
        }
    }
}
