package dev.pooled.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The fields of a Serializable class that Java serialization writes by itself. Only classes of this compilation are looked
 * at: those of libraries are trusted, and so is a class that has a say in how it is written. Confined to the compiler's
 * thread.
 */
final class SerializedFields {

    /** With one of these a class writes itself in its own way. */
    private static final Set<String> OWN_WAYS =
            Set.of("writeObject", "readObject", "writeReplace", "readResolve", "serialPersistentFields");

    private final Mirrors mirrors;
    private final Set<String> sources;

    /**
     * Knows the classes of this compilation.
     *
     * @param sources the qualified names of its top-level types
     */
    SerializedFields(Mirrors mirrors, Set<String> sources) {
        this.mirrors = mirrors;
        this.sources = sources;
    }

    /**
     * One field.
     *
     * @param name as declared
     * @param type as it is in the class that was asked about
     */
    record Field(String name, TypeMirror type) {}

    /** Returns the fields of {@code type} and its superclasses; none where one of them writes itself in its own way. */
    List<Field> of(DeclaredType type) {
        List<Field> fields = new ArrayList<>();
        TypeMirror level = type;
        while (level.getKind() == TypeKind.DECLARED && mirrors.isSerializable(level)) {
            TypeElement element = Mirrors.element(level);
            if (!isSource(element)) {
                return fields;
            }
            if (hasOwnWay(level, element)) {
                return List.of();
            }
            addFields((DeclaredType) level, element, fields);
            level = superclassOf(level, element);
        }
        return fields;
    }

    private boolean isSource(TypeElement type) {
        List<TypeElement> levels = Mirrors.levels(type);
        return sources.contains(Mirrors.qualifiedName(levels.get(levels.size() - 1)));
    }

    /** An exception has a codec, which leaves out what cannot travel. */
    private boolean hasOwnWay(TypeMirror type, TypeElement element) {
        return mirrors.isA(type, "java.io.Externalizable")
                || mirrors.isA(type, "java.lang.Throwable")
                || element.getEnclosedElements().stream()
                        .anyMatch(member ->
                                OWN_WAYS.contains(member.getSimpleName().toString()));
    }

    private void addFields(DeclaredType type, TypeElement element, List<Field> fields) {
        for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
            if (isWritten(field)) {
                fields.add(new Field(
                        field.getSimpleName().toString(), mirrors.types().asMemberOf(type, field)));
            }
        }
    }

    private static boolean isWritten(Element field) {
        return field.getKind() == ElementKind.FIELD
                && !Mirrors.isStatic(field)
                && !field.getModifiers().contains(Modifier.TRANSIENT);
    }

    private TypeMirror superclassOf(TypeMirror type, TypeElement element) {
        return element.getKind() == ElementKind.CLASS
                ? mirrors.types().directSupertypes(type).get(0)
                : mirrors.types().getNoType(TypeKind.NONE);
    }
}
