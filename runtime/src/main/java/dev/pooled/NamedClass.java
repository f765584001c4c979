package dev.pooled;

import dev.pooled.spi.SettingText;
import java.util.ArrayList;
import java.util.List;

/** Objects whose classes a text names. */
final class NamedClass {

    private NamedClass() {}

    /**
     * Makes one object of each class that {@code text} names, separated by blanks.
     *
     * @throws IllegalArgumentException if there is no such class, it is no {@code type}, or it cannot be made
     */
    static <T> List<T> instances(Class<T> type, String text) {
        List<T> instances = new ArrayList<>();
        for (String name : SettingText.arguments(text)) {
            try {
                instances.add(load(name).asSubclass(type).getConstructor().newInstance());
            } catch (ReflectiveOperationException | ClassCastException e) {
                throw new IllegalArgumentException(
                        "must name classes that implement " + type.getName()
                                + " and have a public no-argument constructor: " + text,
                        e);
            }
        }
        return List.copyOf(instances);
    }

    /** Loads a class as the thread sees it. */
    static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    }
}
