package dev.pooled.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.lang.model.element.Modifier;

/** Writes the public methods of a stub: all forms of one pooled method. What they share is made once. */
final class FormsWriter {

    /** The primitives whose maps take and give arrays, with their streams. */
    private static final Map<TypeName, ClassName> ARRAY_FORMS = Map.of(
            TypeName.INT, ClassName.get(IntStream.class),
            TypeName.LONG, ClassName.get(LongStream.class),
            TypeName.DOUBLE, ClassName.get(DoubleStream.class));

    private static final Map<TypeName, String> ARRAY_METHODS =
            Map.of(TypeName.INT, "mapToInts", TypeName.LONG, "mapToLongs", TypeName.DOUBLE, "mapToDoubles");

    /** The methods of {@code PooledStub} that the forms call. */
    private static final Set<String> BASE_METHODS = Set.of(
            "call",
            "callAsync",
            "map",
            "mapAsync",
            "stream",
            "streamUnordered",
            "outcomes",
            "outcomesUnordered",
            "mapVoid",
            "mapVoidAsync",
            "mapToInts",
            "mapToLongs",
            "mapToDoubles");

    private final PooledTypeModel model;
    private final PooledMethodModel method;
    private final String base;
    private final CodeBlock reference;
    private final List<ParameterSpec> parameters;

    /**
     * Writes the forms of one method.
     *
     * @param base what {@link #base} says
     * @param reference to the constant of the method
     */
    FormsWriter(PooledTypeModel model, PooledMethodModel method, String base, CodeBlock reference) {
        this.model = model;
        this.method = method;
        this.base = base;
        this.reference = reference;
        this.parameters = method.parameters().stream()
                .map(parameter -> ParameterSpec.builder(parameter.type(), parameter.localName())
                        .build())
                .toList();
    }

    /** Returns what must stand before the methods of {@code PooledStub}: a form may be named like one, and be called instead. */
    static String base(PooledTypeModel model) {
        return model.methods().stream().anyMatch(FormsWriter::hidesBaseMethods) ? "super." : "";
    }

    private static boolean hidesBaseMethods(PooledMethodModel method) {
        return BASE_METHODS.contains(method.name())
                || BASE_METHODS.contains(method.name() + Form.ASYNC_SUFFIX)
                || method.forms().stream().anyMatch(form -> BASE_METHODS.contains(form.methodName(method.formName())));
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(call());
        methods.add(callAsync());
        for (Form form : method.forms()) {
            methods.add(overAll(form, RuntimeNames.ITERABLE));
            methods.add(overAll(form, RuntimeNames.STREAM));
            if (method.hasSeveralParameters()) {
                methods.add(overFirst(form, RuntimeNames.ITERABLE));
                methods.add(overFirst(form, RuntimeNames.STREAM));
            }
            if (form == Form.MAP && hasArrayForm()) {
                methods.add(overArray());
                methods.add(overPrimitiveStream());
            }
        }
        return methods;
    }

    // --- one call ---

    private MethodSpec call() {
        String keyword = method.result().isVoid() ? "" : "return ";
        MethodSpec.Builder form = start(method.name(), FormDocs.call(model, method))
                .addExceptions(method.exceptions())
                .returns(method.result().type());
        addParameters(form, 0);
        return form.addStatement("$L($L,$W$L)", keyword + base + "call", reference, allArguments())
                .build();
    }

    private MethodSpec callAsync() {
        MethodSpec.Builder form = start(method.name() + Form.ASYNC_SUFFIX, FormDocs.callAsync(method))
                .returns(ParameterizedTypeName.get(RuntimeNames.FUTURE, boxedResult()));
        addParameters(form, 0);
        return form.addStatement("$L($L,$W$L)", "return " + base + "callAsync", reference, allArguments())
                .build();
    }

    private String allArguments() {
        return switch (parameters.size()) {
            case 0 -> "null";
            case 1 -> parameters.get(0).name();
            default -> ArgsRecord.creation(method, parameters.get(0).name());
        };
    }

    // --- many items ---

    /** Over items that are all arguments. */
    private MethodSpec overAll(Form form, ClassName source) {
        TypeName item = method.hasSeveralParameters()
                ? ArgsRecord.name(model.stub(), method)
                : method.parameters().get(0).type().box();
        CodeBlock doc =
                source.equals(RuntimeNames.STREAM) ? FormDocs.overStream(method, form) : FormDocs.overAll(method, form);
        return overMany(form, doc)
                .addParameter(sourceOf(source, item), "items")
                .addStatement("$L($L.over(items))", returning(form), reference)
                .build();
    }

    /** Over items that are the first argument, with the others fixed. */
    private MethodSpec overFirst(Form form, ClassName source) {
        PooledMethodModel.Parameter first = method.parameters().get(0);
        String items = itemsName(first.localName() + "s");
        CodeBlock doc = source.equals(RuntimeNames.STREAM)
                ? FormDocs.overFirstStream(method, form)
                : FormDocs.overFirst(method, form);
        MethodSpec.Builder spec =
                overMany(form, doc).addParameter(sourceOf(source, first.type().box()), items);
        addParameters(spec, 1);
        return spec.addStatement("$L($L.overFirst($N,$W$L))", returning(form), reference, items, fixedArguments())
                .build();
    }

    private MethodSpec.Builder overMany(Form form, CodeBlock doc) {
        MethodSpec.Builder spec = start(form.methodName(method.formName()), doc)
                .returns(form.resultType(boxedResult(), method.result().isVoid()));
        return form.throwsDeclared() ? spec.addExceptions(method.exceptions()) : spec;
    }

    private String returning(Form form) {
        boolean isVoid = method.result().isVoid();
        return (form == Form.MAP && isVoid ? "" : "return ") + base + form.baseMethod(isVoid);
    }

    private String fixedArguments() {
        TypeName first = method.parameters().get(0).plainType();
        return ArgsRecord.creation(method, ArgsRecord.nothing(first));
    }

    // --- primitive items and results ---

    private boolean hasArrayForm() {
        return ARRAY_FORMS.containsKey(method.parameters().get(0).plainType())
                && ARRAY_FORMS.containsKey(method.result().plainType());
    }

    private MethodSpec overArray() {
        TypeName array = ArrayTypeName.of(method.parameters().get(0).plainType());
        MethodSpec.Builder spec = overPrimitives(array, "", FormDocs.overArray(method));
        return method.hasSeveralParameters() ? spec.build() : spec.varargs().build();
    }

    private MethodSpec overPrimitiveStream() {
        TypeName item = method.parameters().get(0).plainType();
        TypeName stream = Objects.requireNonNull(ARRAY_FORMS.get(item));
        return overPrimitives(stream, ".toArray()", FormDocs.overPrimitiveStream(method))
                .build();
    }

    private MethodSpec.Builder overPrimitives(TypeName source, String toArray, CodeBlock doc) {
        TypeName result = method.result().plainType();
        String items = itemsName("items");
        MethodSpec.Builder spec = start(Form.MAP.methodName(method.formName()), doc)
                .addExceptions(method.exceptions())
                .returns(ArrayTypeName.of(result))
                .addParameter(source, items);
        addParameters(spec, 1);
        CodeBlock call = method.hasSeveralParameters()
                ? CodeBlock.of("overFirst($N$L,$W$L)", items, toArray, fixedArguments())
                : CodeBlock.of("over($N$L)", items, toArray);
        return spec.addStatement("return $L$L($L.$L)", base, ARRAY_METHODS.get(result), reference, call);
    }

    // --- what forms share ---

    private MethodSpec.Builder start(String name, CodeBlock javadoc) {
        MethodSpec.Builder spec = MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc)
                .addAnnotations(method.annotations())
                .addTypeVariables(method.generics().own());
        if (method.isPublic()) {
            spec.addModifiers(Modifier.PUBLIC);
        }
        return spec;
    }

    /** Adds the parameters from position {@code from} on. */
    private void addParameters(MethodSpec.Builder spec, int from) {
        spec.addParameters(parameters.subList(from, parameters.size()));
        boolean hasLast = parameters.size() > from;
        if (method.varargs() != PooledMethodModel.Varargs.NONE && hasLast) {
            spec.varargs();
            if (method.varargs() == PooledMethodModel.Varargs.SAFE) {
                spec.addAnnotation(SafeVarargs.class).addModifiers(Modifier.FINAL);
            }
        }
    }

    /** Returns {@code wanted}, or something near it that no parameter behind the items has. */
    private String itemsName(String wanted) {
        FreeNames names = new FreeNames();
        parameters.stream().skip(1).forEach(parameter -> names.take(parameter.name()));
        return names.take(wanted);
    }

    private static TypeName sourceOf(ClassName source, TypeName item) {
        return ParameterizedTypeName.get(source, WildcardTypeName.subtypeOf(item));
    }

    private TypeName boxedResult() {
        return method.result().type().box();
    }
}
