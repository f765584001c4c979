package dev.pooled.processor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What javac, on 17 to 25, would have to say about a stub: because of the types and methods it was made for, and about
 * missing tags. Only that is suppressed. Confined to the compiler's thread.
 */
final class LintKeys {

    /**
     * Each form has one line of Javadoc; with a tag for each parameter, result and exception the stub would be half as long
     * again. Javac knows this key from 18 on.
     */
    private static final String MISSING_TAGS = "doclint:missing";

    private final Mirrors mirrors;
    private final Set<String> keys = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private LintKeys(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** Returns the keys for the stub of {@code owner}, in the order of the alphabet. */
    static List<String> of(Mirrors mirrors, TypeElement owner, Collection<ExecutableElement> methods) {
        LintKeys found = new LintKeys(mirrors);
        found.keys.add(MISSING_TAGS);
        found.addOwner(owner);
        methods.forEach(found::addMethod);
        Set<String> names = new HashSet<>();
        methods.forEach(method -> names.add(method.getSimpleName().toString()));
        if (names.size() < methods.size()) {
            found.keys.add("overloads");
        }
        return List.copyOf(found.keys);
    }

    private void addOwner(TypeElement owner) {
        ModuleElement module = mirrors.elements().getModuleOf(owner);
        if (module != null && !module.isUnnamed()) {
            keys.add("exports"); // the module may well require dev.pooled for itself alone
        }
        addDeprecation(owner);
        owner.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.CONSTRUCTOR)
                .forEach(this::addDeprecation);
        add(owner.asType());
        owner.getTypeParameters().forEach(variable -> variable.getBounds().forEach(this::add));
    }

    private void addMethod(ExecutableElement method) {
        addDeprecation(method);
        method.getTypeParameters().forEach(variable -> {
            addCasts();
            variable.getBounds().forEach(this::add);
        });
        method.getParameters().forEach(parameter -> add(parameter.asType()));
        add(method.getReturnType());
        method.getThrownTypes().forEach(this::add);
        if (method.isVarArgs()) {
            keys.add("varargs");
        }
        List<? extends Element> parameters = method.getParameters();
        boolean isCast = parameters.size() > 1 || method.isVarArgs();
        if (isCast && parameters.stream().anyMatch(parameter -> hasArguments(parameter.asType()))) {
            keys.add("unchecked");
        }
    }

    private static boolean hasArguments(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY
                ? hasArguments(((ArrayType) type).getComponentType())
                : type instanceof DeclaredType declared
                        && !declared.getTypeArguments().isEmpty();
    }

    private void add(TypeMirror type) {
        switch (type.getKind()) {
            case ARRAY -> add(((ArrayType) type).getComponentType());
            case DECLARED -> addDeclared((DeclaredType) type);
            case TYPEVAR, WILDCARD, INTERSECTION -> addCasts();
            default -> {}
        }
    }

    /** Where types are closed, they lose their arguments. */
    private void addCasts() {
        keys.add("rawtypes");
        keys.add("unchecked");
    }

    private void addDeclared(DeclaredType type) {
        TypeElement element = Mirrors.element(type);
        if (!seen.add(type.toString())) {
            return;
        }
        addDeprecation(element);
        if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
            addCasts();
        }
        type.getTypeArguments().forEach(this::add);
        boolean isOwn = element.getKind() == ElementKind.RECORD
                || !element.getPermittedSubclasses().isEmpty();
        if (isOwn && seen.add(Mirrors.qualifiedName(element))) {
            element.getPermittedSubclasses().forEach(this::add);
            element.getRecordComponents().forEach(component -> {
                addDeprecation(component.getAccessor());
                add(component.asType());
            });
        }
    }

    private void addDeprecation(Element element) {
        for (Element level = element; level != null && level.getKind() != ElementKind.PACKAGE; ) {
            Mirrors.annotation(level, "java.lang.Deprecated")
                    .ifPresent(found -> keys.add(isForRemoval(found) ? "removal" : "deprecation"));
            level = level.getEnclosingElement();
        }
    }

    private static boolean isForRemoval(AnnotationMirror deprecated) {
        return Mirrors.explicitValue(deprecated, "forRemoval")
                .map(value -> Boolean.TRUE.equals(value.getValue()))
                .orElse(false);
    }
}
