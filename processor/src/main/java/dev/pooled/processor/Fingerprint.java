package dev.pooled.processor;

import java.nio.charset.StandardCharsets;

/**
 * 64 bits over a text that describes everything that travels for one method, so that a worker with other classes than the
 * host's is an error instead of a wrong answer. The same source gives the same number on every machine and compiler.
 */
final class Fingerprint {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Returns the 64-bit FNV-1a hash of {@code text}. */
    static long of(String text) {
        long hash = FNV_OFFSET;
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
