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
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Wild.Box} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "rawtypes", "unchecked"})
final class Wild_BoxPooled<T> extends PooledStub<Wild_BoxPooled<T>> {
    private Wild_BoxPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static <T> Wild_BoxPooled<T> on(Pool pool) {
        return new Wild_BoxPooled<>(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static <T> Wild_BoxPooled<T> shared() {
        return new Wild_BoxPooled<>(StubState.shared());
    }

    @Override
    protected Wild_BoxPooled<T> with(StubState newState) {
        return new Wild_BoxPooled<>(newState);
    }

    /** Runs {@link Wild.Box#twice} in a worker and waits for its result. */
    List<T> twice(T value, int more) {
        return call(Methods.<T>twice(), new TwiceArgs<T>(value, more));
    }

    /** Like {@link #twice}, but returns at once. */
    PooledFuture<List<T>> twiceAsync(T value, int more) {
        return callAsync(Methods.<T>twice(), new TwiceArgs<T>(value, more));
    }

    /** Runs {@link #twice} for each item and waits for all results, in order. */
    List<List<T>> twiceMap(Iterable<? extends TwiceArgs<T>> items) {
        return map(Methods.<T>twice().over(items));
    }

    /** {@link #twiceMap} over a stream. */
    List<List<T>> twiceMap(Stream<? extends TwiceArgs<T>> items) {
        return map(Methods.<T>twice().over(items));
    }

    /** {@link #twiceMap} over first arguments, with the others fixed. */
    List<List<T>> twiceMap(Iterable<? extends T> values, int more) {
        return map(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** {@link #twiceMap} over a stream of first arguments, with the others fixed. */
    List<List<T>> twiceMap(Stream<? extends T> values, int more) {
        return map(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** Runs {@link #twice} for each item and returns at once. */
    PooledFuture<List<List<T>>> twiceMapAsync(Iterable<? extends TwiceArgs<T>> items) {
        return mapAsync(Methods.<T>twice().over(items));
    }

    /** {@link #twiceMapAsync} over a stream. */
    PooledFuture<List<List<T>>> twiceMapAsync(Stream<? extends TwiceArgs<T>> items) {
        return mapAsync(Methods.<T>twice().over(items));
    }

    /** {@link #twiceMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<List<T>>> twiceMapAsync(Iterable<? extends T> values, int more) {
        return mapAsync(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** {@link #twiceMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<List<T>>> twiceMapAsync(Stream<? extends T> values, int more) {
        return mapAsync(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** Runs {@link #twice} for each item, lazily; results come in order. */
    Stream<List<T>> twiceStream(Iterable<? extends TwiceArgs<T>> items) {
        return stream(Methods.<T>twice().over(items));
    }

    /** {@link #twiceStream} over a stream. */
    Stream<List<T>> twiceStream(Stream<? extends TwiceArgs<T>> items) {
        return stream(Methods.<T>twice().over(items));
    }

    /** {@link #twiceStream} over first arguments, with the others fixed. */
    Stream<List<T>> twiceStream(Iterable<? extends T> values, int more) {
        return stream(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** {@link #twiceStream} over a stream of first arguments, with the others fixed. */
    Stream<List<T>> twiceStream(Stream<? extends T> values, int more) {
        return stream(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** Runs {@link #twice} for each item, lazily; results come as they finish. */
    Stream<List<T>> twiceStreamUnordered(Iterable<? extends TwiceArgs<T>> items) {
        return streamUnordered(Methods.<T>twice().over(items));
    }

    /** {@link #twiceStreamUnordered} over a stream. */
    Stream<List<T>> twiceStreamUnordered(Stream<? extends TwiceArgs<T>> items) {
        return streamUnordered(Methods.<T>twice().over(items));
    }

    /** {@link #twiceStreamUnordered} over first arguments, with the others fixed. */
    Stream<List<T>> twiceStreamUnordered(Iterable<? extends T> values, int more) {
        return streamUnordered(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** {@link #twiceStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<List<T>> twiceStreamUnordered(Stream<? extends T> values, int more) {
        return streamUnordered(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** Runs {@link #twice} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<List<T>>> twiceOutcomes(Iterable<? extends TwiceArgs<T>> items) {
        return outcomes(Methods.<T>twice().over(items));
    }

    /** {@link #twiceOutcomes} over a stream. */
    Stream<Outcome<List<T>>> twiceOutcomes(Stream<? extends TwiceArgs<T>> items) {
        return outcomes(Methods.<T>twice().over(items));
    }

    /** {@link #twiceOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<List<T>>> twiceOutcomes(Iterable<? extends T> values, int more) {
        return outcomes(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** {@link #twiceOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<List<T>>> twiceOutcomes(Stream<? extends T> values, int more) {
        return outcomes(Methods.<T>twice().overFirst(values, new TwiceArgs<T>(null, more)));
    }

    /** Runs {@link #twice} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<List<T>>> twiceOutcomesUnordered(Iterable<? extends TwiceArgs<T>> items) {
        return outcomesUnordered(Methods.<T>twice().over(items));
    }

    /** {@link #twiceOutcomesUnordered} over a stream. */
    Stream<Outcome<List<T>>> twiceOutcomesUnordered(Stream<? extends TwiceArgs<T>> items) {
        return outcomesUnordered(Methods.<T>twice().over(items));
    }

    /** {@link #twiceOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<List<T>>> twiceOutcomesUnordered(Iterable<? extends T> values, int more) {
        return outcomesUnordered(Methods.<T>twice().overFirst(values,
                new TwiceArgs<T>(null, more)));
    }

    /** {@link #twiceOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<List<T>>> twiceOutcomesUnordered(Stream<? extends T> values, int more) {
        return outcomesUnordered(Methods.<T>twice().overFirst(values,
                new TwiceArgs<T>(null, more)));
    }

    /** Runs {@link Wild.Box#opened} in a worker and waits for its result. */
    int opened() {
        return call(Methods.OPENED, null);
    }

    /** Like {@link #opened}, but returns at once. */
    PooledFuture<Integer> openedAsync() {
        return callAsync(Methods.OPENED, null);
    }

    /** All arguments of one call of {@code twice}. */
    record TwiceArgs<T>(T value, int more) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Object> OBJECT_CODEC = Codecs.object(Object.class);

        static final TypeCodec<List<Object>> OBJECT_LIST_CODEC = Codecs.list(Codecs.object(Object.class));

        static final PooledMethod<?, ?> TWICE = newTwice();

        static final PooledMethod<Void, Integer> OPENED = new PooledMethod<Void, Integer>(
                Methods.class,
                1,
                "Wild.Box.opened",
                "good.Wild$Box#opened()I",
                0x50012022aea6b691L,
                PooledMethod.Receiver.RESIDENT,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeInt(((Wild.Box<?>) target).opened());
            }

            @Override
            public Integer readResult(WireReader in) {
                return in.readInt();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public Object newResident() throws Throwable {
                return new Wild.Box<>();
            }
        };

        static {
            PooledMethods.register(Methods.class, TWICE, OPENED);
        }

        private Methods() {
        }

        static <T> PooledMethod<TwiceArgs<T>, List<T>> twice() {
            return (PooledMethod<TwiceArgs<T>, List<T>>) TWICE;
        }

        private static <T> PooledMethod<TwiceArgs<T>, List<T>> newTwice() {
            return new PooledMethod<TwiceArgs<T>, List<T>>(
                    Methods.class,
                    0,
                    "Wild.Box.twice",
                    "good.Wild$Box#twice(Ljava/lang/Object;I)Ljava/util/List;",
                    0x9c6c1e445749b0c0L,
                    PooledMethod.Receiver.RESIDENT,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, TwiceArgs<T> arguments) {
                    writeArgument(out, 1, "value", Codecs.as(OBJECT_CODEC), arguments.value());
                    out.writeInt(arguments.more());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T value = readArgument(in, 1, "value", Codecs.as(OBJECT_CODEC));
                    int more = in.readInt();
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), ((Wild.Box<T>) target).twice(value, more));
                }

                @Override
                public List<T> readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_LIST_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Object\n"
                            + "argument 2: int\n"
                            + "result: List<object java.lang.Object>\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "value", Codecs.as(OBJECT_CODEC), (T) first);
                }

                @Override
                public void writeRest(WireWriter out, TwiceArgs<T> arguments) {
                    out.writeInt(arguments.more());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new TwiceArgs<T>(null, in.readInt());
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    T value = readArgument(in, 1, "value", Codecs.as(OBJECT_CODEC));
                    TwiceArgs<T> fixed = (TwiceArgs<T>) rest;
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), ((Wild.Box<T>) target).twice(value, fixed.more()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "value", Codecs.as(OBJECT_CODEC)));
                    each.accept(in.readInt());
                }

                @Override
                public Object newResident() throws Throwable {
                    return new Wild.Box<>();
                }
            };
        }
    }
}
