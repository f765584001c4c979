package dev.pooled.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the stub of one owner: how to get one, the forms of every method, the argument records, the invoker. */
final class StubWriter {

    private final PooledTypeModel model;
    private final TypeName stub;

    private StubWriter(PooledTypeModel model) {
        this.model = model;
        this.stub = TypeNames.parameterized(model.stub(), model.typeVariables());
    }

    /** Returns the source of the stub. */
    static String write(PooledTypeModel model) {
        TypeSpec type = new StubWriter(model).type();
        return Tidy.tidied(JavaFile.builder(model.stub().packageName(), type)
                .indent("    ")
                .skipJavaLangImports(!model.surroundings().hidesJavaLang())
                .build()
                .toString());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.stub())
                .addJavadoc(
                        "Runs the methods of {@link $T} in worker processes. Immutable and thread-safe.\n",
                        model.owner())
                .addTypeVariables(model.typeVariables())
                .superclass(TypeNames.parameterized(RuntimeNames.STUB, List.of(stub)));
        if (model.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addModifiers(Modifier.FINAL);
        addAnnotations(type);
        addStarts(type);
        type.addMethod(with());
        InvokerWriter invoker = new InvokerWriter(model);
        String base = FormsWriter.base(model);
        for (PooledMethodModel method : model.methods()) {
            type.addMethods(new FormsWriter(model, method, base, invoker.reference(method)).methods());
            if (method.hasSeveralParameters()) {
                type.addType(ArgsRecord.type(method));
            }
        }
        return type.addType(invoker.type()).build();
    }

    private void addAnnotations(TypeSpec.Builder type) {
        if (model.surroundings().knowsGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get("javax.annotation.processing", "Generated"))
                    .addMember("value", "$S", PooledProcessor.class.getName())
                    .build());
        }
        type.addAnnotations(model.annotations());
        List<String> suppressed = model.surroundings().suppressed();
        CodeBlock keys = suppressed.stream().map(key -> CodeBlock.of("$S", key)).collect(CodeBlock.joining(", "));
        type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", suppressed.size() == 1 ? "$L" : "{$L}", keys)
                .build());
    }

    /** The constructor and the static methods that call it. */
    private void addStarts(TypeSpec.Builder type) {
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeNames.STUB_STATE, "state")
                .addStatement("super(state)")
                .build());
        if (model.hasPlainForm()) {
            type.addMethod(start("on", "pool")
                    .addJavadoc("Returns a stub whose calls go to {@code pool}.\n")
                    .addParameter(RuntimeNames.POOL, "pool")
                    .build());
        }
        if (model.hasCarriedForm()) {
            type.addMethod(start("on", "pool, receiver")
                    .addJavadoc("Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}.\n")
                    .addParameter(RuntimeNames.POOL, "pool")
                    .addParameter(model.type(), "receiver")
                    .build());
        }
        if (model.hasPlainForm()) {
            type.addMethod(start("shared", "")
                    .addJavadoc("Returns a stub whose calls go to the shared pool that each method names.\n")
                    .build());
        }
        if (model.hasCarriedForm()) {
            type.addMethod(start("shared", "receiver")
                    .addJavadoc("Returns a stub whose calls go to the shared pool that each method names, on copies of"
                            + "\n{@code receiver}.\n")
                    .addParameter(model.type(), "receiver")
                    .build());
        }
    }

    private MethodSpec.Builder start(String name, String arguments) {
        String diamond = model.typeVariables().isEmpty() ? "" : "<>";
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(model.typeVariables())
                .returns(stub)
                .addStatement(
                        "return new $T$L($T.$L($L))", model.stub(), diamond, RuntimeNames.STUB_STATE, name, arguments);
    }

    private MethodSpec with() {
        List<TypeVariableName> variables = model.typeVariables();
        return MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(stub)
                .addParameter(RuntimeNames.STUB_STATE, "newState")
                .addStatement("return new $T$L(newState)", model.stub(), variables.isEmpty() ? "" : "<>")
                .build();
    }
}
