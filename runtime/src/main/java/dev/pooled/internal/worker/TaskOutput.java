package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * What {@code System.out} or {@code System.err} is in a worker: sends what is printed to the host, with the task that printed
 * it and before that task's outcome. Nothing is held back here, since a worker may die at any moment. Thread-safe.
 */
final class TaskOutput extends OutputStream {

    private static final int MAX_BYTES = 8 * 1024;
    private static final byte[] END_OF_LINE = {};

    private final Channel channel;
    private final boolean isError;
    private final PrintingTask task;
    private volatile boolean isLineOpen;

    TaskOutput(Channel channel, boolean isError, PrintingTask task) {
        this.channel = channel;
        this.isError = isError;
        this.task = task;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        long printer = task.ofThisThread();
        int end = offset + length;
        for (int from = offset; from < end; from += MAX_BYTES) {
            byte[] text = Arrays.copyOfRange(bytes, from, Math.min(end, from + MAX_BYTES));
            boolean isOpen = text[text.length - 1] != '\n';
            isLineOpen = isOpen;
            send(new Message.Printed(printer, isError, text), /* isUrgent= */ !isOpen);
        }
    }

    /** Does nothing: all that is there is sent. */
    @Override
    public void flush() {}

    /** Ends a line that has no end. */
    void finish() throws IOException {
        if (isLineOpen) { // a look without the lock: most tasks print nothing
            endLine();
        }
    }

    private synchronized void endLine() throws IOException {
        isLineOpen = false;
        send(new Message.Printed(0, isError, END_OF_LINE), /* isUrgent= */ false);
    }

    /** The host need not wake for a line that is not complete: it finds it with what comes next, or when this worker is gone. */
    private void send(Message.Printed printed, boolean isUrgent) throws IOException {
        WireBuffer frame = MessageCodec.newBuffer();
        MessageCodec.write(printed, frame);
        if (isUrgent) {
            channel.send(frame);
        } else {
            channel.sendInTime(frame);
        }
    }
}
