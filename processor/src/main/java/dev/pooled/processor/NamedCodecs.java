package dev.pooled.processor;

import java.util.List;
import java.util.Optional;

/**
 * The codecs of one stub that others refer to by name, because their types may hold themselves. Immutable.
 *
 * @param records in the order in which they were met
 * @param sealedTypes likewise
 */
record NamedCodecs(List<RecordCodec> records, List<SealedFamily> sealedTypes) {

    NamedCodecs {
        records = List.copyOf(records);
        sealedTypes = List.copyOf(sealedTypes);
    }

    Optional<RecordCodec> recordOf(CodecPlan.ByComponents plan) {
        return records.stream()
                .filter(codec -> codec.label().equals(plan.label()))
                .findFirst();
    }

    Optional<SealedFamily> familyOf(CodecPlan.BySubtype plan) {
        return sealedTypes.stream()
                .filter(family -> family.label().equals(plan.label()))
                .findFirst();
    }
}
