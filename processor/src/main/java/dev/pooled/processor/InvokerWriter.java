package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested class {@code Methods}: a constant for each pooled method, which holds its identity and both halves of
 * its protocol, and their registration. A worker loads this class alone, never the stub around it.
 *
 * <p>A method whose types depend on type variables has a constant of no particular type, a generic factory in which its
 * code is written, and a generic accessor that gives the constant its types back.
 */
final class InvokerWriter {

    private static final String HOME = "Methods";

    /** Static methods must not hide these. */
    private static final List<String> OBJECT_METHODS =
            List.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final PooledTypeModel model;
    private final ClassName home;
    private final List<Names> names = new ArrayList<>();
    private final CodecWriter codecs;

    InvokerWriter(PooledTypeModel model) {
        this.model = model;
        this.home = model.stub().nestedClass(HOME);
        FreeNames constantNames = new FreeNames();
        FreeNames methodNames = new FreeNames();
        OBJECT_METHODS.forEach(methodNames::take);
        for (PooledMethodModel method : model.methods()) {
            String constant = constantNames.take(CodecWriter.upperCase(method.formName()));
            String accessor = methodNames.take(method.formName());
            String factory = methodNames.take("new" + PooledMethodModel.capitalized(method.formName()));
            names.add(new Names(constant, accessor, factory));
        }
        this.codecs = new CodecWriter(home, codecUses(), model.codecs(), constantNames);
    }

    private record Names(String constant, String accessor, String factory) {}

    private List<CodecUse> codecUses() {
        List<CodecUse> uses = new ArrayList<>();
        for (PooledMethodModel method : model.methods()) {
            method.parameters().forEach(parameter -> uses.add(parameter.codec()));
            if (method.result().codec() != null) {
                uses.add(method.result().codec());
            }
        }
        return uses;
    }

    /** Returns how the stub refers to a method: {@code Methods.SQUARE} or {@code Methods.<T>sort()}. */
    CodeBlock reference(PooledMethodModel method) {
        Names own = namesOf(method);
        return isGeneric(method)
                ? CodeBlock.of("$T.<$L>$L()", home, variableNames(method), own.accessor())
                : CodeBlock.of("$L", HOME + "." + own.constant());
    }

    TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(home)
                .addJavadoc("How the methods travel, and the direct calls: a worker loads this class by name.\n")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addFields(codecs.fields());
        model.methods().forEach(method -> type.addField(constant(method)));
        type.addStaticBlock(registration())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        for (PooledMethodModel method : model.methods()) {
            if (isGeneric(method)) {
                type.addMethod(accessor(method)).addMethod(factory(method));
            }
        }
        return type.addTypes(codecs.types()).build();
    }

    private CodeBlock registration() {
        CodeBlock constants = model.methods().stream()
                .map(method -> CodeBlock.of("$L", namesOf(method).constant()))
                .collect(CodeBlock.joining(",$W"));
        return CodeBlock.builder()
                .addStatement("$T.register($T.class,$W$L)", RuntimeNames.METHODS, home, constants)
                .build();
    }

    private FieldSpec constant(PooledMethodModel method) {
        boolean generic = isGeneric(method);
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        TypeName type = generic ? ParameterizedTypeName.get(RuntimeNames.METHOD, any, any) : methodType(method);
        CodeBlock value =
                generic ? CodeBlock.of("$L()", namesOf(method).factory()) : CodeBlock.of("$L", creation(method));
        return FieldSpec.builder(type, namesOf(method).constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private MethodSpec accessor(PooledMethodModel method) {
        return MethodSpec.methodBuilder(namesOf(method).accessor())
                .addModifiers(Modifier.STATIC)
                .addTypeVariables(method.generics().all())
                .returns(methodType(method))
                .addStatement(
                        "return ($T) $L", methodType(method), namesOf(method).constant())
                .build();
    }

    private MethodSpec factory(PooledMethodModel method) {
        return MethodSpec.methodBuilder(namesOf(method).factory())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addTypeVariables(method.generics().all())
                .returns(methodType(method))
                .addStatement("return $L", creation(method))
                .build();
    }

    private TypeSpec creation(PooledMethodModel method) {
        return new MethodBodies(model, method, codecs).creation(home, methodType(method));
    }

    /** Returns {@code PooledMethod<Long, Long>}. */
    private TypeName methodType(PooledMethodModel method) {
        TypeName result = method.result().plainType().box();
        return ParameterizedTypeName.get(RuntimeNames.METHOD, ArgsRecord.argumentsType(model.stub(), method), result);
    }

    private Names namesOf(PooledMethodModel method) {
        return names.get(method.identity().index());
    }

    private static boolean isGeneric(PooledMethodModel method) {
        return !method.generics().all().isEmpty();
    }

    private static CodeBlock variableNames(PooledMethodModel method) {
        return method.generics().all().stream()
                .map(variable -> CodeBlock.of("$T", variable))
                .collect(CodeBlock.joining(", "));
    }
}
