package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;

/** The forms of a method over many items, in the order they are written. */
enum Form {
    MAP("Map", "map", /* ofVoid= */ true),
    MAP_ASYNC("MapAsync", "mapAsync", /* ofVoid= */ true),
    STREAM("Stream", "stream", /* ofVoid= */ false),
    STREAM_UNORDERED("StreamUnordered", "streamUnordered", /* ofVoid= */ false),
    OUTCOMES("Outcomes", "outcomes", /* ofVoid= */ true),
    OUTCOMES_UNORDERED("OutcomesUnordered", "outcomesUnordered", /* ofVoid= */ true);

    /** What the name of the form that returns a future at once ends in. */
    static final String ASYNC_SUFFIX = "Async";

    private final String suffix;
    private final String baseMethod;
    private final boolean ofVoid;

    Form(String suffix, String baseMethod, boolean ofVoid) {
        this.suffix = suffix;
        this.baseMethod = baseMethod;
        this.ofVoid = ofVoid;
    }

    /** Returns the forms that a method has. */
    static List<Form> of(int parameters, boolean isVoid) {
        return parameters == 0
                ? List.of()
                : Arrays.stream(values()).filter(form -> form.ofVoid || !isVoid).toList();
    }

    String methodName(String formName) {
        return formName + suffix;
    }

    /** Returns the method of {@code PooledStub} that does it. */
    String baseMethod(boolean isVoid) {
        if (!isVoid) {
            return baseMethod;
        }
        return switch (this) {
            case MAP -> "mapVoid";
            case MAP_ASYNC -> "mapVoidAsync";
            default -> baseMethod;
        };
    }

    /** Returns what the form returns where the method returns {@code result}, which is boxed, or {@code Void}. */
    TypeName resultType(TypeName result, boolean isVoid) {
        return switch (this) {
            case MAP -> isVoid ? TypeName.VOID : of(RuntimeNames.LIST, result);
            case MAP_ASYNC -> of(RuntimeNames.FUTURE, isVoid ? result : of(RuntimeNames.LIST, result));
            case STREAM, STREAM_UNORDERED -> of(RuntimeNames.STREAM, result);
            case OUTCOMES, OUTCOMES_UNORDERED -> of(RuntimeNames.STREAM, of(RuntimeNames.OUTCOME, result));
        };
    }

    /** Returns whether it throws what the method throws, checked exceptions included. */
    boolean throwsDeclared() {
        return this == MAP;
    }

    private static TypeName of(ClassName raw, TypeName argument) {
        return ParameterizedTypeName.get(raw, argument);
    }
}
