package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.util.Map;

/** The shutdown hook that tells the host who called {@code System.exit}, and sends what tasks printed last. */
final class ExitWitness extends Thread {

    private final Channel channel;
    private final TaskOutput out;
    private final TaskOutput err;
    private volatile boolean isPlanned;

    ExitWitness(Channel channel, TaskOutput out, TaskOutput err) {
        super("pooled exit");
        this.channel = channel;
        this.out = out;
        this.err = err;
    }

    /** The end that comes now is wanted. */
    void expectEnd() {
        isPlanned = true;
    }

    @Override
    public void run() {
        try {
            out.finish();
            err.finish();
            channel.send(new Message.Exiting(isPlanned ? "" : caller()));
        } catch (IOException ignored) { // the host is gone
        }
    }

    private static String caller() {
        for (Map.Entry<Thread, StackTraceElement[]> entry :
                Thread.getAllStackTraces().entrySet()) {
            boolean isExiting = false;
            for (StackTraceElement frame : entry.getValue()) {
                boolean isExit = frame.getMethodName().equals("exit")
                        && (frame.getClassName().equals("java.lang.Runtime")
                                || frame.getClassName().equals("java.lang.System"));
                if (isExiting && !isExit) {
                    return frame.toString();
                }
                isExiting |= isExit;
            }
        }
        return "";
    }
}
