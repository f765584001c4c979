package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The record that holds all arguments of one call, and the code that makes one. */
final class ArgsRecord {

    private ArgsRecord() {}

    static TypeSpec type(PooledMethodModel method) {
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (PooledMethodModel.Parameter parameter : method.parameters()) {
            components.addParameter(ParameterSpec.builder(parameter.type(), parameter.componentName())
                    .build());
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(method.argsName())
                .addJavadoc("All arguments of one call of {@code $L}.\n", method.name())
                .addTypeVariables(method.generics().args())
                .recordConstructor(components.build());
        if (method.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.build();
    }

    /** Returns the record's type, with its type variables as arguments. */
    static TypeName name(ClassName stub, PooledMethodModel method) {
        return TypeNames.parameterized(
                stub.nestedClass(method.argsName()), method.generics().args());
    }

    /** Returns {@code new ParseArgs(url, html)}; {@code separator} is that of the arguments. */
    static CodeBlock creation(ClassName stub, PooledMethodModel method, List<CodeBlock> arguments, String separator) {
        return CodeBlock.of("new $T($L)", name(stub, method), CodeBlock.join(arguments, separator));
    }

    /** Returns what stands for a first argument that nobody looks at. */
    static CodeBlock nothing(TypeName type) {
        if (!type.isPrimitive()) {
            return CodeBlock.of("null");
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return CodeBlock.of("false");
        }
        boolean isNarrow = type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT) || type.equals(TypeName.CHAR);
        return isNarrow ? CodeBlock.of("($T) 0", type) : CodeBlock.of("0");
    }

    /** Returns the type of all arguments as one value, as {@code PooledMethod} wants it. */
    static TypeName argumentsType(ClassName stub, PooledMethodModel method) {
        return switch (method.parameters().size()) {
            case 0 -> RuntimeNames.VOID;
            case 1 -> method.parameters().get(0).plainType().box();
            default -> name(stub, method);
        };
    }
}
