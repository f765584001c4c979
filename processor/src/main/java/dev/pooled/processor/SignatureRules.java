package dev.pooled.processor;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** What may be pooled: one method per rule. Confined to the compiler's thread. */
final class SignatureRules {

    private final Mirrors mirrors;
    private final TravelRules travelRules;
    private final ProcessorOptions options;
    private final Report report;

    SignatureRules(Mirrors mirrors, TravelRules travelRules, ProcessorOptions options, Report report) {
        this.mirrors = mirrors;
        this.travelRules = travelRules;
        this.options = options;
        this.report = report;
    }

    /** Returns the rules for single types. */
    TravelRules travelRules() {
        return travelRules;
    }

    /** Checks {@code method}; what is wrong is in the report. */
    void check(TypeElement owner, ExecutableElement method) {
        ownerHasName(owner, method);
        ownerIsVisible(owner, method);
        isNotPrivate(method);
        isNotAbstract(method);
        if (!Mirrors.isStatic(method)) {
            ownerIsNotInner(owner, method);
            hasReceiver(owner, method);
        }
        typesAreVisible(owner, method);
        if (options.travelCheck() != ProcessorOptions.TravelCheck.OFF) {
            parametersTravel(method);
            resultTravels(method);
            receiverTravels(owner, method);
        }
    }

    private void ownerHasName(TypeElement owner, ExecutableElement method) {
        NestingKind nesting = owner.getNestingKind();
        if (nesting == NestingKind.LOCAL || nesting == NestingKind.ANONYMOUS) {
            report.error(Problem.LOCAL_OWNER, method, method.getSimpleName());
        }
    }

    private void ownerIsVisible(TypeElement owner, ExecutableElement method) {
        Mirrors.levels(owner).stream()
                .filter(Mirrors::isPrivate)
                .findFirst()
                .ifPresent(hidden ->
                        report.error(Problem.HIDDEN_OWNER, method, method.getSimpleName(), hidden.getSimpleName()));
    }

    private void isNotPrivate(ExecutableElement method) {
        if (Mirrors.isPrivate(method)) {
            report.error(Problem.PRIVATE, method, method.getSimpleName());
        }
    }

    private void isNotAbstract(ExecutableElement method) {
        if (method.getModifiers().contains(Modifier.ABSTRACT)) {
            report.error(Problem.ABSTRACT, method, method.getSimpleName());
        }
    }

    private void ownerIsNotInner(TypeElement owner, ExecutableElement method) {
        if (isInner(owner)) {
            report.error(Problem.INNER_OWNER, method, method.getSimpleName(), owner.getSimpleName());
        }
    }

    private static boolean isInner(TypeElement owner) {
        return owner.getNestingKind() == NestingKind.MEMBER && !Mirrors.isStatic(owner);
    }

    private void hasReceiver(TypeElement owner, ExecutableElement method) {
        boolean hasObject = isCarried(owner) || Mirrors.hasPlainConstructor(owner) || isInner(owner);
        if (!hasObject && !method.getModifiers().contains(Modifier.ABSTRACT)) {
            report.error(Problem.NO_RECEIVER, method, method.getSimpleName(), owner.getSimpleName());
        }
    }

    /** Returns whether objects of {@code owner} travel to the workers. */
    boolean isCarried(TypeElement owner) {
        return owner.getKind() == ElementKind.RECORD || mirrors.isSerializable(owner.asType());
    }

    private void typesAreVisible(TypeElement owner, ExecutableElement method) {
        PackageElement home = mirrors.elements().getPackageOf(owner);
        Mentions.in(method).stream()
                .filter(mentioned -> mentioned instanceof TypeElement type && !mirrors.isVisibleFrom(home, type))
                .findFirst()
                .ifPresent(hidden -> report.error(
                        Problem.HIDDEN_TYPE, method, method.getSimpleName(), Mirrors.qualifiedName(hidden)));
    }

    private void parametersTravel(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            report(
                    travelRules.obstacleToArgument(parameter.asType()),
                    "parameter " + parameter.getSimpleName(),
                    parameter,
                    method);
        }
    }

    private void resultTravels(ExecutableElement method) {
        if (method.getReturnType().getKind() != TypeKind.VOID) {
            report(travelRules.obstacle(method.getReturnType()), "its result", method, method);
        }
    }

    /** An object that a worker can make itself need not travel, unless it is a record: those are there to be sent. */
    private void receiverTravels(TypeElement owner, ExecutableElement method) {
        if (Mirrors.isStatic(method)) {
            return;
        }
        if (owner.getKind() == ElementKind.RECORD) {
            report(travelRules.obstacle(owner.asType()), "the record it is called on", method, method);
        } else if (isCarried(owner) && !Mirrors.hasPlainConstructor(owner)) {
            report(travelRules.obstacle(owner.asType()), "the object it is called on", method, method);
        }
    }

    private void report(Optional<TravelRules.Obstacle> found, String subject, Element at, ExecutableElement method) {
        if (found.isEmpty()) {
            return;
        }
        TravelRules.Obstacle obstacle = found.get();
        String place = obstacle.where().isEmpty() ? subject : subject + " (" + obstacle.where() + ")";
        Object[] names = {method.getSimpleName(), place, obstacle.type(), obstacle.cure()};
        if (obstacle.isCertain() && options.travelCheck() == ProcessorOptions.TravelCheck.ERROR) {
            report.error(obstacle.problem(), at, names);
        } else {
            report.warning(obstacle.problem(), at, names);
        }
    }
}
