package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.stub.PooledCalls.Order;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps over sources of every kind: short, empty, without a size, with a wrong one, and broken at any place. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(30)
class MapSourcesIT {

    private static Pool pool;

    @TempDir
    private Path directory;

    @BeforeAll
    static void open() {
        pool = Pool.builder().name("it-sources").workers(2).workerHeap("64m").open();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 40, 50})
    void aChunkAsLongAsTheMapOrLongerChangesNothing(int chunkSize) {
        assertThat(Stub.on(pool).withChunkSize(chunkSize).map(item -> item + 1, range(40)))
                .isEqualTo(IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 50})
    void anEmptySourceIsAnEmptyResultInEveryForm(int chunkSize) {
        Stub stub = Stub.on(pool).withChunkSize(chunkSize);

        assertThat(stub.map(item -> item, List.of())).isEmpty();
        assertThat(stub.mapAsync(item -> item, List.of()).join()).isEmpty();
        assertThat(stub.stream(item -> item, List.of(), Order.SOURCE)).isEmpty();
        assertThat(stub.stream(item -> item, List.of(), Order.COMPLETION)).isEmpty();
        assertThat(stub.outcomes(item -> item, List.of())).isEmpty();
    }

    @Test
    void aSingleItemIsASingleResult() {
        Stub stub = Stub.on(pool);

        assertThat(stub.map(item -> item * 2, List.of(21))).containsExactly(42);
        assertThat(stub.<Integer, Integer>stream(item -> item * 2, List.of(21), Order.COMPLETION))
                .containsExactly(42);
        assertThat(stub.<Integer, Integer>outcomes(item -> item * 2, List.of(21)))
                .containsExactly(new Outcome.Success<>(0, 42));
    }

    @Test
    void aSourceThatDoesNotSayItsSizeIsMappedAsAnyOther() {
        Iterable<Integer> unsized = () -> range(500).iterator();

        assertThat(Stub.on(pool).map(item -> item, unsized)).isEqualTo(range(500));
        assertThat(Stub.on(pool).mapAsync(item -> item, unsized).join()).isEqualTo(range(500));
    }

    /** Other pools stop at the size they are told; here a size is a hint, and every item counts. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 1_000})
    void aSourceThatLiesAboutItsSizeIsReadToItsEnd(int size) {
        Iterable<Integer> lying = new AbstractCollection<>() {
            @Override
            public Iterator<Integer> iterator() {
                return range(100).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };

        assertThat(Stub.on(pool).map(item -> item, lying)).isEqualTo(range(100));
        assertThat(Stub.on(pool).mapAsync(item -> item, lying).join()).isEqualTo(range(100));
    }

    @Test
    void resultsComeInOrderThoughTheItemsEndInAnother() {
        String last = directory.resolve("last").toString();

        try (Stream<Integer> results = Stub.on(pool).withChunkSize(1).stream(
                item -> {
                    if (item == 0) {
                        Tasks.await(last); // the others end before it
                    } else if (item == 9) {
                        Tasks.count(last);
                    }
                    return item;
                },
                range(10),
                Order.SOURCE)) {
            assertThat(results).isEqualTo(range(10));
        }
    }

    @Test
    void anIteratorAtItsEndStaysThere() {
        try (Stream<Integer> results = Stub.on(pool).stream(item -> item, List.of(7), Order.SOURCE)) {
            Iterator<Integer> iterator = results.iterator();
            assertThat(iterator.next()).isEqualTo(7);

            for (int i = 0; i < 3; i++) {
                assertThat(iterator.hasNext()).isFalse();
                assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20, 5_000})
    void anErrorOfTheSourceReachesTheConsumerHoweverLateItComes(int place) {
        Iterable<Integer> failing = () -> Stream.iterate(0, item -> item + 1)
                .peek(item -> {
                    if (item == place) {
                        throw new IllegalStateException("broken at " + place);
                    }
                })
                .iterator();

        for (int round = 0; round < 2; round++) {
            List<Integer> delivered = new ArrayList<>();
            Throwable ofMap = catchThrowable(() -> pool.map(item -> item, failing));
            Throwable ofStream =
                    catchThrowable(() -> Stub.on(pool).<Integer, Integer>stream(item -> item, failing, Order.SOURCE)
                            .forEach(delivered::add));

            assertThat(ofMap).isInstanceOf(IllegalStateException.class).hasMessage("broken at " + place);
            assertThat(ofStream).isInstanceOf(IllegalStateException.class).hasMessage("broken at " + place);
            assertThat(delivered).isEqualTo(range(place));
        }
    }

    private static List<Integer> range(int end) {
        return IntStream.range(0, end).boxed().toList();
    }
}
