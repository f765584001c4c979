package dev.pooled.processor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * What a method does to things outside of it, and what another process does not see: one method per rule, each finding a
 * warning. Confined to the compiler's thread.
 */
final class EffectRules {

    private static final List<String> CHANGEABLE = List.of(
            "java.util.Collection",
            "java.util.Map",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.BitSet",
            "java.util.Date",
            "java.util.Calendar");

    private final Mirrors mirrors;
    private final Bodies bodies;
    private final Report report;
    private final TypeElement owner;

    EffectRules(Mirrors mirrors, Bodies bodies, Report report, TypeElement owner) {
        this.mirrors = mirrors;
        this.bodies = bodies;
        this.report = report;
        this.owner = owner;
    }

    /** Checks all methods of the owner, whose stub has the simple name {@code stub}; what is wrong is in the report. */
    void check(List<ExecutableElement> methods, String stub) {
        new StaticState(mirrors, bodies, owner).shared(methods).forEach(this::reportState);
        for (ExecutableElement method : methods) {
            Optional<BodyFacts> body = bodies.factsOf(owner, method);
            changesReachTheCaller(method, body);
            doesNotCallOwnStub(method, body, stub);
            doesNotLock(method);
        }
    }

    private void reportState(VariableElement field) {
        report.warning(Problem.STATIC_STATE, field, field.getSimpleName(), owner.getSimpleName());
    }

    private void changesReachTheCaller(ExecutableElement method, Optional<BodyFacts> body) {
        if (method.getReturnType().getKind() != TypeKind.VOID) {
            return;
        }
        int ownArrays = method.isVarArgs() ? 1 : 0; // that of varargs is nobody else's
        for (VariableElement parameter :
                method.getParameters().subList(0, method.getParameters().size() - ownArrays)) {
            if (isChangeable(parameter.asType())
                    && !isOnlyRead(parameter.getSimpleName().toString(), body)) {
                report.warning(Problem.LOST_CHANGES, parameter, method.getSimpleName(), parameter.getSimpleName());
            }
        }
    }

    private boolean isChangeable(TypeMirror type) {
        return type.getKind() == TypeKind.ARRAY || CHANGEABLE.stream().anyMatch(name -> mirrors.isA(type, name));
    }

    private static boolean isOnlyRead(String name, Optional<BodyFacts> body) {
        return body.isPresent()
                && body.get().mentions().contains(name)
                && !body.get().changedLocals().contains(name);
    }

    private void doesNotCallOwnStub(ExecutableElement method, Optional<BodyFacts> body, String stub) {
        if (body.isEmpty()) {
            return;
        }
        Set<String> mentioned = body.get().fields();
        boolean calls = mentioned.contains(stub) || mentionsStubField(mentioned, stub);
        if (calls) {
            report.warning(Problem.OWN_STUB, method, method.getSimpleName(), stub);
        }
    }

    /** The stub does not exist yet, so that its name is all that is known of the type of these fields. */
    private boolean mentionsStubField(Set<String> mentioned, String stub) {
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> mentioned.contains(field.getSimpleName().toString()))
                .anyMatch(field -> field.asType().toString().matches("([\\w.$]+\\.)?" + stub + "(<.*>)?"));
    }

    private void doesNotLock(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.SYNCHRONIZED)) {
            report.warning(Problem.SYNCHRONIZED, method, method.getSimpleName());
        }
    }
}
