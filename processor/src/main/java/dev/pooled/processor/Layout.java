package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What travels for one method, as text: a line for each part, then one for each record and sealed type in them. Two builds
 * with the same text write the same bytes; where they differ, the lines say what.
 *
 * <pre>
 *   argument 1: List&lt;record a.Page&gt;
 *   record a.Page: String title, byte[] html
 * </pre>
 */
final class Layout {

    private final NamedCodecs codecs;
    private final Map<String, String> lines = new LinkedHashMap<>();

    private Layout(NamedCodecs codecs) {
        this.codecs = codecs;
    }

    /** Returns the layout of a method whose {@code parts} travel so; "" where its signature says it all. */
    static String of(Map<String, CodecPlan> parts, NamedCodecs codecs) {
        if (parts.values().stream().allMatch(Layout::isToldByItsType)) {
            return "";
        }
        Layout layout = new Layout(codecs);
        Map<String, String> ofParts = new LinkedHashMap<>();
        parts.forEach((part, plan) -> ofParts.put(part, layout.text(plan)));
        ofParts.putAll(layout.lines);
        return ofParts.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isToldByItsType(CodecPlan plan) {
        return plan instanceof CodecPlan.Direct || plan instanceof CodecPlan.Value;
    }

    private String text(CodecPlan plan) {
        if (plan instanceof CodecPlan.ByName) {
            return "enum " + plan.type();
        } else if (plan instanceof CodecPlan.WithClass) {
            return "object " + plan.type();
        } else if (plan instanceof CodecPlan.ArrayOf array) {
            return text(array.element()) + "[]";
        } else if (plan instanceof CodecPlan.Composed composed) {
            return composed.elements().stream()
                    .map(this::text)
                    .collect(Collectors.joining(", ", simpleName(composed.raw()) + "<", ">"));
        } else if (plan instanceof CodecPlan.ByComponents byComponents) {
            return recordText(byComponents);
        } else if (plan instanceof CodecPlan.BySubtype bySubtype) {
            return sealedText(bySubtype);
        }
        return simple(plan.type());
    }

    private String recordText(CodecPlan.ByComponents plan) {
        String name = "record " + plan.type();
        codecs.recordOf(plan).filter(codec -> !lines.containsKey(name)).ifPresent(codec -> {
            lines.put(name, ""); // its place, before those of its components
            List<String> components = new ArrayList<>();
            for (RecordCodec.Component component : codec.components()) {
                components.add(text(component.codec().plan()) + " " + component.name());
            }
            lines.put(name, String.join(", ", components));
        });
        return name;
    }

    private String sealedText(CodecPlan.BySubtype plan) {
        String name = "sealed " + plan.type();
        codecs.familyOf(plan).filter(family -> !lines.containsKey(name)).ifPresent(family -> {
            lines.put(name, "");
            lines.put(
                    name,
                    family.subtypes().stream()
                            .map(subtype -> text(subtype.plan()))
                            .collect(Collectors.joining(", ")));
        });
        return name;
    }

    private static String simple(TypeName type) {
        return type.toString().replaceFirst("^java\\.lang\\.", "");
    }

    private static String simpleName(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
