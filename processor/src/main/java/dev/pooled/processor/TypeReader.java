package dev.pooled.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Makes the model of one owner, or fills the report. Confined to the compiler's thread. */
final class TypeReader {

    /** What generated code uses of {@code java.lang}. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Deprecated",
            "Double",
            "Float",
            "Integer",
            "Iterable",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Throwable",
            "Void");

    private final Mirrors mirrors;
    private final TravelRules travelRules;
    private final Bodies bodies;
    private final ProcessorOptions options;

    /** By package, what {@link #hidesJavaLang(TypeElement)} found out. */
    private final Map<String, Boolean> hidesJavaLang = new HashMap<>();

    TypeReader(Mirrors mirrors, TravelRules travelRules, Bodies bodies, ProcessorOptions options) {
        this.mirrors = mirrors;
        this.bodies = bodies;
        this.travelRules = travelRules;
        this.options = options;
    }

    /**
     * Reads {@code owner}.
     *
     * @return nothing if the report has errors
     * @throws MissingTypeException if a type in a signature does not exist yet
     */
    Optional<PooledTypeModel> read(TypeElement owner, Report report) {
        Mentions.requireExisting(owner);
        Mirrors.pooledMethods(owner).forEach(Mentions::in);
        NameRules names = new NameRules(mirrors, report, owner);
        SignatureRules rules = new SignatureRules(mirrors, travelRules, options, report);
        List<ExecutableElement> pooled = List.copyOf(names.formNames().keySet());
        names.check();
        pooled.forEach(method -> rules.check(owner, method));
        bodies.localMethods(owner, "Pooled").forEach(name -> report.error(Problem.LOCAL_OWNER, owner, name));
        new EffectRules(mirrors, bodies, report, owner)
                .check(pooled, stubName(owner).simpleName());
        if (report.hasErrors()) {
            pooled.forEach(method -> SettingsReader.read(mirrors, method, report));
            return Optional.empty();
        }
        MethodReader reader = new MethodReader(mirrors, rules, options, report, owner);
        List<PooledMethodModel> methods = new ArrayList<>();
        for (Map.Entry<ExecutableElement, String> entry : names.formNames().entrySet()) {
            methods.add(reader.read(entry.getKey(), methods.size(), entry.getValue()));
        }
        return report.hasErrors() ? Optional.empty() : Optional.of(model(owner, pooled, methods, reader.planner()));
    }

    private PooledTypeModel model(
            TypeElement owner, List<ExecutableElement> pooled, List<PooledMethodModel> methods, CodecPlanner planner) {
        ClassName name = ClassName.get(owner);
        List<TypeVariableName> variables = TypeNames.variables(owner.getTypeParameters());
        boolean carried = methods.stream().anyMatch(method -> method.receiver().travels());
        CodecUse receiverCodec = carried ? planner.use(owner.asType()) : null;
        return new PooledTypeModel(
                name,
                TypeNames.plain(owner.asType()),
                stubName(owner),
                Mirrors.levels(owner).stream().allMatch(Mirrors::isPublic),
                variables,
                carriedAnnotations(owner),
                methods,
                receiverCodec,
                planner.named(),
                new PooledTypeModel.Surroundings(
                        knowsGenerated(owner), hidesJavaLang(owner), LintKeys.of(mirrors, owner, pooled)));
    }

    /** Returns the name of the stub: {@code Outer_InnerPooled}. */
    ClassName stubName(TypeElement owner) {
        ClassName name = ClassName.get(owner);
        return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + options.suffix());
    }

    /** Deprecation as it stands on the owner; nullness as the nearest class around it says. */
    private static List<AnnotationSpec> carriedAnnotations(TypeElement owner) {
        List<AnnotationSpec> annotations = new ArrayList<>(MethodReader.deprecation(owner));
        Mirrors.levels(owner).stream()
                .map(MethodReader::nullness)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .ifPresent(annotations::addAll);
        return annotations;
    }

    private boolean knowsGenerated(TypeElement owner) {
        return mirrors.typeElement(owner, "javax.annotation.processing.Generated") != null;
    }

    /**
     * Asks for each name by itself: to list the package would load all its classes, and javac 17 fails on records that it
     * has loaded and then sees written anew.
     */
    private boolean hidesJavaLang(TypeElement owner) {
        String home = Mirrors.qualifiedName(mirrors.elements().getPackageOf(owner));
        String prefix = home.isEmpty() ? "" : home + ".";
        return hidesJavaLang.computeIfAbsent(
                prefix, key -> JAVA_LANG.stream().anyMatch(name -> mirrors.typeElement(owner, key + name) != null));
    }
}
