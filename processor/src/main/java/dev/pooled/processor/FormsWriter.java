package dev.pooled.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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

/** Writes the public methods of a stub: all forms of one pooled method at a time. */
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
    private final InvokerWriter invoker;
    private final String base;

    FormsWriter(PooledTypeModel model, InvokerWriter invoker) {
        this.model = model;
        this.invoker = invoker;
        this.base = hidesBaseMethods(model) ? "super." : "";
    }

    /** Whether a form is named like what all forms call, and so might be called instead. */
    private static boolean hidesBaseMethods(PooledTypeModel model) {
        return model.methods().stream()
                .anyMatch(method -> BASE_METHODS.contains(method.name())
                        || BASE_METHODS.contains(method.name() + Form.ASYNC_SUFFIX)
                        || method.forms().stream()
                                .anyMatch(form -> BASE_METHODS.contains(form.methodName(method.formName()))));
    }

    List<MethodSpec> methods(PooledMethodModel method) {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(call(method));
        methods.add(callAsync(method));
        for (Form form : method.forms()) {
            methods.add(overAll(method, form, RuntimeNames.ITERABLE));
            methods.add(overAll(method, form, RuntimeNames.STREAM));
            if (method.hasSeveralParameters()) {
                methods.add(overFirst(method, form, RuntimeNames.ITERABLE));
                methods.add(overFirst(method, form, RuntimeNames.STREAM));
            }
            if (form == Form.MAP && hasArrayForm(method)) {
                methods.add(overArray(method));
                methods.add(overPrimitiveStream(method));
            }
        }
        return methods;
    }

    // --- one call ---

    private MethodSpec call(PooledMethodModel method) {
        String keyword = method.result().isVoid() ? "" : "return ";
        MethodSpec.Builder form = start(method, method.name(), FormDocs.call(model, method))
                .addExceptions(method.exceptions())
                .returns(method.result().type());
        addParameters(form, method, 0);
        return form.addStatement("$L$Lcall($L,$W$L)", keyword, base, invoker.reference(method), allArguments(method))
                .build();
    }

    private MethodSpec callAsync(PooledMethodModel method) {
        MethodSpec.Builder form = start(method, method.name() + Form.ASYNC_SUFFIX, FormDocs.callAsync(method))
                .returns(ParameterizedTypeName.get(RuntimeNames.FUTURE, boxedResult(method)));
        addParameters(form, method, 0);
        return form.addStatement("return $LcallAsync($L,$W$L)", base, invoker.reference(method), allArguments(method))
                .build();
    }

    private CodeBlock allArguments(PooledMethodModel method) {
        List<CodeBlock> names = method.parameters().stream()
                .map(parameter -> CodeBlock.of("$N", parameter.localName()))
                .toList();
        return switch (names.size()) {
            case 0 -> CodeBlock.of("null");
            case 1 -> names.get(0);
            default -> ArgsRecord.creation(model.stub(), method, names, ", ");
        };
    }

    // --- many items ---

    /** Over items that are all arguments. */
    private MethodSpec overAll(PooledMethodModel method, Form form, ClassName source) {
        TypeName item = method.hasSeveralParameters()
                ? ArgsRecord.name(model.stub(), method)
                : method.parameters().get(0).type().box();
        CodeBlock doc =
                source.equals(RuntimeNames.STREAM) ? FormDocs.overStream(method, form) : FormDocs.overAll(method, form);
        return overMany(method, form, doc)
                .addParameter(sourceOf(source, item), "items")
                .addStatement(
                        "$L$L($L.over(items))",
                        returning(method, form),
                        form.baseMethod(method.result().isVoid()),
                        invoker.reference(method))
                .build();
    }

    /** Over items that are the first argument, with the others fixed. */
    private MethodSpec overFirst(PooledMethodModel method, Form form, ClassName source) {
        PooledMethodModel.Parameter first = method.parameters().get(0);
        String items = itemsName(method, first.localName() + "s");
        CodeBlock doc = source.equals(RuntimeNames.STREAM)
                ? FormDocs.overFirstStream(method, form)
                : FormDocs.overFirst(method, form);
        MethodSpec.Builder spec = overMany(method, form, doc)
                .addParameter(sourceOf(source, first.type().box()), items);
        addParameters(spec, method, 1);
        return spec.addStatement(
                        "$L$L($L.overFirst($N,$W$L))",
                        returning(method, form),
                        form.baseMethod(method.result().isVoid()),
                        invoker.reference(method),
                        items,
                        fixedArguments(method))
                .build();
    }

    private MethodSpec.Builder overMany(PooledMethodModel method, Form form, CodeBlock doc) {
        MethodSpec.Builder spec = start(method, form.methodName(method.formName()), doc)
                .returns(form.resultType(boxedResult(method), method.result().isVoid()));
        return form.throwsDeclared() ? spec.addExceptions(method.exceptions()) : spec;
    }

    private String returning(PooledMethodModel method, Form form) {
        return (form == Form.MAP && method.result().isVoid() ? "" : "return ") + base;
    }

    private CodeBlock fixedArguments(PooledMethodModel method) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(ArgsRecord.nothing(method.parameters().get(0).plainType()));
        method.parameters().stream().skip(1).forEach(p -> arguments.add(CodeBlock.of("$N", p.localName())));
        return ArgsRecord.creation(model.stub(), method, arguments, ", ");
    }

    // --- primitive items and results ---

    private static boolean hasArrayForm(PooledMethodModel method) {
        return ARRAY_FORMS.containsKey(method.parameters().get(0).plainType())
                && ARRAY_FORMS.containsKey(method.result().plainType());
    }

    private MethodSpec overArray(PooledMethodModel method) {
        TypeName array = ArrayTypeName.of(method.parameters().get(0).plainType());
        MethodSpec.Builder spec = overPrimitives(method, array, "", FormDocs.overArray(method));
        return method.hasSeveralParameters() ? spec.build() : spec.varargs().build();
    }

    private MethodSpec overPrimitiveStream(PooledMethodModel method) {
        TypeName item = method.parameters().get(0).plainType();
        TypeName stream = Objects.requireNonNull(ARRAY_FORMS.get(item));
        return overPrimitives(method, stream, ".toArray()", FormDocs.overPrimitiveStream(method))
                .build();
    }

    private MethodSpec.Builder overPrimitives(
            PooledMethodModel method, TypeName source, String toArray, CodeBlock doc) {
        TypeName result = method.result().plainType();
        String items = itemsName(method, "items");
        MethodSpec.Builder spec = start(method, Form.MAP.methodName(method.formName()), doc)
                .addExceptions(method.exceptions())
                .returns(ArrayTypeName.of(result))
                .addParameter(source, items);
        addParameters(spec, method, 1);
        CodeBlock call = method.hasSeveralParameters()
                ? CodeBlock.of("overFirst($N$L,$W$L)", items, toArray, fixedArguments(method))
                : CodeBlock.of("over($N$L)", items, toArray);
        return spec.addStatement(
                "return $L$L($L.$L)", base, ARRAY_METHODS.get(result), invoker.reference(method), call);
    }

    // --- what forms share ---

    private MethodSpec.Builder start(PooledMethodModel method, String name, CodeBlock javadoc) {
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
    private static void addParameters(MethodSpec.Builder spec, PooledMethodModel method, int from) {
        method.parameters().stream().skip(from).forEach(p -> spec.addParameter(p.type(), p.localName()));
        boolean hasLast = method.parameters().size() > from;
        if (method.varargs() != PooledMethodModel.Varargs.NONE && hasLast) {
            spec.varargs();
            if (method.varargs() == PooledMethodModel.Varargs.SAFE) {
                spec.addAnnotation(SafeVarargs.class).addModifiers(Modifier.FINAL);
            }
        }
    }

    /** Returns {@code wanted}, or something near it that no parameter behind the items has. */
    private static String itemsName(PooledMethodModel method, String wanted) {
        FreeNames names = new FreeNames();
        method.parameters().stream().skip(1).forEach(p -> names.take(p.localName()));
        return names.take(wanted);
    }

    private static TypeName sourceOf(ClassName source, TypeName item) {
        return ParameterizedTypeName.get(source, WildcardTypeName.subtypeOf(item));
    }

    private static TypeName boxedResult(PooledMethodModel method) {
        return method.result().type().box();
    }
}
