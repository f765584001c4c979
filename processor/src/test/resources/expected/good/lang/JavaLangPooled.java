package good.lang;

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
import java.lang.Iterable;
import java.lang.Object;
import java.lang.Override;
import java.lang.SuppressWarnings;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link JavaLang} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class JavaLangPooled extends PooledStub<JavaLangPooled> {
    private JavaLangPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static JavaLangPooled on(Pool pool) {
        return new JavaLangPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static JavaLangPooled shared() {
        return new JavaLangPooled(StubState.shared());
    }

    @Override
    protected JavaLangPooled with(StubState newState) {
        return new JavaLangPooled(newState);
    }

    /** Runs {@link JavaLang#shorten} in a worker and waits for its result. */
    Long shorten(long value, String text) {
        return call(Methods.SHORTEN, new ShortenArgs(value, text));
    }

    /** Like {@link #shorten}, but returns at once. */
    PooledFuture<Long> shortenAsync(long value, String text) {
        return callAsync(Methods.SHORTEN, new ShortenArgs(value, text));
    }

    /** Runs {@link #shorten} for each item and waits for all results, in order. */
    List<Long> shortenMap(Iterable<? extends ShortenArgs> items) {
        return map(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenMap} over a stream. */
    List<Long> shortenMap(Stream<? extends ShortenArgs> items) {
        return map(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenMap} over first arguments, with the others fixed. */
    List<Long> shortenMap(Iterable<? extends java.lang.Long> values, String text) {
        return map(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** {@link #shortenMap} over a stream of first arguments, with the others fixed. */
    List<Long> shortenMap(Stream<? extends java.lang.Long> values, String text) {
        return map(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** Runs {@link #shorten} for each item and returns at once. */
    PooledFuture<List<Long>> shortenMapAsync(Iterable<? extends ShortenArgs> items) {
        return mapAsync(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenMapAsync} over a stream. */
    PooledFuture<List<Long>> shortenMapAsync(Stream<? extends ShortenArgs> items) {
        return mapAsync(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Long>> shortenMapAsync(Iterable<? extends java.lang.Long> values,
            String text) {
        return mapAsync(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** {@link #shortenMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Long>> shortenMapAsync(Stream<? extends java.lang.Long> values, String text) {
        return mapAsync(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** Runs {@link #shorten} for each item, lazily; results come in order. */
    Stream<Long> shortenStream(Iterable<? extends ShortenArgs> items) {
        return stream(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenStream} over a stream. */
    Stream<Long> shortenStream(Stream<? extends ShortenArgs> items) {
        return stream(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenStream} over first arguments, with the others fixed. */
    Stream<Long> shortenStream(Iterable<? extends java.lang.Long> values, String text) {
        return stream(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** {@link #shortenStream} over a stream of first arguments, with the others fixed. */
    Stream<Long> shortenStream(Stream<? extends java.lang.Long> values, String text) {
        return stream(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** Runs {@link #shorten} for each item, lazily; results come as they finish. */
    Stream<Long> shortenStreamUnordered(Iterable<? extends ShortenArgs> items) {
        return streamUnordered(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenStreamUnordered} over a stream. */
    Stream<Long> shortenStreamUnordered(Stream<? extends ShortenArgs> items) {
        return streamUnordered(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenStreamUnordered} over first arguments, with the others fixed. */
    Stream<Long> shortenStreamUnordered(Iterable<? extends java.lang.Long> values, String text) {
        return streamUnordered(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** {@link #shortenStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Long> shortenStreamUnordered(Stream<? extends java.lang.Long> values, String text) {
        return streamUnordered(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** Runs {@link #shorten} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Long>> shortenOutcomes(Iterable<? extends ShortenArgs> items) {
        return outcomes(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenOutcomes} over a stream. */
    Stream<Outcome<Long>> shortenOutcomes(Stream<? extends ShortenArgs> items) {
        return outcomes(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Long>> shortenOutcomes(Iterable<? extends java.lang.Long> values, String text) {
        return outcomes(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** {@link #shortenOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Long>> shortenOutcomes(Stream<? extends java.lang.Long> values, String text) {
        return outcomes(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** Runs {@link #shorten} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Long>> shortenOutcomesUnordered(Iterable<? extends ShortenArgs> items) {
        return outcomesUnordered(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenOutcomesUnordered} over a stream. */
    Stream<Outcome<Long>> shortenOutcomesUnordered(Stream<? extends ShortenArgs> items) {
        return outcomesUnordered(Methods.SHORTEN.over(items));
    }

    /** {@link #shortenOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Long>> shortenOutcomesUnordered(Iterable<? extends java.lang.Long> values,
            String text) {
        return outcomesUnordered(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** {@link #shortenOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Long>> shortenOutcomesUnordered(Stream<? extends java.lang.Long> values,
            String text) {
        return outcomesUnordered(Methods.SHORTEN.overFirst(values, new ShortenArgs(0, text)));
    }

    /** All arguments of one call of {@code shorten}. */
    record ShortenArgs(long value, String text) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<String> STRING_CODEC = new StringCodec();

        static final TypeCodec<Long> LONG_CODEC = new LongCodec();

        static final PooledMethod<ShortenArgs, Long> SHORTEN = new PooledMethod<ShortenArgs, Long>(
                Methods.class,
                0,
                "JavaLang.shorten",
                "good.lang.JavaLang#shorten(JLgood/lang/String;)Lgood/lang/Long;",
                0xf0563a5d5f6ccde0L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ShortenArgs arguments) {
                out.writeLong(arguments.value());
                writeArgument(out, 2, "text", STRING_CODEC, arguments.text());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                long value = in.readLong();
                String text = readArgument(in, 2, "text", STRING_CODEC);
                writeResult(out, LONG_CODEC, JavaLang.shorten(value, text));
            }

            @Override
            public Long readResult(WireReader in) {
                return readResult(in, LONG_CODEC);
            }

            @Override
            public java.lang.String layout() {
                return "argument 1: long\n"
                        + "argument 2: record good.lang.String\n"
                        + "result: record good.lang.Long\n"
                        + "record good.lang.String: int length\n"
                        + "record good.lang.Long: long value, record good.lang.String text\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                out.writeLong((java.lang.Long) first);
            }

            @Override
            public void writeRest(WireWriter out, ShortenArgs arguments) {
                writeArgument(out, 2, "text", STRING_CODEC, arguments.text());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ShortenArgs(0, readArgument(in, 2, "text", STRING_CODEC));
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                long value = in.readLong();
                ShortenArgs fixed = (ShortenArgs) rest;
                writeResult(out, LONG_CODEC, JavaLang.shorten(value, fixed.text()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readLong());
                each.accept(readArgument(in, 2, "text", STRING_CODEC));
            }
        };

        static {
            PooledMethods.register(Methods.class, SHORTEN);
        }

        private Methods() {
        }

        static final class StringCodec extends Codecs.OfRecord<String> {
            StringCodec() {
                super(String.class, "int length");
            }

            @Override
            protected void writeComponents(WireWriter out, String value) {
                out.writeInt(value.length());
            }

            @Override
            protected String readComponents(WireReader in) {
                return new String(in.readInt());
            }
        }

        static final class LongCodec extends Codecs.OfRecord<Long> {
            LongCodec() {
                super(Long.class, "long value, good.lang.String text");
            }

            @Override
            protected void writeComponents(WireWriter out, Long value) {
                out.writeLong(value.value());
                writeComponent(out, "text", STRING_CODEC, value.text());
            }

            @Override
            protected Long readComponents(WireReader in) {
                return new Long(in.readLong(), STRING_CODEC.read(in));
            }
        }
    }
}
