package dev.pooled.testkit;

import dev.pooled.internal.wire.channel.PipeChannel;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;

/** Both ends of a worker's pipes in one process. */
public final class Pipes {

    private Pipes() {}

    /** Returns the end that reads from {@code in} and writes to {@code out}. */
    public static PipeChannel end(Pipe in, Pipe out) {
        return new PipeChannel(Channels.newInputStream(in.source()), Channels.newOutputStream(out.sink()));
    }
}
