package dev.pooled.internal.wire.channel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a ring costs by itself: in one thread, and there and back between two that spin. It stands in the ring's package, which
 * is all that can see it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class SharedRingBenchmark {

    @Param({"24", "1024", "65536"})
    public int bytes;

    private final ByteBuffer memory = ByteBuffer.allocateDirect(RingLayout.FILE_BYTES);
    private final SharedRing calls = SharedRing.calls(memory);
    private final SharedRing replies = SharedRing.replies(memory);
    private final SharedRing ownCalls = SharedRing.calls(memory);
    private byte[] frame = new byte[0];
    private byte[] back = new byte[0];
    private volatile boolean isOver;

    @Setup
    public void start() {
        frame = new byte[bytes];
        back = new byte[bytes];
    }

    /** Its rings are its own: the other benchmark's echo reads from the ones above. */
    @State(Scope.Benchmark)
    public static class OneThread {
        private final ByteBuffer memory = ByteBuffer.allocateDirect(RingLayout.FILE_BYTES);
        private final SharedRing writer = SharedRing.calls(memory);
        private final SharedRing reader = SharedRing.calls(memory);
    }

    /** A thread that gives back what it gets. */
    @State(Scope.Benchmark)
    public static class Echo {
        private Thread thread = new Thread();

        @Setup
        public void start(SharedRingBenchmark rings) {
            thread = new Thread(rings::echo, "echo");
            thread.start();
        }

        @TearDown
        public void stop(SharedRingBenchmark rings) throws InterruptedException {
            rings.isOver = true;
            thread.join();
        }
    }

    @Benchmark
    public int writeAndRead(OneThread rings) throws IOException {
        return rings.writer.write(frame, 0, bytes) + rings.reader.read(back, 0, bytes);
    }

    @Benchmark
    public byte thereAndBack(Echo echo) throws IOException {
        writeAll(calls, frame);
        readAll(replies, back);
        return back[0];
    }

    private void echo() {
        try {
            SharedRing ownReplies = SharedRing.replies(memory);
            byte[] piece = new byte[bytes];
            while (!isOver) {
                int count = ownCalls.read(piece, 0, piece.length);
                for (int done = 0; done < count; ) {
                    done += ownReplies.write(piece, done, count - done);
                }
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void writeAll(SharedRing ring, byte[] from) throws IOException {
        for (int done = 0; done < from.length; ) {
            done += ring.write(from, done, from.length - done);
        }
    }

    private static void readAll(SharedRing ring, byte[] to) throws IOException {
        for (int done = 0; done < to.length; ) {
            done += ring.read(to, done, to.length - done);
            Thread.onSpinWait();
        }
    }
}
