package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * The codec to be generated for one sealed type. Immutable.
 *
 * @param label what its constant is named after
 * @param type the sealed type, with type arguments
 * @param raw its class
 * @param subtypes all that are permitted, sealed ones replaced by theirs
 */
record SealedFamily(String label, TypeName type, ClassName raw, List<Subtype> subtypes) {

    /**
     * One permitted class.
     *
     * @param plan how its values travel
     */
    record Subtype(ClassName raw, CodecPlan plan) {

        /** Returns whether it has a number and a codec; else its values travel with their class. */
        boolean isNumbered() {
            return plan instanceof CodecPlan.ByComponents || plan instanceof CodecPlan.ByName;
        }
    }

    SealedFamily {
        subtypes = List.copyOf(subtypes);
    }

    List<Subtype> numbered() {
        return subtypes.stream().filter(Subtype::isNumbered).toList();
    }
}
