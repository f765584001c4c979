package dev.pooled.internal.wire.channel;

import java.nio.ByteBuffer;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;
import org.openjdk.jcstress.infra.results.IZ_Result;

/** Every item of a call is claimed once, or taken back: what host and worker decide by the word they share. */
public final class ClaimsStress {

    private static final int CALL = 7;
    private static final int ITEMS = 3;

    private ClaimsStress() {}

    /** The same word twice, as two processes map it. */
    private static final class Ends {
        final Claims host;
        final Claims worker;

        Ends(int items) {
            ByteBuffer memory = ByteBuffer.allocateDirect(RingLayout.CLAIMS + Long.BYTES);
            host = Claims.shared(memory);
            worker = Claims.shared(memory);
            host.offer(CALL, items);
        }

        /** Claims until there is nothing left; returns how many. */
        int claimAll() {
            int claimed = 0;
            while (worker.claim(CALL, claimed, 1) == 1) {
                claimed++;
            }
            return claimed;
        }
    }

    /** The host takes back what the worker has not claimed. */
    @JCStressTest
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "All were taken back before the first was claimed.")
    @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "One was claimed, two were taken back.")
    @Outcome(id = "2, 2", expect = Expect.ACCEPTABLE, desc = "Two were claimed, one was taken back.")
    @Outcome(id = "3, -1", expect = Expect.ACCEPTABLE, desc = "All were claimed, nothing was left to take back.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "An item was claimed and taken back, or neither.")
    @State
    public static class TakingBack {
        private final Ends ends = new Ends(ITEMS);

        @Actor
        public void worker(II_Result result) {
            result.r1 = ends.claimAll();
        }

        @Actor
        public void host(II_Result result) {
            result.r2 = ends.host.takeBack(CALL);
        }
    }

    /** The host takes back from the second item on. */
    @JCStressTest
    @Outcome(
            id = "1, true",
            expect = Expect.ACCEPTABLE,
            desc = "The others were taken back; the first is the worker's.")
    @Outcome(
            id = "3, false",
            expect = Expect.ACCEPTABLE,
            desc = "The second was claimed already, and nothing was done.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "An item was claimed and taken back, or neither.")
    @State
    public static class TakingBackFrom {
        private final Ends ends = new Ends(ITEMS);

        @Actor
        public void worker(IZ_Result result) {
            result.r1 = ends.claimAll();
        }

        @Actor
        public void host(IZ_Result result) {
            result.r2 = ends.host.takeBackFrom(CALL, 1);
        }
    }

    /** Two claim the same item. */
    @JCStressTest
    @Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "The first one has it.")
    @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "The second one has it.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "Both have it, or nobody.")
    @State
    public static class Claiming {
        private final Ends ends = new Ends(1);

        @Actor
        public void one(II_Result result) {
            result.r1 = ends.worker.claim(CALL, 0, 1);
        }

        @Actor
        public void other(II_Result result) {
            result.r2 = ends.host.claim(CALL, 0, 1);
        }
    }

    /** The worker gives up what it has not begun, and the host takes back what is not claimed. */
    @JCStressTest
    @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "All were taken back before one was claimed.")
    @Outcome(id = "3, -1", expect = Expect.ACCEPTABLE, desc = "All were claimed, and two not given up yet.")
    @Outcome(id = "3, 1", expect = Expect.ACCEPTABLE, desc = "Two were given up and taken back.")
    @Outcome(expect = Expect.FORBIDDEN, desc = "An item was begun and taken back.")
    @State
    public static class GivingUp {
        private final Ends ends = new Ends(ITEMS);

        @Actor
        public void worker(II_Result result) {
            result.r1 = ends.worker.claim(CALL, 0, ITEMS);
            ends.worker.giveUp(CALL, 1);
        }

        @Actor
        public void host(II_Result result) {
            result.r2 = ends.host.takeBack(CALL);
        }
    }
}
