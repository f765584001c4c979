package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Decides how each type of one owner travels, and collects the codecs of records and sealed types that this takes. Confined to the compiler's thread.
 *
 * <p>First a type is <em>closed</em>: type variables and wildcards give way to the erasure of their bounds, and where the
 * result could break the bounds of a class it is that class without type arguments. Then its codec is chosen. Recursive
 * records come to an end because each record type gets one codec, which others refer to by name.
 */
final class CodecPlanner {

    /** More types of one record than this inside of each other are taken for an endless row. */
    private static final int MAX_NESTED = 4;

    private final Mirrors mirrors;
    private final TravelRules travelRules;
    private final PackageElement home;
    private final FreeNames labels = new FreeNames();
    private final Map<TypeName, String> recordLabels = new LinkedHashMap<>();
    private final Map<String, RecordCodec> records = new LinkedHashMap<>();
    private final Map<TypeName, String> sealedLabels = new LinkedHashMap<>();
    private final Map<String, SealedFamily> sealedTypes = new LinkedHashMap<>();

    /** Plans for a stub in the package {@code home}. */
    CodecPlanner(Mirrors mirrors, TravelRules travelRules, PackageElement home) {
        this.mirrors = mirrors;
        this.travelRules = travelRules;
        this.home = home;
    }

    CodecUse use(TypeMirror type) {
        TypeMirror closed = closed(type);
        return new CodecUse(plan(closed), closed == type);
    }

    /** Returns the codecs of records and sealed types that the plans made so far need, in the order they were met. */
    NamedCodecs named() {
        return new NamedCodecs(
                recordLabels.values().stream().map(records::get).toList(),
                sealedLabels.values().stream().map(sealedTypes::get).toList());
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
        String name = Mirrors.qualifiedName(element);
        if (KnownTypes.isComposed(name)) {
            List<CodecPlan> elements =
                    type.getTypeArguments().stream().map(this::plan).toList();
            return new CodecPlan.Composed(ClassName.get(element), KnownTypes.factory(name), elements);
        }
        if (name.equals("java.lang.String")) {
            return new CodecPlan.Direct(TypeNames.plain(type), "String");
        }
        return KnownTypes.isValue(name) ? new CodecPlan.Value(ClassName.get(element)) : ownPlan(type, element);
    }

    /** A type of which the product knows nothing. */
    private CodecPlan ownPlan(DeclaredType type, TypeElement element) {
        if (element.getKind() == ElementKind.ENUM) {
            return new CodecPlan.ByName(ClassName.get(element));
        }
        if (element.getKind() == ElementKind.RECORD) {
            return recordPlan(type, element);
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return sealedPlan(type, element);
        }
        boolean isOpen = element.getKind().isInterface()
                || element.getModifiers().contains(Modifier.ABSTRACT)
                || Mirrors.isNamed(type, "java.lang.Object");
        return withClass(type, isOpen ? CodecPlan.WithClass.Why.OPEN : CodecPlan.WithClass.Why.OPAQUE);
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

    private static CodecPlan withClass(DeclaredType type, CodecPlan.WithClass.Why why) {
        return new CodecPlan.WithClass(TypeNames.plain(type), ClassName.get(Mirrors.element(type)), why);
    }

    private boolean isNameable(TypeMirror type) {
        return Mentions.in(type).stream()
                .allMatch(e -> !(e instanceof TypeElement mentioned) || mirrors.isVisibleFrom(home, mentioned));
    }

    private CodecPlan recordPlan(DeclaredType type, TypeElement element) {
        TypeName name = TypeNames.plain(type);
        String known = recordLabels.get(name);
        if (known != null) {
            return new CodecPlan.ByComponents(name, known);
        }
        if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
            return withClass(type, CodecPlan.WithClass.Why.RAW);
        }
        if (!element.getRecordComponents().stream().allMatch(c -> isNameable(c.asType()))) {
            return withClass(type, CodecPlan.WithClass.Why.HIDDEN);
        }
        if (travelRules.needsItsRegisteredCodec(type)) {
            return withClass(type, CodecPlan.WithClass.Why.REGISTERED);
        }
        if (isGrowing(element)) {
            return withClass(type, CodecPlan.WithClass.Why.ENDLESS);
        }
        String label = labels.take(TypeNames.label(name));
        recordLabels.put(name, label);
        List<RecordCodec.Component> components = new ArrayList<>();
        for (RecordComponentElement component : element.getRecordComponents()) {
            ExecutableType accessor = (ExecutableType) mirrors.types().asMemberOf(type, component.getAccessor());
            TypeMirror held = accessor.getReturnType();
            components.add(new RecordCodec.Component(
                    component.getSimpleName().toString(),
                    TypeNames.plain(held),
                    erasedName(component.asType()),
                    use(held)));
        }
        records.put(label, new RecordCodec(label, name, ClassName.get(element), components));
        return new CodecPlan.ByComponents(name, label);
    }

    private String erasedName(TypeMirror type) {
        TypeMirror erased = mirrors.types().erasure(type);
        if (erased.getKind() == TypeKind.ARRAY) {
            return erasedName(((ArrayType) erased).getComponentType()) + "[]";
        }
        return erased.getKind().isPrimitive()
                ? TypeNames.plain(erased).toString()
                : mirrors.elements().getBinaryName(Mirrors.element(erased)).toString();
    }

    private CodecPlan sealedPlan(DeclaredType type, TypeElement element) {
        TypeName name = TypeNames.plain(type);
        String known = sealedLabels.get(name);
        if (known != null) {
            return new CodecPlan.BySubtype(name, known);
        }
        if (isGrowing(element)) {
            return withClass(type, CodecPlan.WithClass.Why.ENDLESS);
        }
        String label = labels.take(TypeNames.label(name));
        sealedLabels.put(name, label);
        Map<ClassName, SealedFamily.Subtype> subtypes = new LinkedHashMap<>();
        for (DeclaredType leaf : permitted(type, element)) {
            ClassName raw = ClassName.get(Mirrors.element(leaf));
            CodecPlan plan = isNameable(leaf) ? plan(leaf) : withClass(leaf, CodecPlan.WithClass.Why.HIDDEN);
            subtypes.putIfAbsent(raw, new SealedFamily.Subtype(raw, plan));
        }
        SealedFamily family = new SealedFamily(label, name, ClassName.get(element), List.copyOf(subtypes.values()));
        if (family.numbered().isEmpty()) { // and so nothing refers to it yet
            sealedLabels.remove(name);
            return withClass(type, CodecPlan.WithClass.Why.OPEN);
        }
        sealedTypes.put(label, family);
        return new CodecPlan.BySubtype(name, label);
    }

    /** Returns the closed types that may stand behind a sealed one; those that are sealed themselves replaced by theirs. */
    private List<DeclaredType> permitted(DeclaredType type, TypeElement element) {
        List<DeclaredType> permitted = new ArrayList<>();
        for (TypeMirror each : element.getPermittedSubclasses()) {
            TypeElement subclass = Mirrors.element(each);
            DeclaredType subtype = (DeclaredType) closed(asSubtype(subclass, type));
            if (subclass.getModifiers().contains(Modifier.SEALED) && subclass.getKind() != ElementKind.ENUM) {
                permitted.addAll(permitted(subtype, subclass));
            } else {
                permitted.add(subtype);
            }
        }
        return permitted;
    }

    /** Returns {@code Ok<String>} for {@code Ok} and {@code Result<String>}; without arguments where they do not follow. */
    private TypeMirror asSubtype(TypeElement subclass, DeclaredType parent) {
        DeclaredType own = (DeclaredType) subclass.asType();
        List<? extends TypeMirror> given = parent.getTypeArguments();
        List<TypeMirror> arguments = new ArrayList<>();
        for (TypeParameterElement parameter : subclass.getTypeParameters()) {
            int place = placeOf(parameter, own, parent);
            boolean isFree =
                    parameter.getBounds().stream().allMatch(bound -> Mirrors.isNamed(bound, "java.lang.Object"));
            if (place < 0 || place >= given.size() || !isFree) {
                return mirrors.types().erasure(own);
            }
            arguments.add(given.get(place));
        }
        return arguments.isEmpty()
                ? own
                : mirrors.types().getDeclaredType(subclass, arguments.toArray(new TypeMirror[0]));
    }

    /** Returns which type argument of the sealed supertype a type parameter of its subclass is; -1 for none. */
    private int placeOf(TypeParameterElement parameter, DeclaredType own, DeclaredType parent) {
        for (TypeMirror supertype : mirrors.types().directSupertypes(own)) {
            if (Mirrors.element(supertype).equals(parent.asElement())) {
                List<? extends TypeMirror> arguments = ((DeclaredType) supertype).getTypeArguments();
                for (int i = 0; i < arguments.size(); i++) {
                    if (arguments.get(i) instanceof TypeVariable variable
                            && variable.asElement().equals(parameter)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /**
     * Whether so many types of the same class are being planned inside of each other that it must hold itself with ever
     * longer type arguments, as {@code record Nest<T>(T value, Nest<List<T>> next)} does.
     */
    private boolean isGrowing(TypeElement element) {
        ClassName raw = ClassName.get(element);
        long unfinished = Stream.concat(recordLabels.entrySet().stream(), sealedLabels.entrySet().stream())
                .filter(e -> !records.containsKey(e.getValue()) && !sealedTypes.containsKey(e.getValue()))
                .filter(e -> rawType(e.getKey()).equals(raw))
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
        if (KnownTypes.isComposed(Mirrors.qualifiedName(element)) && arguments.isEmpty()) {
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
