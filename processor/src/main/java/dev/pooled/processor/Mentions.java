package dev.pooled.processor;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * The classes and type variables that a type is made of, to any depth. The bounds of a type variable are not entered: they
 * are looked at where it is declared, and may be recursive.
 *
 * <p>A type that does not exist yet is a {@link MissingTypeException}. So this has to run before any other question is
 * asked: the compiler takes a missing type for a subtype of everything.
 */
final class Mentions {

    private static final Collector COLLECTOR = new Collector();

    private Mentions() {}

    static Set<Element> in(TypeMirror type) {
        Set<Element> found = new LinkedHashSet<>();
        type.accept(COLLECTOR, found);
        return found;
    }

    /** Returns what the parameters, the result, the exceptions and the bounds of a method mention. */
    static Set<Element> in(ExecutableElement method) {
        Set<Element> found = new LinkedHashSet<>();
        method.getTypeParameters().forEach(v -> v.getBounds().forEach(bound -> bound.accept(COLLECTOR, found)));
        method.getParameters().forEach(parameter -> parameter.asType().accept(COLLECTOR, found));
        method.getReturnType().accept(COLLECTOR, found);
        method.getThrownTypes().forEach(thrown -> thrown.accept(COLLECTOR, found));
        return found;
    }

    /** Throws {@link MissingTypeException} if a type in the head of {@code owner}'s declaration does not exist. */
    static void requireExisting(TypeElement owner) {
        Set<Element> found = new LinkedHashSet<>();
        owner.getTypeParameters().forEach(v -> v.getBounds().forEach(bound -> bound.accept(COLLECTOR, found)));
        owner.getSuperclass().accept(COLLECTOR, found);
        owner.getInterfaces().forEach(supertype -> supertype.accept(COLLECTOR, found));
        owner.getRecordComponents().forEach(component -> component.asType().accept(COLLECTOR, found));
    }

    private static final class Collector extends SimpleTypeVisitor14<Void, Set<Element>> {
        @Override
        public Void visitError(ErrorType type, Set<Element> found) {
            throw new MissingTypeException(type.toString());
        }

        @Override
        public Void visitDeclared(DeclaredType type, Set<Element> found) {
            found.add(type.asElement());
            type.getEnclosingType().accept(this, found);
            type.getTypeArguments().forEach(argument -> argument.accept(this, found));
            return null;
        }

        @Override
        public Void visitTypeVariable(TypeVariable type, Set<Element> found) {
            found.add(type.asElement());
            return null;
        }

        @Override
        public Void visitArray(ArrayType type, Set<Element> found) {
            return type.getComponentType().accept(this, found);
        }

        @Override
        public Void visitWildcard(WildcardType type, Set<Element> found) {
            if (type.getExtendsBound() != null) {
                type.getExtendsBound().accept(this, found);
            }
            if (type.getSuperBound() != null) {
                type.getSuperBound().accept(this, found);
            }
            return null;
        }

        @Override
        public Void visitIntersection(IntersectionType type, Set<Element> found) {
            type.getBounds().forEach(bound -> bound.accept(this, found));
            return null;
        }
    }
}
