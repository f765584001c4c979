package dev.pooled.processor;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 64 bits over the layout of everything that travels for one method, so that a worker with other classes than the host's is
 * an error instead of a wrong answer. The same source gives the same number on every machine and compiler.
 */
final class Fingerprint {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<String, RecordCodec> records;
    private final Set<String> described = new HashSet<>();
    private final StringBuilder layout = new StringBuilder();

    private Fingerprint(List<RecordCodec> records) {
        this.records = records.stream().collect(Collectors.toMap(RecordCodec::label, Function.identity()));
    }

    /** Returns the fingerprint of a method of this signature whose parts travel so. */
    static long of(String signature, List<CodecUse> parts, List<RecordCodec> records) {
        Fingerprint fingerprint = new Fingerprint(records);
        fingerprint.layout.append(signature);
        for (CodecUse part : parts) {
            fingerprint.layout.append('|');
            fingerprint.describe(part.plan());
        }
        return fnv1a(fingerprint.layout.toString());
    }

    private void describe(CodecPlan plan) {
        if (plan instanceof CodecPlan.Direct direct) {
            layout.append(direct.method());
        } else if (plan instanceof CodecPlan.ByName byName) {
            layout.append("enum ").append(byName.type().reflectionName());
        } else if (plan instanceof CodecPlan.WithClass withClass) {
            layout.append("object ").append(withClass.raw().reflectionName());
        } else if (plan instanceof CodecPlan.ArrayOf array) {
            describe(array.element());
            layout.append("[]");
        } else if (plan instanceof CodecPlan.Composed composed) {
            layout.append(composed.factory()).append('<');
            composed.elements().forEach(element -> {
                describe(element);
                layout.append(',');
            });
            layout.append('>');
        } else if (plan instanceof CodecPlan.ByComponents byComponents) {
            describe(byComponents);
        }
    }

    private void describe(CodecPlan.ByComponents plan) {
        layout.append("record ").append(plan.type());
        RecordCodec codec = records.get(plan.label());
        if (codec == null || !described.add(plan.label())) {
            return;
        }
        layout.append('{');
        for (RecordCodec.Component component : codec.components()) {
            layout.append(component.name()).append(':');
            describe(component.codec().plan());
            layout.append(';');
        }
        layout.append('}');
    }

    private static long fnv1a(String text) {
        long hash = FNV_OFFSET;
        for (byte next : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
