package dev.pooled.benchmarks.side;

import dev.pooled.Pooled;

/** The work of the figures that need more than a square: records, bytes, primes, and tasks that last. Stateless. */
public final class Work {

    private Work() {}

    /** A small record: what a row of a table would be. */
    public record Sample(long id, String name, double value, boolean isValid) {}

    @Pooled
    public static Sample doubled(Sample sample) {
        return new Sample(sample.id(), sample.name(), 2 * sample.value(), !sample.isValid());
    }

    /** Looks at what has arrived, without going through all of it. */
    @Pooled
    public static long ends(byte[] bytes) {
        return ends(bytes, bytes.length);
    }

    private static long ends(byte[] bytes, int length) {
        return length * 65_536L + (bytes[0] & 0xFF) * 256L + (bytes[length - 1] & 0xFF);
    }

    @Pooled
    public static byte[] echo(byte[] bytes) {
        return bytes;
    }

    /** Counts the primes in {@code from <= n < from + count} by trial division; {@code primes.c} does the same. */
    @Pooled
    public static int primes(int from, int count) {
        int primes = 0;
        for (int n = Math.max(2, from); n < from + count; n++) {
            if (isPrime(n)) {
                primes++;
            }
        }
        return primes;
    }

    private static boolean isPrime(int n) {
        for (int divisor = 2; divisor * divisor <= n; divisor++) {
            if (n % divisor == 0) {
                return false;
            }
        }
        return true;
    }

    /** Says that a worker is there, by what costs a fresh JVM nothing. */
    @Pooled
    public static int one() {
        return 1;
    }

    /** Keeps a worker busy. */
    @Pooled
    public static void hold(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
