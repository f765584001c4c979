package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.EncodingException;
import dev.pooled.TaskFunction;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.stub.MapItems;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceReaderTest {

    /** The reader's time: it stands still unless a source moves it, however slow the machine. */
    private final AtomicLong nanos = new AtomicLong();

    private SourceReader reader(MapItems<?> items) {
        return new SourceReader(items, new CodecRegistry(List.of(), null), nanos::get);
    }

    private static final LambdaMethods.Application FUNCTION =
            new LambdaMethods.Application(null, (TaskFunction<Object, Object>) item -> item);

    private static MapItems<?> items(Iterable<?> items) {
        return MapItems.first(LambdaMethods.APPLY, items, FUNCTION);
    }

    private static MapItems<?> items(Stream<?> items) {
        return MapItems.first(LambdaMethods.APPLY, items, FUNCTION);
    }

    @Test
    void manyItemsOfACollectionAreReadAtATime() {
        SourceReader reader = reader(items(Collections.nCopies(100, "x")));

        reader.read(64);
        assertThat(reader.items().count()).isEqualTo(64);
        reader.read(10);
        assertThat(reader.items().count()).isEqualTo(10);
        reader.read(1000);
        assertThat(reader.items().count()).isEqualTo(26);
        assertThat(reader.hasEnded()).isTrue();
        assertThat(reader.error()).isNull();
    }

    /** Else the rest of it would have to be put together with what comes next, by a copy of both. */
    @Test
    void whatIsReadAtATimeIsNoMoreThanAChunkMayHave() {
        SourceReader reader = reader(items(Collections.nCopies(1_000, new byte[1 << 10])));

        for (int read = 0; read < 1_000; read += reader.count()) {
            reader.read(1_000);
            assertThat(reader.items().lengthBytes()).isLessThanOrEqualTo(MapRun.MAX_CHUNK_BYTES);
        }
        assertThat(reader.count()).isLessThan(250).isPositive();
        assertThat(reader.hasEnded()).isTrue();
    }

    @Test
    void anItemThatCannotTravelEndsTheReadBehindThoseBeforeIt() {
        SourceReader reader = reader(items(List.of("a", "b", new Thread("cannot travel"), "d")));

        reader.read(10);
        assertThat(reader.count()).isEqualTo(2);
        assertThat(reader.refused()).isInstanceOf(EncodingException.class);
        int length = reader.items().lengthBytes();
        reader.read(10);
        assertThat(reader.count()).isEqualTo(1);
        assertThat(reader.refused()).isNull();
        assertThat(reader.items().lengthBytes()).isEqualTo(length / 2);
        assertThat(reader.hasEnded()).isTrue();
    }

    @Test
    void aCollectionThatComputesItsElementsHoldsUpNone() {
        List<String> slow = new AbstractList<>() {
            @Override
            public String get(int index) {
                nanos.addAndGet(200_000);
                return "x";
            }

            @Override
            public int size() {
                return 50;
            }
        };

        SourceReader reader = reader(items(slow));
        reader.read(50);

        assertThat(reader.count()).isEqualTo(1);
    }

    @Test
    void aStreamIsReadItemByItem() {
        AtomicInteger read = new AtomicInteger();
        Stream<String> stream = Stream.generate(() -> "x" + read.incrementAndGet());
        SourceReader reader = reader(items(stream));

        reader.read(50);

        assertThat(reader.count()).isEqualTo(1);
        assertThat(read).hasValue(1);
    }

    @Test
    void whatTheSourceThrowsEndsIt() {
        Stream<String> failing = Stream.of("a", "b").peek(item -> {
            if (item.equals("b")) {
                throw new IllegalStateException("no b");
            }
        });
        SourceReader reader = reader(items(failing));

        reader.read(1);
        reader.read(1);

        assertThat(reader.hasEnded()).isTrue();
        assertThat(reader.count()).isZero();
        assertThat(reader.error()).hasMessage("no b");
    }
}
