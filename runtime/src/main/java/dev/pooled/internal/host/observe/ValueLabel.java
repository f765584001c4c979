package dev.pooled.internal.host.observe;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in a few characters, on one line, what a value is. Stateless. */
final class ValueLabel {

    private static final int MAX_LENGTH = 40;

    private ValueLabel() {}

    /** Returns {@code "https://…"}, {@code byte[4096]}, {@code List of 12}; the type where the value's own class throws. */
    static String of(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        try {
            return text(value);
        } catch (Throwable ignored) { // of the user's class: a report does without
            return nameOf(value.getClass().getName());
        }
    }

    private static String text(Object value) {
        Class<?> type = value.getClass();
        if (value instanceof String text) {
            return '"' + shortened(text, MAX_LENGTH) + '"';
        }
        if (value instanceof Character) {
            return "'" + shortened(value.toString(), MAX_LENGTH) + "'";
        }
        if (type.isArray()) {
            return array(type, Array.getLength(value));
        }
        if (value instanceof Collection<?> collection) {
            return kind(collection) + " of " + collection.size();
        }
        if (value instanceof Map<?, ?> map) {
            return "Map of " + map.size();
        }
        if (LambdaLabel.isLambda(type)) {
            return LambdaLabel.of(value);
        }
        String text = value.toString();
        boolean saysNothing = text.startsWith(type.getName() + "@"); // as Object has it
        return saysNothing ? nameOf(type.getName()) : shortened(text, MAX_LENGTH);
    }

    private static String array(Class<?> type, int length) {
        Class<?> element = type.getComponentType();
        String dimensions = "";
        while (element.isArray()) {
            element = element.getComponentType();
            dimensions += "[]";
        }
        return nameOf(element.getName()) + "[" + length + "]" + dimensions;
    }

    private static String kind(Collection<?> collection) {
        if (collection instanceof List) {
            return "List";
        }
        if (collection instanceof Set) {
            return "Set";
        }
        return collection instanceof Queue ? "Queue" : "Collection";
    }

    /** Returns the name of a class without its package: {@code Outer.Inner}. */
    static String nameOf(String className) {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** Returns the beginning of {@code text}, where it is longer, without anything that would end the line or steer a terminal. */
    static String shortened(String text, int mostChars) {
        int end = Math.min(text.length(), mostChars);
        boolean isCut = end < text.length();
        if (isCut && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder line = new StringBuilder(end + 1);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return isCut ? line.append('…').toString() : line.toString();
    }
}
