package dev.pooled.ignite;

import java.util.BitSet;

/** The numbers of a pool's workers, from 1, as every node counts its own: each gets the least that nobody has. Thread-safe. */
final class Slots {

    private final BitSet taken = new BitSet();

    synchronized int take() {
        int slot = taken.nextClearBit(1);
        taken.set(slot);
        return slot;
    }

    synchronized void free(int slot) {
        taken.clear(slot);
    }
}
