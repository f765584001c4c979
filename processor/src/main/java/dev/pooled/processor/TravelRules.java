package dev.pooled.processor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Which types can travel to another process. A type is looked through: arrays, collections, records, sealed families and
 * the fields of Serializable classes are as good as what they hold. Confined to the compiler's thread.
 */
final class TravelRules {

    /** Not Serializable, and yet the product has a codec for them. */
    private static final Set<String> BUILT_IN = Set.of(
            "java.nio.file.Path",
            "java.util.Optional",
            "java.util.OptionalInt",
            "java.util.OptionalLong",
            "java.util.OptionalDouble");

    /** How many types are looked at on behalf of one: a record may hold itself with ever longer type arguments. */
    private static final int MAX_PARTS = 100;

    private final Mirrors mirrors;
    private final RegisteredCodecs codecs;
    private final SerializedFields serializedFields;
    private final TiedTypes tiedTypes;

    TravelRules(Mirrors mirrors, RegisteredCodecs codecs, SerializedFields serializedFields) {
        this.mirrors = mirrors;
        this.codecs = codecs;
        this.serializedFields = serializedFields;
        this.tiedTypes = new TiedTypes(mirrors);
    }

    /**
     * What stands in the way.
     *
     * @param problem one of those about travelling
     * @param type the offending type, in source form
     * @param where the way to it through records and fields, {@code Order.customer.photo}; "" for the type itself
     * @param cure what to pass instead; "" where the problem knows
     */
    record Obstacle(Problem problem, String type, String where, String cure) {

        Obstacle inField() {
            return new Obstacle(problem, type, where, cure + ", or make the field transient");
        }

        boolean isCertain() {
            return problem.isError();
        }
    }

    /** Returns what keeps values of {@code type} from travelling; certain obstacles go before possible ones. */
    Optional<Obstacle> obstacle(TypeMirror type) {
        return first(obstacles(type, "", new HashSet<>()).filter(found -> found.problem() != Problem.NOT_SHARED));
    }

    /** Returns the same for what is passed to a method, where also a copy may be of no use. */
    Optional<Obstacle> obstacleToArgument(TypeMirror type) {
        return first(obstacles(type, "", new HashSet<>()));
    }

    private static Optional<Obstacle> first(Stream<Obstacle> obstacles) {
        List<Obstacle> found = obstacles.toList();
        return found.stream().filter(Obstacle::isCertain).findFirst().or(() -> found.stream()
                .findFirst());
    }

    /** Returns whether a record travels by the codec registered for it alone, because a component cannot. */
    boolean needsItsRegisteredCodec(DeclaredType type) {
        TypeElement element = Mirrors.element(type);
        return codecs.has(element)
                && ofRecord(type, element, "", new HashSet<>()).anyMatch(Obstacle::isCertain);
    }

    private Stream<Obstacle> obstacles(TypeMirror type, String where, Set<String> seen) {
        return switch (type.getKind()) {
            case ARRAY -> obstacles(((ArrayType) type).getComponentType(), where, seen);
            case TYPEVAR -> ofVariable((TypeVariable) type, where, seen);
            case WILDCARD -> ofWildcard((WildcardType) type, where, seen);
            case DECLARED ->
                seen.size() < MAX_PARTS && seen.add(type.toString())
                        ? ofDeclared((DeclaredType) type, where, seen)
                        : Stream.empty();
            default -> Stream.empty();
        };
    }

    /** What a caller puts in for a type variable is the caller's business; only a bound that cannot travel counts. */
    private Stream<Obstacle> ofVariable(TypeVariable type, String where, Set<String> seen) {
        TypeMirror bound = mirrors.types().erasure(type.getUpperBound());
        return obstacles(bound, where, seen).filter(Obstacle::isCertain);
    }

    private Stream<Obstacle> ofWildcard(WildcardType type, String where, Set<String> seen) {
        return type.getExtendsBound() == null
                ? Stream.of(open("?", where))
                : obstacles(type.getExtendsBound(), where, seen);
    }

    private Stream<Obstacle> ofDeclared(DeclaredType type, String where, Set<String> seen) {
        TypeElement element = Mirrors.element(type);
        if (codecs.has(element) || element.getKind() == ElementKind.ENUM) {
            return Stream.empty();
        }
        if (element.getKind() == ElementKind.RECORD) {
            return ofRecord(type, element, where, seen);
        }
        if (tiedTypes.connects(type)) {
            return Stream.of(new Obstacle(Problem.NOT_SHARED, name(element), where, ""));
        }
        boolean serializable = mirrors.isSerializable(type);
        boolean builtIn = BUILT_IN.contains(element.getQualifiedName().toString());
        if (serializable || builtIn || isJdkCollection(type, element)) {
            Stream<Obstacle> held = isContainer(type) ? ofArguments(type, element, where, seen) : Stream.empty();
            return Stream.concat(held, serializable ? ofFields(type, element, where, seen) : Stream.empty());
        }
        Optional<String> cure = tiedTypes.cureFor(type);
        if (cure.isPresent()) {
            return Stream.of(new Obstacle(Problem.TIED_TO_PROCESS, name(element), where, cure.get()));
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return element.getPermittedSubclasses().stream()
                    .map(mirrors.types()::erasure)
                    .flatMap(permitted -> obstacles(permitted, where, seen));
        }
        return Stream.of(isOpen(type, element) ? open(name(element), where) : notSerializable(element, where));
    }

    /**
     * A field that may hold anything is its author's business, who said Serializable; so is a lock or a counter, which may
     * well be meant for each copy. What is left can never be written.
     */
    private Stream<Obstacle> ofFields(DeclaredType type, TypeElement element, String where, Set<String> seen) {
        return serializedFields.of(type).stream().flatMap(field -> obstacles(
                        field.type(), within(where, element, field.name()), seen)
                .filter(Obstacle::isCertain)
                .map(found -> found.where().equals(within(where, element, field.name())) ? found.inField() : found));
    }

    private static String within(String where, TypeElement type, CharSequence part) {
        return (where.isEmpty() ? Mirrors.simpleName(type) : where) + "." + part;
    }

    private Stream<Obstacle> ofRecord(DeclaredType type, TypeElement element, String where, Set<String> seen) {
        boolean raw = type.getTypeArguments().isEmpty();
        DeclaredType whole = raw ? (DeclaredType) element.asType() : type;
        return element.getRecordComponents().stream().flatMap(component -> {
            TypeMirror held = componentType(whole, component);
            return obstacles(held, within(where, element, component.getSimpleName()), seen);
        });
    }

    private TypeMirror componentType(DeclaredType type, RecordComponentElement component) {
        return ((ExecutableType) mirrors.types().asMemberOf(type, component.getAccessor())).getReturnType();
    }

    private Stream<Obstacle> ofArguments(DeclaredType type, TypeElement element, String where, Set<String> seen) {
        boolean isRaw = type.getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty();
        return isRaw
                ? Stream.of(open("?", where))
                : type.getTypeArguments().stream().flatMap(argument -> obstacles(argument, where, seen));
    }

    /** Whether the type arguments say what values hold; those of a {@code Class} or {@code Comparator} do not. */
    private boolean isContainer(DeclaredType type) {
        return isCollection(type) || Mirrors.isNamed(type, "java.util.Optional");
    }

    private boolean isCollection(DeclaredType type) {
        return mirrors.isA(type, "java.lang.Iterable")
                || mirrors.isA(type, "java.util.Map")
                || mirrors.isA(type, "java.util.Map.Entry");
    }

    /** The collection interfaces: what usually stands behind them is Serializable. */
    private boolean isJdkCollection(DeclaredType type, TypeElement element) {
        String home = Mirrors.qualifiedName(mirrors.elements().getPackageOf(element));
        return element.getKind().isInterface()
                && (home.equals("java.util") || home.equals("java.util.concurrent") || home.equals("java.lang"))
                && isCollection(type);
    }

    private static boolean isOpen(DeclaredType type, TypeElement element) {
        return element.getKind().isInterface()
                || element.getModifiers().contains(Modifier.ABSTRACT)
                || Mirrors.isNamed(type, "java.lang.Object");
    }

    private static Obstacle open(String type, String where) {
        return new Obstacle(Problem.MAY_NOT_TRAVEL, type, where, "");
    }

    private static Obstacle notSerializable(TypeElement element, String where) {
        return new Obstacle(Problem.NOT_SERIALIZABLE, name(element), where, "");
    }

    private static String name(TypeElement element) {
        return element.getQualifiedName().toString();
    }
}
