package dev.pooled.processor;

import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the members of one {@code @Pooled}, and checks them. Confined to the compiler's thread. */
final class SettingsReader {

    private static final Pattern SHORT_FORM = Pattern.compile("(\\d+)(ms|s|m|h)");

    private final Mirrors mirrors;
    private final ExecutableElement method;
    private final AnnotationMirror annotation;
    private final Report report;

    private SettingsReader(Mirrors mirrors, ExecutableElement method, AnnotationMirror annotation, Report report) {
        this.mirrors = mirrors;
        this.method = method;
        this.annotation = annotation;
        this.report = report;
    }

    static MethodSettings read(Mirrors mirrors, ExecutableElement method, Report report) {
        AnnotationMirror annotation = Mirrors.annotation(method, Mirrors.POOLED).orElseThrow();
        SettingsReader reader = new SettingsReader(mirrors, method, annotation, report);
        return new MethodSettings(
                reader.timeoutNanos(),
                reader.count("retries", Problem.NEGATIVE_RETRIES),
                reader.retryOn(),
                reader.count("chunkSize", Problem.NEGATIVE_CHUNK_SIZE),
                reader.pool());
    }

    private long timeoutNanos() {
        return value("timeout").map(this::timeoutNanos).orElse(MethodSettings.UNSET);
    }

    private long timeoutNanos(AnnotationValue value) {
        String text = (String) value.getValue();
        OptionalLong nanos = nanos(text);
        if (nanos.isEmpty()) {
            report.error(Problem.BAD_TIMEOUT, method, annotation, value, method.getSimpleName(), text);
        }
        return nanos.orElse(MethodSettings.UNSET);
    }

    /** Returns nothing for what is no duration above zero. */
    static OptionalLong nanos(String text) {
        if (text.isEmpty()) {
            return OptionalLong.of(MethodSettings.UNSET);
        }
        if (text.equalsIgnoreCase("none")) {
            return OptionalLong.of(MethodSettings.UNLIMITED);
        }
        try {
            long nanos = duration(text).toNanos();
            return nanos > 0 ? OptionalLong.of(nanos) : OptionalLong.empty();
        } catch (DateTimeParseException | ArithmeticException | NumberFormatException ignored) {
            return OptionalLong.empty(); // the caller reports it, with the allowed forms
        }
    }

    private static Duration duration(String text) {
        Matcher shortForm = SHORT_FORM.matcher(text);
        if (!shortForm.matches()) {
            return Duration.parse(text);
        }
        long amount = Long.parseLong(shortForm.group(1));
        return switch (shortForm.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofHours(amount);
        };
    }

    private int count(String member, Problem problem) {
        Optional<AnnotationValue> value = value(member);
        int count = value.map(given -> (Integer) given.getValue()).orElse(0);
        if (count < 0) {
            report.error(problem, method, annotation, value.get(), method.getSimpleName(), count);
        }
        return count;
    }

    private List<TypeName> retryOn() {
        return value("retryOn").stream()
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(element -> exceptionClass((AnnotationValue) element))
                .toList();
    }

    private TypeName exceptionClass(AnnotationValue element) {
        if (!(element.getValue() instanceof TypeMirror type)) {
            // The compiler puts a text where it knows no such class.
            throw new MissingTypeException(element.toString());
        }
        Mirrors.requireExisting(type);
        TypeElement exception = Mirrors.element(type);
        if (!mirrors.isVisibleFrom(mirrors.elements().getPackageOf(method), exception)) {
            report.error(
                    Problem.HIDDEN_TYPE,
                    method,
                    annotation,
                    element,
                    method.getSimpleName(),
                    Mirrors.qualifiedName(exception));
        } else if (isChecked(type) && method.getThrownTypes().stream().noneMatch(thrown -> isRelated(type, thrown))) {
            report.warning(
                    Problem.RETRY_NEVER,
                    method,
                    annotation,
                    element,
                    method.getSimpleName(),
                    Mirrors.qualifiedName(exception));
        }
        return TypeNames.plain(type);
    }

    /** {@code Exception} and {@code Throwable} are not: unchecked ones are among them. */
    private boolean isChecked(TypeMirror type) {
        return !mirrors.isA(type, "java.lang.RuntimeException")
                && !mirrors.isA(type, "java.lang.Error")
                && !Mirrors.isNamed(type, "java.lang.Exception")
                && !Mirrors.isNamed(type, "java.lang.Throwable");
    }

    private boolean isRelated(TypeMirror type, TypeMirror thrown) {
        Types types = mirrors.types();
        return types.isSubtype(type, types.erasure(thrown)) || types.isSubtype(types.erasure(thrown), type);
    }

    private String pool() {
        return value("pool").map(this::pool).orElse(MethodSettings.DEFAULT_POOL);
    }

    private String pool(AnnotationValue value) {
        String name = (String) value.getValue();
        if (name.isEmpty()) {
            return MethodSettings.DEFAULT_POOL;
        }
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            report.error(Problem.BAD_POOL_NAME, method, annotation, value, method.getSimpleName(), printable(name));
        }
        return name;
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.chars()
                .forEach(c -> printable.append(
                        Character.isISOControl(c) ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c)));
        return printable.toString();
    }

    private Optional<AnnotationValue> value(String member) {
        return Mirrors.explicitValue(annotation, member);
    }
}
