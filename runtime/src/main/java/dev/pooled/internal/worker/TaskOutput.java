package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * What {@code System.out} or {@code System.err} is in a worker: whole lines go to the host with the call that printed them,
 * before that call's outcome. Thread-safe.
 */
final class TaskOutput extends OutputStream {

    private static final int MAX_BYTES = 8 * 1024;

    private final Channel channel;
    private final boolean isError;
    private byte[] buffer = new byte[256];
    private volatile int size;
    private volatile long call;

    TaskOutput(Channel channel, boolean isError) {
        this.channel = channel;
        this.isError = isError;
    }

    /** What is printed from now on belongs to {@code newCall}; 0 for none. */
    void enter(long newCall) {
        call = newCall;
    }

    @Override
    public synchronized void write(int b) throws IOException {
        reserve(1);
        buffer[size++] = (byte) b;
        if (b == '\n') {
            send();
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            int part = Math.min(left, MAX_BYTES);
            reserve(part);
            System.arraycopy(bytes, from, buffer, size, part);
            size += part;
            from += part;
            left -= part;
            if (size >= MAX_BYTES) {
                send();
            }
        }
        if (size > 0 && buffer[size - 1] == '\n') {
            send();
        }
    }

    /** Keeps an unfinished line: {@code print} flushes after every piece. */
    @Override
    public void flush() {}

    /** Sends what is left of an unfinished line. */
    void finish() throws IOException {
        if (size > 0) { // a look without the lock: most tasks print nothing
            sendUnfinished();
        }
    }

    private synchronized void sendUnfinished() throws IOException {
        send();
    }

    private void reserve(int more) throws IOException {
        if (size + more > MAX_BYTES) {
            send();
        }
        if (size + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.min(MAX_BYTES, Math.max(size + more, 2 * buffer.length)));
        }
    }

    private void send() throws IOException {
        if (size > 0) {
            byte[] text = Arrays.copyOf(buffer, size);
            size = 0;
            channel.send(new Message.Printed(call, isError, text));
        }
    }
}
