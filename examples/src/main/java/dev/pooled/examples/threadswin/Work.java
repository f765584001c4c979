package dev.pooled.examples.threadswin;

import dev.pooled.Pooled;

/** The task: arithmetic for about as long as asked for, with a payload that somebody has to bring. */
final class Work {

    private static final int CALIBRATIONS = 15;
    private static final long ROUNDS_TO_MEASURE = 4_000_000;

    private Work() {}

    /** Looks at the payload's ends alone: what it costs to bring it is the question, not what it costs to read it. */
    @Pooled
    static long work(byte[] payload, long rounds) {
        long x = rounds + 1;
        if (payload.length > 0) {
            x += payload[0] + payload[payload.length - 1];
        }
        for (long i = 0; i < rounds; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        return x;
    }

    /** Returns how many rounds take a microsecond on this machine, once the loop is compiled. */
    static double roundsPerMicrosecond() {
        long fastest = Long.MAX_VALUE;
        long sum = 0;
        for (int i = 0; i < CALIBRATIONS; i++) {
            long start = System.nanoTime();
            sum += work(new byte[0], ROUNDS_TO_MEASURE);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        if (sum == 0) {
            throw new IllegalStateException("the work was optimised away");
        }
        return ROUNDS_TO_MEASURE / (fastest / 1e3);
    }
}
