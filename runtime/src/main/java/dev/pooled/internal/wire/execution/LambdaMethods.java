package dev.pooled.internal.wire.execution;

import dev.pooled.TaskCallable;
import dev.pooled.TaskFunction;
import dev.pooled.TaskRunnable;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.Codecs;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.TypeCodec;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The pooled methods behind {@code pool.submit}, {@code pool.map} and the executor view: written by hand as the processor
 * would, with the lambda as an argument.
 */
public final class LambdaMethods {

    /** Calls a callable: {@link TaskCallable} or a serialisable {@link Callable}. */
    public static final PooledMethod<Object, @Nullable Object> CALL = new Submitted(0, "call") {
        @Override
        @Nullable
        Object call(Object task) throws Exception {
            return task instanceof TaskCallable<?> callable ? callable.call() : ((Callable<?>) task).call();
        }
    };

    /** Runs a runnable: {@link TaskRunnable} or a serialisable {@link Runnable}. */
    public static final PooledMethod<Object, @Nullable Object> RUN = new Submitted(1, "run") {
        @Override
        @Nullable
        Object call(Object task) throws Exception {
            if (task instanceof TaskRunnable runnable) {
                runnable.run();
            } else {
                ((Runnable) task).run();
            }
            return null;
        }
    };

    /** Applies a function, the second argument, to an item, the first. */
    public static final PooledMethod<Application, @Nullable Object> APPLY = new Apply();

    static {
        PooledMethods.register(LambdaMethods.class, CALL, RUN, APPLY);
    }

    private LambdaMethods() {}

    /** The arguments of {@link #APPLY}; the item is empty where only the function is fixed. */
    public record Application(@Nullable Object item, TaskFunction<?, ?> function) {}

    private static final TypeCodec<Object> ANY = Codecs.object(Object.class);

    private abstract static class Submitted extends PooledMethod<Object, @Nullable Object> {

        Submitted(int index, String name) {
            super(
                    LambdaMethods.class,
                    index,
                    "Pool.submit",
                    LambdaMethods.class.getName() + "#" + name,
                    index,
                    Receiver.NONE,
                    MethodOptions.NONE);
        }

        abstract @Nullable Object call(Object task) throws Exception;

        @Override
        public void writeArguments(WireWriter out, Object task) {
            writeArgument(out, 1, "task", ANY, task);
        }

        @Override
        public void run(@Nullable Object target, WireReader in, WireWriter out) throws Throwable {
            Object task = Objects.requireNonNull(readArgument(in, 1, "task", ANY), "task");
            @Nullable ClassLoader context = ServedLoader.enter(task);
            try {
                writeResult(out, ANY, call(task));
            } finally {
                ServedLoader.leave(context);
            }
        }

        @Override
        public @Nullable Object readResult(WireReader in) {
            return readResult(in, ANY);
        }

        @Override
        public void readArguments(WireReader in, Consumer<@Nullable Object> each) {
            each.accept(readArgument(in, 1, "task", ANY));
        }
    }

    private static final class Apply extends PooledMethod<Application, @Nullable Object> {

        Apply() {
            super(
                    LambdaMethods.class,
                    2,
                    "Pool.map",
                    LambdaMethods.class.getName() + "#apply",
                    2,
                    Receiver.NONE,
                    MethodOptions.NONE);
        }

        @Override
        public void writeArguments(WireWriter out, Application arguments) {
            writeFirst(out, arguments.item());
            writeRest(out, arguments);
        }

        @Override
        public void writeFirst(WireWriter out, @Nullable Object first) {
            writeArgument(out, 1, "item", ANY, first);
        }

        @Override
        public void writeRest(WireWriter out, Application arguments) {
            writeArgument(out, 2, "function", ANY, arguments.function());
        }

        @Override
        public Object readRest(WireReader in) {
            return Objects.requireNonNull(readArgument(in, 2, "function", ANY), "function");
        }

        @Override
        public void run(@Nullable Object target, WireReader in, WireWriter out) throws Throwable {
            Object item = readArgument(in, 1, "item", ANY);
            apply(item, readRest(in), out);
        }

        @Override
        public void runFirst(@Nullable Object target, WireReader in, Object rest, WireWriter out) throws Throwable {
            apply(readArgument(in, 1, "item", ANY), rest, out);
        }

        @SuppressWarnings({"unchecked", "NullAway"}) // the caller's types are checked where the function was passed
        private static void apply(@Nullable Object item, Object function, WireWriter out) throws Exception {
            @Nullable ClassLoader context = ServedLoader.enter(function);
            try {
                writeResult(out, ANY, ((TaskFunction<@Nullable Object, @Nullable Object>) function).apply(item));
            } finally {
                ServedLoader.leave(context);
            }
        }

        @Override
        public @Nullable Object readResult(WireReader in) {
            return readResult(in, ANY);
        }

        @Override
        public void readArguments(WireReader in, Consumer<@Nullable Object> each) {
            each.accept(readArgument(in, 1, "item", ANY));
            each.accept(readRest(in));
        }
    }
}
