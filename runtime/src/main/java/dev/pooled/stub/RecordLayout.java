package dev.pooled.stub;

import java.lang.reflect.RecordComponent;

/** The components of a record as text, as the processor writes them into a generated codec. Stateless. */
final class RecordLayout {

    private RecordLayout() {}

    /** Returns {@code int x, java.lang.String y}: erased types, with the names that the JVM has for them. */
    static String componentsOf(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            return "no record";
        }
        StringBuilder text = new StringBuilder();
        for (RecordComponent component : components) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(component.getType().getTypeName())
                    .append(' ')
                    .append(component.getName());
        }
        return text.toString();
    }
}
