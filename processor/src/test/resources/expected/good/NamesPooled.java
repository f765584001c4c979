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
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Runs the methods of {@link Names} in worker processes. Immutable and thread-safe. */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings("doclint:missing")
final class NamesPooled extends PooledStub<NamesPooled> {
    private NamesPooled(StubState state) {
        super(state);
    }

    /** Returns a stub whose calls go to {@code pool}. */
    public static NamesPooled on(Pool pool) {
        return new NamesPooled(StubState.on(pool));
    }

    /** Returns a stub whose calls go to the shared pool that each method names. */
    public static NamesPooled shared() {
        return new NamesPooled(StubState.shared());
    }

    @Override
    protected NamesPooled with(StubState newState) {
        return new NamesPooled(newState);
    }

    /** Runs {@link Names#locals} in a worker and waits for its result. */
    int locals(int io, int com, int pool, int state, int receiver, int arguments, int carried,
            int first) {
        return call(Methods.LOCALS,
                new LocalsArgs(io, com, pool, state, receiver, arguments, carried, first));
    }

    /** Like {@link #locals}, but returns at once. */
    PooledFuture<Integer> localsAsync(int io, int com, int pool, int state, int receiver,
            int arguments, int carried, int first) {
        return callAsync(Methods.LOCALS,
                new LocalsArgs(io, com, pool, state, receiver, arguments, carried, first));
    }

    /** Runs {@link #locals} for each item and waits for all results, in order. */
    List<Integer> localsMap(Iterable<? extends LocalsArgs> items) {
        return map(Methods.LOCALS.over(items));
    }

    /** {@link #localsMap} over a stream. */
    List<Integer> localsMap(Stream<? extends LocalsArgs> items) {
        return map(Methods.LOCALS.over(items));
    }

    /** {@link #localsMap} over first arguments, with the others fixed. */
    List<Integer> localsMap(Iterable<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return map(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsMap} over a stream of first arguments, with the others fixed. */
    List<Integer> localsMap(Stream<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return map(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsMap} over an array, without boxing. */
    int[] localsMap(int[] items, int com, int pool, int state, int receiver, int arguments,
            int carried, int first) {
        return mapToInts(Methods.LOCALS.overFirst(items,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsMap} over a stream, without boxing. */
    int[] localsMap(IntStream items, int com, int pool, int state, int receiver, int arguments,
            int carried, int first) {
        return mapToInts(Methods.LOCALS.overFirst(items.toArray(),
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** Runs {@link #locals} for each item and returns at once. */
    PooledFuture<List<Integer>> localsMapAsync(Iterable<? extends LocalsArgs> items) {
        return mapAsync(Methods.LOCALS.over(items));
    }

    /** {@link #localsMapAsync} over a stream. */
    PooledFuture<List<Integer>> localsMapAsync(Stream<? extends LocalsArgs> items) {
        return mapAsync(Methods.LOCALS.over(items));
    }

    /** {@link #localsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> localsMapAsync(Iterable<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return mapAsync(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> localsMapAsync(Stream<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return mapAsync(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** Runs {@link #locals} for each item, lazily; results come in order. */
    Stream<Integer> localsStream(Iterable<? extends LocalsArgs> items) {
        return stream(Methods.LOCALS.over(items));
    }

    /** {@link #localsStream} over a stream. */
    Stream<Integer> localsStream(Stream<? extends LocalsArgs> items) {
        return stream(Methods.LOCALS.over(items));
    }

    /** {@link #localsStream} over first arguments, with the others fixed. */
    Stream<Integer> localsStream(Iterable<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return stream(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> localsStream(Stream<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return stream(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** Runs {@link #locals} for each item, lazily; results come as they finish. */
    Stream<Integer> localsStreamUnordered(Iterable<? extends LocalsArgs> items) {
        return streamUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsStreamUnordered} over a stream. */
    Stream<Integer> localsStreamUnordered(Stream<? extends LocalsArgs> items) {
        return streamUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> localsStreamUnordered(Iterable<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return streamUnordered(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> localsStreamUnordered(Stream<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return streamUnordered(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** Runs {@link #locals} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> localsOutcomes(Iterable<? extends LocalsArgs> items) {
        return outcomes(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomes} over a stream. */
    Stream<Outcome<Integer>> localsOutcomes(Stream<? extends LocalsArgs> items) {
        return outcomes(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomes(Iterable<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return outcomes(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomes(Stream<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return outcomes(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** Runs {@link #locals} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Iterable<? extends LocalsArgs> items) {
        return outcomesUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Stream<? extends LocalsArgs> items) {
        return outcomesUnordered(Methods.LOCALS.over(items));
    }

    /** {@link #localsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Iterable<? extends Integer> ios, int com,
            int pool, int state, int receiver, int arguments, int carried, int first) {
        return outcomesUnordered(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** {@link #localsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Stream<? extends Integer> ios, int com,
            int pool, int state, int receiver, int arguments, int carried, int first) {
        return outcomesUnordered(Methods.LOCALS.overFirst(ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /** Runs {@link Names#dollars} in a worker and waits for its result. */
    int dollars(int $, int x$y, int $$in) {
        return call(Methods.DOLLARS, new DollarsArgs($, x$y, $$in));
    }

    /** Like {@link #dollars}, but returns at once. */
    PooledFuture<Integer> dollarsAsync(int $, int x$y, int $$in) {
        return callAsync(Methods.DOLLARS, new DollarsArgs($, x$y, $$in));
    }

    /** Runs {@link #dollars} for each item and waits for all results, in order. */
    List<Integer> dollarsMap(Iterable<? extends DollarsArgs> items) {
        return map(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsMap} over a stream. */
    List<Integer> dollarsMap(Stream<? extends DollarsArgs> items) {
        return map(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsMap} over first arguments, with the others fixed. */
    List<Integer> dollarsMap(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return map(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsMap} over a stream of first arguments, with the others fixed. */
    List<Integer> dollarsMap(Stream<? extends Integer> $s, int x$y, int $$in) {
        return map(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsMap} over an array, without boxing. */
    int[] dollarsMap(int[] items, int x$y, int $$in) {
        return mapToInts(Methods.DOLLARS.overFirst(items, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsMap} over a stream, without boxing. */
    int[] dollarsMap(IntStream items, int x$y, int $$in) {
        return mapToInts(Methods.DOLLARS.overFirst(items.toArray(), new DollarsArgs(0, x$y, $$in)));
    }

    /** Runs {@link #dollars} for each item and returns at once. */
    PooledFuture<List<Integer>> dollarsMapAsync(Iterable<? extends DollarsArgs> items) {
        return mapAsync(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsMapAsync} over a stream. */
    PooledFuture<List<Integer>> dollarsMapAsync(Stream<? extends DollarsArgs> items) {
        return mapAsync(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> dollarsMapAsync(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return mapAsync(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> dollarsMapAsync(Stream<? extends Integer> $s, int x$y, int $$in) {
        return mapAsync(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** Runs {@link #dollars} for each item, lazily; results come in order. */
    Stream<Integer> dollarsStream(Iterable<? extends DollarsArgs> items) {
        return stream(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsStream} over a stream. */
    Stream<Integer> dollarsStream(Stream<? extends DollarsArgs> items) {
        return stream(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsStream} over first arguments, with the others fixed. */
    Stream<Integer> dollarsStream(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return stream(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> dollarsStream(Stream<? extends Integer> $s, int x$y, int $$in) {
        return stream(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** Runs {@link #dollars} for each item, lazily; results come as they finish. */
    Stream<Integer> dollarsStreamUnordered(Iterable<? extends DollarsArgs> items) {
        return streamUnordered(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsStreamUnordered} over a stream. */
    Stream<Integer> dollarsStreamUnordered(Stream<? extends DollarsArgs> items) {
        return streamUnordered(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> dollarsStreamUnordered(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return streamUnordered(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> dollarsStreamUnordered(Stream<? extends Integer> $s, int x$y, int $$in) {
        return streamUnordered(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** Runs {@link #dollars} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> dollarsOutcomes(Iterable<? extends DollarsArgs> items) {
        return outcomes(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsOutcomes} over a stream. */
    Stream<Outcome<Integer>> dollarsOutcomes(Stream<? extends DollarsArgs> items) {
        return outcomes(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> dollarsOutcomes(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return outcomes(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> dollarsOutcomes(Stream<? extends Integer> $s, int x$y, int $$in) {
        return outcomes(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** Runs {@link #dollars} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Iterable<? extends DollarsArgs> items) {
        return outcomesUnordered(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Stream<? extends DollarsArgs> items) {
        return outcomesUnordered(Methods.DOLLARS.over(items));
    }

    /** {@link #dollarsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Iterable<? extends Integer> $s, int x$y,
            int $$in) {
        return outcomesUnordered(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** {@link #dollarsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Stream<? extends Integer> $s, int x$y,
            int $$in) {
        return outcomesUnordered(Methods.DOLLARS.overFirst($s, new DollarsArgs(0, x$y, $$in)));
    }

    /** Runs {@link Names#contextual} in a worker and waits for its result. */
    int contextual(int record, int var, int sealed, int module, int value, int number) {
        return call(Methods.CONTEXTUAL,
                new ContextualArgs(record, var, sealed, module, value, number));
    }

    /** Like {@link #contextual}, but returns at once. */
    PooledFuture<Integer> contextualAsync(int record, int var, int sealed, int module, int value,
            int number) {
        return callAsync(Methods.CONTEXTUAL,
                new ContextualArgs(record, var, sealed, module, value, number));
    }

    /** Runs {@link #contextual} for each item and waits for all results, in order. */
    List<Integer> contextualMap(Iterable<? extends ContextualArgs> items) {
        return map(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualMap} over a stream. */
    List<Integer> contextualMap(Stream<? extends ContextualArgs> items) {
        return map(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualMap} over first arguments, with the others fixed. */
    List<Integer> contextualMap(Iterable<? extends Integer> records, int var, int sealed,
            int module, int value, int number) {
        return map(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualMap} over a stream of first arguments, with the others fixed. */
    List<Integer> contextualMap(Stream<? extends Integer> records, int var, int sealed, int module,
            int value, int number) {
        return map(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualMap} over an array, without boxing. */
    int[] contextualMap(int[] items, int var, int sealed, int module, int value, int number) {
        return mapToInts(Methods.CONTEXTUAL.overFirst(items,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualMap} over a stream, without boxing. */
    int[] contextualMap(IntStream items, int var, int sealed, int module, int value, int number) {
        return mapToInts(Methods.CONTEXTUAL.overFirst(items.toArray(),
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** Runs {@link #contextual} for each item and returns at once. */
    PooledFuture<List<Integer>> contextualMapAsync(Iterable<? extends ContextualArgs> items) {
        return mapAsync(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualMapAsync} over a stream. */
    PooledFuture<List<Integer>> contextualMapAsync(Stream<? extends ContextualArgs> items) {
        return mapAsync(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> contextualMapAsync(Iterable<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return mapAsync(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> contextualMapAsync(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return mapAsync(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** Runs {@link #contextual} for each item, lazily; results come in order. */
    Stream<Integer> contextualStream(Iterable<? extends ContextualArgs> items) {
        return stream(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualStream} over a stream. */
    Stream<Integer> contextualStream(Stream<? extends ContextualArgs> items) {
        return stream(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualStream} over first arguments, with the others fixed. */
    Stream<Integer> contextualStream(Iterable<? extends Integer> records, int var, int sealed,
            int module, int value, int number) {
        return stream(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> contextualStream(Stream<? extends Integer> records, int var, int sealed,
            int module, int value, int number) {
        return stream(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** Runs {@link #contextual} for each item, lazily; results come as they finish. */
    Stream<Integer> contextualStreamUnordered(Iterable<? extends ContextualArgs> items) {
        return streamUnordered(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualStreamUnordered} over a stream. */
    Stream<Integer> contextualStreamUnordered(Stream<? extends ContextualArgs> items) {
        return streamUnordered(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> contextualStreamUnordered(Iterable<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return streamUnordered(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> contextualStreamUnordered(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return streamUnordered(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** Runs {@link #contextual} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> contextualOutcomes(Iterable<? extends ContextualArgs> items) {
        return outcomes(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualOutcomes} over a stream. */
    Stream<Outcome<Integer>> contextualOutcomes(Stream<? extends ContextualArgs> items) {
        return outcomes(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> contextualOutcomes(Iterable<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return outcomes(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> contextualOutcomes(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return outcomes(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** Runs {@link #contextual} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Iterable<? extends ContextualArgs> items) {
        return outcomesUnordered(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Stream<? extends ContextualArgs> items) {
        return outcomesUnordered(Methods.CONTEXTUAL.over(items));
    }

    /** {@link #contextualOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Iterable<? extends Integer> records,
            int var, int sealed, int module, int value, int number) {
        return outcomesUnordered(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** {@link #contextualOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return outcomesUnordered(Methods.CONTEXTUAL.overFirst(records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /** Runs {@link Names#sameSimpleName} in a worker and waits for its result. */
    long sameSimpleName(Date java_, java.sql.Date com, int sql) {
        return call(Methods.SAME_SIMPLE_NAME, new SameSimpleNameArgs(java_, com, sql));
    }

    /** Like {@link #sameSimpleName}, but returns at once. */
    PooledFuture<Long> sameSimpleNameAsync(Date java_, java.sql.Date com, int sql) {
        return callAsync(Methods.SAME_SIMPLE_NAME, new SameSimpleNameArgs(java_, com, sql));
    }

    /** Runs {@link #sameSimpleName} for each item and waits for all results, in order. */
    List<Long> sameSimpleNameMap(Iterable<? extends SameSimpleNameArgs> items) {
        return map(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameMap} over a stream. */
    List<Long> sameSimpleNameMap(Stream<? extends SameSimpleNameArgs> items) {
        return map(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameMap} over first arguments, with the others fixed. */
    List<Long> sameSimpleNameMap(Iterable<? extends Date> java_s, java.sql.Date com, int sql) {
        return map(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** {@link #sameSimpleNameMap} over a stream of first arguments, with the others fixed. */
    List<Long> sameSimpleNameMap(Stream<? extends Date> java_s, java.sql.Date com, int sql) {
        return map(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** Runs {@link #sameSimpleName} for each item and returns at once. */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Iterable<? extends SameSimpleNameArgs> items) {
        return mapAsync(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameMapAsync} over a stream. */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Stream<? extends SameSimpleNameArgs> items) {
        return mapAsync(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Iterable<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return mapAsync(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** {@link #sameSimpleNameMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Stream<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return mapAsync(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** Runs {@link #sameSimpleName} for each item, lazily; results come in order. */
    Stream<Long> sameSimpleNameStream(Iterable<? extends SameSimpleNameArgs> items) {
        return stream(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameStream} over a stream. */
    Stream<Long> sameSimpleNameStream(Stream<? extends SameSimpleNameArgs> items) {
        return stream(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameStream} over first arguments, with the others fixed. */
    Stream<Long> sameSimpleNameStream(Iterable<? extends Date> java_s, java.sql.Date com, int sql) {
        return stream(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** {@link #sameSimpleNameStream} over a stream of first arguments, with the others fixed. */
    Stream<Long> sameSimpleNameStream(Stream<? extends Date> java_s, java.sql.Date com, int sql) {
        return stream(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** Runs {@link #sameSimpleName} for each item, lazily; results come as they finish. */
    Stream<Long> sameSimpleNameStreamUnordered(Iterable<? extends SameSimpleNameArgs> items) {
        return streamUnordered(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameStreamUnordered} over a stream. */
    Stream<Long> sameSimpleNameStreamUnordered(Stream<? extends SameSimpleNameArgs> items) {
        return streamUnordered(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameStreamUnordered} over first arguments, with the others fixed. */
    Stream<Long> sameSimpleNameStreamUnordered(Iterable<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return streamUnordered(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** {@link #sameSimpleNameStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Long> sameSimpleNameStreamUnordered(Stream<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return streamUnordered(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** Runs {@link #sameSimpleName} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Iterable<? extends SameSimpleNameArgs> items) {
        return outcomes(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameOutcomes} over a stream. */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Stream<? extends SameSimpleNameArgs> items) {
        return outcomes(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Iterable<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return outcomes(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** {@link #sameSimpleNameOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Stream<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return outcomes(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** Runs {@link #sameSimpleName} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(
            Iterable<? extends SameSimpleNameArgs> items) {
        return outcomesUnordered(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameOutcomesUnordered} over a stream. */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(
            Stream<? extends SameSimpleNameArgs> items) {
        return outcomesUnordered(Methods.SAME_SIMPLE_NAME.over(items));
    }

    /** {@link #sameSimpleNameOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(Iterable<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return outcomesUnordered(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** {@link #sameSimpleNameOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(Stream<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return outcomesUnordered(Methods.SAME_SIMPLE_NAME.overFirst(java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /** Runs {@link Names#yield} in a worker and waits for its result. */
    int yield(int x) {
        return call(Methods.YIELD, x);
    }

    /** Like {@link #yield}, but returns at once. */
    PooledFuture<Integer> yieldAsync(int x) {
        return callAsync(Methods.YIELD, x);
    }

    /** Runs {@link #yield} for each item and waits for all results, in order. */
    List<Integer> yieldMap(Iterable<? extends Integer> items) {
        return map(Methods.YIELD.over(items));
    }

    /** {@link #yieldMap} over a stream. */
    List<Integer> yieldMap(Stream<? extends Integer> items) {
        return map(Methods.YIELD.over(items));
    }

    /** {@link #yieldMap} over an array, without boxing. */
    int[] yieldMap(int... items) {
        return mapToInts(Methods.YIELD.over(items));
    }

    /** {@link #yieldMap} over a stream, without boxing. */
    int[] yieldMap(IntStream items) {
        return mapToInts(Methods.YIELD.over(items.toArray()));
    }

    /** Runs {@link #yield} for each item and returns at once. */
    PooledFuture<List<Integer>> yieldMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.YIELD.over(items));
    }

    /** {@link #yieldMapAsync} over a stream. */
    PooledFuture<List<Integer>> yieldMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.YIELD.over(items));
    }

    /** Runs {@link #yield} for each item, lazily; results come in order. */
    Stream<Integer> yieldStream(Iterable<? extends Integer> items) {
        return stream(Methods.YIELD.over(items));
    }

    /** {@link #yieldStream} over a stream. */
    Stream<Integer> yieldStream(Stream<? extends Integer> items) {
        return stream(Methods.YIELD.over(items));
    }

    /** Runs {@link #yield} for each item, lazily; results come as they finish. */
    Stream<Integer> yieldStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.YIELD.over(items));
    }

    /** {@link #yieldStreamUnordered} over a stream. */
    Stream<Integer> yieldStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.YIELD.over(items));
    }

    /** Runs {@link #yield} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> yieldOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.YIELD.over(items));
    }

    /** {@link #yieldOutcomes} over a stream. */
    Stream<Outcome<Integer>> yieldOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.YIELD.over(items));
    }

    /** Runs {@link #yield} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> yieldOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.YIELD.over(items));
    }

    /** {@link #yieldOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> yieldOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.YIELD.over(items));
    }

    /** Runs {@link Names#record} in a worker and waits for its result. */
    int record(int x, int y) {
        return call(Methods.RECORD, new RecordArgs(x, y));
    }

    /** Like {@link #record}, but returns at once. */
    PooledFuture<Integer> recordAsync(int x, int y) {
        return callAsync(Methods.RECORD, new RecordArgs(x, y));
    }

    /** Runs {@link #record} for each item and waits for all results, in order. */
    List<Integer> recordMap(Iterable<? extends RecordArgs> items) {
        return map(Methods.RECORD.over(items));
    }

    /** {@link #recordMap} over a stream. */
    List<Integer> recordMap(Stream<? extends RecordArgs> items) {
        return map(Methods.RECORD.over(items));
    }

    /** {@link #recordMap} over first arguments, with the others fixed. */
    List<Integer> recordMap(Iterable<? extends Integer> xs, int y) {
        return map(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** {@link #recordMap} over a stream of first arguments, with the others fixed. */
    List<Integer> recordMap(Stream<? extends Integer> xs, int y) {
        return map(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** {@link #recordMap} over an array, without boxing. */
    int[] recordMap(int[] items, int y) {
        return mapToInts(Methods.RECORD.overFirst(items, new RecordArgs(0, y)));
    }

    /** {@link #recordMap} over a stream, without boxing. */
    int[] recordMap(IntStream items, int y) {
        return mapToInts(Methods.RECORD.overFirst(items.toArray(), new RecordArgs(0, y)));
    }

    /** Runs {@link #record} for each item and returns at once. */
    PooledFuture<List<Integer>> recordMapAsync(Iterable<? extends RecordArgs> items) {
        return mapAsync(Methods.RECORD.over(items));
    }

    /** {@link #recordMapAsync} over a stream. */
    PooledFuture<List<Integer>> recordMapAsync(Stream<? extends RecordArgs> items) {
        return mapAsync(Methods.RECORD.over(items));
    }

    /** {@link #recordMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> recordMapAsync(Iterable<? extends Integer> xs, int y) {
        return mapAsync(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** {@link #recordMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> recordMapAsync(Stream<? extends Integer> xs, int y) {
        return mapAsync(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** Runs {@link #record} for each item, lazily; results come in order. */
    Stream<Integer> recordStream(Iterable<? extends RecordArgs> items) {
        return stream(Methods.RECORD.over(items));
    }

    /** {@link #recordStream} over a stream. */
    Stream<Integer> recordStream(Stream<? extends RecordArgs> items) {
        return stream(Methods.RECORD.over(items));
    }

    /** {@link #recordStream} over first arguments, with the others fixed. */
    Stream<Integer> recordStream(Iterable<? extends Integer> xs, int y) {
        return stream(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** {@link #recordStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> recordStream(Stream<? extends Integer> xs, int y) {
        return stream(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** Runs {@link #record} for each item, lazily; results come as they finish. */
    Stream<Integer> recordStreamUnordered(Iterable<? extends RecordArgs> items) {
        return streamUnordered(Methods.RECORD.over(items));
    }

    /** {@link #recordStreamUnordered} over a stream. */
    Stream<Integer> recordStreamUnordered(Stream<? extends RecordArgs> items) {
        return streamUnordered(Methods.RECORD.over(items));
    }

    /** {@link #recordStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> recordStreamUnordered(Iterable<? extends Integer> xs, int y) {
        return streamUnordered(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** {@link #recordStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> recordStreamUnordered(Stream<? extends Integer> xs, int y) {
        return streamUnordered(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** Runs {@link #record} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> recordOutcomes(Iterable<? extends RecordArgs> items) {
        return outcomes(Methods.RECORD.over(items));
    }

    /** {@link #recordOutcomes} over a stream. */
    Stream<Outcome<Integer>> recordOutcomes(Stream<? extends RecordArgs> items) {
        return outcomes(Methods.RECORD.over(items));
    }

    /** {@link #recordOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> recordOutcomes(Iterable<? extends Integer> xs, int y) {
        return outcomes(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** {@link #recordOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> recordOutcomes(Stream<? extends Integer> xs, int y) {
        return outcomes(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** Runs {@link #record} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Iterable<? extends RecordArgs> items) {
        return outcomesUnordered(Methods.RECORD.over(items));
    }

    /** {@link #recordOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Stream<? extends RecordArgs> items) {
        return outcomesUnordered(Methods.RECORD.over(items));
    }

    /** {@link #recordOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Iterable<? extends Integer> xs, int y) {
        return outcomesUnordered(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** {@link #recordOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Stream<? extends Integer> xs, int y) {
        return outcomesUnordered(Methods.RECORD.overFirst(xs, new RecordArgs(0, y)));
    }

    /** Runs {@link Names#with} in a worker and waits for its result. */
    int with(int x) {
        return call(Methods.WITH, x);
    }

    /** Like {@link #with}, but returns at once. */
    PooledFuture<Integer> withAsync(int x) {
        return callAsync(Methods.WITH, x);
    }

    /** Runs {@link #with} for each item and waits for all results, in order. */
    List<Integer> withMap(Iterable<? extends Integer> items) {
        return map(Methods.WITH.over(items));
    }

    /** {@link #withMap} over a stream. */
    List<Integer> withMap(Stream<? extends Integer> items) {
        return map(Methods.WITH.over(items));
    }

    /** {@link #withMap} over an array, without boxing. */
    int[] withMap(int... items) {
        return mapToInts(Methods.WITH.over(items));
    }

    /** {@link #withMap} over a stream, without boxing. */
    int[] withMap(IntStream items) {
        return mapToInts(Methods.WITH.over(items.toArray()));
    }

    /** Runs {@link #with} for each item and returns at once. */
    PooledFuture<List<Integer>> withMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.WITH.over(items));
    }

    /** {@link #withMapAsync} over a stream. */
    PooledFuture<List<Integer>> withMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.WITH.over(items));
    }

    /** Runs {@link #with} for each item, lazily; results come in order. */
    Stream<Integer> withStream(Iterable<? extends Integer> items) {
        return stream(Methods.WITH.over(items));
    }

    /** {@link #withStream} over a stream. */
    Stream<Integer> withStream(Stream<? extends Integer> items) {
        return stream(Methods.WITH.over(items));
    }

    /** Runs {@link #with} for each item, lazily; results come as they finish. */
    Stream<Integer> withStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.WITH.over(items));
    }

    /** {@link #withStreamUnordered} over a stream. */
    Stream<Integer> withStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.WITH.over(items));
    }

    /** Runs {@link #with} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> withOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.WITH.over(items));
    }

    /** {@link #withOutcomes} over a stream. */
    Stream<Outcome<Integer>> withOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.WITH.over(items));
    }

    /** Runs {@link #with} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> withOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.WITH.over(items));
    }

    /** {@link #withOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> withOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.WITH.over(items));
    }

    /** Runs {@link Names#on} in a worker and waits for its result. */
    int on(int x) {
        return call(Methods.ON, x);
    }

    /** Like {@link #on}, but returns at once. */
    PooledFuture<Integer> onAsync(int x) {
        return callAsync(Methods.ON, x);
    }

    /** Runs {@link #on} for each item and waits for all results, in order. */
    List<Integer> onMap(Iterable<? extends Integer> items) {
        return map(Methods.ON.over(items));
    }

    /** {@link #onMap} over a stream. */
    List<Integer> onMap(Stream<? extends Integer> items) {
        return map(Methods.ON.over(items));
    }

    /** {@link #onMap} over an array, without boxing. */
    int[] onMap(int... items) {
        return mapToInts(Methods.ON.over(items));
    }

    /** {@link #onMap} over a stream, without boxing. */
    int[] onMap(IntStream items) {
        return mapToInts(Methods.ON.over(items.toArray()));
    }

    /** Runs {@link #on} for each item and returns at once. */
    PooledFuture<List<Integer>> onMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.ON.over(items));
    }

    /** {@link #onMapAsync} over a stream. */
    PooledFuture<List<Integer>> onMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.ON.over(items));
    }

    /** Runs {@link #on} for each item, lazily; results come in order. */
    Stream<Integer> onStream(Iterable<? extends Integer> items) {
        return stream(Methods.ON.over(items));
    }

    /** {@link #onStream} over a stream. */
    Stream<Integer> onStream(Stream<? extends Integer> items) {
        return stream(Methods.ON.over(items));
    }

    /** Runs {@link #on} for each item, lazily; results come as they finish. */
    Stream<Integer> onStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.ON.over(items));
    }

    /** {@link #onStreamUnordered} over a stream. */
    Stream<Integer> onStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.ON.over(items));
    }

    /** Runs {@link #on} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> onOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.ON.over(items));
    }

    /** {@link #onOutcomes} over a stream. */
    Stream<Outcome<Integer>> onOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.ON.over(items));
    }

    /** Runs {@link #on} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> onOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.ON.over(items));
    }

    /** {@link #onOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> onOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.ON.over(items));
    }

    /** Runs {@link Names#shared} in a worker and waits for its result. */
    int shared(int x, int y) {
        return call(Methods.SHARED, new SharedArgs(x, y));
    }

    /** Like {@link #shared}, but returns at once. */
    PooledFuture<Integer> sharedAsync(int x, int y) {
        return callAsync(Methods.SHARED, new SharedArgs(x, y));
    }

    /** Runs {@link #shared} for each item and waits for all results, in order. */
    List<Integer> sharedMap(Iterable<? extends SharedArgs> items) {
        return map(Methods.SHARED.over(items));
    }

    /** {@link #sharedMap} over a stream. */
    List<Integer> sharedMap(Stream<? extends SharedArgs> items) {
        return map(Methods.SHARED.over(items));
    }

    /** {@link #sharedMap} over first arguments, with the others fixed. */
    List<Integer> sharedMap(Iterable<? extends Integer> xs, int y) {
        return map(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** {@link #sharedMap} over a stream of first arguments, with the others fixed. */
    List<Integer> sharedMap(Stream<? extends Integer> xs, int y) {
        return map(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** {@link #sharedMap} over an array, without boxing. */
    int[] sharedMap(int[] items, int y) {
        return mapToInts(Methods.SHARED.overFirst(items, new SharedArgs(0, y)));
    }

    /** {@link #sharedMap} over a stream, without boxing. */
    int[] sharedMap(IntStream items, int y) {
        return mapToInts(Methods.SHARED.overFirst(items.toArray(), new SharedArgs(0, y)));
    }

    /** Runs {@link #shared} for each item and returns at once. */
    PooledFuture<List<Integer>> sharedMapAsync(Iterable<? extends SharedArgs> items) {
        return mapAsync(Methods.SHARED.over(items));
    }

    /** {@link #sharedMapAsync} over a stream. */
    PooledFuture<List<Integer>> sharedMapAsync(Stream<? extends SharedArgs> items) {
        return mapAsync(Methods.SHARED.over(items));
    }

    /** {@link #sharedMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> sharedMapAsync(Iterable<? extends Integer> xs, int y) {
        return mapAsync(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** {@link #sharedMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> sharedMapAsync(Stream<? extends Integer> xs, int y) {
        return mapAsync(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** Runs {@link #shared} for each item, lazily; results come in order. */
    Stream<Integer> sharedStream(Iterable<? extends SharedArgs> items) {
        return stream(Methods.SHARED.over(items));
    }

    /** {@link #sharedStream} over a stream. */
    Stream<Integer> sharedStream(Stream<? extends SharedArgs> items) {
        return stream(Methods.SHARED.over(items));
    }

    /** {@link #sharedStream} over first arguments, with the others fixed. */
    Stream<Integer> sharedStream(Iterable<? extends Integer> xs, int y) {
        return stream(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** {@link #sharedStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> sharedStream(Stream<? extends Integer> xs, int y) {
        return stream(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** Runs {@link #shared} for each item, lazily; results come as they finish. */
    Stream<Integer> sharedStreamUnordered(Iterable<? extends SharedArgs> items) {
        return streamUnordered(Methods.SHARED.over(items));
    }

    /** {@link #sharedStreamUnordered} over a stream. */
    Stream<Integer> sharedStreamUnordered(Stream<? extends SharedArgs> items) {
        return streamUnordered(Methods.SHARED.over(items));
    }

    /** {@link #sharedStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> sharedStreamUnordered(Iterable<? extends Integer> xs, int y) {
        return streamUnordered(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** {@link #sharedStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> sharedStreamUnordered(Stream<? extends Integer> xs, int y) {
        return streamUnordered(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** Runs {@link #shared} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> sharedOutcomes(Iterable<? extends SharedArgs> items) {
        return outcomes(Methods.SHARED.over(items));
    }

    /** {@link #sharedOutcomes} over a stream. */
    Stream<Outcome<Integer>> sharedOutcomes(Stream<? extends SharedArgs> items) {
        return outcomes(Methods.SHARED.over(items));
    }

    /** {@link #sharedOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sharedOutcomes(Iterable<? extends Integer> xs, int y) {
        return outcomes(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** {@link #sharedOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sharedOutcomes(Stream<? extends Integer> xs, int y) {
        return outcomes(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** Runs {@link #shared} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Iterable<? extends SharedArgs> items) {
        return outcomesUnordered(Methods.SHARED.over(items));
    }

    /** {@link #sharedOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Stream<? extends SharedArgs> items) {
        return outcomesUnordered(Methods.SHARED.over(items));
    }

    /** {@link #sharedOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Iterable<? extends Integer> xs, int y) {
        return outcomesUnordered(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** {@link #sharedOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Stream<? extends Integer> xs, int y) {
        return outcomesUnordered(Methods.SHARED.overFirst(xs, new SharedArgs(0, y)));
    }

    /** Runs {@link Names#größe} in a worker and waits for its result. */
    int größe(int länge, int bräite) {
        return call(Methods.GRÖSSE, new GrößeArgs(länge, bräite));
    }

    /** Like {@link #größe}, but returns at once. */
    PooledFuture<Integer> größeAsync(int länge, int bräite) {
        return callAsync(Methods.GRÖSSE, new GrößeArgs(länge, bräite));
    }

    /** Runs {@link #größe} for each item and waits for all results, in order. */
    List<Integer> größeMap(Iterable<? extends GrößeArgs> items) {
        return map(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeMap} over a stream. */
    List<Integer> größeMap(Stream<? extends GrößeArgs> items) {
        return map(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeMap} over first arguments, with the others fixed. */
    List<Integer> größeMap(Iterable<? extends Integer> länges, int bräite) {
        return map(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeMap} over a stream of first arguments, with the others fixed. */
    List<Integer> größeMap(Stream<? extends Integer> länges, int bräite) {
        return map(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeMap} over an array, without boxing. */
    int[] größeMap(int[] items, int bräite) {
        return mapToInts(Methods.GRÖSSE.overFirst(items, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeMap} over a stream, without boxing. */
    int[] größeMap(IntStream items, int bräite) {
        return mapToInts(Methods.GRÖSSE.overFirst(items.toArray(), new GrößeArgs(0, bräite)));
    }

    /** Runs {@link #größe} for each item and returns at once. */
    PooledFuture<List<Integer>> größeMapAsync(Iterable<? extends GrößeArgs> items) {
        return mapAsync(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeMapAsync} over a stream. */
    PooledFuture<List<Integer>> größeMapAsync(Stream<? extends GrößeArgs> items) {
        return mapAsync(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> größeMapAsync(Iterable<? extends Integer> länges, int bräite) {
        return mapAsync(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> größeMapAsync(Stream<? extends Integer> länges, int bräite) {
        return mapAsync(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** Runs {@link #größe} for each item, lazily; results come in order. */
    Stream<Integer> größeStream(Iterable<? extends GrößeArgs> items) {
        return stream(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeStream} over a stream. */
    Stream<Integer> größeStream(Stream<? extends GrößeArgs> items) {
        return stream(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeStream} over first arguments, with the others fixed. */
    Stream<Integer> größeStream(Iterable<? extends Integer> länges, int bräite) {
        return stream(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> größeStream(Stream<? extends Integer> länges, int bräite) {
        return stream(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** Runs {@link #größe} for each item, lazily; results come as they finish. */
    Stream<Integer> größeStreamUnordered(Iterable<? extends GrößeArgs> items) {
        return streamUnordered(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeStreamUnordered} over a stream. */
    Stream<Integer> größeStreamUnordered(Stream<? extends GrößeArgs> items) {
        return streamUnordered(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> größeStreamUnordered(Iterable<? extends Integer> länges, int bräite) {
        return streamUnordered(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> größeStreamUnordered(Stream<? extends Integer> länges, int bräite) {
        return streamUnordered(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** Runs {@link #größe} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> größeOutcomes(Iterable<? extends GrößeArgs> items) {
        return outcomes(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeOutcomes} over a stream. */
    Stream<Outcome<Integer>> größeOutcomes(Stream<? extends GrößeArgs> items) {
        return outcomes(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> größeOutcomes(Iterable<? extends Integer> länges, int bräite) {
        return outcomes(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> größeOutcomes(Stream<? extends Integer> länges, int bräite) {
        return outcomes(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** Runs {@link #größe} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Iterable<? extends GrößeArgs> items) {
        return outcomesUnordered(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Stream<? extends GrößeArgs> items) {
        return outcomesUnordered(Methods.GRÖSSE.over(items));
    }

    /** {@link #größeOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Iterable<? extends Integer> länges,
            int bräite) {
        return outcomesUnordered(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** {@link #größeOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Stream<? extends Integer> länges, int bräite) {
        return outcomesUnordered(Methods.GRÖSSE.overFirst(länges, new GrößeArgs(0, bräite)));
    }

    /** Runs {@link Names#Methods} in a worker and waits for its result. */
    int Methods(int x) {
        return call(Methods.METHODS, x);
    }

    /** Like {@link #Methods}, but returns at once. */
    PooledFuture<Integer> MethodsAsync(int x) {
        return callAsync(Methods.METHODS, x);
    }

    /** Runs {@link #Methods} for each item and waits for all results, in order. */
    List<Integer> MethodsMap(Iterable<? extends Integer> items) {
        return map(Methods.METHODS.over(items));
    }

    /** {@link #MethodsMap} over a stream. */
    List<Integer> MethodsMap(Stream<? extends Integer> items) {
        return map(Methods.METHODS.over(items));
    }

    /** {@link #MethodsMap} over an array, without boxing. */
    int[] MethodsMap(int... items) {
        return mapToInts(Methods.METHODS.over(items));
    }

    /** {@link #MethodsMap} over a stream, without boxing. */
    int[] MethodsMap(IntStream items) {
        return mapToInts(Methods.METHODS.over(items.toArray()));
    }

    /** Runs {@link #Methods} for each item and returns at once. */
    PooledFuture<List<Integer>> MethodsMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(Methods.METHODS.over(items));
    }

    /** {@link #MethodsMapAsync} over a stream. */
    PooledFuture<List<Integer>> MethodsMapAsync(Stream<? extends Integer> items) {
        return mapAsync(Methods.METHODS.over(items));
    }

    /** Runs {@link #Methods} for each item, lazily; results come in order. */
    Stream<Integer> MethodsStream(Iterable<? extends Integer> items) {
        return stream(Methods.METHODS.over(items));
    }

    /** {@link #MethodsStream} over a stream. */
    Stream<Integer> MethodsStream(Stream<? extends Integer> items) {
        return stream(Methods.METHODS.over(items));
    }

    /** Runs {@link #Methods} for each item, lazily; results come as they finish. */
    Stream<Integer> MethodsStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(Methods.METHODS.over(items));
    }

    /** {@link #MethodsStreamUnordered} over a stream. */
    Stream<Integer> MethodsStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(Methods.METHODS.over(items));
    }

    /** Runs {@link #Methods} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> MethodsOutcomes(Iterable<? extends Integer> items) {
        return outcomes(Methods.METHODS.over(items));
    }

    /** {@link #MethodsOutcomes} over a stream. */
    Stream<Outcome<Integer>> MethodsOutcomes(Stream<? extends Integer> items) {
        return outcomes(Methods.METHODS.over(items));
    }

    /** Runs {@link #Methods} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> MethodsOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(Methods.METHODS.over(items));
    }

    /** {@link #MethodsOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> MethodsOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(Methods.METHODS.over(items));
    }

    /** Runs {@link Names#a$b} in a worker and waits for its result. */
    int a$b(int x, int y) {
        return call(Methods.A$B, new A$bArgs(x, y));
    }

    /** Like {@link #a$b}, but returns at once. */
    PooledFuture<Integer> a$bAsync(int x, int y) {
        return callAsync(Methods.A$B, new A$bArgs(x, y));
    }

    /** Runs {@link #a$b} for each item and waits for all results, in order. */
    List<Integer> a$bMap(Iterable<? extends A$bArgs> items) {
        return map(Methods.A$B.over(items));
    }

    /** {@link #a$bMap} over a stream. */
    List<Integer> a$bMap(Stream<? extends A$bArgs> items) {
        return map(Methods.A$B.over(items));
    }

    /** {@link #a$bMap} over first arguments, with the others fixed. */
    List<Integer> a$bMap(Iterable<? extends Integer> xs, int y) {
        return map(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** {@link #a$bMap} over a stream of first arguments, with the others fixed. */
    List<Integer> a$bMap(Stream<? extends Integer> xs, int y) {
        return map(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** {@link #a$bMap} over an array, without boxing. */
    int[] a$bMap(int[] items, int y) {
        return mapToInts(Methods.A$B.overFirst(items, new A$bArgs(0, y)));
    }

    /** {@link #a$bMap} over a stream, without boxing. */
    int[] a$bMap(IntStream items, int y) {
        return mapToInts(Methods.A$B.overFirst(items.toArray(), new A$bArgs(0, y)));
    }

    /** Runs {@link #a$b} for each item and returns at once. */
    PooledFuture<List<Integer>> a$bMapAsync(Iterable<? extends A$bArgs> items) {
        return mapAsync(Methods.A$B.over(items));
    }

    /** {@link #a$bMapAsync} over a stream. */
    PooledFuture<List<Integer>> a$bMapAsync(Stream<? extends A$bArgs> items) {
        return mapAsync(Methods.A$B.over(items));
    }

    /** {@link #a$bMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Integer>> a$bMapAsync(Iterable<? extends Integer> xs, int y) {
        return mapAsync(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** {@link #a$bMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Integer>> a$bMapAsync(Stream<? extends Integer> xs, int y) {
        return mapAsync(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** Runs {@link #a$b} for each item, lazily; results come in order. */
    Stream<Integer> a$bStream(Iterable<? extends A$bArgs> items) {
        return stream(Methods.A$B.over(items));
    }

    /** {@link #a$bStream} over a stream. */
    Stream<Integer> a$bStream(Stream<? extends A$bArgs> items) {
        return stream(Methods.A$B.over(items));
    }

    /** {@link #a$bStream} over first arguments, with the others fixed. */
    Stream<Integer> a$bStream(Iterable<? extends Integer> xs, int y) {
        return stream(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** {@link #a$bStream} over a stream of first arguments, with the others fixed. */
    Stream<Integer> a$bStream(Stream<? extends Integer> xs, int y) {
        return stream(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** Runs {@link #a$b} for each item, lazily; results come as they finish. */
    Stream<Integer> a$bStreamUnordered(Iterable<? extends A$bArgs> items) {
        return streamUnordered(Methods.A$B.over(items));
    }

    /** {@link #a$bStreamUnordered} over a stream. */
    Stream<Integer> a$bStreamUnordered(Stream<? extends A$bArgs> items) {
        return streamUnordered(Methods.A$B.over(items));
    }

    /** {@link #a$bStreamUnordered} over first arguments, with the others fixed. */
    Stream<Integer> a$bStreamUnordered(Iterable<? extends Integer> xs, int y) {
        return streamUnordered(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** {@link #a$bStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Integer> a$bStreamUnordered(Stream<? extends Integer> xs, int y) {
        return streamUnordered(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** Runs {@link #a$b} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Integer>> a$bOutcomes(Iterable<? extends A$bArgs> items) {
        return outcomes(Methods.A$B.over(items));
    }

    /** {@link #a$bOutcomes} over a stream. */
    Stream<Outcome<Integer>> a$bOutcomes(Stream<? extends A$bArgs> items) {
        return outcomes(Methods.A$B.over(items));
    }

    /** {@link #a$bOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> a$bOutcomes(Iterable<? extends Integer> xs, int y) {
        return outcomes(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** {@link #a$bOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> a$bOutcomes(Stream<? extends Integer> xs, int y) {
        return outcomes(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** Runs {@link #a$b} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Iterable<? extends A$bArgs> items) {
        return outcomesUnordered(Methods.A$B.over(items));
    }

    /** {@link #a$bOutcomesUnordered} over a stream. */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Stream<? extends A$bArgs> items) {
        return outcomesUnordered(Methods.A$B.over(items));
    }

    /** {@link #a$bOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Iterable<? extends Integer> xs, int y) {
        return outcomesUnordered(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** {@link #a$bOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Stream<? extends Integer> xs, int y) {
        return outcomesUnordered(Methods.A$B.overFirst(xs, new A$bArgs(0, y)));
    }

    /** Runs {@link Names#args} in a worker and waits for its result. */
    Names.Args args(Names.Args args, int x) {
        return call(Methods.ARGS, new ArgsArgs(args, x));
    }

    /** Like {@link #args}, but returns at once. */
    PooledFuture<Names.Args> argsAsync(Names.Args args, int x) {
        return callAsync(Methods.ARGS, new ArgsArgs(args, x));
    }

    /** Runs {@link #args} for each item and waits for all results, in order. */
    List<Names.Args> argsMap(Iterable<? extends ArgsArgs> items) {
        return map(Methods.ARGS.over(items));
    }

    /** {@link #argsMap} over a stream. */
    List<Names.Args> argsMap(Stream<? extends ArgsArgs> items) {
        return map(Methods.ARGS.over(items));
    }

    /** {@link #argsMap} over first arguments, with the others fixed. */
    List<Names.Args> argsMap(Iterable<? extends Names.Args> argss, int x) {
        return map(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** {@link #argsMap} over a stream of first arguments, with the others fixed. */
    List<Names.Args> argsMap(Stream<? extends Names.Args> argss, int x) {
        return map(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** Runs {@link #args} for each item and returns at once. */
    PooledFuture<List<Names.Args>> argsMapAsync(Iterable<? extends ArgsArgs> items) {
        return mapAsync(Methods.ARGS.over(items));
    }

    /** {@link #argsMapAsync} over a stream. */
    PooledFuture<List<Names.Args>> argsMapAsync(Stream<? extends ArgsArgs> items) {
        return mapAsync(Methods.ARGS.over(items));
    }

    /** {@link #argsMapAsync} over first arguments, with the others fixed. */
    PooledFuture<List<Names.Args>> argsMapAsync(Iterable<? extends Names.Args> argss, int x) {
        return mapAsync(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** {@link #argsMapAsync} over a stream of first arguments, with the others fixed. */
    PooledFuture<List<Names.Args>> argsMapAsync(Stream<? extends Names.Args> argss, int x) {
        return mapAsync(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** Runs {@link #args} for each item, lazily; results come in order. */
    Stream<Names.Args> argsStream(Iterable<? extends ArgsArgs> items) {
        return stream(Methods.ARGS.over(items));
    }

    /** {@link #argsStream} over a stream. */
    Stream<Names.Args> argsStream(Stream<? extends ArgsArgs> items) {
        return stream(Methods.ARGS.over(items));
    }

    /** {@link #argsStream} over first arguments, with the others fixed. */
    Stream<Names.Args> argsStream(Iterable<? extends Names.Args> argss, int x) {
        return stream(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** {@link #argsStream} over a stream of first arguments, with the others fixed. */
    Stream<Names.Args> argsStream(Stream<? extends Names.Args> argss, int x) {
        return stream(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** Runs {@link #args} for each item, lazily; results come as they finish. */
    Stream<Names.Args> argsStreamUnordered(Iterable<? extends ArgsArgs> items) {
        return streamUnordered(Methods.ARGS.over(items));
    }

    /** {@link #argsStreamUnordered} over a stream. */
    Stream<Names.Args> argsStreamUnordered(Stream<? extends ArgsArgs> items) {
        return streamUnordered(Methods.ARGS.over(items));
    }

    /** {@link #argsStreamUnordered} over first arguments, with the others fixed. */
    Stream<Names.Args> argsStreamUnordered(Iterable<? extends Names.Args> argss, int x) {
        return streamUnordered(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** {@link #argsStreamUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Names.Args> argsStreamUnordered(Stream<? extends Names.Args> argss, int x) {
        return streamUnordered(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** Runs {@link #args} for each item, lazily; outcomes, failures among them, come in order. */
    Stream<Outcome<Names.Args>> argsOutcomes(Iterable<? extends ArgsArgs> items) {
        return outcomes(Methods.ARGS.over(items));
    }

    /** {@link #argsOutcomes} over a stream. */
    Stream<Outcome<Names.Args>> argsOutcomes(Stream<? extends ArgsArgs> items) {
        return outcomes(Methods.ARGS.over(items));
    }

    /** {@link #argsOutcomes} over first arguments, with the others fixed. */
    Stream<Outcome<Names.Args>> argsOutcomes(Iterable<? extends Names.Args> argss, int x) {
        return outcomes(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** {@link #argsOutcomes} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Names.Args>> argsOutcomes(Stream<? extends Names.Args> argss, int x) {
        return outcomes(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** Runs {@link #args} for each item, lazily; outcomes, failures among them, come as they finish. */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Iterable<? extends ArgsArgs> items) {
        return outcomesUnordered(Methods.ARGS.over(items));
    }

    /** {@link #argsOutcomesUnordered} over a stream. */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Stream<? extends ArgsArgs> items) {
        return outcomesUnordered(Methods.ARGS.over(items));
    }

    /** {@link #argsOutcomesUnordered} over first arguments, with the others fixed. */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Iterable<? extends Names.Args> argss, int x) {
        return outcomesUnordered(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** {@link #argsOutcomesUnordered} over a stream of first arguments, with the others fixed. */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Stream<? extends Names.Args> argss, int x) {
        return outcomesUnordered(Methods.ARGS.overFirst(argss, new ArgsArgs(null, x)));
    }

    /** All arguments of one call of {@code locals}. */
    record LocalsArgs(int io, int com, int pool, int state, int receiver, int arguments,
            int carried, int first) {
    }

    /** All arguments of one call of {@code dollars}. */
    record DollarsArgs(int $, int x$y, int $$in) {
    }

    /** All arguments of one call of {@code contextual}. */
    record ContextualArgs(int record, int var, int sealed, int module, int value, int number) {
    }

    /** All arguments of one call of {@code sameSimpleName}. */
    record SameSimpleNameArgs(Date java, java.sql.Date com, int sql) {
    }

    /** All arguments of one call of {@code record}. */
    record RecordArgs(int x, int y) {
    }

    /** All arguments of one call of {@code shared}. */
    record SharedArgs(int x, int y) {
    }

    /** All arguments of one call of {@code größe}. */
    record GrößeArgs(int länge, int bräite) {
    }

    /** All arguments of one call of {@code a$b}. */
    record A$bArgs(int x, int y) {
    }

    /** All arguments of one call of {@code args}. */
    record ArgsArgs(Names.Args args, int x) {
    }

    /** How the methods travel, and the direct calls: a worker loads this class by name. */
    private static final class Methods {
        static final TypeCodec<Names.Args> ARGS_CODEC = new ArgsCodec();

        static final TypeCodec<Date> DATE_CODEC = Codecs.object(Date.class);

        static final TypeCodec<java.sql.Date> DATE_CODEC_ = Codecs.object(java.sql.Date.class);

        static final PooledMethod<LocalsArgs, Integer> LOCALS = new PooledMethod<LocalsArgs, Integer>(
                Methods.class,
                0,
                "Names.locals",
                "good.Names#locals(IIIIIIII)I",
                0x3633b99c31f99c4fL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, LocalsArgs arguments) {
                out.writeInt(arguments.io());
                out.writeInt(arguments.com());
                out.writeInt(arguments.pool());
                out.writeInt(arguments.state());
                out.writeInt(arguments.receiver());
                out.writeInt(arguments.arguments());
                out.writeInt(arguments.carried());
                out.writeInt(arguments.first());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int io = in.readInt();
                int com = in.readInt();
                int pool = in.readInt();
                int state = in.readInt();
                int receiver = in.readInt();
                int arguments = in.readInt();
                int carried = in.readInt();
                int first = in.readInt();
                out.writeInt(Names.locals(io, com, pool, state, receiver, arguments, carried, first));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, LocalsArgs arguments) {
                out.writeInt(arguments.com());
                out.writeInt(arguments.pool());
                out.writeInt(arguments.state());
                out.writeInt(arguments.receiver());
                out.writeInt(arguments.arguments());
                out.writeInt(arguments.carried());
                out.writeInt(arguments.first());
            }

            @Override
            public Object readRest(WireReader in) {
                return new LocalsArgs(0, in.readInt(), in.readInt(), in.readInt(), in.readInt(),
                        in.readInt(), in.readInt(), in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int io = in.readInt();
                LocalsArgs fixed = (LocalsArgs) rest;
                out.writeInt(Names.locals(io, fixed.com(), fixed.pool(), fixed.state(), fixed.receiver(), fixed.arguments(), fixed.carried(), fixed.first()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<DollarsArgs, Integer> DOLLARS = new PooledMethod<DollarsArgs, Integer>(
                Methods.class,
                1,
                "Names.dollars",
                "good.Names#dollars(III)I",
                0xba0d305c98891c45L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, DollarsArgs arguments) {
                out.writeInt(arguments.$());
                out.writeInt(arguments.x$y());
                out.writeInt(arguments.$$in());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int $ = in.readInt();
                int x$y = in.readInt();
                int $$in = in.readInt();
                out.writeInt(Names.dollars($, x$y, $$in));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, DollarsArgs arguments) {
                out.writeInt(arguments.x$y());
                out.writeInt(arguments.$$in());
            }

            @Override
            public Object readRest(WireReader in) {
                return new DollarsArgs(0, in.readInt(), in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int $ = in.readInt();
                DollarsArgs fixed = (DollarsArgs) rest;
                out.writeInt(Names.dollars($, fixed.x$y(), fixed.$$in()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<ContextualArgs, Integer> CONTEXTUAL = new PooledMethod<ContextualArgs, Integer>(
                Methods.class,
                2,
                "Names.contextual",
                "good.Names#contextual(IIIIII)I",
                0xc65570b1b1cf4392L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ContextualArgs arguments) {
                out.writeInt(arguments.record());
                out.writeInt(arguments.var());
                out.writeInt(arguments.sealed());
                out.writeInt(arguments.module());
                out.writeInt(arguments.value());
                out.writeInt(arguments.number());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int record = in.readInt();
                int var = in.readInt();
                int sealed = in.readInt();
                int module = in.readInt();
                int value = in.readInt();
                int number = in.readInt();
                out.writeInt(Names.contextual(record, var, sealed, module, value, number));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, ContextualArgs arguments) {
                out.writeInt(arguments.var());
                out.writeInt(arguments.sealed());
                out.writeInt(arguments.module());
                out.writeInt(arguments.value());
                out.writeInt(arguments.number());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ContextualArgs(0, in.readInt(), in.readInt(), in.readInt(), in.readInt(),
                        in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int record = in.readInt();
                ContextualArgs fixed = (ContextualArgs) rest;
                out.writeInt(Names.contextual(record, fixed.var(), fixed.sealed(), fixed.module(), fixed.value(), fixed.number()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<SameSimpleNameArgs, Long> SAME_SIMPLE_NAME = new PooledMethod<SameSimpleNameArgs, Long>(
                Methods.class,
                3,
                "Names.sameSimpleName",
                "good.Names#sameSimpleName(Ljava/util/Date;Ljava/sql/Date;I)J",
                0xf0e5b3d3bb532421L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, SameSimpleNameArgs arguments) {
                writeArgument(out, 1, "java", DATE_CODEC, arguments.java());
                writeArgument(out, 2, "com", DATE_CODEC_, arguments.com());
                out.writeInt(arguments.sql());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Date java_ = readArgument(in, 1, "java", DATE_CODEC);
                java.sql.Date com = readArgument(in, 2, "com", DATE_CODEC_);
                int sql = in.readInt();
                out.writeLong(Names.sameSimpleName(java_, com, sql));
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
                return "argument 1: object java.util.Date\n"
                        + "argument 2: object java.sql.Date\n"
                        + "argument 3: int\n"
                        + "result: long\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "java", DATE_CODEC, (Date) first);
            }

            @Override
            public void writeRest(WireWriter out, SameSimpleNameArgs arguments) {
                writeArgument(out, 2, "com", DATE_CODEC_, arguments.com());
                out.writeInt(arguments.sql());
            }

            @Override
            public Object readRest(WireReader in) {
                return new SameSimpleNameArgs(null, readArgument(in, 2, "com", DATE_CODEC_),
                        in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                Date java_ = readArgument(in, 1, "java", DATE_CODEC);
                SameSimpleNameArgs fixed = (SameSimpleNameArgs) rest;
                out.writeLong(Names.sameSimpleName(java_, fixed.com(), fixed.sql()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "java", DATE_CODEC));
                each.accept(readArgument(in, 2, "com", DATE_CODEC_));
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<Integer, Integer> YIELD = new PooledMethod<Integer, Integer>(
                Methods.class,
                4,
                "Names.yield",
                "good.Names#yield(I)I",
                0xb36e7cb8afdc5259L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Names.yield(x));
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
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<RecordArgs, Integer> RECORD = new PooledMethod<RecordArgs, Integer>(
                Methods.class,
                5,
                "Names.record",
                "good.Names#record(II)I",
                0xe8da45beb6559c4cL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, RecordArgs arguments) {
                out.writeInt(arguments.x());
                out.writeInt(arguments.y());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                int y = in.readInt();
                out.writeInt(Names.record(x, y));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, RecordArgs arguments) {
                out.writeInt(arguments.y());
            }

            @Override
            public Object readRest(WireReader in) {
                return new RecordArgs(0, in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int x = in.readInt();
                RecordArgs fixed = (RecordArgs) rest;
                out.writeInt(Names.record(x, fixed.y()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<Integer, Integer> WITH = new PooledMethod<Integer, Integer>(
                Methods.class,
                6,
                "Names.with",
                "good.Names#with(I)I",
                0xc48c51c75d9310c0L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Names.with(x));
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
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<Integer, Integer> ON = new PooledMethod<Integer, Integer>(
                Methods.class,
                7,
                "Names.on",
                "good.Names#on(I)I",
                0x9d73c7b93a8cf147L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Names.on(x));
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
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<SharedArgs, Integer> SHARED = new PooledMethod<SharedArgs, Integer>(
                Methods.class,
                8,
                "Names.shared",
                "good.Names#shared(II)I",
                0x41673ad0aa2fdf6cL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, SharedArgs arguments) {
                out.writeInt(arguments.x());
                out.writeInt(arguments.y());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                int y = in.readInt();
                out.writeInt(Names.shared(x, y));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, SharedArgs arguments) {
                out.writeInt(arguments.y());
            }

            @Override
            public Object readRest(WireReader in) {
                return new SharedArgs(0, in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int x = in.readInt();
                SharedArgs fixed = (SharedArgs) rest;
                out.writeInt(Names.shared(x, fixed.y()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<GrößeArgs, Integer> GRÖSSE = new PooledMethod<GrößeArgs, Integer>(
                Methods.class,
                9,
                "Names.größe",
                "good.Names#größe(II)I",
                0x5c6701d15105e23aL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, GrößeArgs arguments) {
                out.writeInt(arguments.länge());
                out.writeInt(arguments.bräite());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int länge = in.readInt();
                int bräite = in.readInt();
                out.writeInt(Names.größe(länge, bräite));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, GrößeArgs arguments) {
                out.writeInt(arguments.bräite());
            }

            @Override
            public Object readRest(WireReader in) {
                return new GrößeArgs(0, in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int länge = in.readInt();
                GrößeArgs fixed = (GrößeArgs) rest;
                out.writeInt(Names.größe(länge, fixed.bräite()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<Integer, Integer> METHODS = new PooledMethod<Integer, Integer>(
                Methods.class,
                10,
                "Names.Methods",
                "good.Names#Methods(I)I",
                0x328d4907d10c0d18L,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, Integer arguments) {
                out.writeInt(arguments);
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                out.writeInt(Names.Methods(x));
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
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<A$bArgs, Integer> A$B = new PooledMethod<A$bArgs, Integer>(
                Methods.class,
                11,
                "Names.a$b",
                "good.Names#a$b(II)I",
                0x90e78de7720ae7caL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, A$bArgs arguments) {
                out.writeInt(arguments.x());
                out.writeInt(arguments.y());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                int x = in.readInt();
                int y = in.readInt();
                out.writeInt(Names.a$b(x, y));
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
            public void writeFirst(WireWriter out, Object first) {
                out.writeInt((Integer) first);
            }

            @Override
            public void writeRest(WireWriter out, A$bArgs arguments) {
                out.writeInt(arguments.y());
            }

            @Override
            public Object readRest(WireReader in) {
                return new A$bArgs(0, in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                int x = in.readInt();
                A$bArgs fixed = (A$bArgs) rest;
                out.writeInt(Names.a$b(x, fixed.y()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(in.readInt());
                each.accept(in.readInt());
            }
        };

        static final PooledMethod<ArgsArgs, Names.Args> ARGS = new PooledMethod<ArgsArgs, Names.Args>(
                Methods.class,
                12,
                "Names.args",
                "good.Names#args(Lgood/Names$Args;I)Lgood/Names$Args;",
                0x03f85374b01f18beL,
                PooledMethod.Receiver.NONE,
                MethodOptions.NONE) {
            @Override
            public void writeArguments(WireWriter out, ArgsArgs arguments) {
                writeArgument(out, 1, "args", ARGS_CODEC, arguments.args());
                out.writeInt(arguments.x());
            }

            @Override
            public void run(Object target, WireReader in, WireWriter out) {
                Names.Args args = readArgument(in, 1, "args", ARGS_CODEC);
                int x = in.readInt();
                writeResult(out, ARGS_CODEC, Names.args(args, x));
            }

            @Override
            public Names.Args readResult(WireReader in) {
                return readResult(in, ARGS_CODEC);
            }

            @Override
            public String layout() {
                return "argument 1: record good.Names.Args\n"
                        + "argument 2: int\n"
                        + "result: record good.Names.Args\n"
                        + "record good.Names.Args: int number\n";
            }

            @Override
            public void writeFirst(WireWriter out, Object first) {
                writeArgument(out, 1, "args", ARGS_CODEC, (Names.Args) first);
            }

            @Override
            public void writeRest(WireWriter out, ArgsArgs arguments) {
                out.writeInt(arguments.x());
            }

            @Override
            public Object readRest(WireReader in) {
                return new ArgsArgs(null, in.readInt());
            }

            @Override
            public void runFirst(Object target, WireReader in, Object rest, WireWriter out) {
                Names.Args args = readArgument(in, 1, "args", ARGS_CODEC);
                ArgsArgs fixed = (ArgsArgs) rest;
                writeResult(out, ARGS_CODEC, Names.args(args, fixed.x()));
            }

            @Override
            public void readArguments(WireReader in, Consumer<Object> each) {
                each.accept(readArgument(in, 1, "args", ARGS_CODEC));
                each.accept(in.readInt());
            }
        };

        static {
            PooledMethods.register(Methods.class, LOCALS, DOLLARS, CONTEXTUAL, SAME_SIMPLE_NAME,
                    YIELD, RECORD, WITH, ON, SHARED, GRÖSSE, METHODS, A$B, ARGS);
        }

        private Methods() {
        }

        static final class ArgsCodec extends Codecs.OfRecord<Names.Args> {
            ArgsCodec() {
                super(Names.Args.class, "int number");
            }

            @Override
            protected void writeComponents(WireWriter out, Names.Args value) {
                out.writeInt(value.number());
            }

            @Override
            protected Names.Args readComponents(WireReader in) {
                return new Names.Args(in.readInt());
            }
        }
    }
}
