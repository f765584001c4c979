package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The questions that several readers ask about language elements and types. Confined to the compiler's thread. */
final class Mirrors {

    static final String POOLED = "dev.pooled.Pooled";

    private final Elements elements;
    private final Types types;

    /** What each type looked at so far is, by name: the rules ask for dozens of names. */
    private final Map<TypeElement, Set<String>> supertypeNames = new HashMap<>();

    private final Map<TypeElement, Set<String>> inheritedSignatures = new HashMap<>();

    Mirrors(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /**
     * Returns the type of that name as {@code from} sees it. Without a module to start from the compiler looks through all
     * of them, some seventy, for each name that does not exist.
     */
    @Nullable
    TypeElement typeElement(Element from, String qualifiedName) {
        ModuleElement module = elements.getModuleOf(from);
        return module == null ? elements.getTypeElement(qualifiedName) : elements.getTypeElement(module, qualifiedName);
    }

    /** Returns the names and erased parameter types of what subclasses of {@code base} inherit. */
    Set<String> inheritedSignatures(TypeElement base) {
        return inheritedSignatures.computeIfAbsent(
                base, key -> ElementFilter.methodsIn(elements.getAllMembers(key)).stream()
                        .filter(Mirrors::isInherited)
                        .map(method -> method.getSimpleName() + erasedParameters(method))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isInherited(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED);
    }

    /** Returns {@code (int, java.lang.String)}. */
    String erasedParameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(parameter -> erased(parameter.asType()))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    String erased(TypeMirror type) {
        return TypeNames.plain(types.erasure(type)).toString();
    }

    static boolean isPooled(Element method) {
        return annotation(method, POOLED).isPresent();
    }

    static Optional<? extends AnnotationMirror> annotation(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> isNamed(mirror.getAnnotationType(), name))
                .findFirst();
    }

    static boolean isNamed(TypeMirror type, String qualifiedName) {
        return type.getKind() == TypeKind.DECLARED
                && element(type).getQualifiedName().contentEquals(qualifiedName);
    }

    /** Returns the element of a declared type. */
    static TypeElement element(TypeMirror declared) {
        return (TypeElement) ((DeclaredType) declared).asElement();
    }

    static boolean isPrivate(Element element) {
        return element.getModifiers().contains(Modifier.PRIVATE);
    }

    static boolean isPublic(Element element) {
        return element.getModifiers().contains(Modifier.PUBLIC);
    }

    static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** Returns the constructor without parameters that the generated code can call, if there is one. */
    static boolean hasPlainConstructor(TypeElement type) {
        return type.getKind().isClass()
                && type.getKind() != ElementKind.ENUM
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(c -> c.getParameters().isEmpty() && !isPrivate(c));
    }

    /** Returns {@code type} and the types around it, from the inside out. */
    static List<TypeElement> levels(TypeElement type) {
        List<TypeElement> levels = new ArrayList<>();
        for (Element level = type; level instanceof TypeElement known; level = level.getEnclosingElement()) {
            levels.add(known);
        }
        return levels;
    }

    /** Returns whether code in {@code home} may name {@code type}. */
    boolean isVisibleFrom(PackageElement home, TypeElement type) {
        return elements.getPackageOf(type).equals(home)
                ? levels(type).stream().noneMatch(Mirrors::isPrivate)
                : levels(type).stream().allMatch(Mirrors::isPublic);
    }

    /** Returns whether {@code type} or a supertype is the class or interface of that name. */
    boolean isA(TypeMirror type, String qualifiedName) {
        return supertypeNames(type).contains(qualifiedName);
    }

    private Set<String> supertypeNames(TypeMirror type) {
        requireExisting(type);
        if (type.getKind() != TypeKind.DECLARED) {
            return Set.of();
        }
        TypeElement element = element(type);
        Set<String> known = supertypeNames.get(element);
        if (known == null) {
            known = new HashSet<>();
            addNames(element, known);
            supertypeNames.put(element, known);
        }
        return known;
    }

    private static void addNames(TypeElement type, Set<String> names) {
        if (!names.add(type.getQualifiedName().toString())) {
            return;
        }
        List<TypeMirror> supertypes = new ArrayList<>(type.getInterfaces());
        supertypes.add(type.getSuperclass());
        for (TypeMirror supertype : supertypes) {
            requireExisting(supertype);
            if (supertype.getKind() == TypeKind.DECLARED) {
                addNames(element(supertype), names);
            }
        }
    }

    /** Returns whether {@code type} or a supertype is one of those classes and interfaces. */
    boolean isAnyOf(TypeMirror type, Collection<String> qualifiedNames) {
        return !Collections.disjoint(supertypeNames(type), qualifiedNames);
    }

    boolean isSerializable(TypeMirror type) {
        return isA(type, "java.io.Serializable");
    }

    /** Throws if the compiler does not know this very type; for what stands inside of it, see {@link Mentions}. */
    static void requireExisting(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            throw new MissingTypeException(type.toString());
        }
    }

    /** Returns whether {@code @SuppressWarnings} with {@code key} stands on the element or around it. */
    static boolean isSuppressed(Element element, String key) {
        for (Element level = element; level != null; level = level.getEnclosingElement()) {
            SuppressWarnings suppressed = level.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && Arrays.asList(suppressed.value()).contains(key)) {
                return true;
            }
        }
        return false;
    }

    static Optional<AnnotationValue> explicitValue(AnnotationMirror annotation, String member) {
        return annotation.getElementValues().entrySet().stream()
                .filter(e -> e.getKey().getSimpleName().contentEquals(member))
                .map(e -> (AnnotationValue) e.getValue())
                .findFirst();
    }

    /** Returns {@code u.Maths#square(J)J}: binary owner name, method name, erased descriptor. */
    String signature(TypeElement owner, ExecutableElement method) {
        StringBuilder text = new StringBuilder();
        text.append(elements.getBinaryName(owner))
                .append('#')
                .append(method.getSimpleName())
                .append('(');
        method.getParameters().forEach(p -> text.append(descriptor(p.asType())));
        return text.append(')').append(descriptor(method.getReturnType())).toString();
    }

    private String descriptor(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return switch (erased.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case CHAR -> "C";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case VOID -> "V";
            case ARRAY -> "[" + descriptor(((ArrayType) erased).getComponentType());
            default -> "L" + elements.getBinaryName(element(erased)).toString().replace('.', '/') + ";";
        };
    }

    /** Returns the name as people read it: {@code Outer.Inner}, without the package. */
    static String simpleName(TypeElement type) {
        return String.join(".", ClassName.get(type).simpleNames());
    }

    static String qualifiedName(Element type) {
        return ((QualifiedNameable) type).getQualifiedName().toString();
    }

    /** Returns the pooled methods of {@code owner}, as they stand in the source. */
    static List<ExecutableElement> pooledMethods(TypeElement owner) {
        return ElementFilter.methodsIn(owner.getEnclosedElements()).stream()
                .filter(Mirrors::isPooled)
                .toList();
    }
}
