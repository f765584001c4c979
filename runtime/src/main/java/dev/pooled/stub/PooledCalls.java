package dev.pooled.stub;

import dev.pooled.Outcome;
import dev.pooled.PooledFuture;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stubs ask of a pool: every form of a call and of a map, once. Every pool implements it beside
 * {@link dev.pooled.Pool}. Thread-safe.
 *
 * <p>Blocking forms throw what the method threw, checked exceptions included, without declaring it: the generated method
 * that calls them declares what its original declares.
 */
public interface PooledCalls {

    /** In which order results are delivered. */
    enum Order {
        /** As the source gave the items. */
        SOURCE,
        /** As the items finish. */
        COMPLETION
    }

    <A extends @Nullable Object, R extends @Nullable Object> R call(
            PooledMethod<A, R> method, @Nullable CarriedReceiver receiver, A arguments, CallOptions options);

    <A extends @Nullable Object, R extends @Nullable Object> PooledFuture<R> callAsync(
            PooledMethod<A, R> method, @Nullable CarriedReceiver receiver, A arguments, CallOptions options);

    <R extends @Nullable Object> List<R> map(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options);

    <R extends @Nullable Object> PooledFuture<List<R>> mapAsync(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options);

    <R extends @Nullable Object> Stream<R> stream(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options, Order order);

    <R extends @Nullable Object> Stream<Outcome<R>> outcomes(
            MapItems<R> items, @Nullable CarriedReceiver receiver, CallOptions options, Order order);

    /** A map whose results are not kept. */
    void mapVoid(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options);

    PooledFuture<@Nullable Void> mapVoidAsync(
            MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options);

    /** A map whose result is written as an {@code int}, without boxing. */
    int[] mapToInts(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options);

    /** A map whose result is written as a {@code long}, without boxing. */
    long[] mapToLongs(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options);

    /** A map whose result is written as a {@code double}, without boxing. */
    double[] mapToDoubles(MapItems<?> items, @Nullable CarriedReceiver receiver, CallOptions options);
}
