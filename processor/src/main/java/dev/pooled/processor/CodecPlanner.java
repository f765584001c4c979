package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * Decides how each type of one owner travels, and collects the record codecs that takes. Confined to the compiler's thread.
 *
 * <p>First a type is <em>closed</em>: type variables and wildcards give way to the erasure of their bounds, and where the
 * result could break the bounds of a class it is that class without type arguments. Then its codec is chosen. Recursive
 * records come to an end because each record type gets one codec, which others refer to by name.
 */
final class CodecPlanner {

    /** The types that {@code Codecs} takes apart, and the method that does. */
    private static final Map<String, String> COMPOSED = Map.of(
            "java.util.List", "list",
            "java.util.Set", "set",
            "java.util.Map", "map",
            "java.util.Collection", "collection",
            "java.lang.Iterable", "iterable",
            "java.util.Optional", "optional");

    /** More types of one record than this inside of each other are taken for an endless row. */
    private static final int MAX_NESTED = 4;

    private final Mirrors mirrors;
    private final PackageElement home;
    private final NameAllocator labels = new NameAllocator();
    private final Map<TypeName, String> recordLabels = new LinkedHashMap<>();
    private final Map<String, RecordCodec> records = new LinkedHashMap<>();

    /** Plans for a stub in the package {@code home}. */
    CodecPlanner(Mirrors mirrors, PackageElement home) {
        this.mirrors = mirrors;
        this.home = home;
    }

    CodecUse use(TypeMirror type) {
        TypeMirror closed = closed(type);
        return new CodecUse(plan(closed), closed == type);
    }

    /** Returns the record codecs that the plans made so far need, in the order they were met. */
    List<RecordCodec> records() {
        return recordLabels.values().stream().map(records::get).toList();
    }

    private CodecPlan plan(TypeMirror closed) {
        Mirrors.requireExisting(closed);
        if (closed.getKind().isPrimitive()) {
            return new CodecPlan.Direct(TypeNames.plain(closed), directName(closed.getKind()));
        }
        if (closed.getKind() == TypeKind.ARRAY) {
            return arrayPlan((ArrayType) closed);
        }
        DeclaredType type = (DeclaredType) closed;
        TypeElement element = Mirrors.element(type);
        String factory = COMPOSED.get(element.getQualifiedName().toString());
        if (factory != null) {
            List<CodecPlan> elements =
                    type.getTypeArguments().stream().map(this::plan).toList();
            return new CodecPlan.Composed(ClassName.get(element), factory, elements);
        }
        if (Mirrors.isNamed(type, "java.lang.String")) {
            return new CodecPlan.Direct(TypeNames.plain(type), "String");
        }
        if (element.getKind() == ElementKind.ENUM) {
            return new CodecPlan.ByName(ClassName.get(element));
        }
        return isTakenApart(type) ? recordPlan(type) : withClass(type);
    }

    private CodecPlan arrayPlan(ArrayType type) {
        TypeMirror component = type.getComponentType();
        if (component.getKind().isPrimitive()) {
            return new CodecPlan.Direct(TypeNames.plain(type), directName(component.getKind()) + "s");
        }
        return new CodecPlan.ArrayOf(
                plan(component), TypeNames.plain(mirrors.types().erasure(component)));
    }

    private static String directName(TypeKind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static CodecPlan withClass(DeclaredType type) {
        return new CodecPlan.WithClass(TypeNames.plain(type), ClassName.get(Mirrors.element(type)));
    }

    /** A record whose components the stub can name; not one that lost its type arguments. */
    private boolean isTakenApart(DeclaredType type) {
        TypeElement element = Mirrors.element(type);
        return element.getKind() == ElementKind.RECORD
                && type.getTypeArguments().size() == element.getTypeParameters().size()
                && element.getRecordComponents().stream().allMatch(c -> isNameable(c.asType()));
    }

    private boolean isNameable(TypeMirror type) {
        return Mentions.in(type).stream()
                .allMatch(e -> !(e instanceof TypeElement mentioned) || mirrors.isVisibleFrom(home, mentioned));
    }

    private CodecPlan recordPlan(DeclaredType type) {
        TypeName name = TypeNames.plain(type);
        String known = recordLabels.get(name);
        if (known != null) {
            return new CodecPlan.ByComponents(name, known);
        }
        TypeElement element = Mirrors.element(type);
        if (isGrowing(element)) {
            return withClass(type);
        }
        String label = labels.newName(TypeNames.label(name));
        recordLabels.put(name, label);
        List<RecordCodec.Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            ExecutableType accessor = (ExecutableType) mirrors.types().asMemberOf(type, component.getAccessor());
            TypeMirror held = accessor.getReturnType();
            components.add(
                    new RecordCodec.Component(component.getSimpleName().toString(), TypeNames.plain(held), use(held)));
        }
        records.put(label, new RecordCodec(label, name, components));
        return new CodecPlan.ByComponents(name, label);
    }

    /**
     * Whether so many types of the same record are being planned inside of each other that it must hold itself with ever
     * longer type arguments, as {@code record Nest<T>(T value, Nest<List<T>> next)} does.
     */
    private boolean isGrowing(TypeElement element) {
        ClassName raw = ClassName.get(element);
        long unfinished = recordLabels.entrySet().stream()
                .filter(e -> !records.containsKey(e.getValue())
                        && rawType(e.getKey()).equals(raw))
                .count();
        return unfinished >= MAX_NESTED;
    }

    private static TypeName rawType(TypeName type) {
        return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
    }

    private TypeMirror closed(TypeMirror type) {
        return switch (type.getKind()) {
            case TYPEVAR -> closed(mirrors.types().erasure(type));
            case WILDCARD -> closedWildcard((WildcardType) type);
            case ARRAY -> {
                TypeMirror component = ((ArrayType) type).getComponentType();
                TypeMirror closed = closed(component);
                yield closed == component ? type : mirrors.types().getArrayType(closed);
            }
            case DECLARED -> closedDeclared((DeclaredType) type);
            default -> type;
        };
    }

    private TypeMirror closedWildcard(WildcardType type) {
        return type.getExtendsBound() == null ? objectType() : closed(type.getExtendsBound());
    }

    private TypeMirror closedDeclared(DeclaredType type) {
        TypeElement element = Mirrors.element(type);
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (COMPOSED.containsKey(element.getQualifiedName().toString()) && arguments.isEmpty()) {
            TypeMirror[] objects = element.getTypeParameters().stream()
                    .map(parameter -> objectType())
                    .toArray(TypeMirror[]::new);
            return mirrors.types().getDeclaredType(element, objects);
        }
        TypeMirror[] closed = arguments.stream().map(this::closed).toArray(TypeMirror[]::new);
        if (List.of(closed).equals(List.copyOf(arguments)) && !isInnerOfGeneric(type)) {
            return type;
        }
        boolean anyArguments = element.getTypeParameters().stream()
                .flatMap(parameter -> parameter.getBounds().stream())
                .allMatch(bound -> Mirrors.isNamed(bound, "java.lang.Object"));
        return anyArguments && !isInnerOfGeneric(type)
                ? mirrors.types().getDeclaredType(element, closed)
                : mirrors.types().erasure(type);
    }

    private static boolean isInnerOfGeneric(DeclaredType type) {
        return !Mirrors.isStatic(type.asElement())
                && type.getEnclosingType() instanceof DeclaredType outer
                && !outer.getTypeArguments().isEmpty();
    }

    private TypeMirror objectType() {
        return mirrors.elements().getTypeElement("java.lang.Object").asType();
    }
}
