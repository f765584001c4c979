package dev.pooled.processor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The static fields of one owner that its pooled methods use as if all processes had them in common. A constant does not
 * count, nor what only the class initialiser fills. Confined to the compiler's thread.
 */
final class StaticState {

    private static final String ATOMIC = "java.util.concurrent.atomic";
    private static final Set<String> HOLDERS = Set.of("java.lang.StringBuilder", "java.lang.StringBuffer");

    private final Mirrors mirrors;
    private final Bodies bodies;
    private final TypeElement owner;

    StaticState(Mirrors mirrors, Bodies bodies, TypeElement owner) {
        this.mirrors = mirrors;
        this.bodies = bodies;
        this.owner = owner;
    }

    /** How a static field can change. */
    private enum Kind {
        /** It is not final. */
        VARIABLE,
        /** Its object is there to be changed, as an {@code AtomicInteger} is. */
        HOLDER,
        /** A collection of a class of its own, {@code HashMap} for instance: hardly a constant. */
        COLLECTION,
        /** An array, or a collection behind an interface: most of them are constants. */
        TABLE,
        CONSTANT
    }

    /** Returns the fields that the {@code methods} use and that change, in the order of the source. */
    List<VariableElement> shared(List<ExecutableElement> methods) {
        List<VariableElement> candidates = ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getKind() == ElementKind.FIELD && Mirrors.isStatic(field))
                .filter(field -> kind(field) != Kind.CONSTANT)
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        if (!bodies.areShown()) {
            return candidates.stream().filter(f -> kind(f) != Kind.TABLE).toList();
        }
        Reached reached = reached(methods);
        return candidates.stream()
                .filter(field -> reached.shares(field, kind(field)))
                .toList();
    }

    private Kind kind(VariableElement field) {
        TypeMirror type = field.asType();
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            return Kind.VARIABLE;
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return Kind.TABLE;
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Kind.CONSTANT;
        }
        TypeElement element = Mirrors.element(type);
        if (isHolder(element)) {
            return Kind.HOLDER;
        }
        if (!mirrors.isA(type, "java.util.Collection") && !mirrors.isA(type, "java.util.Map")) {
            return Kind.CONSTANT;
        }
        return element.getKind().isInterface()
                        || element.getSimpleName().toString().startsWith("Enum")
                ? Kind.TABLE
                : Kind.COLLECTION;
    }

    private boolean isHolder(TypeElement type) {
        return mirrors.elements().getPackageOf(type).getQualifiedName().contentEquals(ATOMIC)
                || HOLDERS.contains(type.getQualifiedName().toString());
    }

    /** What the bodies of some methods use and change, and of the methods of the class that they call. */
    private record Reached(Set<String> used, Set<String> changed) {
        boolean shares(VariableElement field, Kind kind) {
            boolean asUsed = kind == Kind.VARIABLE || kind == Kind.HOLDER;
            return (asUsed ? used : changed).contains(field.getSimpleName().toString());
        }
    }

    private Reached reached(List<ExecutableElement> methods) {
        Reached reached = new Reached(new HashSet<>(), new HashSet<>());
        Deque<ExecutableElement> open = new ArrayDeque<>();
        methods.stream()
                .filter(method -> !Mirrors.isSuppressed(method, Report.SUPPRESSION))
                .forEach(open::add);
        Set<Element> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Optional<BodyFacts> facts = bodies.factsOf(owner, open.remove());
            if (facts.isPresent()) {
                reached.used().addAll(facts.get().fields());
                reached.changed().addAll(facts.get().changedFields());
                called(facts.get()).filter(seen::add).forEach(open::add);
            }
        }
        return reached;
    }

    /** Returns the methods of the owner with a name that is called, all overloads of it. */
    private Stream<ExecutableElement> called(BodyFacts facts) {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(method -> facts.calls().contains(method.getSimpleName().toString()));
    }
}
