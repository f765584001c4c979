package dev.pooled.internal.wire.codec;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way from an object to one it holds: {@code pages[3].html.source}. Looked for only once something has failed, breadth
 * first, as far as modules let us look. Confined to the thread that searches.
 */
final class FieldPath {

    private static final int MAX_OBJECTS = 200_000;

    private final Object target;
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Place> places = new ArrayDeque<>();
    private @Nullable Place found;

    private FieldPath(Object target) {
        this.target = target;
    }

    /** Returns the path from {@code root} to {@code target}; empty if it is the root, or is not found. */
    static String find(Object root, Object target) {
        FieldPath search = new FieldPath(target);
        try {
            search.visit(new Place(null, "", root));
            while (search.found == null && !search.places.isEmpty() && search.seen.size() < MAX_OBJECTS) {
                search.expand(search.places.remove());
            }
        } catch (RuntimeException | LinkageError | StackOverflowError ignored) { // of a collection's own code
            return "";
        }
        Place place = search.found;
        return place == null ? "" : place.path();
    }

    private void expand(Place place) {
        Object object = place.object;
        if (object instanceof Object[] array) {
            for (int i = 0; i < array.length; i++) {
                visit(place, "[" + i + "]", array[i]);
            }
        } else if (object instanceof Map<?, ?> map && isOfJdk(object)) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String segment = Trail.keySegment(entry.getKey());
                visit(place, segment, entry.getKey());
                visit(place, segment, entry.getValue());
            }
        } else if (object instanceof Collection<?> collection && isOfJdk(object)) {
            int index = 0;
            for (Object element : collection) {
                visit(place, "[" + index++ + "]", element);
            }
        } else {
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                expandFields(place, type);
            }
        }
    }

    private void expandFields(Place place, Class<?> type) {
        for (Field field : type.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            boolean travels = !Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers);
            if (travels && !field.getType().isPrimitive()) {
                visit(place, field.getName(), valueOf(field, place.object));
            }
        }
    }

    private static @Nullable Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException | RuntimeException ignored) { // closed to us: the search ends here
            return null;
        }
    }

    private void visit(Place parent, String segment, @Nullable Object object) {
        if (object != null && found == null) {
            visit(new Place(parent, segment, object));
        }
    }

    private void visit(Place place) {
        if (place.object == target) {
            found = place;
        } else if (!isLeaf(place.object) && seen.add(place.object)) {
            places.add(place);
        }
    }

    private static boolean isLeaf(Object object) {
        Class<?> component = object.getClass().getComponentType();
        return object instanceof String
                || object instanceof Number
                || object instanceof Class<?>
                || object instanceof Enum<?>
                || (component != null && component.isPrimitive());
    }

    private static boolean isOfJdk(Object object) {
        return object.getClass().getClassLoader() == null;
    }

    /** An object, and how the search came to it. */
    private record Place(@Nullable Place parent, String segment, Object object) {
        String path() {
            return parent == null ? segment : Trail.join(parent.path(), segment);
        }
    }
}
