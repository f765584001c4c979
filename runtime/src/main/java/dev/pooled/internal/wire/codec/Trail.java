package dev.pooled.internal.wire.codec;

import dev.pooled.codec.WireWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in a value its writer is, level by level, so that what cannot travel is named by its path. Confined to the thread
 * that writes.
 */
final class Trail {

    /** A longer path is shown without its middle. */
    private static final int MAX_SHOWN_LEVELS = 40;

    private static final Object[] NO_NAMES = {};
    private static final int[] NO_INDEXES = {};
    private static final int NOWHERE = -1;
    private static final int NAME = -2;
    private static final int KEY = -3;

    private String start = "";
    private int depth;
    private @Nullable Object[] names = NO_NAMES;
    private int[] indexes = NO_INDEXES;

    /** Says that element {@code index} of what {@code out} writes comes next. */
    static void at(WireWriter out, int index) {
        if (out instanceof WireBuffer buffer) {
            buffer.trail().step(null, index);
        }
    }

    /** Says that the component {@code name} of what {@code out} writes comes next. */
    static void at(WireWriter out, String name) {
        if (out instanceof WireBuffer buffer) {
            buffer.trail().step(name, NAME);
        }
    }

    /** Says that {@code key} of what {@code out} writes, or its value, comes next. */
    static void atKey(WireWriter out, @Nullable Object key) {
        if (out instanceof WireBuffer buffer) {
            buffer.trail().step(key, KEY);
        }
    }

    /** Returns the path of what {@code out} writes now. */
    static String path(WireWriter out) {
        return out instanceof WireBuffer buffer ? buffer.trail().path() : "";
    }

    /** Says that what is written stands at {@code path} of something else. */
    void beginAt(String path) {
        start = path;
    }

    /** Goes one level down; returns whether it is the first. */
    boolean enter() {
        if (depth < names.length) {
            names[depth] = null; // what an earlier value left there
            indexes[depth] = NOWHERE;
        }
        return depth++ == 0;
    }

    void leave(boolean isOutermost) {
        depth = isOutermost ? 0 : depth - 1;
    }

    private void step(@Nullable Object name, int index) {
        int level = depth - 1;
        if (level < 0) {
            return;
        }
        if (level >= names.length) {
            int from = names.length;
            names = Arrays.copyOf(names, level + Math.max(16, level / 2));
            indexes = Arrays.copyOf(indexes, names.length);
            Arrays.fill(indexes, from, indexes.length, NOWHERE);
        }
        names[level] = name;
        indexes[level] = index;
    }

    /** Returns the path as Java would write it: {@code pages[3].html}; empty at the top. */
    String path() {
        int levels = Math.min(depth, names.length);
        if (levels <= MAX_SHOWN_LEVELS) {
            return join(start, path(0, levels));
        }
        String last = path(levels - MAX_SHOWN_LEVELS / 2, levels);
        return join(join(start, path(0, MAX_SHOWN_LEVELS / 2)), "…" + last);
    }

    private String path(int from, int to) {
        String path = "";
        for (int level = from; level < to; level++) {
            if (indexes[level] != NOWHERE) {
                path = join(path, segment(names[level], indexes[level]));
            }
        }
        return path;
    }

    /** Returns how {@code key} is shown in a path: as itself where that runs no code of a user. */
    static String keySegment(@Nullable Object key) {
        boolean isPlain = key == null || key instanceof String || key instanceof Number || key instanceof Character;
        return "[" + (isPlain ? String.valueOf(key) : Refusals.nameOf(key)) + "]";
    }

    private static String segment(@Nullable Object name, int index) {
        return switch (index) {
            case NAME -> String.valueOf(name);
            case KEY -> keySegment(name);
            default -> "[" + index + "]";
        };
    }

    /** Returns {@code inner} as seen from {@code outer}. */
    static String join(String outer, String inner) {
        boolean needsDot = !outer.isEmpty() && !inner.isEmpty() && !inner.startsWith("[");
        return outer + (needsDot ? "." : "") + inner;
    }
}
