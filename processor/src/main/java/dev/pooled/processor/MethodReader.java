package dev.pooled.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Makes the models of one owner's methods. Confined to the compiler's thread. */
final class MethodReader {

    /** The names that no record component may have. */
    private static final List<String> NO_COMPONENTS =
            List.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final Mirrors mirrors;
    private final SignatureRules rules;
    private final CodecPlanner planner;
    private final ProcessorOptions options;
    private final Report report;
    private final TypeElement owner;

    MethodReader(Mirrors mirrors, SignatureRules rules, ProcessorOptions options, Report report, TypeElement owner) {
        this.mirrors = mirrors;
        this.rules = rules;
        this.options = options;
        this.report = report;
        this.owner = owner;
        this.planner = new CodecPlanner(
                mirrors, rules.travelRules(), mirrors.elements().getPackageOf(owner));
    }

    /** Returns the planner, which by now knows the record codecs that the methods read so far need. */
    CodecPlanner planner() {
        return planner;
    }

    /** Reads a method that breaks no rule of its signature. */
    PooledMethodModel read(ExecutableElement method, int index, String formName) {
        List<PooledMethodModel.Parameter> parameters = parameters(method);
        PooledMethodModel.Result result = result(method);
        PooledMethodModel.Receiver receiver = receiver(method);
        explain(method, parameters, result);
        return new PooledMethodModel(
                method.getSimpleName().toString(),
                formName,
                identity(method, index, parameters, result, receiver),
                method.getModifiers().contains(Modifier.PUBLIC),
                generics(method),
                parameters,
                varargs(method),
                result,
                method.getThrownTypes().stream().map(TypeNames::annotated).toList(),
                receiver,
                SettingsReader.read(mirrors, method, report),
                Summary.of(mirrors.elements().getDocComment(method)),
                Stream.concat(deprecation(method).stream(), nullness(method).stream())
                        .toList());
    }

    private List<PooledMethodModel.Parameter> parameters(ExecutableElement method) {
        FreeNames locals = new FreeNames();
        reservedLocals().forEach(locals::take);
        FreeNames components = new FreeNames();
        NO_COMPONENTS.forEach(components::take);
        List<PooledMethodModel.Parameter> parameters = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            String name = parameter.getSimpleName().toString();
            parameters.add(new PooledMethodModel.Parameter(
                    name,
                    locals.take(localName(name)),
                    components.take(name),
                    TypeNames.annotated(parameter.asType()),
                    TypeNames.plain(parameter.asType()),
                    planner.use(parameter.asType())));
        }
        return parameters;
    }

    /** A variable would hide the package of the same name, where generated code needs a qualified name. */
    private List<String> reservedLocals() {
        String home = Mirrors.qualifiedName(mirrors.elements().getPackageOf(owner));
        String root = home.contains(".") ? home.substring(0, home.indexOf('.')) : home;
        return Stream.of("java", "dev", root)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** A variable named like a class would hide the class. */
    private static String localName(String name) {
        return Character.isUpperCase(name.charAt(0)) ? name + "_" : name;
    }

    private PooledMethodModel.Result result(ExecutableElement method) {
        boolean isVoid = method.getReturnType().getKind() == TypeKind.VOID;
        return new PooledMethodModel.Result(
                TypeNames.annotated(method.getReturnType()),
                TypeNames.plain(method.getReturnType()),
                isVoid ? null : planner.use(method.getReturnType()));
    }

    private PooledMethodModel.Receiver receiver(ExecutableElement method) {
        if (Mirrors.isStatic(method)) {
            return PooledMethodModel.Receiver.NONE;
        }
        if (!Mirrors.hasPlainConstructor(owner)) {
            return PooledMethodModel.Receiver.CARRIED;
        }
        return rules.isCarried(owner) ? PooledMethodModel.Receiver.EITHER : PooledMethodModel.Receiver.RESIDENT;
    }

    private PooledMethodModel.Identity identity(
            ExecutableElement method,
            int index,
            List<PooledMethodModel.Parameter> parameters,
            PooledMethodModel.Result result,
            PooledMethodModel.Receiver receiver) {
        Map<String, CodecPlan> parts = new LinkedHashMap<>();
        parameters.forEach(parameter ->
                parts.put("argument " + (parts.size() + 1), parameter.codec().plan()));
        if (result.codec() != null) {
            parts.put("result", result.codec().plan());
        }
        if (receiver.travels()) {
            parts.put("receiver", planner.use(owner.asType()).plan());
        }
        return new PooledMethodModel.Identity(
                index,
                Mirrors.simpleName(owner) + "." + method.getSimpleName(),
                mirrors.signature(owner, method),
                Layout.of(parts, planner.named()));
    }

    private PooledMethodModel.Generics generics(ExecutableElement method) {
        List<TypeVariableName> own = TypeNames.variables(method.getTypeParameters());
        if (Mirrors.isStatic(method)) {
            return new PooledMethodModel.Generics(own, own, own);
        }
        Set<Element> byParameters = new HashSet<>();
        method.getParameters().forEach(p -> byParameters.addAll(Mentions.in(p.asType())));
        method.getTypeParameters()
                .forEach(v -> v.getBounds().forEach(bound -> byParameters.addAll(Mentions.in(bound))));
        return new PooledMethodModel.Generics(own, joined(byParameters, own), joined(Mentions.in(method), own));
    }

    /** Returns the owner's type variables among {@code used} or in their bounds, then {@code own}. */
    private List<TypeVariableName> joined(Set<Element> used, List<TypeVariableName> own) {
        Set<String> reached = new HashSet<>(variablesOfClasses(used));
        boolean grew = true;
        while (grew) {
            Set<String> more = new HashSet<>();
            for (TypeParameterElement variable : owner.getTypeParameters()) {
                if (reached.contains(variable.getSimpleName().toString())) {
                    variable.getBounds().forEach(bound -> more.addAll(variablesOfClasses(Mentions.in(bound))));
                }
            }
            grew = reached.addAll(more);
        }
        List<TypeVariableName> joined = new ArrayList<>();
        owner.getTypeParameters().stream()
                .filter(variable -> reached.contains(variable.getSimpleName().toString()))
                .forEach(variable -> joined.add(TypeNames.variable(variable)));
        joined.addAll(own);
        return joined;
    }

    /** By name: for ECJ a type variable with an annotation is another element. */
    private static Set<String> variablesOfClasses(Set<Element> mentioned) {
        return mentioned.stream()
                .filter(element -> element instanceof TypeParameterElement variable
                        && variable.getGenericElement() instanceof TypeElement)
                .map(element -> element.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private static PooledMethodModel.Varargs varargs(ExecutableElement method) {
        if (!method.isVarArgs()) {
            return PooledMethodModel.Varargs.NONE;
        }
        return Mirrors.annotation(method, "java.lang.SafeVarargs").isPresent()
                ? PooledMethodModel.Varargs.SAFE
                : PooledMethodModel.Varargs.PLAIN;
    }

    static List<AnnotationSpec> deprecation(Element element) {
        return copies(element, "java.lang.Deprecated");
    }

    /** Returns what switches nullness on or off; annotations of types go with the types. */
    static List<AnnotationSpec> nullness(Element element) {
        return copies(element, "org.jspecify.annotations.NullMarked", "org.jspecify.annotations.NullUnmarked");
    }

    private static List<AnnotationSpec> copies(Element element, String... names) {
        return Stream.of(names)
                .flatMap(name -> Mirrors.annotation(element, name).stream())
                .map(AnnotationSpec::get)
                .toList();
    }

    private void explain(
            ExecutableElement method, List<PooledMethodModel.Parameter> parameters, PooledMethodModel.Result result) {
        if (!options.explain()) {
            return;
        }
        for (int i = 0; i < parameters.size(); i++) {
            PooledMethodModel.Parameter parameter = parameters.get(i);
            note(
                    method.getParameters().get(i),
                    "argument " + (i + 1) + " (" + parameter.name() + ")",
                    parameter.codec());
        }
        if (result.codec() != null) {
            note(method, "the result of " + method.getSimpleName(), result.codec());
        }
    }

    private void note(Element at, String subject, CodecUse codec) {
        report.note(at, subject + " travels as " + Explanation.of(codec.plan(), planner.named()));
    }
}
