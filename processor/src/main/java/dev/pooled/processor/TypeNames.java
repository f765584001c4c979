package dev.pooled.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Types as they are printed into the stub. A type's own {@code toString} is no source (on JDK 17 it puts type annotations
 * where they are illegal), and JavaPoet's {@code TypeName.get} drops them; so every level is walked here.
 */
final class TypeNames {

    private static final String JSPECIFY = "org.jspecify.annotations.";
    private static final Printer ANNOTATED = new Printer(/* annotations= */ true);
    private static final Printer PLAIN = new Printer(/* annotations= */ false);

    private TypeNames() {}

    /** Returns the type with its JSpecify annotations, for what users see. */
    static TypeName annotated(TypeMirror type) {
        return type.accept(ANNOTATED, null);
    }

    /** Returns the type without annotations, for what only the compiler sees. */
    static TypeName plain(TypeMirror type) {
        return type.accept(PLAIN, null);
    }

    /** Returns the declaration of a type variable with all its bounds. */
    static TypeVariableName variable(TypeParameterElement parameter) {
        return TypeVariableName.get(
                variableName(parameter),
                parameter.getBounds().stream().map(TypeNames::annotated).toArray(TypeName[]::new));
    }

    /** A type variable of a method that hides one of its class gets another name: the stub has both in one place. */
    private static String variableName(Element variable) {
        String name = variable.getSimpleName().toString();
        Element method = ((TypeParameterElement) variable).getGenericElement();
        boolean hides = method instanceof ExecutableElement
                && method.getEnclosingElement() instanceof TypeElement owner
                && owner.getTypeParameters().stream()
                        .anyMatch(other -> other.getSimpleName().contentEquals(name));
        return hides ? name + "_" : name;
    }

    static List<TypeVariableName> variables(List<? extends TypeParameterElement> parameters) {
        return parameters.stream().map(TypeNames::variable).toList();
    }

    /** Returns {@code raw<arguments>}, or just {@code raw} where there are none. */
    static TypeName parameterized(ClassName raw, List<? extends TypeName> arguments) {
        return arguments.isEmpty() ? raw : ParameterizedTypeName.get(raw, arguments.toArray(new TypeName[0]));
    }

    /** Returns a name made of the names a type is made of: {@code StringList} for {@code List<String>}. */
    static String label(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            String arguments =
                    parameterized.typeArguments().stream().map(TypeNames::label).collect(Collectors.joining());
            return arguments + label(parameterized.rawType());
        }
        if (type instanceof ArrayTypeName array) {
            return label(array.componentType()) + "Array";
        }
        String name = type.toString();
        return PooledMethodModel.capitalized(name.substring(name.lastIndexOf('.') + 1));
    }

    /**
     * Returns {@code type} so that code inside of a {@code PooledMethod} can name it: that class has a member type
     * {@code Receiver}, which would be meant by the simple name.
     */
    static ClassName unmistakable(ClassName type) {
        return type.canonicalName().equals(type.packageName() + ".Receiver")
                ? ClassName.get("", type.canonicalName())
                : type;
    }

    /** Returns the JSpecify annotations among those of an element or type. */
    static List<AnnotationSpec> jspecifyAnnotations(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .map(AnnotationMirror::getAnnotationType)
                .map(Mirrors::element)
                .filter(type -> type.getQualifiedName().toString().startsWith(JSPECIFY))
                .map(type -> AnnotationSpec.builder(ClassName.get(type)).build())
                .toList();
    }

    private static final class Printer extends SimpleTypeVisitor14<TypeName, Void> {
        private final boolean annotations;

        Printer(boolean annotations) {
            this.annotations = annotations;
        }

        @Override
        public TypeName visitPrimitive(PrimitiveType type, Void unused) {
            return TypeName.get(type);
        }

        @Override
        public TypeName visitNoType(NoType type, Void unused) {
            return TypeName.get(type);
        }

        @Override
        public TypeName visitError(ErrorType type, Void unused) {
            throw new MissingTypeException(type.toString());
        }

        @Override
        public TypeName visitDeclared(DeclaredType type, Void unused) {
            List<TypeName> arguments = type.getTypeArguments().stream()
                    .map(argument -> argument.accept(this, null))
                    .toList();
            ClassName named = ClassName.get(Mirrors.element(type));
            ClassName raw = annotations ? named : unmistakable(named);
            TypeMirror enclosing = type.getEnclosingType();
            boolean inner = enclosing.getKind() == TypeKind.DECLARED
                    && !type.asElement().getModifiers().contains(Modifier.STATIC);
            if (inner && enclosing.accept(this, null) instanceof ParameterizedTypeName outer) {
                return withAnnotations(outer.nestedClass(raw.simpleName(), arguments), type);
            }
            return withAnnotations(parameterized(raw, arguments), type);
        }

        @Override
        public TypeName visitArray(ArrayType type, Void unused) {
            return withAnnotations(ArrayTypeName.of(type.getComponentType().accept(this, null)), type);
        }

        @Override
        public TypeName visitTypeVariable(TypeVariable type, Void unused) {
            return withAnnotations(TypeVariableName.get(variableName(type.asElement())), type);
        }

        @Override
        public TypeName visitWildcard(WildcardType type, Void unused) {
            if (type.getSuperBound() != null) {
                return WildcardTypeName.supertypeOf(type.getSuperBound().accept(this, null));
            }
            return type.getExtendsBound() == null
                    ? WildcardTypeName.subtypeOf(Object.class)
                    : WildcardTypeName.subtypeOf(type.getExtendsBound().accept(this, null));
        }

        @Override
        protected TypeName defaultAction(TypeMirror type, Void unused) {
            throw new IllegalArgumentException("no type that can be named: " + type);
        }

        private TypeName withAnnotations(TypeName name, TypeMirror type) {
            List<AnnotationSpec> specs = annotations ? new ArrayList<>(jspecifyAnnotations(type)) : List.of();
            return specs.isEmpty() ? name : name.annotated(specs);
        }
    }
}
