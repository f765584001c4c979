package dev.pooled.internal.host.schedule;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The results of a map, a list that cannot be modified by whoever has it. They stand in segments, since one array of
 * very many counts as old for G1 from the beginning: a collection of what is young takes all that it holds for alive, copies it,
 * and makes it old too, long after the list was dropped. Not thread-safe; does not change any more after its {@link #end}.
 *
 * @param <R> what the map returns for each item
 */
final class ResultList<R extends @Nullable Object> extends AbstractList<R> implements RandomAccess, Serializable {

    private static final long serialVersionUID = 1;

    private static final int BITS = 13;
    private static final int SEGMENT = 1 << BITS;
    private static final int MASK = SEGMENT - 1;

    private transient @Nullable Object[][] segments;
    private transient int size;

    /** A list that will have about {@code expected} results. */
    ResultList(long expected) {
        this.segments = new Object[(int) Math.min(expected / SEGMENT + 1, Integer.MAX_VALUE / SEGMENT)][];
        if (expected < SEGMENT) {
            segments[0] = new Object[(int) expected];
        }
    }

    /** Puts the result of the item at {@code index} where it belongs. */
    void put(long index, @Nullable Object result) {
        int at = Math.toIntExact(index);
        segment(at, 1)[at & MASK] = result;
    }

    /** Puts the results of the items from {@code index} on where they belong. */
    void putAll(long index, @Nullable Object[] results) {
        int at = Math.toIntExact(index);
        int to = Math.addExact(at, results.length);
        for (int from = at; from < to; ) {
            int count = Math.min(to - from, SEGMENT - (from & MASK));
            System.arraycopy(results, from - at, segment(from, count), from & MASK, count);
            from += count;
        }
    }

    /** Returns the segment of the item at {@code index}, with room for {@code count} from it on. */
    private @Nullable Object[] segment(int index, int count) {
        int number = index >>> BITS;
        if (number >= segments.length) {
            segments = Arrays.copyOf(segments, Math.max(number + 1, 2 * segments.length));
        }
        @Nullable Object[] segment = segments[number];
        int needed = (index & MASK) + count;
        if (segment == null || segment.length < needed) {
            boolean isFirstOfAll = number == 0 && segment != null; // a small list whose size was not known
            int length = isFirstOfAll ? Math.min(SEGMENT, Math.max(needed, 2 * segment.length)) : SEGMENT;
            segment = segment == null ? new Object[length] : Arrays.copyOf(segment, length);
            segments[number] = segment;
        }
        return segment;
    }

    /** There are {@code count} results, and no more will be put into it. */
    void end(long count) {
        size = Math.toIntExact(count);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // they are what the method returned
    public R get(int index) {
        Objects.checkIndex(index, size);
        return (R) segments[index >>> BITS][index & MASK];
    }

    @Override
    public void forEach(Consumer<? super R> action) {
        for (int i = 0; i < size; i++) {
            action.accept(get(i));
        }
    }

    private Object writeReplace() {
        return new ArrayList<>(this); // of a class that every reader has
    }
}
