package dev.pooled.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What the forms of a method are called. */
final class FormNames {

    private FormNames() {}

    /** Returns the method's name, with its parameter types if it is overloaded: {@code tIntArrayList}. */
    static String formName(ExecutableElement method, boolean overloaded) {
        StringBuilder name = new StringBuilder(method.getSimpleName());
        if (overloaded) {
            for (VariableElement parameter : method.getParameters()) {
                name.append(suffix(parameter.asType()));
            }
        }
        return name.toString();
    }

    /** Returns the names of all methods the stub gets for a method, besides the one named like it. */
    static List<String> generatedNames(ExecutableElement method, String formName) {
        List<String> names = new ArrayList<>();
        names.add(method.getSimpleName() + Form.ASYNC_SUFFIX);
        boolean isVoid = method.getReturnType().getKind() == TypeKind.VOID;
        for (Form form : Form.of(method.getParameters().size(), isVoid)) {
            names.add(form.methodName(formName));
        }
        return names;
    }

    /** A type's simple name, capitalised; arrays end in {@code Array}, a type variable is its first bound. */
    private static String suffix(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return suffix(array.getComponentType()) + "Array";
        }
        if (type instanceof TypeVariable variable) {
            return suffix(variable.getUpperBound());
        }
        if (type instanceof IntersectionType intersection) {
            return suffix(intersection.getBounds().get(0));
        }
        if (type.getKind().isPrimitive()) {
            return PooledMethodModel.capitalized(TypeNames.plain(type).toString());
        }
        return PooledMethodModel.capitalized(
                Mirrors.element(type).getSimpleName().toString());
    }
}
