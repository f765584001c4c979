package dev.pooled.processor;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The codec to be generated for one record type. Immutable.
 *
 * @param label what its class and its constant are named after
 * @param type the record, with type arguments
 * @param components in the order of their declaration
 */
record RecordCodec(String label, TypeName type, List<Component> components) {

    /**
     * One component.
     *
     * @param name its own and its accessor's
     * @param type as declared, with the record's type arguments put in
     * @param codec how it travels
     */
    record Component(String name, TypeName type, CodecUse codec) {}

    RecordCodec {
        components = List.copyOf(components);
    }
}
