package dev.pooled.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pooled method, ready to be written. Immutable.
 *
 * @param name the method's own
 * @param formName what the names of its map, stream and outcome forms begin with: {@code name}, or for an overloaded method
 *     {@code tIntInt}
 * @param identity how the two JVMs know it
 * @param isPublic whether its forms are public; else they are package-private
 * @param generics the type variables in play
 * @param parameters in order
 * @param varargs what the last parameter is
 * @param result what it returns
 * @param exceptions what it declares to throw
 * @param receiver what it is called on
 * @param settings what its annotation says
 * @param summary the first sentence of its Javadoc, plain; "" where there is none
 * @param annotations those that its forms carry over
 */
record PooledMethodModel(
        String name,
        String formName,
        Identity identity,
        boolean isPublic,
        Generics generics,
        List<Parameter> parameters,
        Varargs varargs,
        Result result,
        List<TypeName> exceptions,
        Receiver receiver,
        MethodSettings settings,
        String summary,
        List<AnnotationSpec> annotations) {

    PooledMethodModel {
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
        annotations = List.copyOf(annotations);
    }

    /** What a method is called on; the constants are those of the runtime's {@code PooledMethod.Receiver}. */
    enum Receiver {
        NONE,
        RESIDENT,
        CARRIED,
        EITHER;

        boolean isMadeByWorker() {
            return this == RESIDENT || this == EITHER;
        }

        boolean travels() {
            return this == CARRIED || this == EITHER;
        }
    }

    /** Whether the last parameter takes any number of arguments, and whether that was declared safe. */
    enum Varargs {
        NONE,
        PLAIN,
        SAFE
    }

    /**
     * How the two JVMs know a method.
     *
     * @param index its place in the registration
     * @param displayName {@code Outer.Inner.square}
     * @param signature {@code u.Outer$Inner#square(J)J}
     * @param layout of all that travels, as far as the signature does not tell it
     */
    record Identity(int index, String displayName, String signature, String layout) {

        /** Returns what changes with the signature and the layout. */
        long fingerprint() {
            return Fingerprint.of(signature + "\n" + layout);
        }
    }

    /**
     * The type variables in play.
     *
     * @param own those the method declares
     * @param args those of its argument record: the class's that the parameters use, then the method's own
     * @param all the class's that anything of the method uses, then the method's own
     */
    record Generics(List<TypeVariableName> own, List<TypeVariableName> args, List<TypeVariableName> all) {
        Generics {
            own = List.copyOf(own);
            args = List.copyOf(args);
            all = List.copyOf(all);
        }
    }

    /**
     * One parameter.
     *
     * @param name as declared, for messages
     * @param localName the same, as the stub can use it
     * @param componentName the same, as a record may use it
     * @param type as users see it
     * @param plainType without annotations
     * @param codec how it travels
     */
    record Parameter(
            String name, String localName, String componentName, TypeName type, TypeName plainType, CodecUse codec) {}

    /**
     * What a method returns.
     *
     * @param type as users see it
     * @param plainType without annotations
     * @param codec how it travels; {@code null} for {@code void}
     */
    record Result(
            TypeName type, TypeName plainType, @Nullable CodecUse codec) {
        boolean isVoid() {
            return codec == null;
        }
    }

    /** Returns the simple name of the record of all arguments, where there are several. */
    String argsName() {
        return capitalized(formName) + "Args";
    }

    boolean hasSeveralParameters() {
        return parameters.size() > 1;
    }

    /** Returns the forms over many items that the stub gets, in the order they are written. */
    List<Form> forms() {
        return Form.of(parameters.size(), result.isVoid());
    }

    static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
