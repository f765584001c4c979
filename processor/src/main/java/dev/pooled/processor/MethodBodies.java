package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the {@code PooledMethod} of one method. Primitives, strings and primitive arrays go straight to the wire and are
 * never boxed on their way; everything else goes through a codec, in a call that can name the argument in an error.
 */
final class MethodBodies {

    private final PooledTypeModel model;
    private final PooledMethodModel method;
    private final CodecWriter codecs;
    private final List<String> locals = new ArrayList<>();

    MethodBodies(PooledTypeModel model, PooledMethodModel method, CodecWriter codecs) {
        this.model = model;
        this.method = method;
        this.codecs = codecs;
        FreeNames names = new FreeNames();
        List.of("target", "in", "out", "rest", "fixed").forEach(names::take);
        method.parameters().forEach(parameter -> locals.add(names.take(parameter.localName())));
    }

    /** Returns {@code new PooledMethod<Long, Long>(…) {…}}, registered by {@code home}. */
    TypeSpec creation(ClassName home, TypeName type) {
        TypeSpec.Builder body =
                TypeSpec.anonymousClassBuilder(constructorArguments(home)).superclass(type);
        body.addMethod(writeArguments());
        body.addMethod(run());
        body.addMethod(readResult());
        if (method.result().codec() == null || method.result().codec().plan().isPlain()) {
            body.addMethod(isResultPlain());
        }
        if (!method.identity().layout().isEmpty()) {
            body.addMethod(layout());
        }
        if (method.hasSeveralParameters()) {
            body.addMethod(writeFirst()).addMethod(writeRest());
            body.addMethod(readRest()).addMethod(runFirst());
        }
        if (!method.parameters().isEmpty()) {
            body.addMethod(readArguments());
        }
        if (method.receiver().isMadeByWorker()) {
            body.addMethod(newResident());
        }
        CodecUse receiver = model.receiverCodec();
        if (method.receiver().travels() && receiver != null && hasOwnCodec(receiver)) {
            body.addMethod(writeReceiver(receiver)).addMethod(readReceiver(receiver));
        }
        return body.build();
    }

    private CodeBlock constructorArguments(ClassName home) {
        PooledMethodModel.Identity identity = method.identity();
        return CodeBlock.of(
                "\n$>$>$T.class,\n$L,\n$S,\n$S,\n0x$LL,\n$T.Receiver.$L,\n$L$<$<",
                home,
                identity.index(),
                identity.displayName(),
                identity.signature(),
                HexFormat.of().toHexDigits(identity.fingerprint()),
                RuntimeNames.METHOD,
                method.receiver(),
                options());
    }

    private CodeBlock options() {
        MethodSettings settings = method.settings();
        if (settings.isNone()) {
            return CodeBlock.of("$T.NONE", RuntimeNames.METHOD_OPTIONS);
        }
        CodeBlock retryOn = settings.retryOn().stream()
                .map(type -> CodeBlock.of("$T.class", type))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(
                "new $T($L, $L, $T.of($L), $L, $S)",
                RuntimeNames.METHOD_OPTIONS,
                timeout(settings.timeoutNanos()),
                settings.retries(),
                RuntimeNames.LIST,
                retryOn,
                settings.chunkSize(),
                settings.pool());
    }

    private static CodeBlock timeout(long nanos) {
        if (nanos == MethodSettings.UNSET) {
            return CodeBlock.of("$T.UNSET", RuntimeNames.METHOD_OPTIONS);
        }
        return nanos == MethodSettings.UNLIMITED
                ? CodeBlock.of("$T.UNLIMITED", RuntimeNames.METHOD_OPTIONS)
                : CodeBlock.of("$LL", grouped(nanos));
    }

    /** Returns {@code 5_000_000_000}. The JDK's formats load dozens of classes about languages for it. */
    private static String grouped(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, '_');
        }
        return digits.toString();
    }

    // --- the host's half ---

    private MethodSpec writeArguments() {
        String name = method.parameters().isEmpty() ? "none" : "arguments";
        MethodSpec.Builder spec = override("writeArguments", TypeName.VOID)
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addParameter(ArgsRecord.argumentsType(model.stub(), method), name);
        if (method.hasSeveralParameters()) {
            addWrites(spec, 0);
        } else if (!method.parameters().isEmpty()) {
            spec.addStatement(write(0, CodeBlock.of("arguments")));
        }
        return spec.build();
    }

    private MethodSpec writeFirst() {
        PooledMethodModel.Parameter parameter = method.parameters().get(0);
        TypeName type = parameter.plainType().box();
        CodeBlock first =
                type.equals(TypeName.get(Object.class)) ? CodeBlock.of("first") : CodeBlock.of("($T) first", type);
        return override("writeFirst", TypeName.VOID)
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addParameter(Object.class, "first")
                .addStatement(write(0, first))
                .build();
    }

    private MethodSpec writeRest() {
        MethodSpec.Builder spec = override("writeRest", TypeName.VOID)
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addParameter(ArgsRecord.argumentsType(model.stub(), method), "arguments");
        addWrites(spec, 1);
        return spec.build();
    }

    private void addWrites(MethodSpec.Builder spec, int from) {
        for (int i = from; i < method.parameters().size(); i++) {
            spec.addStatement(write(
                    i, CodeBlock.of("arguments.$L()", method.parameters().get(i).componentName())));
        }
    }

    private CodeBlock write(int index, CodeBlock value) {
        PooledMethodModel.Parameter parameter = method.parameters().get(index);
        return parameter.codec().plan() instanceof CodecPlan.Direct direct
                ? CodeBlock.of("out.write$L($L)", direct.method(), value)
                : CodeBlock.of(
                        "writeArgument(out, $L, $S, $L, $L)",
                        index + 1,
                        parameter.name(),
                        codecs.reference(parameter.codec()),
                        value);
    }

    private MethodSpec readResult() {
        CodecUse codec = method.result().codec();
        MethodSpec.Builder spec =
                override("readResult", method.result().plainType().box()).addParameter(RuntimeNames.WIRE_READER, "in");
        if (codec == null) {
            return spec.addStatement("return null").build();
        }
        return codec.plan() instanceof CodecPlan.Direct direct
                ? spec.addStatement("return in.read$L()", direct.method()).build()
                : spec.addStatement("return readResult(in, $L)", codecs.reference(codec))
                        .build();
    }

    private MethodSpec readArguments() {
        MethodSpec.Builder spec = override("readArguments", TypeName.VOID)
                .addParameter(RuntimeNames.WIRE_READER, "in")
                .addParameter(ParameterizedTypeName.get(RuntimeNames.CONSUMER, RuntimeNames.OBJECT), "each");
        for (int i = 0; i < locals.size(); i++) {
            spec.addStatement("each.accept($L)", read(i));
        }
        return spec.build();
    }

    private MethodSpec layout() {
        List<CodeBlock> lines = method.identity()
                .layout()
                .lines()
                .map(line -> CodeBlock.of("$S", line + "\n"))
                .toList();
        return override("layout", TypeName.get(String.class))
                .addStatement("return $L", CodeBlock.join(lines, "\n+ "))
                .build();
    }

    private static MethodSpec isResultPlain() {
        return override("isResultPlain", TypeName.BOOLEAN)
                .addStatement("return true")
                .build();
    }

    // --- the worker's half ---

    private MethodSpec run() {
        MethodSpec.Builder spec = override("run", TypeName.VOID)
                .addParameter(Object.class, "target")
                .addParameter(RuntimeNames.WIRE_READER, "in")
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addExceptions(method.exceptions());
        for (int i = 0; i < locals.size(); i++) {
            spec.addStatement("$T $N = $L", method.parameters().get(i).plainType(), locals.get(i), read(i));
        }
        List<CodeBlock> arguments =
                locals.stream().map(name -> CodeBlock.of("$N", name)).toList();
        return spec.addStatement(writeResultOf(invocation(arguments))).build();
    }

    private MethodSpec readRest() {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(
                CodeBlock.of("$L", ArgsRecord.nothing(method.parameters().get(0).plainType())));
        for (int i = 1; i < locals.size(); i++) {
            arguments.add(read(i));
        }
        return override("readRest", TypeName.get(Object.class))
                .addParameter(RuntimeNames.WIRE_READER, "in")
                .addStatement("return new $L($L)", ArgsRecord.nameInStub(method), CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private MethodSpec runFirst() {
        TypeName args = ArgsRecord.name(model.stub(), method);
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$N", locals.get(0)));
        method.parameters().stream()
                .skip(1)
                .forEach(parameter -> arguments.add(CodeBlock.of("fixed.$L()", parameter.componentName())));
        return override("runFirst", TypeName.VOID)
                .addParameter(Object.class, "target")
                .addParameter(RuntimeNames.WIRE_READER, "in")
                .addParameter(Object.class, "rest")
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addExceptions(method.exceptions())
                .addStatement("$T $N = $L", method.parameters().get(0).plainType(), locals.get(0), read(0))
                .addStatement("$T fixed = ($T) rest", args, args)
                .addStatement(writeResultOf(invocation(arguments)))
                .build();
    }

    private CodeBlock read(int index) {
        PooledMethodModel.Parameter parameter = method.parameters().get(index);
        return parameter.codec().plan() instanceof CodecPlan.Direct direct
                ? CodeBlock.of("in.read$L()", direct.method())
                : CodeBlock.of(
                        "readArgument(in, $L, $S, $L)",
                        index + 1,
                        parameter.name(),
                        codecs.reference(parameter.codec()));
    }

    private CodeBlock invocation(List<CodeBlock> arguments) {
        CodeBlock joined = CodeBlock.join(arguments, ", ");
        return method.receiver() == PooledMethodModel.Receiver.NONE
                ? CodeBlock.of("$T.$N($L)", model.ownerInBodies(), method.name(), joined)
                : CodeBlock.of("(($T) target).$N($L)", ownerType(), method.name(), joined);
    }

    /** The owner as the receiver's type, with those of its type variables that the method's types depend on. */
    private TypeName ownerType() {
        List<TypeVariableName> inScope = method.generics().all();
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return TypeNames.parameterized(
                model.ownerInBodies(),
                model.typeVariables().stream()
                        .map(variable -> inScope.contains(variable) ? variable : any)
                        .toList());
    }

    private CodeBlock writeResultOf(CodeBlock invocation) {
        CodecUse codec = method.result().codec();
        if (codec == null) {
            return invocation;
        }
        return codec.plan() instanceof CodecPlan.Direct direct
                ? CodeBlock.of("out.write$L($L)", direct.method(), invocation)
                : CodeBlock.of("writeResult(out, $L, $L)", codecs.reference(codec), invocation);
    }

    private MethodSpec newResident() {
        String diamond = model.typeVariables().isEmpty() ? "" : "<>";
        return override("newResident", TypeName.get(Object.class))
                .addException(Throwable.class)
                .addStatement("return new $T$L()", model.ownerInBodies(), diamond)
                .build();
    }

    // --- the receiver ---

    private static boolean hasOwnCodec(CodecUse codec) {
        return codec.plan() instanceof CodecPlan.ByComponents || codec.plan() instanceof CodecPlan.BySubtype;
    }

    private MethodSpec writeReceiver(CodecUse codec) {
        TypeName type = codec.plan().type();
        return override("writeReceiver", TypeName.VOID)
                .addParameter(RuntimeNames.WIRE_WRITER, "out")
                .addParameter(Object.class, "carried")
                .addStatement("$L.write(out, ($T) carried)", codecs.constant(codec.plan()), type)
                .build();
    }

    private MethodSpec readReceiver(CodecUse codec) {
        return override("readReceiver", TypeName.get(Object.class))
                .addParameter(RuntimeNames.WIRE_READER, "in")
                .addStatement("return $L.read(in)", codecs.constant(codec.plan()))
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
