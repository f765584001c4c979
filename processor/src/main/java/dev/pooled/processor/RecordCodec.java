package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The codec to be generated for one record type. Immutable.
 *
 * @param label what its class and its constant are named after
 * @param type the record, with type arguments
 * @param raw its class
 * @param components in the order of their declaration
 */
record RecordCodec(String label, TypeName type, ClassName raw, List<Component> components) {

    /**
     * One component.
     *
     * @param name its own and its accessor's
     * @param type as declared, with the record's type arguments put in
     * @param erased the name that the JVM has for its type: {@code a.Outer$Inner[]}
     * @param codec how it travels
     */
    record Component(String name, TypeName type, String erased, CodecUse codec) {}

    RecordCodec {
        components = List.copyOf(components);
    }

    /** Returns {@code int x, java.lang.String y}: what the codec expects to find when it runs. */
    String erasedComponents() {
        return String.join(
                ", ",
                components.stream()
                        .map(component -> component.erased() + " " + component.name())
                        .toList());
    }
}
