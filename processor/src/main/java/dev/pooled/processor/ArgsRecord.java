package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.stream.Collectors;
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

    /** Returns {@code new ParseArgs(first, html)}, where all other parameters are at hand under their local names. */
    static String creation(PooledMethodModel method, String first) {
        StringBuilder text =
                new StringBuilder("new ").append(nameInStub(method)).append('(').append(first);
        for (PooledMethodModel.Parameter parameter :
                method.parameters().subList(1, method.parameters().size())) {
            text.append(", ").append(parameter.localName());
        }
        return text.append(')').toString();
    }

    /** Returns the record's type as code of the stub names it, where nothing else can have this name. */
    static String nameInStub(PooledMethodModel method) {
        String variables =
                method.generics().args().stream().map(TypeVariableName::name).collect(Collectors.joining(", "));
        return variables.isEmpty() ? method.argsName() : method.argsName() + "<" + variables + ">";
    }

    /** Returns what stands for a first argument that nobody looks at. */
    static String nothing(TypeName type) {
        if (!type.isPrimitive()) {
            return "null";
        }
        if (type.equals(TypeName.BOOLEAN)) {
            return "false";
        }
        boolean isNarrow = type.equals(TypeName.BYTE) || type.equals(TypeName.SHORT) || type.equals(TypeName.CHAR);
        return isNarrow ? "(" + type + ") 0" : "0";
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
