package dev.pooled.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One owner of pooled methods, ready to be written. Immutable.
 *
 * @param owner the class
 * @param type the class with its type variables as arguments
 * @param stub the class to be generated
 * @param isPublic whether the stub is public; else it is package-private
 * @param typeVariables of the owner, and so of the stub
 * @param annotations those that the stub carries over
 * @param methods as they stand in the source
 * @param receiverCodec how a carried receiver travels; {@code null} where there is none
 * @param codecs those of records and sealed types that the methods need
 * @param surroundings what the stub has to mind
 */
record PooledTypeModel(
        ClassName owner,
        TypeName type,
        ClassName stub,
        boolean isPublic,
        List<TypeVariableName> typeVariables,
        List<AnnotationSpec> annotations,
        List<PooledMethodModel> methods,
        @Nullable CodecUse receiverCodec,
        NamedCodecs codecs,
        Surroundings surroundings) {

    PooledTypeModel {
        typeVariables = List.copyOf(typeVariables);
        annotations = List.copyOf(annotations);
        methods = List.copyOf(methods);
    }

    /**
     * What the stub has to mind.
     *
     * @param knowsGenerated whether the module sees {@code javax.annotation.processing.Generated}
     * @param hidesJavaLang whether the package has a type with a name of {@code java.lang}
     * @param suppressed the keys of the lints that it would set off, one or more
     */
    record Surroundings(boolean knowsGenerated, boolean hidesJavaLang, List<String> suppressed) {
        Surroundings {
            suppressed = List.copyOf(suppressed);
        }
    }

    /** Returns the class as the code inside of a {@code PooledMethod} names it. */
    ClassName ownerInBodies() {
        return TypeNames.unmistakable(owner);
    }

    /** Returns whether a stub without a carried receiver is of use. */
    boolean hasPlainForm() {
        return methods.stream().anyMatch(m -> m.receiver() != PooledMethodModel.Receiver.CARRIED);
    }

    /** Returns whether a stub with a carried receiver is of use. */
    boolean hasCarriedForm() {
        return methods.stream().anyMatch(m -> m.receiver().travels());
    }
}
