package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figures of what is sent rather than of how often. Confined to the main thread. */
final class Payloads {

    static final int LARGE = 64 << 20;
    static final int SMALL = 1 << 10;
    static final int SMALL_COUNT = 100_000;

    private static final List<byte[]> payloads = new ArrayList<>(SMALL_COUNT);

    private final WorkPooled work;

    Payloads(Pool pool) {
        this.work = WorkPooled.on(pool);
    }

    /** Distinct arrays, so that nothing can be sent once for all; the same every time, as in {@link Maps#numbers}. */
    long[] many() {
        long expected = 0;
        for (int i = 0; i < SMALL_COUNT; i++) {
            if (i == payloads.size()) {
                payloads.add(payload(SMALL, i));
            }
            expected += Work.ends(payloads.get(i));
        }
        long begin = System.nanoTime();
        List<Long> ends = work.endsMap(payloads);
        long nanos = System.nanoTime() - begin;
        long sum = 0;
        for (long end : ends) {
            sum += end;
        }
        Checks.check(sum, expected);
        return new long[] {nanos};
    }

    long[] oneWay(int size) {
        byte[] payload = payload(size, size);
        long begin = System.nanoTime();
        long ends = work.ends(payload);
        long nanos = System.nanoTime() - begin;
        Checks.check(ends, Work.ends(payload));
        return new long[] {nanos};
    }

    long[] echo() {
        byte[] payload = payload(LARGE, LARGE);
        long begin = System.nanoTime();
        byte[] back = work.echo(payload);
        long nanos = System.nanoTime() - begin;
        if (!Arrays.equals(payload, back)) {
            throw new IllegalStateException("what came back is not what was sent");
        }
        return new long[] {nanos};
    }

    private static byte[] payload(int size, int seed) {
        byte[] payload = new byte[size];
        Arrays.fill(payload, (byte) 7);
        payload[0] = (byte) seed;
        payload[1] = (byte) (seed >> 8);
        payload[2] = (byte) (seed >> 16);
        payload[size - 1] = (byte) (seed * 31);
        return payload;
    }
}
