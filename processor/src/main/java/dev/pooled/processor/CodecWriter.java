package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * Writes the codecs of one stub: a class for each record, a constant for each codec that is used, and the expressions that
 * use them. Record codecs come first and refer to the other constants only when they run, so that recursive types work;
 * then come those of sealed types, which are made of them.
 */
final class CodecWriter {

    /** Where a capital letter follows a small one or a digit, or begins a word behind another capital. */
    private static final Pattern WORD_BEGIN = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final ClassName home;
    private final NamedCodecs codecs;
    private final FreeNames constantNames;

    /** The plans that have a constant, and the constants, both by the plans' keys. */
    private final Map<String, CodecPlan> plans = new LinkedHashMap<>();

    private final Map<String, String> constants = new HashMap<>();

    /**
     * Finds a constant for every codec in {@code uses}, in the records and in the sealed types.
     *
     * @param home the class that the constants and classes are nested in
     * @param constantNames of that class
     */
    CodecWriter(ClassName home, List<CodecUse> uses, NamedCodecs codecs, FreeNames constantNames) {
        this.home = home;
        this.codecs = codecs;
        this.constantNames = constantNames;
        codecs.records().forEach(codec -> addConstant(new CodecPlan.ByComponents(codec.type(), codec.label())));
        codecs.sealedTypes().forEach(family -> addConstant(new CodecPlan.BySubtype(family.type(), family.label())));
        uses.forEach(use -> addConstant(use.plan()));
        codecs.records().forEach(codec -> codec.components()
                .forEach(component -> addConstant(component.codec().plan())));
    }

    private void addConstant(CodecPlan plan) {
        if (!(plan instanceof CodecPlan.Direct) && plans.putIfAbsent(plan.key(), plan) == null) {
            constants.put(plan.key(), constantNames.take(upperCase(label(plan)) + "_CODEC"));
        }
    }

    private static String label(CodecPlan plan) {
        if (plan instanceof CodecPlan.BySubtype sealed) {
            return sealed.label();
        }
        return plan instanceof CodecPlan.ByComponents record ? record.label() : TypeNames.label(plan.type());
    }

    /** Returns {@code STRING_LIST} for {@code StringList}. */
    static String upperCase(String name) {
        return WORD_BEGIN.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    // --- declarations ---

    /** Returns the constants, in an order in which each finds those it is made of. */
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        plans.values().forEach(plan -> {
            TypeName type = ParameterizedTypeName.get(RuntimeNames.TYPE_CODEC, plan.type());
            fields.add(FieldSpec.builder(type, constant(plan), Modifier.STATIC, Modifier.FINAL)
                    .initializer(initialValue(plan))
                    .build());
        });
        return fields;
    }

    private CodeBlock initialValue(CodecPlan plan) {
        if (plan instanceof CodecPlan.ByComponents byComponents) {
            return CodeBlock.of("new $T()", className(byComponents.label()));
        }
        return plan instanceof CodecPlan.BySubtype bySubtype
                ? familyCreation(codecs.familyOf(bySubtype).orElseThrow())
                : creation(plan);
    }

    private CodeBlock familyCreation(SealedFamily family) {
        List<CodeBlock> subtypes = family.numbered().stream()
                .map(subtype -> CodeBlock.of(
                        "$T.subtype($T.class, $L)", RuntimeNames.CODECS, subtype.raw(), creation(subtype.plan())))
                .toList();
        return CodeBlock.of(
                "$T.sealed(\n$>$>$T.class,\n$L$<$<",
                RuntimeNames.CODECS,
                family.raw(),
                CodeBlock.builder()
                        .add(CodeBlock.join(subtypes, ",\n"))
                        .add(")")
                        .build());
    }

    /** Returns the codec classes of the records. */
    List<TypeSpec> types() {
        return codecs.records().stream().map(this::type).toList();
    }

    /** Not private: a private constructor would make the worker load the stub, to see that the two are nest mates. */
    private TypeSpec type(RecordCodec codec) {
        return TypeSpec.classBuilder(className(codec.label()))
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(RuntimeNames.CODECS.nestedClass("OfRecord"), codec.type()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super($T.class, $S)", codec.raw(), codec.erasedComponents())
                        .build())
                .addMethod(writeComponents(codec))
                .addMethod(readComponents(codec))
                .build();
    }

    private MethodSpec writeComponents(RecordCodec codec) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeComponents")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addParameter(codec.type(), "value");
        for (RecordCodec.Component component : codec.components()) {
            CodeBlock value = CodeBlock.of("value.$L()", component.name());
            if (component.codec().plan() instanceof CodecPlan.Direct direct) {
                method.addStatement("out.write$L($L)", direct.method(), value);
            } else {
                method.addStatement(
                        "writeComponent(out, $S, $L, $L)", component.name(), reference(component.codec()), value);
            }
        }
        return method.build();
    }

    private MethodSpec readComponents(RecordCodec codec) {
        List<CodeBlock> arguments = new ArrayList<>();
        for (RecordCodec.Component component : codec.components()) {
            arguments.add(
                    component.codec().plan() instanceof CodecPlan.Direct direct
                            ? CodeBlock.of("in.read$L()", direct.method())
                            : CodeBlock.of("$L.read(in)", typed(component)));
        }
        return MethodSpec.methodBuilder("readComponents")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(codec.type())
                .addParameter(RuntimeNames.WIRE_READER, "in")
                .addStatement("return new $T($L)", codec.type(), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    /** Returns a component's codec as a codec of the declared type, where no assignment says which one that is. */
    private CodeBlock typed(RecordCodec.Component component) {
        String constant = constant(component.codec().plan());
        return component.codec().isExact()
                ? CodeBlock.of("$L", constant)
                : CodeBlock.of("$T.<$T>as($L)", RuntimeNames.CODECS, component.type(), constant);
    }

    // --- uses ---

    /** Returns the constant of a codec, of the type of its plan. */
    String constant(CodecPlan plan) {
        return Objects.requireNonNull(constants.get(plan.key()), () -> label(plan));
    }

    /** Returns a codec that fits where its type can be inferred: {@code PAGE_CODEC} or {@code Codecs.as(LIST_CODEC)}. */
    CodeBlock reference(CodecUse use) {
        String constant = constant(use.plan());
        return use.isExact() ? CodeBlock.of("$L", constant) : CodeBlock.of("$T.as($L)", RuntimeNames.CODECS, constant);
    }

    private CodeBlock creation(CodecPlan plan) {
        ClassName factory = RuntimeNames.CODECS;
        if (plan instanceof CodecPlan.Direct direct) {
            return direct.method().equals("String")
                    ? CodeBlock.of("$T.string()", factory)
                    : CodeBlock.of("$T.value($T.class)", factory, direct.type());
        }
        if (plan instanceof CodecPlan.Value value) {
            return CodeBlock.of("$T.value($T.class)", factory, value.type());
        }
        if (plan instanceof CodecPlan.ByName byName) {
            return CodeBlock.of("$T.enumOf($T.class)", factory, byName.type());
        }
        if (plan instanceof CodecPlan.WithClass withClass) {
            return CodeBlock.of("$T.object($T.class)", factory, withClass.raw());
        }
        if (plan instanceof CodecPlan.ArrayOf array) {
            return CodeBlock.of("$T.array($L,$W$T.class)", factory, creation(array.element()), array.rawComponent());
        }
        if (plan instanceof CodecPlan.Composed composed) {
            List<CodeBlock> arguments = new ArrayList<>();
            if (composed.namesItsClass()) {
                arguments.add(CodeBlock.of("$T.class", composed.raw()));
            }
            composed.elements().forEach(element -> arguments.add(creation(element)));
            return CodeBlock.of("$T.$L($L)", factory, composed.factory(), CodeBlock.join(arguments, ",$W"));
        }
        return CodeBlock.of("$L", constant(plan));
    }

    private ClassName className(String label) {
        return home.nestedClass(label + "Codec");
    }
}
