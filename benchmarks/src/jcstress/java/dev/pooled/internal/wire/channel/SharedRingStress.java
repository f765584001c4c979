package dev.pooled.internal.wire.channel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/**
 * What a ring promises two processes, tried by two threads on the same memory. It stands in the ring's package, which is all
 * that can see it.
 */
public final class SharedRingStress {

    private static final int BYTES = 16;

    private SharedRingStress() {}

    /** Two ends of the ring from the host to the worker; only the beginning of its memory is there, as no more is used. */
    private static final class Ends {
        final SharedRing writer;
        final SharedRing reader;

        Ends() {
            ByteBuffer memory = ByteBuffer.allocateDirect(RingLayout.CALL_BYTES + 2 * BYTES);
            writer = SharedRing.calls(memory);
            reader = SharedRing.calls(memory);
        }

        /** Puts in bytes that are all 1. */
        void write() {
            byte[] ones = new byte[BYTES];
            Arrays.fill(ones, (byte) 1);
            try {
                writer.write(ones, 0, BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** How many bytes can be read, and their sum. */
        void read(II_Result result) {
            byte[] read = new byte[2 * BYTES];
            try {
                result.r1 = reader.read(read, 0, read.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (byte each : read) {
                result.r2 += each;
            }
        }

        boolean isEmpty() {
            try {
                return reader.isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Bytes are there before the counter that tells of them. */
    @JCStressTest
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "The reader looked before the writer had published.")
    @Outcome(id = "16, 16", expect = Expect.ACCEPTABLE, desc = "The reader saw the first frame, whole.")
    @Outcome(id = "32, 32", expect = Expect.ACCEPTABLE, desc = "The reader saw both frames, whole.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "The counter was seen before the bytes, or half a frame was published.")
    @State
    public static class Publication {
        private final Ends ends = new Ends();

        @Actor
        public void writer() {
            ends.write();
            ends.write();
        }

        @Actor
        public void reader(II_Result result) {
            ends.read(result);
        }
    }

    /** A reader that goes to sleep is woken, or sees by itself what was put in. */
    @JCStressTest
    @Outcome(id = "true, true", expect = Expect.ACCEPTABLE, desc = "The reader found nothing, and is woken.")
    @Outcome(id = "false, false", expect = Expect.ACCEPTABLE, desc = "The reader looked once more and found it.")
    @Outcome(id = "true, false", expect = Expect.ACCEPTABLE, desc = "It found it, and is woken once too often.")
    @Outcome(id = "false, true", expect = Expect.FORBIDDEN, desc = "The reader sleeps, and nobody wakes it.")
    @State
    public static class Waking {
        private final Ends ends = new Ends();

        @Actor
        public void writer(ZZ_Result result) {
            ends.write();
            result.r1 = ends.writer.mustWake();
        }

        @Actor
        public void reader(ZZ_Result result) {
            ends.reader.fallAsleep();
            result.r2 = ends.isEmpty();
        }
    }
}
