package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.codec.Words;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * The thread that listens for the host while a task runs: it cancels, answers pings, and ends the worker when the host is
 * gone. It looks every 10 ms, reads only when the task is older than that, and sleeps for good after 200 ms without a task. While items
 * take next to nothing each it reads what is there and does not wait, so that it sees when one of them is slow.
 */
final class ControlLoop implements Runnable {

    private static final long TICK_NANOS = 10_000_000;
    private static final int IDLE_TICKS = 20;
    private static final int PROBE_TICKS = 10;

    /** What is prepared then takes as much work as a first task does, which shall not wait for it. */
    private static final int UNPREPARED_TICKS = 5;

    private final Inbox inbox;
    private final Channel channel;
    private final TaskRunner runner;
    private final Thread thread;
    private int quickTicks;
    private volatile boolean isParked;
    private volatile boolean isListening;

    ControlLoop(Inbox inbox, Channel channel, TaskRunner runner) {
        this.inbox = inbox;
        this.channel = channel;
        this.runner = runner;
        this.thread = new Thread(this, "pooled control");
        thread.setDaemon(true);
    }

    void start() {
        inbox.handledBy(this);
        thread.start();
    }

    /** Task thread: from now on user code runs that is no task, {@code workerInit} or {@code workerExit}; it may never end. */
    void hookBegins() {
        isListening = true;
        if (isParked) {
            LockSupport.unpark(thread);
        }
    }

    /** Task thread: it has ended. */
    void hookEnds() {
        isListening = false;
    }

    /** Task thread: a task begins. */
    void taskBegins() {
        if (isParked) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void run() {
        int idleTicks = 0;
        int ticks = 0;
        while (!inbox.isEnded()) {
            if (ticks < UNPREPARED_TICKS && (++ticks == UNPREPARED_TICKS || runner.isBusyFor(TICK_NANOS))) {
                ticks = UNPREPARED_TICKS;
                SignalShield.raise();
                Words.link(); // before what reads numbers is compiled
                Flight.watch();
            }
            if (isListening || runner.isBusyFor(TICK_NANOS)) {
                idleTicks = 0;
                long call = runner.call();
                if (!isListening && runner.areStreaksQuick(call)) {
                    inbox.lookForTaskThread(this); // and look again: one of them may get slow
                    probe();
                } else if (inbox.readForTaskThread(this, call)) {
                    continue;
                }
            } else if (!runner.isBusy() && ++idleTicks > IDLE_TICKS) {
                sleepUntilTask();
                idleTicks = 0;
            }
            LockSupport.parkNanos(this, TICK_NANOS);
        }
        HostGone.end();
    }

    /** Handles what cannot wait for the task; false for what only the task thread may do. */
    boolean handles(Message message) {
        if (message instanceof Message.Cancel cancel) {
            runner.cancel(cancel);
            return true;
        }
        if (message instanceof Message.Yield yield) {
            runner.giveBack(yield.call());
            return true;
        }
        if (message instanceof Message.Ping ping) {
            answer(ping);
            return true;
        }
        return false;
    }

    /** Without reading its pipe nobody sees that the host is gone. */
    private void probe() {
        if (++quickTicks % PROBE_TICKS == 0) {
            try {
                channel.probe();
            } catch (IOException e) {
                HostGone.end();
            }
        }
    }

    /** Returns whether waiting for a message is what is to be done: code runs that may be long, and it is what it was. */
    boolean mayWait(long call) {
        return isListening || runner.isRunning(call);
    }

    void answer(Message.Ping ping) {
        try {
            channel.send(new Message.Pong(ping.number()));
        } catch (IOException ignored) { // the host is gone; the next receive finds out
        }
    }

    private void sleepUntilTask() {
        isParked = true;
        while (!runner.isBusy()
                && !isListening
                && !inbox.isEnded()) { // a task that began before the flag was up is seen here
            LockSupport.park(this);
        }
        isParked = false;
    }
}
