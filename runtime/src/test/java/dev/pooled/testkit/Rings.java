package dev.pooled.testkit;

import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.channel.RingFile;
import dev.pooled.internal.wire.message.Message;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Pipe;

/** Both ends of a worker's channel in one process, which share memory. */
public record Rings(RingChannel host, RingChannel worker) implements Closeable {

    /** Returns two ends of which each sends by ring from its next message on. */
    public static Rings open() throws IOException {
        Pipe calls = Pipe.open();
        Pipe replies = Pipe.open();
        RingChannel host = RingChannel.inHost(Pipes.end(replies, calls));
        RingChannel worker = RingChannel.inWorker(Pipes.end(calls, replies));
        RingFile shared = RingFile.create("pooled-test-" + System.nanoTime() + "-1");
        host.share(shared);
        host.send(new Message.Share(shared.path()));
        Message.Ping ping = new Message.Ping(0);
        host.send(ping);
        // Once the worker has read the first of them, a thread of its own maps the file, and then says so.
        if (!ping.equals(worker.receive()) || host.receiveByPipe() != null) {
            throw new IOException("the worker did not switch to the shared memory");
        }
        return new Rings(host, worker);
    }

    @Override
    public void close() throws IOException {
        host.close();
        worker.close();
    }
}
