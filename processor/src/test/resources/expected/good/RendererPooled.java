package good;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Renderer} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
public final class RendererPooled extends PooledStub<RendererPooled> {
    private RendererPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static RendererPooled on(Pool pool) {
        return new RendererPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static RendererPooled on(Pool pool, Renderer receiver) {
        return new RendererPooled(StubState.on(pool, receiver));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static RendererPooled shared() {
        return new RendererPooled(StubState.shared());
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static RendererPooled shared(Renderer receiver) {
        return new RendererPooled(StubState.shared(receiver));
    }

    @Override
    protected RendererPooled with(StubState newState) {
        return new RendererPooled(newState);
    }

    /** Runs {@link Renderer#render} in a worker and waits for its result. */
    public String render(String text) {
        return call(Methods.RENDER, text);
    }

    /** Like {@link #render}, but returns at once. */
    public PooledFuture<String> renderAsync(String text) {
        return callAsync(Methods.RENDER, text);
    }

    /** Runs {@link #render} for each item and waits for all results, in order. */
    public List<String> renderMap(Iterable<? extends String> items) {
        return map(Methods.RENDER.over(items));
    }

    /** {@link #renderMap} over a stream. */
    public List<String> renderMap(Stream<? extends String> items) {
        return map(Methods.RENDER.over(items));
    }

    /** Runs {@link #render} for each item and returns at once. */
    public PooledFuture<List<String>> renderMapAsync(Iterable<? extends String> items) {
        return mapAsync(Methods.RENDER.over(items));
    }

    /** {@link #renderMapAsync} over a stream. */
    public PooledFuture<List<String>> renderMapAsync(Stream<? extends String> items) {
        return mapAsync(Methods.RENDER.over(items));
    }

    /** Runs {@link #render} for each item, lazily; results come in order. */
    public Stream<String> renderStream(Iterable<? extends String> items) {
        return stream(Methods.RENDER.over(items));
    }

    /** {@link #renderStream} over a stream. */
    public Stream<String> renderStream(Stream<? extends String> items) {
        return stream(Methods.RENDER.over(items));
    }

    /** Runs {@link #render} for each item, lazily; results come as they finish. */
    public Stream<String> renderStreamUnordered(Iterable<? extends String> items) {
        return streamUnordered(Methods.RENDER.over(items));
    }

    /** {@link #renderStreamUnordered} over a stream. */
    public Stream<String> renderStreamUnordered(Stream<? extends String> items) {
        return streamUnordered(Methods.RENDER.over(items));
    }

    /** Runs {@link #render} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<String>> renderOutcomes(Iterable<? extends String> items) {
        return outcomes(Methods.RENDER.over(items));
    }

    /** {@link #renderOutcomes} over a stream. */
    public Stream<Outcome<String>> renderOutcomes(Stream<? extends String> items) {
        return outcomes(Methods.RENDER.over(items));
    }

    /** Runs {@link #render} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<String>> renderOutcomesUnordered(Iterable<? extends String> items) {
        return outcomesUnordered(Methods.RENDER.over(items));
    }

    /** {@link #renderOutcomesUnordered} over a stream. */
    public Stream<Outcome<String>> renderOutcomesUnordered(Stream<? extends String> items) {
        return outcomesUnordered(Methods.RENDER.over(items));
    }

    /** Runs {@link Renderer#warm} in a worker and waits for its end. */
    public void warm() {
        call(Methods.WARM, null);
    }

    /** Like {@link #warm}, but returns at once. */
    public PooledFuture<Void> warmAsync() {
        return callAsync(Methods.WARM, null);
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final PooledMethod<String, String> RENDER = new PooledMethod<String, String>(
                Methods.class,
                0,
                "Renderer.render",
                "good.Renderer#render(Ljava/lang/String;)Ljava/lang/String;",
                0x55b5a522556a9aa6L,
                PooledMethod.Receiver.EITHER,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, String arguments) {
                out.writeString(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                String text = in.readString();
                out.writeString(((Renderer) target).render(text));
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
                        + "result: String\n"
                        + "receiver: object good.Renderer\n";
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readString());
            }

            @Override
            public Object newResident() throws Throwable {
                return new Renderer();
            }
        };

        static final PooledMethod<Void, Void> WARM = new PooledMethod<Void, Void>(
                Methods.class,
                1,
                "Renderer.warm",
                "good.Renderer#warm()V",
                0x8d73829b4d956cceL,
                PooledMethod.Receiver.EITHER,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                ((Renderer) target).warm();
            }

            @Override
            public Void readResult(WireReader in) {
                return null;
            }

            @Override
            public boolean isResultPlain() {
                return true;
            }

            @Override
            public String layout() {
                return "receiver: object good.Renderer\n";
            }

            @Override
            public Object newResident() throws Throwable {
                return new Renderer();
            }
        };

        static {
            PooledMethods.register(Methods.class, RENDER, WARM);
        }

        private Methods() {
        }
    }
}
