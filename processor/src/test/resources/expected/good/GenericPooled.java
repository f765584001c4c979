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
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Generic} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"doclint:missing", "rawtypes", "unchecked", "varargs"})
public final class GenericPooled<T extends Comparable<T> & Serializable, U> extends PooledStub<GenericPooled<T, U>> {
    private GenericPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static <T extends Comparable<T> & Serializable, U> GenericPooled<T, U> on(Pool pool) {
        return new GenericPooled<>(StubState.on(pool));
    }

    /** Returns a stub whose calls go to {@code pool}, on copies of {@code receiver}. */
    public static <T extends Comparable<T> & Serializable, U> GenericPooled<T, U> on(Pool pool,
            Generic<T, U> receiver) {
        return new GenericPooled<>(StubState.on(pool, receiver));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static <T extends Comparable<T> & Serializable, U> GenericPooled<T, U> shared() {
        return new GenericPooled<>(StubState.shared());
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names, on copies of
     * {@code receiver}.
     */
    public static <T extends Comparable<T> & Serializable, U> GenericPooled<T, U> shared(
            Generic<T, U> receiver) {
        return new GenericPooled<>(StubState.shared(receiver));
    }

    @Override
    protected GenericPooled<T, U> with(StubState newState) {
        return new GenericPooled<>(newState);
    }

    /** Runs {@link Generic#larger} in a worker and waits for its result. */
    public T larger(T a, int times) {
        return call(Methods.<T>larger(), new LargerArgs<T>(a, times));
    }

    /** Like {@link #larger}, but returns at once. */
    public PooledFuture<T> largerAsync(T a, int times) {
        return callAsync(Methods.<T>larger(), new LargerArgs<T>(a, times));
    }

    /** Runs {@link #larger} for each item and waits for all results, in order. */
    public List<T> largerMap(Iterable<? extends LargerArgs<T>> items) {
        return map(Methods.<T>larger().over(items));
    }

    /** {@link #largerMap} over a stream. */
    public List<T> largerMap(Stream<? extends LargerArgs<T>> items) {
        return map(Methods.<T>larger().over(items));
    }

    /** {@link #largerMap} over first arguments, with the others fixed. */
    public List<T> largerMap(Iterable<? extends T> as, int times) {
        return map(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** {@link #largerMap} over a stream of first arguments, with the others fixed. */
    public List<T> largerMap(Stream<? extends T> as, int times) {
        return map(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** Runs {@link #larger} for each item and returns at once. */
    public PooledFuture<List<T>> largerMapAsync(Iterable<? extends LargerArgs<T>> items) {
        return mapAsync(Methods.<T>larger().over(items));
    }

    /** {@link #largerMapAsync} over a stream. */
    public PooledFuture<List<T>> largerMapAsync(Stream<? extends LargerArgs<T>> items) {
        return mapAsync(Methods.<T>larger().over(items));
    }

    /** {@link #largerMapAsync} over first arguments, with the others fixed. */
    public PooledFuture<List<T>> largerMapAsync(Iterable<? extends T> as, int times) {
        return mapAsync(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** {@link #largerMapAsync} over a stream of first arguments, with the others fixed. */
    public PooledFuture<List<T>> largerMapAsync(Stream<? extends T> as, int times) {
        return mapAsync(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** Runs {@link #larger} for each item, lazily; results come in order. */
    public Stream<T> largerStream(Iterable<? extends LargerArgs<T>> items) {
        return stream(Methods.<T>larger().over(items));
    }

    /** {@link #largerStream} over a stream. */
    public Stream<T> largerStream(Stream<? extends LargerArgs<T>> items) {
        return stream(Methods.<T>larger().over(items));
    }

    /** {@link #largerStream} over first arguments, with the others fixed. */
    public Stream<T> largerStream(Iterable<? extends T> as, int times) {
        return stream(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** {@link #largerStream} over a stream of first arguments, with the others fixed. */
    public Stream<T> largerStream(Stream<? extends T> as, int times) {
        return stream(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** Runs {@link #larger} for each item, lazily; results come as they finish. */
    public Stream<T> largerStreamUnordered(Iterable<? extends LargerArgs<T>> items) {
        return streamUnordered(Methods.<T>larger().over(items));
    }

    /** {@link #largerStreamUnordered} over a stream. */
    public Stream<T> largerStreamUnordered(Stream<? extends LargerArgs<T>> items) {
        return streamUnordered(Methods.<T>larger().over(items));
    }

    /** {@link #largerStreamUnordered} over first arguments, with the others fixed. */
    public Stream<T> largerStreamUnordered(Iterable<? extends T> as, int times) {
        return streamUnordered(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** {@link #largerStreamUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<T> largerStreamUnordered(Stream<? extends T> as, int times) {
        return streamUnordered(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** Runs {@link #larger} for each item, lazily; outcomes, failures among them, come in order. */
    public Stream<Outcome<T>> largerOutcomes(Iterable<? extends LargerArgs<T>> items) {
        return outcomes(Methods.<T>larger().over(items));
    }

    /** {@link #largerOutcomes} over a stream. */
    public Stream<Outcome<T>> largerOutcomes(Stream<? extends LargerArgs<T>> items) {
        return outcomes(Methods.<T>larger().over(items));
    }

    /** {@link #largerOutcomes} over first arguments, with the others fixed. */
    public Stream<Outcome<T>> largerOutcomes(Iterable<? extends T> as, int times) {
        return outcomes(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** {@link #largerOutcomes} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<T>> largerOutcomes(Stream<? extends T> as, int times) {
        return outcomes(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** Runs {@link #larger} for each item, lazily; outcomes, failures among them, come as they finish. */
    public Stream<Outcome<T>> largerOutcomesUnordered(Iterable<? extends LargerArgs<T>> items) {
        return outcomesUnordered(Methods.<T>larger().over(items));
    }

    /** {@link #largerOutcomesUnordered} over a stream. */
    public Stream<Outcome<T>> largerOutcomesUnordered(Stream<? extends LargerArgs<T>> items) {
        return outcomesUnordered(Methods.<T>larger().over(items));
    }

    /** {@link #largerOutcomesUnordered} over first arguments, with the others fixed. */
    public Stream<Outcome<T>> largerOutcomesUnordered(Iterable<? extends T> as, int times) {
        return outcomesUnordered(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** {@link #largerOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    public Stream<Outcome<T>> largerOutcomesUnordered(Stream<? extends T> as, int times) {
        return outcomesUnordered(Methods.<T>larger().overFirst(as, new LargerArgs<T>(null, times)));
    }

    /** Runs {@link Generic#size} in a worker and waits for its result. */
    public int size() {
        return call(Methods.SIZE, null);
    }

    /** Like {@link #size}, but returns at once. */
    public PooledFuture<Integer> sizeAsync() {
        return callAsync(Methods.SIZE, null);
    }

    /** Runs {@link Generic#join} in a worker and waits for its result. */
    public <T_> Map<U, T_> join(List<? extends U> keys, T_ value) {
        return call(Methods.<U, T_>join(), new JoinArgs<U, T_>(keys, value));
    }

    /** Like {@link #join}, but returns at once. */
    public <T_> PooledFuture<Map<U, T_>> joinAsync(List<? extends U> keys, T_ value) {
        return callAsync(Methods.<U, T_>join(), new JoinArgs<U, T_>(keys, value));
    }

    /** Runs {@link #join} for each item and waits for all results, in order. */
    public <T_> List<Map<U, T_>> joinMap(Iterable<? extends JoinArgs<U, T_>> items) {
        return map(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinMap} over a stream. */
    public <T_> List<Map<U, T_>> joinMap(Stream<? extends JoinArgs<U, T_>> items) {
        return map(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinMap} over first arguments, with the others fixed. */
    public <T_> List<Map<U, T_>> joinMap(Iterable<? extends List<? extends U>> keyss, T_ value) {
        return map(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** {@link #joinMap} over a stream of first arguments, with the others fixed. */
    public <T_> List<Map<U, T_>> joinMap(Stream<? extends List<? extends U>> keyss, T_ value) {
        return map(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** Runs {@link #join} for each item and returns at once. */
    public <T_> PooledFuture<List<Map<U, T_>>> joinMapAsync(
            Iterable<? extends JoinArgs<U, T_>> items) {
        return mapAsync(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinMapAsync} over a stream. */
    public <T_> PooledFuture<List<Map<U, T_>>> joinMapAsync(
            Stream<? extends JoinArgs<U, T_>> items) {
        return mapAsync(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinMapAsync} over first arguments, with the others fixed. */
    public <T_> PooledFuture<List<Map<U, T_>>> joinMapAsync(
            Iterable<? extends List<? extends U>> keyss, T_ value) {
        return mapAsync(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** {@link #joinMapAsync} over a stream of first arguments, with the others fixed. */
    public <T_> PooledFuture<List<Map<U, T_>>> joinMapAsync(
            Stream<? extends List<? extends U>> keyss, T_ value) {
        return mapAsync(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** Runs {@link #join} for each item, lazily; results come in order. */
    public <T_> Stream<Map<U, T_>> joinStream(Iterable<? extends JoinArgs<U, T_>> items) {
        return stream(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinStream} over a stream. */
    public <T_> Stream<Map<U, T_>> joinStream(Stream<? extends JoinArgs<U, T_>> items) {
        return stream(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinStream} over first arguments, with the others fixed. */
    public <T_> Stream<Map<U, T_>> joinStream(Iterable<? extends List<? extends U>> keyss,
            T_ value) {
        return stream(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** {@link #joinStream} over a stream of first arguments, with the others fixed. */
    public <T_> Stream<Map<U, T_>> joinStream(Stream<? extends List<? extends U>> keyss, T_ value) {
        return stream(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** Runs {@link #join} for each item, lazily; results come as they finish. */
    public <T_> Stream<Map<U, T_>> joinStreamUnordered(Iterable<? extends JoinArgs<U, T_>> items) {
        return streamUnordered(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinStreamUnordered} over a stream. */
    public <T_> Stream<Map<U, T_>> joinStreamUnordered(Stream<? extends JoinArgs<U, T_>> items) {
        return streamUnordered(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinStreamUnordered} over first arguments, with the others fixed. */
    public <T_> Stream<Map<U, T_>> joinStreamUnordered(Iterable<? extends List<? extends U>> keyss,
            T_ value) {
        return streamUnordered(Methods.<U, T_>join().overFirst(keyss,
                new JoinArgs<U, T_>(null, value)));
    }

    /** {@link #joinStreamUnordered} over a stream of first arguments, with the others fixed. */
    public <T_> Stream<Map<U, T_>> joinStreamUnordered(Stream<? extends List<? extends U>> keyss,
            T_ value) {
        return streamUnordered(Methods.<U, T_>join().overFirst(keyss,
                new JoinArgs<U, T_>(null, value)));
    }

    /** Runs {@link #join} for each item, lazily; outcomes, failures among them, come in order. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomes(
            Iterable<? extends JoinArgs<U, T_>> items) {
        return outcomes(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinOutcomes} over a stream. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomes(Stream<? extends JoinArgs<U, T_>> items) {
        return outcomes(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinOutcomes} over first arguments, with the others fixed. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomes(
            Iterable<? extends List<? extends U>> keyss, T_ value) {
        return outcomes(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** {@link #joinOutcomes} over a stream of first arguments, with the others fixed. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomes(Stream<? extends List<? extends U>> keyss,
            T_ value) {
        return outcomes(Methods.<U, T_>join().overFirst(keyss, new JoinArgs<U, T_>(null, value)));
    }

    /** Runs {@link #join} for each item, lazily; outcomes, failures among them, come as they finish. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomesUnordered(
            Iterable<? extends JoinArgs<U, T_>> items) {
        return outcomesUnordered(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinOutcomesUnordered} over a stream. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomesUnordered(
            Stream<? extends JoinArgs<U, T_>> items) {
        return outcomesUnordered(Methods.<U, T_>join().over(items));
    }

    /** {@link #joinOutcomesUnordered} over first arguments, with the others fixed. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomesUnordered(
            Iterable<? extends List<? extends U>> keyss, T_ value) {
        return outcomesUnordered(Methods.<U, T_>join().overFirst(keyss,
                new JoinArgs<U, T_>(null, value)));
    }

    /** {@link #joinOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    public <T_> Stream<Outcome<Map<U, T_>>> joinOutcomesUnordered(
            Stream<? extends List<? extends U>> keyss, T_ value) {
        return outcomesUnordered(Methods.<U, T_>join().overFirst(keyss,
                new JoinArgs<U, T_>(null, value)));
    }

    /** Runs {@link Generic#sorted} in a worker and waits for its result. */
    public <E extends Comparable<E>> List<E> sorted(List<E> items) {
        return call(Methods.<E>sorted(), items);
    }

    /** Like {@link #sorted}, but returns at once. */
    public <E extends Comparable<E>> PooledFuture<List<E>> sortedAsync(List<E> items) {
        return callAsync(Methods.<E>sorted(), items);
    }

    /** Runs {@link #sorted} for each item and waits for all results, in order. */
    public <E extends Comparable<E>> List<List<E>> sortedMap(Iterable<? extends List<E>> items) {
        return map(Methods.<E>sorted().over(items));
    }

    /** {@link #sortedMap} over a stream. */
    public <E extends Comparable<E>> List<List<E>> sortedMap(Stream<? extends List<E>> items) {
        return map(Methods.<E>sorted().over(items));
    }

    /** Runs {@link #sorted} for each item and returns at once. */
    public <E extends Comparable<E>> PooledFuture<List<List<E>>> sortedMapAsync(
            Iterable<? extends List<E>> items) {
        return mapAsync(Methods.<E>sorted().over(items));
    }

    /** {@link #sortedMapAsync} over a stream. */
    public <E extends Comparable<E>> PooledFuture<List<List<E>>> sortedMapAsync(
            Stream<? extends List<E>> items) {
        return mapAsync(Methods.<E>sorted().over(items));
    }

    /** Runs {@link #sorted} for each item, lazily; results come in order. */
    public <E extends Comparable<E>> Stream<List<E>> sortedStream(
            Iterable<? extends List<E>> items) {
        return stream(Methods.<E>sorted().over(items));
    }

    /** {@link #sortedStream} over a stream. */
    public <E extends Comparable<E>> Stream<List<E>> sortedStream(Stream<? extends List<E>> items) {
        return stream(Methods.<E>sorted().over(items));
    }

    /** Runs {@link #sorted} for each item, lazily; results come as they finish. */
    public <E extends Comparable<E>> Stream<List<E>> sortedStreamUnordered(
            Iterable<? extends List<E>> items) {
        return streamUnordered(Methods.<E>sorted().over(items));
    }

    /** {@link #sortedStreamUnordered} over a stream. */
    public <E extends Comparable<E>> Stream<List<E>> sortedStreamUnordered(
            Stream<? extends List<E>> items) {
        return streamUnordered(Methods.<E>sorted().over(items));
    }

    /** Runs {@link #sorted} for each item, lazily; outcomes, failures among them, come in order. */
    public <E extends Comparable<E>> Stream<Outcome<List<E>>> sortedOutcomes(
            Iterable<? extends List<E>> items) {
        return outcomes(Methods.<E>sorted().over(items));
    }

    /** {@link #sortedOutcomes} over a stream. */
    public <E extends Comparable<E>> Stream<Outcome<List<E>>> sortedOutcomes(
            Stream<? extends List<E>> items) {
        return outcomes(Methods.<E>sorted().over(items));
    }

    /** Runs {@link #sorted} for each item, lazily; outcomes, failures among them, come as they finish. */
    public <E extends Comparable<E>> Stream<Outcome<List<E>>> sortedOutcomesUnordered(
            Iterable<? extends List<E>> items) {
        return outcomesUnordered(Methods.<E>sorted().over(items));
    }

    /** {@link #sortedOutcomesUnordered} over a stream. */
    public <E extends Comparable<E>> Stream<Outcome<List<E>>> sortedOutcomesUnordered(
            Stream<? extends List<E>> items) {
        return outcomesUnordered(Methods.<E>sorted().over(items));
    }

    /** Runs {@link Generic#fail} in a worker and waits for its end. */
    public <X extends Exception> void fail(X error) throws X {
        call(Methods.<X>fail(), error);
    }

    /** Like {@link #fail}, but returns at once. */
    public <X extends Exception> PooledFuture<Void> failAsync(X error) {
        return callAsync(Methods.<X>fail(), error);
    }

    /** Runs {@link #fail} for each item and waits for all to end. */
    public <X extends Exception> void failMap(Iterable<? extends X> items) throws X {
        mapVoid(Methods.<X>fail().over(items));
    }

    /** {@link #failMap} over a stream. */
    public <X extends Exception> void failMap(Stream<? extends X> items) throws X {
        mapVoid(Methods.<X>fail().over(items));
    }

    /** Runs {@link #fail} for each item and returns at once. */
    public <X extends Exception> PooledFuture<Void> failMapAsync(Iterable<? extends X> items) {
        return mapVoidAsync(Methods.<X>fail().over(items));
    }

    /** {@link #failMapAsync} over a stream. */
    public <X extends Exception> PooledFuture<Void> failMapAsync(Stream<? extends X> items) {
        return mapVoidAsync(Methods.<X>fail().over(items));
    }

    /** Runs {@link #fail} for each item, lazily; outcomes, failures among them, come in order. */
    public <X extends Exception> Stream<Outcome<Void>> failOutcomes(Iterable<? extends X> items) {
        return outcomes(Methods.<X>fail().over(items));
    }

    /** {@link #failOutcomes} over a stream. */
    public <X extends Exception> Stream<Outcome<Void>> failOutcomes(Stream<? extends X> items) {
        return outcomes(Methods.<X>fail().over(items));
    }

    /** Runs {@link #fail} for each item, lazily; outcomes, failures among them, come as they finish. */
    public <X extends Exception> Stream<Outcome<Void>> failOutcomesUnordered(
            Iterable<? extends X> items) {
        return outcomesUnordered(Methods.<X>fail().over(items));
    }

    /** {@link #failOutcomesUnordered} over a stream. */
    public <X extends Exception> Stream<Outcome<Void>> failOutcomesUnordered(
            Stream<? extends X> items) {
        return outcomesUnordered(Methods.<X>fail().over(items));
    }

    /** Runs {@link Generic#listOf} in a worker and waits for its result. */
    @SafeVarargs
    public final <E> List<E> listOf(String name, E... items) {
        return call(Methods.<E>listOf(), new ListOfArgs<E>(name, items));
    }

    /** Like {@link #listOf}, but returns at once. */
    @SafeVarargs
    public final <E> PooledFuture<List<E>> listOfAsync(String name, E... items) {
        return callAsync(Methods.<E>listOf(), new ListOfArgs<E>(name, items));
    }

    /** Runs {@link #listOf} for each item and waits for all results, in order. */
    public <E> List<List<E>> listOfMap(Iterable<? extends ListOfArgs<E>> items) {
        return map(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfMap} over a stream. */
    public <E> List<List<E>> listOfMap(Stream<? extends ListOfArgs<E>> items) {
        return map(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfMap} over first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> List<List<E>> listOfMap(Iterable<? extends String> names, E... items) {
        return map(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** {@link #listOfMap} over a stream of first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> List<List<E>> listOfMap(Stream<? extends String> names, E... items) {
        return map(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** Runs {@link #listOf} for each item and returns at once. */
    public <E> PooledFuture<List<List<E>>> listOfMapAsync(Iterable<? extends ListOfArgs<E>> items) {
        return mapAsync(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfMapAsync} over a stream. */
    public <E> PooledFuture<List<List<E>>> listOfMapAsync(Stream<? extends ListOfArgs<E>> items) {
        return mapAsync(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfMapAsync} over first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> PooledFuture<List<List<E>>> listOfMapAsync(Iterable<? extends String> names,
            E... items) {
        return mapAsync(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** {@link #listOfMapAsync} over a stream of first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> PooledFuture<List<List<E>>> listOfMapAsync(Stream<? extends String> names,
            E... items) {
        return mapAsync(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** Runs {@link #listOf} for each item, lazily; results come in order. */
    public <E> Stream<List<E>> listOfStream(Iterable<? extends ListOfArgs<E>> items) {
        return stream(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfStream} over a stream. */
    public <E> Stream<List<E>> listOfStream(Stream<? extends ListOfArgs<E>> items) {
        return stream(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfStream} over first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<List<E>> listOfStream(Iterable<? extends String> names, E... items) {
        return stream(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** {@link #listOfStream} over a stream of first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<List<E>> listOfStream(Stream<? extends String> names, E... items) {
        return stream(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** Runs {@link #listOf} for each item, lazily; results come as they finish. */
    public <E> Stream<List<E>> listOfStreamUnordered(Iterable<? extends ListOfArgs<E>> items) {
        return streamUnordered(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfStreamUnordered} over a stream. */
    public <E> Stream<List<E>> listOfStreamUnordered(Stream<? extends ListOfArgs<E>> items) {
        return streamUnordered(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfStreamUnordered} over first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<List<E>> listOfStreamUnordered(Iterable<? extends String> names,
            E... items) {
        return streamUnordered(Methods.<E>listOf().overFirst(names,
                new ListOfArgs<E>(null, items)));
    }

    /** {@link #listOfStreamUnordered} over a stream of first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<List<E>> listOfStreamUnordered(Stream<? extends String> names,
            E... items) {
        return streamUnordered(Methods.<E>listOf().overFirst(names,
                new ListOfArgs<E>(null, items)));
    }

    /** Runs {@link #listOf} for each item, lazily; outcomes, failures among them, come in order. */
    public <E> Stream<Outcome<List<E>>> listOfOutcomes(Iterable<? extends ListOfArgs<E>> items) {
        return outcomes(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfOutcomes} over a stream. */
    public <E> Stream<Outcome<List<E>>> listOfOutcomes(Stream<? extends ListOfArgs<E>> items) {
        return outcomes(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfOutcomes} over first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<Outcome<List<E>>> listOfOutcomes(Iterable<? extends String> names,
            E... items) {
        return outcomes(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** {@link #listOfOutcomes} over a stream of first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<Outcome<List<E>>> listOfOutcomes(Stream<? extends String> names,
            E... items) {
        return outcomes(Methods.<E>listOf().overFirst(names, new ListOfArgs<E>(null, items)));
    }

    /** Runs {@link #listOf} for each item, lazily; outcomes, failures among them, come as they finish. */
    public <E> Stream<Outcome<List<E>>> listOfOutcomesUnordered(
            Iterable<? extends ListOfArgs<E>> items) {
        return outcomesUnordered(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfOutcomesUnordered} over a stream. */
    public <E> Stream<Outcome<List<E>>> listOfOutcomesUnordered(
            Stream<? extends ListOfArgs<E>> items) {
        return outcomesUnordered(Methods.<E>listOf().over(items));
    }

    /** {@link #listOfOutcomesUnordered} over first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<Outcome<List<E>>> listOfOutcomesUnordered(
            Iterable<? extends String> names, E... items) {
        return outcomesUnordered(Methods.<E>listOf().overFirst(names,
                new ListOfArgs<E>(null, items)));
    }

    /** {@link #listOfOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    @SafeVarargs
    public final <E> Stream<Outcome<List<E>>> listOfOutcomesUnordered(
            Stream<? extends String> names, E... items) {
        return outcomesUnordered(Methods.<E>listOf().overFirst(names,
                new ListOfArgs<E>(null, items)));
    }

    /** All arguments of one call of {@code larger}. */
    public record LargerArgs<T extends Comparable<T> & Serializable>(T a, int times) {
    }

    /** All arguments of one call of {@code join}. */
    public record JoinArgs<U, T_>(List<? extends U> keys, T_ value) {
    }

    /** All arguments of one call of {@code listOf}. */
    public record ListOfArgs<E>(String name, E[] items) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Comparable> COMPARABLE_CODEC = Codecs.object(Comparable.class);

        static final TypeCodec<List<Object>> OBJECT_LIST_CODEC = Codecs.list(Codecs.object(Object.class));

        static final TypeCodec<Object> OBJECT_CODEC = Codecs.object(Object.class);

        static final TypeCodec<Map<Object, Object>> OBJECT_OBJECT_MAP_CODEC = Codecs.map(Codecs.object(Object.class),
                Codecs.object(Object.class));

        static final TypeCodec<List<Comparable>> COMPARABLE_LIST_CODEC = Codecs.list(Codecs.object(Comparable.class));

        static final TypeCodec<Exception> EXCEPTION_CODEC = Codecs.object(Exception.class);

        static final TypeCodec<Object[]> OBJECT_ARRAY_CODEC = Codecs.array(Codecs.object(Object.class),
                Object.class);

        static final PooledMethod<?, ?> LARGER = newLarger();

        static final PooledMethod<Void, Integer> SIZE = new PooledMethod<Void, Integer>(
                Methods.class,
                1,
                "Generic.size",
                "good.Generic#size()I",
                0x9b1c6f88090e439bL,
                PooledMethod.Receiver.CARRIED,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Void none) {
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                out.writeInt(((Generic<?, ?>) target).size());
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
            public String layout() {
                return "result: int\n"
                        + "receiver: object good.Generic\n";
            }
        };

        static final PooledMethod<?, ?> JOIN = newJoin();

        static final PooledMethod<?, ?> SORTED = newSorted();

        static final PooledMethod<?, ?> FAIL = newFail();

        static final PooledMethod<?, ?> LIST_OF = newListOf();

        static {
            PooledMethods.register(Methods.class, LARGER, SIZE, JOIN, SORTED, FAIL, LIST_OF);
        }

        private Methods() {
        }

        static <T extends Comparable<T> & Serializable> PooledMethod<LargerArgs<T>, T> larger() {
            return (PooledMethod<LargerArgs<T>, T>) LARGER;
        }

        private static <T extends Comparable<T> & Serializable> PooledMethod<LargerArgs<T>, T> newLarger(
                ) {
            return new PooledMethod<LargerArgs<T>, T>(
                    Methods.class,
                    0,
                    "Generic.larger",
                    "good.Generic#larger(Ljava/lang/Comparable;I)Ljava/lang/Comparable;",
                    0xc1c3b9dae6d722e2L,
                    PooledMethod.Receiver.CARRIED,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, LargerArgs<T> arguments) {
                    writeArgument(out, 1, "a", Codecs.as(COMPARABLE_CODEC), arguments.a());
                    out.writeInt(arguments.times());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    T a = readArgument(in, 1, "a", Codecs.as(COMPARABLE_CODEC));
                    int times = in.readInt();
                    writeResult(out, Codecs.as(COMPARABLE_CODEC), ((Generic<T, ?>) target).larger(a, times));
                }

                @Override
                public T readResult(WireReader in) {
                    return readResult(in, Codecs.as(COMPARABLE_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: object java.lang.Comparable\n"
                            + "argument 2: int\n"
                            + "result: object java.lang.Comparable\n"
                            + "receiver: object good.Generic\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "a", Codecs.as(COMPARABLE_CODEC), (T) first);
                }

                @Override
                public void writeRest(WireWriter out, LargerArgs<T> arguments) {
                    out.writeInt(arguments.times());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new LargerArgs<T>(null, in.readInt());
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    T a = readArgument(in, 1, "a", Codecs.as(COMPARABLE_CODEC));
                    LargerArgs<T> fixed = (LargerArgs<T>) rest;
                    writeResult(out, Codecs.as(COMPARABLE_CODEC), ((Generic<T, ?>) target).larger(a, fixed.times()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "a", Codecs.as(COMPARABLE_CODEC)));
                    each.accept(in.readInt());
                }
            };
        }

        static <U, T_> PooledMethod<JoinArgs<U, T_>, Map<U, T_>> join() {
            return (PooledMethod<JoinArgs<U, T_>, Map<U, T_>>) JOIN;
        }

        private static <U, T_> PooledMethod<JoinArgs<U, T_>, Map<U, T_>> newJoin() {
            return new PooledMethod<JoinArgs<U, T_>, Map<U, T_>>(
                    Methods.class,
                    2,
                    "Generic.join",
                    "good.Generic#join(Ljava/util/List;Ljava/lang/Object;)Ljava/util/Map;",
                    0xc9bd049ea5ece71fL,
                    PooledMethod.Receiver.CARRIED,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, JoinArgs<U, T_> arguments) {
                    writeArgument(out, 1, "keys", Codecs.as(OBJECT_LIST_CODEC), arguments.keys());
                    writeArgument(out, 2, "value", Codecs.as(OBJECT_CODEC), arguments.value());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    List<? extends U> keys = readArgument(in, 1, "keys", Codecs.as(OBJECT_LIST_CODEC));
                    T_ value = readArgument(in, 2, "value", Codecs.as(OBJECT_CODEC));
                    writeResult(out, Codecs.as(OBJECT_OBJECT_MAP_CODEC), ((Generic<?, U>) target).join(keys, value));
                }

                @Override
                public Map<U, T_> readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_OBJECT_MAP_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: List<object java.lang.Object>\n"
                            + "argument 2: object java.lang.Object\n"
                            + "result: Map<object java.lang.Object, object java.lang.Object>\n"
                            + "receiver: object good.Generic\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    writeArgument(out, 1, "keys", Codecs.as(OBJECT_LIST_CODEC), (List<? extends U>) first);
                }

                @Override
                public void writeRest(WireWriter out, JoinArgs<U, T_> arguments) {
                    writeArgument(out, 2, "value", Codecs.as(OBJECT_CODEC), arguments.value());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new JoinArgs<U, T_>(null,
                            readArgument(in, 2, "value", Codecs.as(OBJECT_CODEC)));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    List<? extends U> keys = readArgument(in, 1, "keys", Codecs.as(OBJECT_LIST_CODEC));
                    JoinArgs<U, T_> fixed = (JoinArgs<U, T_>) rest;
                    writeResult(out, Codecs.as(OBJECT_OBJECT_MAP_CODEC), ((Generic<?, U>) target).join(keys, fixed.value()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "keys", Codecs.as(OBJECT_LIST_CODEC)));
                    each.accept(readArgument(in, 2, "value", Codecs.as(OBJECT_CODEC)));
                }
            };
        }

        static <E extends Comparable<E>> PooledMethod<List<E>, List<E>> sorted() {
            return (PooledMethod<List<E>, List<E>>) SORTED;
        }

        private static <E extends Comparable<E>> PooledMethod<List<E>, List<E>> newSorted() {
            return new PooledMethod<List<E>, List<E>>(
                    Methods.class,
                    3,
                    "Generic.sorted",
                    "good.Generic#sorted(Ljava/util/List;)Ljava/util/List;",
                    0x3ae125c15249c21fL,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, List<E> arguments) {
                    writeArgument(out, 1, "items", Codecs.as(COMPARABLE_LIST_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    List<E> items = readArgument(in, 1, "items", Codecs.as(COMPARABLE_LIST_CODEC));
                    writeResult(out, Codecs.as(COMPARABLE_LIST_CODEC), Generic.sorted(items));
                }

                @Override
                public List<E> readResult(WireReader in) {
                    return readResult(in, Codecs.as(COMPARABLE_LIST_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: List<object java.lang.Comparable>\n"
                            + "result: List<object java.lang.Comparable>\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "items", Codecs.as(COMPARABLE_LIST_CODEC)));
                }
            };
        }

        static <X extends Exception> PooledMethod<X, Void> fail() {
            return (PooledMethod<X, Void>) FAIL;
        }

        private static <X extends Exception> PooledMethod<X, Void> newFail() {
            return new PooledMethod<X, Void>(
                    Methods.class,
                    4,
                    "Generic.fail",
                    "good.Generic#fail(Ljava/lang/Exception;)V",
                    0xe70011faa641bce3L,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, X arguments) {
                    writeArgument(out, 1, "error", Codecs.as(EXCEPTION_CODEC), arguments);
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) throws X {
                    X error = readArgument(in, 1, "error", Codecs.as(EXCEPTION_CODEC));
                    Generic.fail(error);
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
                    return "argument 1: object java.lang.Exception\n";
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(readArgument(in, 1, "error", Codecs.as(EXCEPTION_CODEC)));
                }
            };
        }

        static <E> PooledMethod<ListOfArgs<E>, List<E>> listOf() {
            return (PooledMethod<ListOfArgs<E>, List<E>>) LIST_OF;
        }

        private static <E> PooledMethod<ListOfArgs<E>, List<E>> newListOf() {
            return new PooledMethod<ListOfArgs<E>, List<E>>(
                    Methods.class,
                    5,
                    "Generic.listOf",
                    "good.Generic#listOf(Ljava/lang/String;[Ljava/lang/Object;)Ljava/util/List;",
                    0x656a7c6f1715dd25L,
                    PooledMethod.Receiver.NONE,
                    MethodOptions.NONE) {
                @Override
                public void writeArguments(WireWriter out, ListOfArgs<E> arguments) {
                    out.writeString(arguments.name());
                    writeArgument(out, 2, "items", Codecs.as(OBJECT_ARRAY_CODEC), arguments.items());
                }

                @Override
                public void run(Object target, WireReader in, WireWriter out) {
                    String name = in.readString();
                    E[] items = readArgument(in, 2, "items", Codecs.as(OBJECT_ARRAY_CODEC));
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), Generic.listOf(name, items));
                }

                @Override
                public List<E> readResult(WireReader in) {
                    return readResult(in, Codecs.as(OBJECT_LIST_CODEC));
                }

                @Override
                public String layout() {
                    return "argument 1: String\n"
                            + "argument 2: object java.lang.Object[]\n"
                            + "result: List<object java.lang.Object>\n";
                }

                @Override
                public void writeFirst(WireWriter out, Object first) {
                    out.writeString((String) first);
                }

                @Override
                public void writeRest(WireWriter out, ListOfArgs<E> arguments) {
                    writeArgument(out, 2, "items", Codecs.as(OBJECT_ARRAY_CODEC), arguments.items());
                }

                @Override
                public Object readRest(WireReader in) {
                    return new ListOfArgs<E>(null,
                            readArgument(in, 2, "items", Codecs.as(OBJECT_ARRAY_CODEC)));
                }

                @Override
                public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                    String name = in.readString();
                    ListOfArgs<E> fixed = (ListOfArgs<E>) rest;
                    writeResult(out, Codecs.as(OBJECT_LIST_CODEC), Generic.listOf(name, fixed.items()));
                }

                @Override
                public void readArguments(WireReader in, Consumer<Object> each) {
                    each.accept(in.readString());
                    each.accept(readArgument(in, 2, "items", Codecs.as(OBJECT_ARRAY_CODEC)));
                }
            };
        }
    }
}
