package dev.pooled.stub;

import dev.pooled.EncodingException;
import org.jspecify.annotations.Nullable;

/**
 * How deep in a value its writer or reader is. Refuses values that hold themselves and bytes that nest without end, and
 * lets the deep end of a value go on on a stack of its own. Confined to the thread that writes or reads, and to those that
 * it waits for.
 *
 * <p>Levels are records and whatever travels with its run-time class; collections around them do not count, because their
 * declared types are finite.
 */
public final class Nesting {

    /** How many levels a value may have. */
    public static final int MAX_LEVELS = 20_000;

    /** The level that begins a stack of its own: those above it fit the smallest default stack several times over. */
    public static final int DEEP_LEVEL = 200;

    /*
     * A cycle is a value among those around it. Instead of all of those, one for each power of two is kept: the value at
     * level 1, 2, 4, 8, … of the way down to where the writer is. Each new value is compared with these few, so a cycle
     * through the outermost value is found at once, and any other before the writer has gone round it twice more.
     */
    private @Nullable Object @Nullable [] marks;

    private int depth;
    private @Nullable DeepStack deepStack;

    /** At the top of nothing yet. */
    public Nesting() {}

    /**
     * Writer: goes one level down, into {@code value}.
     *
     * @return the level it was on, to be given to {@link #leaveTo}; {@link #DEEP_LEVEL} if what follows is to be run by
     *     {@link #runDeep}
     * @throws EncodingException if {@code value} holds itself, or there are too many levels
     */
    public int enter(@Nullable Object value) {
        int level = depth;
        if (level >= MAX_LEVELS) {
            throw new EncodingException(
                    "", "", nameOf(value) + " is nested more than " + MAX_LEVELS + " levels deep", null);
        }
        Object[] known = marks;
        if (known == null) {
            known = new Object[Integer.SIZE - Integer.numberOfLeadingZeros(MAX_LEVELS)];
            marks = known;
        }
        if (level > 0 && value != null) {
            refuseCycle(known, powerBelow(level), value);
        }
        int entered = level + 1;
        if ((entered & level) == 0) { // a power of two
            known[powerBelow(entered)] = value;
        }
        depth = entered;
        return level;
    }

    /**
     * Reader: goes one level down.
     *
     * @return as {@link #enter} does
     * @throws EncodingException if there are too many levels
     */
    public int enter() {
        int level = depth;
        if (level >= MAX_LEVELS) {
            throw new EncodingException("", "", "the bytes nest values more than " + MAX_LEVELS + " levels deep", null);
        }
        depth = level + 1;
        return level;
    }

    /** Goes back to {@code level}, whatever has happened below it. */
    public void leaveTo(int level) {
        depth = level;
        if (level == 0) {
            forget();
        }
    }

    /** Goes back to the top. */
    public void reset() {
        leaveTo(0);
    }

    /** Runs {@code rest} on a stack that has room for all levels to come, and waits for it. */
    public void runDeep(Runnable rest) {
        DeepStack stack = deepStack;
        if (stack == null) {
            stack = DeepStack.begin();
            deepStack = stack;
        }
        stack.run(rest);
    }

    /** Forgets the values, and ends the stack that a deep one needed. */
    private void forget() {
        Object[] known = marks;
        for (int i = 0; known != null && i < known.length && known[i] != null; i++) {
            known[i] = null;
        }
        DeepStack stack = deepStack;
        if (stack != null) {
            deepStack = null;
            stack.end();
        }
    }

    private static int powerBelow(int level) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(level);
    }

    private static void refuseCycle(@Nullable Object[] marks, int last, Object value) {
        for (int i = last; i >= 0; i--) {
            if (marks[i] == value) {
                throw new EncodingException(
                        "",
                        "",
                        nameOf(value)
                                + " holds itself: a cycle cannot travel; refer to it by a key or an index, or send"
                                + " the parts without the way back",
                        null);
            }
        }
    }

    /** The stack overflowed all the same: levels of an unusual size, or a caller that had used up its stack. */
    static EncodingException overflowed(StackOverflowError cause) {
        return new EncodingException("", "", "it is nested too deeply: the stack overflowed", cause);
    }

    private static String nameOf(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getName();
    }
}
