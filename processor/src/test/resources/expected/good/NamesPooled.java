package good;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.Codecs;
import dev.pooled.stub.MapItems;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import dev.pooled.stub.PooledStub;
import dev.pooled.stub.StubState;
import dev.pooled.stub.TypeCodec;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/**
 * Runs the methods of {@link Names} in worker processes. Immutable and thread-safe.
 */
@Generated("dev.pooled.processor.PooledProcessor")
@SuppressWarnings({"all", "deprecation", "exports", "overloads", "rawtypes", "removal", "unchecked", "varargs"})
final class NamesPooled extends PooledStub<NamesPooled> {
    private NamesPooled(StubState state) {
        super(state);
    }

    /**
     * Returns a stub whose calls go to {@code pool}.
     */
    public static NamesPooled on(Pool pool) {
        return new NamesPooled(StubState.on(pool));
    }

    /**
     * Returns a stub whose calls go to the shared pool that each method names.
     */
    public static NamesPooled shared() {
        return new NamesPooled(StubState.shared());
    }

    @Override
    protected NamesPooled with(StubState newState) {
        return new NamesPooled(newState);
    }

    /**
     * Runs {@link Names#locals} in a worker and waits for its result.
     */
    int locals(int io, int com, int pool, int state, int receiver, int arguments, int carried,
            int first) {
        return call(Methods.LOCALS,
                new LocalsArgs(io, com, pool, state, receiver, arguments, carried, first));
    }

    /**
     * Runs {@link Names#locals} in a worker and returns at once.
     */
    PooledFuture<Integer> localsAsync(int io, int com, int pool, int state, int receiver,
            int arguments, int carried, int first) {
        return callAsync(Methods.LOCALS,
                new LocalsArgs(io, com, pool, state, receiver, arguments, carried, first));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> localsMap(Iterable<? extends LocalsArgs> items) {
        return map(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> localsMap(Stream<? extends LocalsArgs> items) {
        return map(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> localsMap(Iterable<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return map(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> localsMap(Stream<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return map(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] localsMap(int[] items, int com, int pool, int state, int receiver, int arguments,
            int carried, int first) {
        return mapToInts(MapItems.first(Methods.LOCALS, items,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] localsMap(IntStream items, int com, int pool, int state, int receiver, int arguments,
            int carried, int first) {
        return mapToInts(MapItems.first(Methods.LOCALS, items.toArray(),
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> localsMapAsync(Iterable<? extends LocalsArgs> items) {
        return mapAsync(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> localsMapAsync(Stream<? extends LocalsArgs> items) {
        return mapAsync(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> localsMapAsync(Iterable<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return mapAsync(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> localsMapAsync(Stream<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return mapAsync(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> localsStream(Iterable<? extends LocalsArgs> items) {
        return stream(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> localsStream(Stream<? extends LocalsArgs> items) {
        return stream(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> localsStream(Iterable<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return stream(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> localsStream(Stream<? extends Integer> ios, int com, int pool, int state,
            int receiver, int arguments, int carried, int first) {
        return stream(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> localsStreamUnordered(Iterable<? extends LocalsArgs> items) {
        return streamUnordered(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> localsStreamUnordered(Stream<? extends LocalsArgs> items) {
        return streamUnordered(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> localsStreamUnordered(Iterable<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return streamUnordered(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> localsStreamUnordered(Stream<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return streamUnordered(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> localsOutcomes(Iterable<? extends LocalsArgs> items) {
        return outcomes(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> localsOutcomes(Stream<? extends LocalsArgs> items) {
        return outcomes(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> localsOutcomes(Iterable<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return outcomes(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> localsOutcomes(Stream<? extends Integer> ios, int com, int pool,
            int state, int receiver, int arguments, int carried, int first) {
        return outcomes(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Iterable<? extends LocalsArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Stream<? extends LocalsArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.LOCALS, items));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Iterable<? extends Integer> ios, int com,
            int pool, int state, int receiver, int arguments, int carried, int first) {
        return outcomesUnordered(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#locals} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> localsOutcomesUnordered(Stream<? extends Integer> ios, int com,
            int pool, int state, int receiver, int arguments, int carried, int first) {
        return outcomesUnordered(MapItems.first(Methods.LOCALS, ios,
                new LocalsArgs(0, com, pool, state, receiver, arguments, carried, first)));
    }

    /**
     * Runs {@link Names#dollars} in a worker and waits for its result.
     */
    int dollars(int $, int x$y, int $$in) {
        return call(Methods.DOLLARS, new DollarsArgs($, x$y, $$in));
    }

    /**
     * Runs {@link Names#dollars} in a worker and returns at once.
     */
    PooledFuture<Integer> dollarsAsync(int $, int x$y, int $$in) {
        return callAsync(Methods.DOLLARS, new DollarsArgs($, x$y, $$in));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> dollarsMap(Iterable<? extends DollarsArgs> items) {
        return map(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> dollarsMap(Stream<? extends DollarsArgs> items) {
        return map(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> dollarsMap(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return map(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> dollarsMap(Stream<? extends Integer> $s, int x$y, int $$in) {
        return map(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] dollarsMap(int[] items, int x$y, int $$in) {
        return mapToInts(MapItems.first(Methods.DOLLARS, items, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] dollarsMap(IntStream items, int x$y, int $$in) {
        return mapToInts(MapItems.first(Methods.DOLLARS, items.toArray(),
                new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> dollarsMapAsync(Iterable<? extends DollarsArgs> items) {
        return mapAsync(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> dollarsMapAsync(Stream<? extends DollarsArgs> items) {
        return mapAsync(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> dollarsMapAsync(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return mapAsync(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> dollarsMapAsync(Stream<? extends Integer> $s, int x$y, int $$in) {
        return mapAsync(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> dollarsStream(Iterable<? extends DollarsArgs> items) {
        return stream(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> dollarsStream(Stream<? extends DollarsArgs> items) {
        return stream(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> dollarsStream(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return stream(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> dollarsStream(Stream<? extends Integer> $s, int x$y, int $$in) {
        return stream(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> dollarsStreamUnordered(Iterable<? extends DollarsArgs> items) {
        return streamUnordered(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> dollarsStreamUnordered(Stream<? extends DollarsArgs> items) {
        return streamUnordered(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> dollarsStreamUnordered(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return streamUnordered(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> dollarsStreamUnordered(Stream<? extends Integer> $s, int x$y, int $$in) {
        return streamUnordered(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> dollarsOutcomes(Iterable<? extends DollarsArgs> items) {
        return outcomes(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> dollarsOutcomes(Stream<? extends DollarsArgs> items) {
        return outcomes(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> dollarsOutcomes(Iterable<? extends Integer> $s, int x$y, int $$in) {
        return outcomes(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> dollarsOutcomes(Stream<? extends Integer> $s, int x$y, int $$in) {
        return outcomes(MapItems.first(Methods.DOLLARS, $s, new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Iterable<? extends DollarsArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Stream<? extends DollarsArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.DOLLARS, items));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Iterable<? extends Integer> $s, int x$y,
            int $$in) {
        return outcomesUnordered(MapItems.first(Methods.DOLLARS, $s,
                new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#dollars} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> dollarsOutcomesUnordered(Stream<? extends Integer> $s, int x$y,
            int $$in) {
        return outcomesUnordered(MapItems.first(Methods.DOLLARS, $s,
                new DollarsArgs(0, x$y, $$in)));
    }

    /**
     * Runs {@link Names#contextual} in a worker and waits for its result.
     */
    int contextual(int record, int var, int sealed, int module, int value, int number) {
        return call(Methods.CONTEXTUAL,
                new ContextualArgs(record, var, sealed, module, value, number));
    }

    /**
     * Runs {@link Names#contextual} in a worker and returns at once.
     */
    PooledFuture<Integer> contextualAsync(int record, int var, int sealed, int module, int value,
            int number) {
        return callAsync(Methods.CONTEXTUAL,
                new ContextualArgs(record, var, sealed, module, value, number));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Integer> contextualMap(Iterable<? extends ContextualArgs> items) {
        return map(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Integer> contextualMap(Stream<? extends ContextualArgs> items) {
        return map(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Integer> contextualMap(Iterable<? extends Integer> records, int var, int sealed,
            int module, int value, int number) {
        return map(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Integer> contextualMap(Stream<? extends Integer> records, int var, int sealed, int module,
            int value, int number) {
        return map(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] contextualMap(int[] items, int var, int sealed, int module, int value, int number) {
        return mapToInts(MapItems.first(Methods.CONTEXTUAL, items,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] contextualMap(IntStream items, int var, int sealed, int module, int value, int number) {
        return mapToInts(MapItems.first(Methods.CONTEXTUAL, items.toArray(),
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> contextualMapAsync(Iterable<? extends ContextualArgs> items) {
        return mapAsync(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> contextualMapAsync(Stream<? extends ContextualArgs> items) {
        return mapAsync(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> contextualMapAsync(Iterable<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return mapAsync(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> contextualMapAsync(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return mapAsync(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> contextualStream(Iterable<? extends ContextualArgs> items) {
        return stream(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> contextualStream(Stream<? extends ContextualArgs> items) {
        return stream(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> contextualStream(Iterable<? extends Integer> records, int var, int sealed,
            int module, int value, int number) {
        return stream(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> contextualStream(Stream<? extends Integer> records, int var, int sealed,
            int module, int value, int number) {
        return stream(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> contextualStreamUnordered(Iterable<? extends ContextualArgs> items) {
        return streamUnordered(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> contextualStreamUnordered(Stream<? extends ContextualArgs> items) {
        return streamUnordered(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> contextualStreamUnordered(Iterable<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return streamUnordered(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> contextualStreamUnordered(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return streamUnordered(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> contextualOutcomes(Iterable<? extends ContextualArgs> items) {
        return outcomes(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> contextualOutcomes(Stream<? extends ContextualArgs> items) {
        return outcomes(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> contextualOutcomes(Iterable<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return outcomes(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> contextualOutcomes(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return outcomes(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Iterable<? extends ContextualArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Stream<? extends ContextualArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.CONTEXTUAL, items));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Iterable<? extends Integer> records,
            int var, int sealed, int module, int value, int number) {
        return outcomesUnordered(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#contextual} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Integer>> contextualOutcomesUnordered(Stream<? extends Integer> records, int var,
            int sealed, int module, int value, int number) {
        return outcomesUnordered(MapItems.first(Methods.CONTEXTUAL, records,
                new ContextualArgs(0, var, sealed, module, value, number)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in a worker and waits for its result.
     */
    long sameSimpleName(Date java_, java.sql.Date com, int sql) {
        return call(Methods.SAME_SIMPLE_NAME, new SameSimpleNameArgs(java_, com, sql));
    }

    /**
     * Runs {@link Names#sameSimpleName} in a worker and returns at once.
     */
    PooledFuture<Long> sameSimpleNameAsync(Date java_, java.sql.Date com, int sql) {
        return callAsync(Methods.SAME_SIMPLE_NAME, new SameSimpleNameArgs(java_, com, sql));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Long> sameSimpleNameMap(Iterable<? extends SameSimpleNameArgs> items) {
        return map(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Long> sameSimpleNameMap(Stream<? extends SameSimpleNameArgs> items) {
        return map(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Long> sameSimpleNameMap(Iterable<? extends Date> java_s, java.sql.Date com, int sql) {
        return map(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and waits for all results, in the order of the
     * items.
     */
    List<Long> sameSimpleNameMap(Stream<? extends Date> java_s, java.sql.Date com, int sql) {
        return map(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and returns at once.
     */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Iterable<? extends SameSimpleNameArgs> items) {
        return mapAsync(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and returns at once.
     */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Stream<? extends SameSimpleNameArgs> items) {
        return mapAsync(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and returns at once.
     */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Iterable<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return mapAsync(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item and returns at once.
     */
    PooledFuture<List<Long>> sameSimpleNameMapAsync(Stream<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return mapAsync(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come in the order of the
     * items.
     */
    Stream<Long> sameSimpleNameStream(Iterable<? extends SameSimpleNameArgs> items) {
        return stream(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come in the order of the
     * items.
     */
    Stream<Long> sameSimpleNameStream(Stream<? extends SameSimpleNameArgs> items) {
        return stream(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come in the order of the
     * items.
     */
    Stream<Long> sameSimpleNameStream(Iterable<? extends Date> java_s, java.sql.Date com, int sql) {
        return stream(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come in the order of the
     * items.
     */
    Stream<Long> sameSimpleNameStream(Stream<? extends Date> java_s, java.sql.Date com, int sql) {
        return stream(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Long> sameSimpleNameStreamUnordered(Iterable<? extends SameSimpleNameArgs> items) {
        return streamUnordered(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Long> sameSimpleNameStreamUnordered(Stream<? extends SameSimpleNameArgs> items) {
        return streamUnordered(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Long> sameSimpleNameStreamUnordered(Iterable<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return streamUnordered(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Long> sameSimpleNameStreamUnordered(Stream<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return streamUnordered(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Iterable<? extends SameSimpleNameArgs> items) {
        return outcomes(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Stream<? extends SameSimpleNameArgs> items) {
        return outcomes(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Iterable<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return outcomes(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come in
     * the order of the items.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomes(Stream<? extends Date> java_s, java.sql.Date com,
            int sql) {
        return outcomes(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(
            Iterable<? extends SameSimpleNameArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(
            Stream<? extends SameSimpleNameArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.SAME_SIMPLE_NAME, items));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(Iterable<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return outcomesUnordered(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#sameSimpleName} in the workers for each item, lazily; outcomes, failures among them, come as
     * they finish.
     */
    Stream<Outcome<Long>> sameSimpleNameOutcomesUnordered(Stream<? extends Date> java_s,
            java.sql.Date com, int sql) {
        return outcomesUnordered(MapItems.first(Methods.SAME_SIMPLE_NAME, java_s,
                new SameSimpleNameArgs(null, com, sql)));
    }

    /**
     * Runs {@link Names#yield} in a worker and waits for its result.
     */
    int yield(int x) {
        return call(Methods.YIELD, x);
    }

    /**
     * Runs {@link Names#yield} in a worker and returns at once.
     */
    PooledFuture<Integer> yieldAsync(int x) {
        return callAsync(Methods.YIELD, x);
    }

    /**
     * Runs {@link Names#yield} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> yieldMap(Iterable<? extends Integer> items) {
        return map(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> yieldMap(Stream<? extends Integer> items) {
        return map(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] yieldMap(int... items) {
        return mapToInts(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] yieldMap(IntStream items) {
        return mapToInts(MapItems.of(Methods.YIELD, items.toArray()));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> yieldMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> yieldMapAsync(Stream<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> yieldStream(Iterable<? extends Integer> items) {
        return stream(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> yieldStream(Stream<? extends Integer> items) {
        return stream(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> yieldStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> yieldStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> yieldOutcomes(Iterable<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> yieldOutcomes(Stream<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> yieldOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#yield} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> yieldOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.YIELD, items));
    }

    /**
     * Runs {@link Names#record} in a worker and waits for its result.
     */
    int record(int x, int y) {
        return call(Methods.RECORD, new RecordArgs(x, y));
    }

    /**
     * Runs {@link Names#record} in a worker and returns at once.
     */
    PooledFuture<Integer> recordAsync(int x, int y) {
        return callAsync(Methods.RECORD, new RecordArgs(x, y));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> recordMap(Iterable<? extends RecordArgs> items) {
        return map(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> recordMap(Stream<? extends RecordArgs> items) {
        return map(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> recordMap(Iterable<? extends Integer> xs, int y) {
        return map(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> recordMap(Stream<? extends Integer> xs, int y) {
        return map(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] recordMap(int[] items, int y) {
        return mapToInts(MapItems.first(Methods.RECORD, items, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] recordMap(IntStream items, int y) {
        return mapToInts(MapItems.first(Methods.RECORD, items.toArray(), new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> recordMapAsync(Iterable<? extends RecordArgs> items) {
        return mapAsync(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> recordMapAsync(Stream<? extends RecordArgs> items) {
        return mapAsync(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> recordMapAsync(Iterable<? extends Integer> xs, int y) {
        return mapAsync(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> recordMapAsync(Stream<? extends Integer> xs, int y) {
        return mapAsync(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> recordStream(Iterable<? extends RecordArgs> items) {
        return stream(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> recordStream(Stream<? extends RecordArgs> items) {
        return stream(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> recordStream(Iterable<? extends Integer> xs, int y) {
        return stream(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> recordStream(Stream<? extends Integer> xs, int y) {
        return stream(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> recordStreamUnordered(Iterable<? extends RecordArgs> items) {
        return streamUnordered(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> recordStreamUnordered(Stream<? extends RecordArgs> items) {
        return streamUnordered(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> recordStreamUnordered(Iterable<? extends Integer> xs, int y) {
        return streamUnordered(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> recordStreamUnordered(Stream<? extends Integer> xs, int y) {
        return streamUnordered(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> recordOutcomes(Iterable<? extends RecordArgs> items) {
        return outcomes(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> recordOutcomes(Stream<? extends RecordArgs> items) {
        return outcomes(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> recordOutcomes(Iterable<? extends Integer> xs, int y) {
        return outcomes(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> recordOutcomes(Stream<? extends Integer> xs, int y) {
        return outcomes(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Iterable<? extends RecordArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Stream<? extends RecordArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.RECORD, items));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Iterable<? extends Integer> xs, int y) {
        return outcomesUnordered(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#record} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> recordOutcomesUnordered(Stream<? extends Integer> xs, int y) {
        return outcomesUnordered(MapItems.first(Methods.RECORD, xs, new RecordArgs(0, y)));
    }

    /**
     * Runs {@link Names#with} in a worker and waits for its result.
     */
    int with(int x) {
        return call(Methods.WITH, x);
    }

    /**
     * Runs {@link Names#with} in a worker and returns at once.
     */
    PooledFuture<Integer> withAsync(int x) {
        return callAsync(Methods.WITH, x);
    }

    /**
     * Runs {@link Names#with} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> withMap(Iterable<? extends Integer> items) {
        return map(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> withMap(Stream<? extends Integer> items) {
        return map(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] withMap(int... items) {
        return mapToInts(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] withMap(IntStream items) {
        return mapToInts(MapItems.of(Methods.WITH, items.toArray()));
    }

    /**
     * Runs {@link Names#with} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> withMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> withMapAsync(Stream<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> withStream(Iterable<? extends Integer> items) {
        return stream(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> withStream(Stream<? extends Integer> items) {
        return stream(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> withStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> withStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> withOutcomes(Iterable<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> withOutcomes(Stream<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> withOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#with} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> withOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.WITH, items));
    }

    /**
     * Runs {@link Names#on} in a worker and waits for its result.
     */
    int on(int x) {
        return call(Methods.ON, x);
    }

    /**
     * Runs {@link Names#on} in a worker and returns at once.
     */
    PooledFuture<Integer> onAsync(int x) {
        return callAsync(Methods.ON, x);
    }

    /**
     * Runs {@link Names#on} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> onMap(Iterable<? extends Integer> items) {
        return map(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> onMap(Stream<? extends Integer> items) {
        return map(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, without boxing, and waits for all results, in the order of
     * the items.
     */
    int[] onMap(int... items) {
        return mapToInts(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, without boxing, and waits for all results, in the order of
     * the items.
     */
    int[] onMap(IntStream items) {
        return mapToInts(MapItems.of(Methods.ON, items.toArray()));
    }

    /**
     * Runs {@link Names#on} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> onMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> onMapAsync(Stream<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> onStream(Iterable<? extends Integer> items) {
        return stream(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> onStream(Stream<? extends Integer> items) {
        return stream(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> onStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> onStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> onOutcomes(Iterable<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> onOutcomes(Stream<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> onOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#on} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> onOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.ON, items));
    }

    /**
     * Runs {@link Names#shared} in a worker and waits for its result.
     */
    int shared(int x, int y) {
        return call(Methods.SHARED, new SharedArgs(x, y));
    }

    /**
     * Runs {@link Names#shared} in a worker and returns at once.
     */
    PooledFuture<Integer> sharedAsync(int x, int y) {
        return callAsync(Methods.SHARED, new SharedArgs(x, y));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> sharedMap(Iterable<? extends SharedArgs> items) {
        return map(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> sharedMap(Stream<? extends SharedArgs> items) {
        return map(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> sharedMap(Iterable<? extends Integer> xs, int y) {
        return map(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> sharedMap(Stream<? extends Integer> xs, int y) {
        return map(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] sharedMap(int[] items, int y) {
        return mapToInts(MapItems.first(Methods.SHARED, items, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] sharedMap(IntStream items, int y) {
        return mapToInts(MapItems.first(Methods.SHARED, items.toArray(), new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> sharedMapAsync(Iterable<? extends SharedArgs> items) {
        return mapAsync(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> sharedMapAsync(Stream<? extends SharedArgs> items) {
        return mapAsync(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> sharedMapAsync(Iterable<? extends Integer> xs, int y) {
        return mapAsync(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> sharedMapAsync(Stream<? extends Integer> xs, int y) {
        return mapAsync(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> sharedStream(Iterable<? extends SharedArgs> items) {
        return stream(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> sharedStream(Stream<? extends SharedArgs> items) {
        return stream(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> sharedStream(Iterable<? extends Integer> xs, int y) {
        return stream(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> sharedStream(Stream<? extends Integer> xs, int y) {
        return stream(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> sharedStreamUnordered(Iterable<? extends SharedArgs> items) {
        return streamUnordered(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> sharedStreamUnordered(Stream<? extends SharedArgs> items) {
        return streamUnordered(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> sharedStreamUnordered(Iterable<? extends Integer> xs, int y) {
        return streamUnordered(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> sharedStreamUnordered(Stream<? extends Integer> xs, int y) {
        return streamUnordered(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> sharedOutcomes(Iterable<? extends SharedArgs> items) {
        return outcomes(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> sharedOutcomes(Stream<? extends SharedArgs> items) {
        return outcomes(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> sharedOutcomes(Iterable<? extends Integer> xs, int y) {
        return outcomes(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> sharedOutcomes(Stream<? extends Integer> xs, int y) {
        return outcomes(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Iterable<? extends SharedArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Stream<? extends SharedArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.SHARED, items));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Iterable<? extends Integer> xs, int y) {
        return outcomesUnordered(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#shared} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> sharedOutcomesUnordered(Stream<? extends Integer> xs, int y) {
        return outcomesUnordered(MapItems.first(Methods.SHARED, xs, new SharedArgs(0, y)));
    }

    /**
     * Runs {@link Names#größe} in a worker and waits for its result.
     */
    int größe(int länge, int bräite) {
        return call(Methods.GRÖSSE, new GrößeArgs(länge, bräite));
    }

    /**
     * Runs {@link Names#größe} in a worker and returns at once.
     */
    PooledFuture<Integer> größeAsync(int länge, int bräite) {
        return callAsync(Methods.GRÖSSE, new GrößeArgs(länge, bräite));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> größeMap(Iterable<? extends GrößeArgs> items) {
        return map(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> größeMap(Stream<? extends GrößeArgs> items) {
        return map(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> größeMap(Iterable<? extends Integer> länges, int bräite) {
        return map(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> größeMap(Stream<? extends Integer> länges, int bräite) {
        return map(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] größeMap(int[] items, int bräite) {
        return mapToInts(MapItems.first(Methods.GRÖSSE, items, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] größeMap(IntStream items, int bräite) {
        return mapToInts(MapItems.first(Methods.GRÖSSE, items.toArray(), new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> größeMapAsync(Iterable<? extends GrößeArgs> items) {
        return mapAsync(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> größeMapAsync(Stream<? extends GrößeArgs> items) {
        return mapAsync(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> größeMapAsync(Iterable<? extends Integer> länges, int bräite) {
        return mapAsync(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> größeMapAsync(Stream<? extends Integer> länges, int bräite) {
        return mapAsync(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> größeStream(Iterable<? extends GrößeArgs> items) {
        return stream(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> größeStream(Stream<? extends GrößeArgs> items) {
        return stream(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> größeStream(Iterable<? extends Integer> länges, int bräite) {
        return stream(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> größeStream(Stream<? extends Integer> länges, int bräite) {
        return stream(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> größeStreamUnordered(Iterable<? extends GrößeArgs> items) {
        return streamUnordered(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> größeStreamUnordered(Stream<? extends GrößeArgs> items) {
        return streamUnordered(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> größeStreamUnordered(Iterable<? extends Integer> länges, int bräite) {
        return streamUnordered(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> größeStreamUnordered(Stream<? extends Integer> länges, int bräite) {
        return streamUnordered(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> größeOutcomes(Iterable<? extends GrößeArgs> items) {
        return outcomes(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> größeOutcomes(Stream<? extends GrößeArgs> items) {
        return outcomes(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> größeOutcomes(Iterable<? extends Integer> länges, int bräite) {
        return outcomes(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> größeOutcomes(Stream<? extends Integer> länges, int bräite) {
        return outcomes(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Iterable<? extends GrößeArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Stream<? extends GrößeArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.GRÖSSE, items));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Iterable<? extends Integer> länges,
            int bräite) {
        return outcomesUnordered(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#größe} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> größeOutcomesUnordered(Stream<? extends Integer> länges, int bräite) {
        return outcomesUnordered(MapItems.first(Methods.GRÖSSE, länges, new GrößeArgs(0, bräite)));
    }

    /**
     * Runs {@link Names#Methods} in a worker and waits for its result.
     */
    int Methods(int x) {
        return call(Methods.METHODS, x);
    }

    /**
     * Runs {@link Names#Methods} in a worker and returns at once.
     */
    PooledFuture<Integer> MethodsAsync(int x) {
        return callAsync(Methods.METHODS, x);
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> MethodsMap(Iterable<? extends Integer> items) {
        return map(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> MethodsMap(Stream<? extends Integer> items) {
        return map(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] MethodsMap(int... items) {
        return mapToInts(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, without boxing, and waits for all results, in the
     * order of the items.
     */
    int[] MethodsMap(IntStream items) {
        return mapToInts(MapItems.of(Methods.METHODS, items.toArray()));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> MethodsMapAsync(Iterable<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> MethodsMapAsync(Stream<? extends Integer> items) {
        return mapAsync(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> MethodsStream(Iterable<? extends Integer> items) {
        return stream(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> MethodsStream(Stream<? extends Integer> items) {
        return stream(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> MethodsStreamUnordered(Iterable<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> MethodsStreamUnordered(Stream<? extends Integer> items) {
        return streamUnordered(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> MethodsOutcomes(Iterable<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; outcomes, failures among them, come in the
     * order of the items.
     */
    Stream<Outcome<Integer>> MethodsOutcomes(Stream<? extends Integer> items) {
        return outcomes(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> MethodsOutcomesUnordered(Iterable<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#Methods} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> MethodsOutcomesUnordered(Stream<? extends Integer> items) {
        return outcomesUnordered(MapItems.of(Methods.METHODS, items));
    }

    /**
     * Runs {@link Names#a$b} in a worker and waits for its result.
     */
    int a$b(int x, int y) {
        return call(Methods.A$B, new A$bArgs(x, y));
    }

    /**
     * Runs {@link Names#a$b} in a worker and returns at once.
     */
    PooledFuture<Integer> a$bAsync(int x, int y) {
        return callAsync(Methods.A$B, new A$bArgs(x, y));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> a$bMap(Iterable<? extends A$bArgs> items) {
        return map(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> a$bMap(Stream<? extends A$bArgs> items) {
        return map(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> a$bMap(Iterable<? extends Integer> xs, int y) {
        return map(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Integer> a$bMap(Stream<? extends Integer> xs, int y) {
        return map(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] a$bMap(int[] items, int y) {
        return mapToInts(MapItems.first(Methods.A$B, items, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, without boxing, and waits for all results, in the order
     * of the items.
     */
    int[] a$bMap(IntStream items, int y) {
        return mapToInts(MapItems.first(Methods.A$B, items.toArray(), new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> a$bMapAsync(Iterable<? extends A$bArgs> items) {
        return mapAsync(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> a$bMapAsync(Stream<? extends A$bArgs> items) {
        return mapAsync(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> a$bMapAsync(Iterable<? extends Integer> xs, int y) {
        return mapAsync(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item and returns at once.
     */
    PooledFuture<List<Integer>> a$bMapAsync(Stream<? extends Integer> xs, int y) {
        return mapAsync(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> a$bStream(Iterable<? extends A$bArgs> items) {
        return stream(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> a$bStream(Stream<? extends A$bArgs> items) {
        return stream(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> a$bStream(Iterable<? extends Integer> xs, int y) {
        return stream(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Integer> a$bStream(Stream<? extends Integer> xs, int y) {
        return stream(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> a$bStreamUnordered(Iterable<? extends A$bArgs> items) {
        return streamUnordered(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> a$bStreamUnordered(Stream<? extends A$bArgs> items) {
        return streamUnordered(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> a$bStreamUnordered(Iterable<? extends Integer> xs, int y) {
        return streamUnordered(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Integer> a$bStreamUnordered(Stream<? extends Integer> xs, int y) {
        return streamUnordered(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> a$bOutcomes(Iterable<? extends A$bArgs> items) {
        return outcomes(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> a$bOutcomes(Stream<? extends A$bArgs> items) {
        return outcomes(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> a$bOutcomes(Iterable<? extends Integer> xs, int y) {
        return outcomes(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Integer>> a$bOutcomes(Stream<? extends Integer> xs, int y) {
        return outcomes(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Iterable<? extends A$bArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Stream<? extends A$bArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.A$B, items));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Iterable<? extends Integer> xs, int y) {
        return outcomesUnordered(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#a$b} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Integer>> a$bOutcomesUnordered(Stream<? extends Integer> xs, int y) {
        return outcomesUnordered(MapItems.first(Methods.A$B, xs, new A$bArgs(0, y)));
    }

    /**
     * Runs {@link Names#args} in a worker and waits for its result.
     */
    Names.Args args(Names.Args args, int x) {
        return call(Methods.ARGS, new ArgsArgs(args, x));
    }

    /**
     * Runs {@link Names#args} in a worker and returns at once.
     */
    PooledFuture<Names.Args> argsAsync(Names.Args args, int x) {
        return callAsync(Methods.ARGS, new ArgsArgs(args, x));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Names.Args> argsMap(Iterable<? extends ArgsArgs> items) {
        return map(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Names.Args> argsMap(Stream<? extends ArgsArgs> items) {
        return map(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Names.Args> argsMap(Iterable<? extends Names.Args> argss, int x) {
        return map(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and waits for all results, in the order of the items.
     */
    List<Names.Args> argsMap(Stream<? extends Names.Args> argss, int x) {
        return map(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and returns at once.
     */
    PooledFuture<List<Names.Args>> argsMapAsync(Iterable<? extends ArgsArgs> items) {
        return mapAsync(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and returns at once.
     */
    PooledFuture<List<Names.Args>> argsMapAsync(Stream<? extends ArgsArgs> items) {
        return mapAsync(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and returns at once.
     */
    PooledFuture<List<Names.Args>> argsMapAsync(Iterable<? extends Names.Args> argss, int x) {
        return mapAsync(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item and returns at once.
     */
    PooledFuture<List<Names.Args>> argsMapAsync(Stream<? extends Names.Args> argss, int x) {
        return mapAsync(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Names.Args> argsStream(Iterable<? extends ArgsArgs> items) {
        return stream(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Names.Args> argsStream(Stream<? extends ArgsArgs> items) {
        return stream(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Names.Args> argsStream(Iterable<? extends Names.Args> argss, int x) {
        return stream(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come in the order of the items.
     */
    Stream<Names.Args> argsStream(Stream<? extends Names.Args> argss, int x) {
        return stream(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Names.Args> argsStreamUnordered(Iterable<? extends ArgsArgs> items) {
        return streamUnordered(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Names.Args> argsStreamUnordered(Stream<? extends ArgsArgs> items) {
        return streamUnordered(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Names.Args> argsStreamUnordered(Iterable<? extends Names.Args> argss, int x) {
        return streamUnordered(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; results come as they finish.
     */
    Stream<Names.Args> argsStreamUnordered(Stream<? extends Names.Args> argss, int x) {
        return streamUnordered(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Names.Args>> argsOutcomes(Iterable<? extends ArgsArgs> items) {
        return outcomes(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Names.Args>> argsOutcomes(Stream<? extends ArgsArgs> items) {
        return outcomes(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Names.Args>> argsOutcomes(Iterable<? extends Names.Args> argss, int x) {
        return outcomes(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come in the order
     * of the items.
     */
    Stream<Outcome<Names.Args>> argsOutcomes(Stream<? extends Names.Args> argss, int x) {
        return outcomes(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Iterable<? extends ArgsArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Stream<? extends ArgsArgs> items) {
        return outcomesUnordered(MapItems.of(Methods.ARGS, items));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Iterable<? extends Names.Args> argss, int x) {
        return outcomesUnordered(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * Runs {@link Names#args} in the workers for each item, lazily; outcomes, failures among them, come as they
     * finish.
     */
    Stream<Outcome<Names.Args>> argsOutcomesUnordered(Stream<? extends Names.Args> argss, int x) {
        return outcomesUnordered(MapItems.first(Methods.ARGS, argss, new ArgsArgs(null, x)));
    }

    /**
     * All arguments of one call of {@code locals}.
     */
    record LocalsArgs(int io, int com, int pool, int state, int receiver, int arguments,
            int carried, int first) {
    }

    /**
     * All arguments of one call of {@code dollars}.
     */
    record DollarsArgs(int $, int x$y, int $$in) {
    }

    /**
     * All arguments of one call of {@code contextual}.
     */
    record ContextualArgs(int record, int var, int sealed, int module, int value, int number) {
    }

    /**
     * All arguments of one call of {@code sameSimpleName}.
     */
    record SameSimpleNameArgs(Date java, java.sql.Date com, int sql) {
    }

    /**
     * All arguments of one call of {@code record}.
     */
    record RecordArgs(int x, int y) {
    }

    /**
     * All arguments of one call of {@code shared}.
     */
    record SharedArgs(int x, int y) {
    }

    /**
     * All arguments of one call of {@code größe}.
     */
    record GrößeArgs(int länge, int bräite) {
    }

    /**
     * All arguments of one call of {@code a$b}.
     */
    record A$bArgs(int x, int y) {
    }

    /**
     * All arguments of one call of {@code args}.
     */
    record ArgsArgs(Names.Args args, int x) {
    }

    /**
     * How the methods travel, and the direct calls: a worker loads this class by name.
     */
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
