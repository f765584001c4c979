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

/** Runs the methods of {@link Kinds.Money} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class Kinds_MoneyPooled extends PooledStub<Kinds_MoneyPooled> {
    private Kinds_MoneyPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static Kinds_MoneyPooled on(Pool pool, Kinds.Money receiver) {
        return new Kinds_MoneyPooled(StubState.on(pool, receiver));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static Kinds_MoneyPooled shared(Kinds.Money receiver) {
        return new Kinds_MoneyPooled(StubState.shared(receiver));
    }

    @Override
    protected Kinds_MoneyPooled with(StubState newState) {
        return new Kinds_MoneyPooled(newState);
    }

    /** Runs {@link Kinds.Money#plus} in a worker and waits for its result. */
    public Kinds.Money plus(Kinds.Money other) {
        return call(Methods.PLUS, other);
    }

    /** Like {@link #plus}, but returns at once. */
    public PooledFuture<Kinds.Money> plusAsync(Kinds.Money other) {
        return callAsync(Methods.PLUS, other);
    }

    /** Runs {@link #plus} for each item and waits for all results, in order. */
    public List<Kinds.Money> plusMap(Iterable<? extends Kinds.Money> items) {
        return map(Methods.PLUS.over(items));
    }

    /** {@link #plusMap} over a stream. */
    public List<Kinds.Money> plusMap(Stream<? extends Kinds.Money> items) {
        return map(Methods.PLUS.over(items));
    }

    /** Runs {@link #plus} for each item and returns at once. */
    public PooledFuture<List<Kinds.Money>> plusMapAsync(Iterable<? extends Kinds.Money> items) {
        return mapAsync(Methods.PLUS.over(items));
    }

    /** {@link #plusMapAsync} over a stream. */
    public PooledFuture<List<Kinds.Money>> plusMapAsync(Stream<? extends Kinds.Money> items) {
        return mapAsync(Methods.PLUS.over(items));
    }

    /** Runs {@link #plus} for each item, lazily; results come in order. */
    public Stream<Kinds.Money> plusStream(Iterable<? extends Kinds.Money> items) {
        return stream(Methods.PLUS.over(items));
    }

    /** {@link #plusStream} over a stream. */
    public Stream<Kinds.Money> plusStream(Stream<? extends Kinds.Money> items) {
        return stream(Methods.PLUS.over(items));
    }

    /** Runs {@link #plus} for each item, lazily; results come as they finish. */
    public Stream<Kinds.Money> plusStreamUnordered(Iterable<? extends Kinds.Money> items) {
        return streamUnordered(Methods.PLUS.over(items));
    }

    /** {@link #plusStreamUnordered} over a stream. */
    public Stream<Kinds.Money> plusStreamUnordered(Stream<? extends Kinds.Money> items) {
        return streamUnordered(Methods.PLUS.over(items));
    }

    /** Runs {@link #plus} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<Kinds.Money>> plusOutcomes(Iterable<? extends Kinds.Money> items) {
        return outcomes(Methods.PLUS.over(items));
    }

    /** {@link #plusOutcomes} over a stream. */
    public Stream<Outcome<Kinds.Money>> plusOutcomes(Stream<? extends Kinds.Money> items) {
        return outcomes(Methods.PLUS.over(items));
    }

    /** Runs {@link #plus} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<Kinds.Money>> plusOutcomesUnordered(
            Iterable<? extends Kinds.Money> items) {
        return outcomesUnordered(Methods.PLUS.over(items));
    }

    /** {@link #plusOutcomesUnordered} over a stream. */
    public Stream<Outcome<Kinds.Money>> plusOutcomesUnordered(Stream<? extends Kinds.Money> items) {
        return outcomesUnordered(Methods.PLUS.over(items));
    }

    /** Runs {@link Kinds.Money#cents} in a worker and waits for its result. */
    public long cents() {
        return call(Methods.CENTS, null);
    }

    /** Like {@link #cents}, but returns at once. */
    public PooledFuture<Long> centsAsync() {
        return callAsync(Methods.CENTS, null);
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Kinds.Money> MONEY_CODEC = Codecs.object(Kinds.Money.class);

        static final PooledMethod<Kinds.Money, Kinds.Money> PLUS = new PooledMethod<Kinds.Money, Kinds.Money>(
                Methods.class,
                0,
                "Kinds.Money.plus",
                "good.Kinds$Money#plus(Lgood/Kinds$Money;)Lgood/Kinds$Money;",
                0x9211545c64499ec2L,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Kinds.Money arguments) {
                writeArgument(out, 1, "other", MONEY_CODEC, arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Kinds.Money other = readArgument(in, 1, "other", MONEY_CODEC);
                writeResult(out, MONEY_CODEC, ((Kinds.Money) target).plus(other));
            }

            @Override
            public Kinds.Money readResult(WireReader in) {
                return readResult(in, MONEY_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: object good.Kinds.Money\n"
                        + "result: object good.Kinds.Money\n"
                        + "receiver: object good.Kinds.Money\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "other", MONEY_CODEC));
            }
        };

        static final PooledMethod<Void, Long> CENTS = new PooledMethod<Void, Long>(
                Methods.class,
                1,
                "Kinds.Money.cents",
                "good.Kinds$Money#cents()J",
                0x096d9fdb4dba71ffL,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeLong(((Kinds.Money) target).cents());
            }

            @Override
            public Long readResult(WireReader in) {
                return in.readLong();
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "result: long\n"
                        + "receiver: object good.Kinds.Money\n";
            }
        };

        static {
            PooledMethods.register(Methods.class, PLUS, CENTS);
        }

        private Methods() {
        }
    }
}
