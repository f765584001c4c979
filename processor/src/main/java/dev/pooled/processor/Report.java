package dev.pooled.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The problems and notes found while one owner is read, in the order they were found. Confined to the compiler's thread. */
final class Report {

    /** The key in {@code @SuppressWarnings} that silences warnings, on what they point at or around it. */
    static final String SUPPRESSION = "pooled";

    private final List<Finding> findings = new ArrayList<>();

    void error(Problem problem, Element at, Object... names) {
        add(Kind.ERROR, at, problem.message(names));
    }

    /** Points at one member of an annotation rather than at the whole element. */
    void error(Problem problem, Element at, AnnotationMirror annotation, AnnotationValue value, Object... names) {
        findings.add(new Finding(Kind.ERROR, at, new Place(annotation, value), problem.message(names)));
    }

    /** Warns, unless {@code @SuppressWarnings("pooled")} is there. */
    void warning(Problem problem, Element at, Object... names) {
        if (!Mirrors.isSuppressed(at, SUPPRESSION)) {
            add(Kind.WARNING, at, problem.message(names));
        }
    }

    /** Warns at one member of an annotation, unless {@code @SuppressWarnings("pooled")} is there. */
    void warning(Problem problem, Element at, AnnotationMirror annotation, AnnotationValue value, Object... names) {
        if (!Mirrors.isSuppressed(at, SUPPRESSION)) {
            findings.add(new Finding(Kind.WARNING, at, new Place(annotation, value), problem.message(names)));
        }
    }

    void note(Element at, String text) {
        add(Kind.NOTE, at, text);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.kind() == Kind.ERROR);
    }

    void print(Messager messager) {
        for (Finding finding : findings) {
            Place place = finding.place();
            if (place == null) {
                messager.printMessage(finding.kind(), finding.message(), finding.at());
            } else {
                messager.printMessage(
                        finding.kind(), finding.message(), finding.at(), place.annotation(), place.value());
            }
        }
    }

    private void add(Kind kind, Element at, String message) {
        findings.add(new Finding(kind, at, null, message));
    }

    private record Place(AnnotationMirror annotation, AnnotationValue value) {}

    private record Finding(Kind kind, Element at, @Nullable Place place, String message) {}
}
