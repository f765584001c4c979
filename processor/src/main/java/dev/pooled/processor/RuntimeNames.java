package dev.pooled.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The types that generated code names, of the runtime and of the JDK. */
final class RuntimeNames {

    static final ClassName POOL = ClassName.get("dev.pooled", "Pool");
    static final ClassName FUTURE = ClassName.get("dev.pooled", "PooledFuture");
    static final ClassName OUTCOME = ClassName.get("dev.pooled", "Outcome");

    static final ClassName WIRE_READER = ClassName.get("dev.pooled.codec", "WireReader");
    static final ClassName WIRE_WRITER = ClassName.get("dev.pooled.codec", "WireWriter");

    static final ClassName STUB = ClassName.get("dev.pooled.stub", "PooledStub");
    static final ClassName STUB_STATE = ClassName.get("dev.pooled.stub", "StubState");
    static final ClassName METHOD = ClassName.get("dev.pooled.stub", "PooledMethod");
    static final ClassName METHODS = ClassName.get("dev.pooled.stub", "PooledMethods");
    static final ClassName METHOD_OPTIONS = ClassName.get("dev.pooled.stub", "MethodOptions");
    static final ClassName CODECS = ClassName.get("dev.pooled.stub", "Codecs");
    static final ClassName TYPE_CODEC = ClassName.get("dev.pooled.stub", "TypeCodec");

    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName STREAM = ClassName.get(Stream.class);
    static final ClassName ITERABLE = ClassName.get(Iterable.class);
    static final ClassName CONSUMER = ClassName.get(Consumer.class);
    static final ClassName OBJECT = ClassName.get(Object.class);
    static final ClassName VOID = ClassName.get(Void.class);

    private RuntimeNames() {}
}
