package dev.pooled.processor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * No two methods of a stub may get in each other's way: one method per rule, each finding at the later of two methods.
 * Confined to the compiler's thread.
 */
final class NameRules {

    private final Mirrors mirrors;
    private final Report report;
    private final TypeElement owner;
    private final Map<ExecutableElement, String> formNames = new LinkedHashMap<>();

    /** The methods that were found in another's way: one finding for each is enough. */
    private final Set<ExecutableElement> clashing = new HashSet<>();

    NameRules(Mirrors mirrors, Report report, TypeElement owner) {
        this.mirrors = mirrors;
        this.report = report;
        this.owner = owner;
        List<ExecutableElement> methods = Mirrors.pooledMethods(owner);
        for (ExecutableElement method : methods) {
            boolean overloaded = methods.stream()
                    .anyMatch(m -> m != method && m.getSimpleName().equals(method.getSimpleName()));
            formNames.put(method, FormNames.formName(method, overloaded));
        }
    }

    /** Returns the methods in order, each with what the names of its forms begin with. */
    Map<ExecutableElement, String> formNames() {
        return formNames;
    }

    /** Checks all methods of the owner; what is wrong is in the report. */
    void check() {
        areNotReserved();
        areNotNamedLikeForms();
        formsHaveNamesOfTheirOwn();
        argumentRecordsHaveNamesOfTheirOwn();
    }

    private void areNotReserved() {
        Set<String> reserved = reservedSignatures();
        for (ExecutableElement method : formNames.keySet()) {
            String parameters = mirrors.erasedParameters(method);
            for (String name : List.of(method.getSimpleName().toString(), method.getSimpleName() + Form.ASYNC_SUFFIX)) {
                if (reserved.contains(name + parameters)) {
                    report.error(Problem.RESERVED, method, method.getSimpleName(), name + parameters);
                }
            }
        }
    }

    private Set<String> reservedSignatures() {
        String self = mirrors.erased(owner.asType());
        Set<String> reserved = new HashSet<>(
                Set.of("shared()", "shared(" + self + ")", "on(dev.pooled.Pool)", "on(dev.pooled.Pool, " + self + ")"));
        TypeElement base = mirrors.typeElement(owner, RuntimeNames.STUB.canonicalName());
        if (base != null) {
            reserved.addAll(mirrors.inheritedSignatures(base));
        }
        return reserved;
    }

    private void areNotNamedLikeForms() {
        Map<String, ExecutableElement> generated = new HashMap<>();
        formNames.forEach((method, formName) ->
                FormNames.generatedNames(method, formName).forEach(name -> generated.putIfAbsent(name, method)));
        for (ExecutableElement method : formNames.keySet()) {
            ExecutableElement other = generated.get(method.getSimpleName().toString());
            if (other != null) {
                clashing.add(method);
                report.error(Problem.FORM_NAME, method, method.getSimpleName(), other.getSimpleName());
            }
        }
    }

    private void formsHaveNamesOfTheirOwn() {
        Map<String, ExecutableElement> generated = new HashMap<>();
        formNames.forEach((method, formName) -> {
            for (String name : FormNames.generatedNames(method, formName)) {
                ExecutableElement other = generated.putIfAbsent(name, method);
                if (other != null && !isOverload(name, method, other)) {
                    reportClash(method, name, other);
                    return;
                }
            }
        });
    }

    /** The async forms of overloaded methods overload as the methods themselves do. */
    private static boolean isOverload(String name, ExecutableElement method, ExecutableElement other) {
        return other.getSimpleName().equals(method.getSimpleName())
                && name.contentEquals(method.getSimpleName() + Form.ASYNC_SUFFIX);
    }

    private void argumentRecordsHaveNamesOfTheirOwn() {
        Map<String, Map.Entry<ExecutableElement, String>> records = new HashMap<>();
        for (Map.Entry<ExecutableElement, String> entry : formNames.entrySet()) {
            if (entry.getKey().getParameters().size() > 1) {
                String name = PooledMethodModel.capitalized(entry.getValue()) + "Args";
                Map.Entry<ExecutableElement, String> other = records.putIfAbsent(name, entry);
                // Of two with one form name the forms clash already.
                if (other != null && !other.getValue().equals(entry.getValue())) {
                    reportClash(entry.getKey(), name, other.getKey());
                }
            }
        }
    }

    private void reportClash(ExecutableElement method, String name, ExecutableElement other) {
        if (!clashing.add(method)) {
            return;
        }
        report.error(
                Problem.FORM_CLASH,
                method,
                method.getSimpleName(),
                name,
                other.getSimpleName() + mirrors.erasedParameters(other));
    }
}
