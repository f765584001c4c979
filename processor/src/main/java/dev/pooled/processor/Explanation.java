package dev.pooled.processor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code -Apooled.explain=true} says about a codec: what it is, why, and what in it has none of its own. */
final class Explanation {

    private final NamedCodecs codecs;
    private final Set<CodecPlan> seen = new HashSet<>();
    private final Set<String> withClass = new LinkedHashSet<>();

    private Explanation(NamedCodecs codecs) {
        this.codecs = codecs;
    }

    /** Returns {@code java.lang.Integer, built in: …}. */
    static String of(CodecPlan plan, NamedCodecs codecs) {
        Explanation explanation = new Explanation(codecs);
        String text = plan.type() + ", " + explanation.reason(plan);
        if (!(plan instanceof CodecPlan.WithClass)) {
            explanation.visit(plan);
        }
        return explanation.withClass.isEmpty()
                ? text
                : text + "; in it, with their run-time class: " + String.join(", ", explanation.withClass);
    }

    private String reason(CodecPlan plan) {
        if (plan instanceof CodecPlan.Direct direct) {
            return "built in: as it is, by write" + direct.method();
        } else if (plan instanceof CodecPlan.Value) {
            return "built in: a byte for its kind and its content, or by a codec that is registered for it";
        } else if (plan instanceof CodecPlan.ByName) {
            return "generated: by the name of its constant";
        } else if (plan instanceof CodecPlan.ByComponents) {
            return "generated: component by component";
        } else if (plan instanceof CodecPlan.BySubtype bySubtype) {
            return "generated: by a number for its class, " + numbered(bySubtype) + ", and that class's own codec";
        } else if (plan instanceof CodecPlan.ArrayOf) {
            return "generated: element by element";
        } else if (plan instanceof CodecPlan.Composed) {
            return "generated: element by element where it is a common kind of the JDK, else with its run-time class";
        }
        return reason((CodecPlan.WithClass) plan);
    }

    private String numbered(CodecPlan.BySubtype plan) {
        return codecs.familyOf(plan).stream()
                .flatMap(family -> family.numbered().stream())
                .map(subtype -> subtype.raw().simpleName())
                .collect(Collectors.joining(" or "));
    }

    private static String reason(CodecPlan.WithClass plan) {
        return switch (plan.why()) {
            case OPEN ->
                "with its run-time class: only then is known what it is; by a registered or built-in codec, by the"
                        + " components of a record, else serialised";
            case OPAQUE ->
                "serialised, unless a codec is registered for it: it is neither a record, an enum nor a sealed type";
            case REGISTERED -> "by the codec that is registered for it: one of its components cannot travel";
            case HIDDEN ->
                "with its run-time class, by reflection or serialised: the stub cannot name all types of its components";
            case RAW ->
                "with its run-time class, by reflection or serialised: its type arguments are not known, or are bounded";
            case ENDLESS ->
                "with its run-time class, by reflection or serialised: it holds itself with ever longer type arguments";
        };
    }

    private void visit(CodecPlan plan) {
        if (!seen.add(plan)) {
            return;
        }
        if (plan instanceof CodecPlan.WithClass) {
            withClass.add(plan.type().toString());
        } else if (plan instanceof CodecPlan.ArrayOf array) {
            visit(array.element());
        } else if (plan instanceof CodecPlan.Composed composed) {
            composed.elements().forEach(this::visit);
        } else if (plan instanceof CodecPlan.ByComponents byComponents) {
            codecs.recordOf(byComponents).ifPresent(codec -> codec.components()
                    .forEach(component -> visit(component.codec().plan())));
        } else if (plan instanceof CodecPlan.BySubtype bySubtype) {
            codecs.familyOf(bySubtype).ifPresent(family -> family.subtypes().forEach(subtype -> visit(subtype.plan())));
        }
    }
}
