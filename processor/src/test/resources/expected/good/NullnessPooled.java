package good;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.Codecs;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import dev.pooled.stub.TypeCodec;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Runs the methods of {@link Nullness} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@Deprecated(forRemoval = true)
@NullMarked
@SuppressWarnings({"doclint:missing", "rawtypes", "removal", "unchecked"})
final class NullnessPooled extends PooledStub<NullnessPooled> {
    private NullnessPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static NullnessPooled on(Pool pool) {
        return new NullnessPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static NullnessPooled shared() {
        return new NullnessPooled(StubState.shared());
    }

    @Override
    protected NullnessPooled with(StubState newState) {
        return new NullnessPooled(newState);
    }

    /** Runs {@link Nullness#pick} in a worker and waits for its result. */
    @Nullable String pick(@Nullable String a, List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return call(Methods.PICK, new PickArgs(a, b, c, d));
    }

    /** Like {@link #pick}, but returns at once. */
    PooledFuture<@Nullable String> pickAsync(@Nullable String a, List<@Nullable Integer> b,
            String @Nullable [] c, Map. @Nullable Entry<String, Long> d) {
        return callAsync(Methods.PICK, new PickArgs(a, b, c, d));
    }

    /** Runs {@link #pick} for each item and waits for all results, in order. */
    List<@Nullable String> pickMap(Iterable<? extends PickArgs> items) {
        return map(Methods.PICK.over(items));
    }

    /** {@link #pickMap} over a stream. */
    List<@Nullable String> pickMap(Stream<? extends PickArgs> items) {
        return map(Methods.PICK.over(items));
    }

    /** {@link #pickMap} over first arguments, with the others fixed. */
    List<@Nullable String> pickMap(Iterable<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return map(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** {@link #pickMap} over a stream of first arguments, with the others fixed. */
    List<@Nullable String> pickMap(Stream<? extends @Nullable String> as, List<@Nullable Integer> b,
            String @Nullable [] c, Map. @Nullable Entry<String, Long> d) {
        return map(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** Runs {@link #pick} for each item and returns at once. */
    PooledFuture<List<@Nullable String>> pickMapAsync(Iterable<? extends PickArgs> items) {
        return mapAsync(Methods.PICK.over(items));
    }

    /** {@link #pickMapAsync} over a stream. */
    PooledFuture<List<@Nullable String>> pickMapAsync(Stream<? extends PickArgs> items) {
        return mapAsync(Methods.PICK.over(items));
    }

    /** {@link #pickMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<@Nullable String>> pickMapAsync(Iterable<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return mapAsync(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** {@link #pickMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<@Nullable String>> pickMapAsync(Stream<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return mapAsync(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** Runs {@link #pick} for each item, lazily; results come in order. */
    Stream<@Nullable String> pickStream(Iterable<? extends PickArgs> items) {
        return stream(Methods.PICK.over(items));
    }

    /** {@link #pickStream} over a stream. */
    Stream<@Nullable String> pickStream(Stream<? extends PickArgs> items) {
        return stream(Methods.PICK.over(items));
    }

    /** {@link #pickStream} over first arguments, with the others fixed. */
    Stream<@Nullable String> pickStream(Iterable<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return stream(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** {@link #pickStream} over a stream of first arguments, with the others fixed. */
    Stream<@Nullable String> pickStream(Stream<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return stream(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** Runs {@link #pick} for each item, lazily; results come as they finish. */
    Stream<@Nullable String> pickStreamUnordered(Iterable<? extends PickArgs> items) {
        return streamUnordered(Methods.PICK.over(items));
    }

    /** {@link #pickStreamUnordered} over a stream. */
    Stream<@Nullable String> pickStreamUnordered(Stream<? extends PickArgs> items) {
        return streamUnordered(Methods.PICK.over(items));
    }

    /** {@link #pickStreamUnordered} over first arguments, with the others fixed. */
    Stream<@Nullable String> pickStreamUnordered(Iterable<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return streamUnordered(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** {@link #pickStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<@Nullable String> pickStreamUnordered(Stream<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return streamUnordered(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** Runs {@link #pick} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<@Nullable String>> pickOutcomes(Iterable<? extends PickArgs> items) {
        return outcomes(Methods.PICK.over(items));
    }

    /** {@link #pickOutcomes} over a stream. */
    Stream<Outcome<@Nullable String>> pickOutcomes(Stream<? extends PickArgs> items) {
        return outcomes(Methods.PICK.over(items));
    }

    /** {@link #pickOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String>> pickOutcomes(Iterable<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return outcomes(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** {@link #pickOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String>> pickOutcomes(Stream<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return outcomes(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** Runs {@link #pick} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<@Nullable String>> pickOutcomesUnordered(Iterable<? extends PickArgs> items) {
        return outcomesUnordered(Methods.PICK.over(items));
    }

    /** {@link #pickOutcomesUnordered} over a stream. */
    Stream<Outcome<@Nullable String>> pickOutcomesUnordered(Stream<? extends PickArgs> items) {
        return outcomesUnordered(Methods.PICK.over(items));
    }

    /** {@link #pickOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String>> pickOutcomesUnordered(Iterable<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return outcomesUnordered(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** {@link #pickOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<@Nullable String>> pickOutcomesUnordered(Stream<? extends @Nullable String> as,
            List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
        return outcomesUnordered(Methods.PICK.overFirst(as, new PickArgs(null, b, c, d)));
    }

    /** Runs {@link Nullness#same} in a worker and waits for its result. */
    <T extends @Nullable Object> T same(T value) {
        return call(Methods.<T>same(), value);
    }

    /** Like {@link #same}, but returns at once. */
    <T extends @Nullable Object> PooledFuture<T> sameAsync(T value) {
        return callAsync(Methods.<T>same(), value);
    }

    /** Runs {@link #same} for each item and waits for all results, in order. */
    <T extends @Nullable Object> List<T> sameMap(Iterable<? extends T> items) {
        return map(Methods.<T>same().over(items));
    }

    /** {@link #sameMap} over a stream. */
    <T extends @Nullable Object> List<T> sameMap(Stream<? extends T> items) {
        return map(Methods.<T>same().over(items));
    }

    /** Runs {@link #same} for each item and returns at once. */
    <T extends @Nullable Object> PooledFuture<List<T>> sameMapAsync(Iterable<? extends T> items) {
        return mapAsync(Methods.<T>same().over(items));
    }

    /** {@link #sameMapAsync} over a stream. */
    <T extends @Nullable Object> PooledFuture<List<T>> sameMapAsync(Stream<? extends T> items) {
        return mapAsync(Methods.<T>same().over(items));
    }

    /** Runs {@link #same} for each item, lazily; results come in order. */
    <T extends @Nullable Object> Stream<T> sameStream(Iterable<? extends T> items) {
        return stream(Methods.<T>same().over(items));
    }

    /** {@link #sameStream} over a stream. */
    <T extends @Nullable Object> Stream<T> sameStream(Stream<? extends T> items) {
        return stream(Methods.<T>same().over(items));
    }

    /** Runs {@link #same} for each item, lazily; results come as they finish. */
    <T extends @Nullable Object> Stream<T> sameStreamUnordered(Iterable<? extends T> items) {
        return streamUnordered(Methods.<T>same().over(items));
    }

    /** {@link #sameStreamUnordered} over a stream. */
    <T extends @Nullable Object> Stream<T> sameStreamUnordered(Stream<? extends T> items) {
        return streamUnordered(Methods.<T>same().over(items));
    }

    /** Runs {@link #same} for each item, lazily; outcomes, failures among them, come in order. */
    <T extends @Nullable Object> Stream<Outcome<T>> sameOutcomes(Iterable<? extends T> items) {
        return outcomes(Methods.<T>same().over(items));
    }

    /** {@link #sameOutcomes} over a stream. */
    <T extends @Nullable Object> Stream<Outcome<T>> sameOutcomes(Stream<? extends T> items) {
        return outcomes(Methods.<T>same().over(items));
    }

    /** Runs {@link #same} for each item, lazily; outcomes, failures among them, come as they finish. */
    <T extends @Nullable Object> Stream<Outcome<T>> sameOutcomesUnordered(
            Iterable<? extends T> items) {
        return outcomesUnordered(Methods.<T>same().over(items));
    }

    /** {@link #sameOutcomesUnordered} over a stream. */
    <T extends @Nullable Object> Stream<Outcome<T>> sameOutcomesUnordered(
            Stream<? extends T> items) {
        return outcomesUnordered(Methods.<T>same().over(items));
    }

    /** All arguments of one call of {@code pick}. */
    record PickArgs(@Nullable String a, List<@Nullable Integer> b, String @Nullable [] c,
            Map. @Nullable Entry<String, Long> d) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<List<Integer>> INTEGER_LIST_CODEC = Codecs.list(Codecs.value(Integer.class));

        static final TypeCodec<String[]> STRING_ARRAY_CODEC = Codecs.array(Codecs.string(),
                String.class);

        static final TypeCodec<Map.Entry<String, Long>> STRING_LONG_ENTRY_CODEC = Codecs.entry(Codecs.string(),
                Codecs.value(Long.class));

        static final TypeCodec<Object> OBJECT_CODEC = Codecs.object(Object.class);

        static final PooledMethod<PickArgs, String> PICK = new PooledMethod<PickArgs, String>(
                Methods.class,
                0,
                "Nullness.pick",
                "good.Nullness#pick(Ljava/lang/String;Ljava/util/List;[Ljava/lang/String;Ljava/util/Map$Entry;)Ljava/lang/String;",
                0xdd6c31c47c22a539L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, PickArgs arguments) {
                out.writeString(arguments.a());
                writeArgument(out, 2, "b", INTEGER_LIST_CODEC, arguments.b());
                writeArgument(out, 3, "c", STRING_ARRAY_CODEC, arguments.c());
                writeArgument(out, 4, "d", STRING_LONG_ENTRY_CODEC, arguments.d());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String a = in.readString();
                List<Integer> b = readArgument(in, 2, "b", INTEGER_LIST_CODEC);
                String[] c = readArgument(in, 3, "c", STRING_ARRAY_CODEC);
                Map.Entry<String, Long> d = readArgument(in, 4, "d", STRING_LONG_ENTRY_CODEC);
                out.writeString(Nullness.pick(a, b, c, d));
            }

            @Override
            public String readResult(WireReader in) {
                return in.readString();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "argument 1: String\n"
                        + "argument 2: List<Integer>\n"
                        + "argument 3: String[]\n"
                        + "argument 4: Map.Entry<String, Long>\n"
                        + "result: String\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeString((String) first);
            }

            @Override
            public void writeRest(WireWriter out, PickArgs arguments) {
                writeArgument(out, 2, "b", INTEGER_LIST_CODEC, arguments.b());
                writeArgument(out, 3, "c", STRING_ARRAY_CODEC, arguments.c());
                writeArgument(out, 4, "d", STRING_LONG_ENTRY_CODEC, arguments.d());
            }

            @Override
            public Object readRest(WireReader in) {
                return new PickArgs(null, readArgument(in, 2, "b", INTEGER_LIST_CODEC),
                        readArgument(in, 3, "c", STRING_ARRAY_CODEC),
                        readArgument(in, 4, "d", STRING_LONG_ENTRY_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                String a = in.readString();
                PickArgs fixed = (PickArgs) rest;
                out.writeString(Nullness.pick(a, fixed.b(), fixed.c(), fixed.d()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
                each.accept(readArgument(in, 2, "b", INTEGER_LIST_CODEC));
                each.accept(readArgument(in, 3, "c", STRING_ARRAY_CODEC));
                each.accept(readArgument(in, 4, "d", STRING_LONG_ENTRY_CODEC));
            }
        };

        static final PooledMethod<?, ?> SAME = newSame();

        static {
            PooledMethods.register(Methods.class, PICK, SAME);
        }

        private Methods() {
        }

        static <T extends @Nullable Object> PooledMethod<T, T> same() {
            return (PooledMethod<T, T>) SAME;
        }

        private static <T extends @Nullable Object> PooledMethod<T, T> newSame() {
            return new PooledMethod<T, T>(
                    Methods.class,
                    1,
                    "Nullness.same",
                    "good.Nullness#same(Ljava/lang/Object;)Ljava/lang/Object;",
                    0xb97af858fa0ec0e7L,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, T arguments) {
                    writeArgument(out, 1, "value", Codecs.as(OBJECT_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T value = readArgument(in, 1, "value", Codecs.as(OBJECT_CODEC));
                    writeResult(out, Codecs.as(OBJECT_CODEC), Nullness.same(value));
                }

                @Override
                public T readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Object\n"
                            + "result: object java.lang.Object\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "value", Codecs.as(OBJECT_CODEC)));
                }
            };
        }
    }
}
