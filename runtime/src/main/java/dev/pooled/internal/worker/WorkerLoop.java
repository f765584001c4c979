package dev.pooled.internal.worker;

import dev.pooled.internal.wire.message.Message;
import java.io.IOException;

/** The life of a ready worker: one message after the other, on the task thread, until it leaves or its host is gone. */
final class WorkerLoop {

    private final Inbox inbox;
    private final MethodTable methods;
    private final TaskRunner runner;
    private final ControlLoop control;

    WorkerLoop(Inbox inbox, MethodTable methods, TaskRunner runner, ControlLoop control) {
        this.inbox = inbox;
        this.methods = methods;
        this.runner = runner;
        this.control = control;
    }

    /** Returns when the host asked the worker to leave; ends the JVM if the host is gone. */
    void run() {
        while (true) {
            Message message = inbox.next();
            if (message == null) {
                HostGone.end();
            } else if (message instanceof Message.Leave) {
                return;
            } else {
                take(message);
            }
        }
    }

    private void take(Message message) {
        if (message instanceof Message.Call call) {
            try {
                runner.run(call, control);
            } catch (IOException e) { // nobody is there to take the outcome
                HostGone.end();
            }
        } else if (message instanceof Message.Define define) {
            methods.define(define);
        } else if (message instanceof Message.Keep keep) {
            methods.keep(keep);
        } else if (message instanceof Message.Drop drop) {
            methods.drop(drop.id());
        } else if (message instanceof Message.Unloaded unloaded) {
            methods.unloaded(unloaded.loader());
        } else if (message instanceof Message.Ping ping) {
            control.answer(ping);
        } else if (message instanceof Message.Cancel cancel) {
            runner.cancel(cancel); // it came too late, and nothing runs, or it has overtaken its call
        } else if (message instanceof Message.Yield) {
            return; // it came too late: nothing runs
        } else if (!inbox.answered(message)) { // what a thread that a task has left behind asked for
            throw new IllegalStateException("a host does not send " + message);
        }
    }
}
