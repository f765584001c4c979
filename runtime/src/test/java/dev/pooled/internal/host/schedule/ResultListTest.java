package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultListTest {

    private static List<Integer> range(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** A list whose results came in parts of {@code part}, the last part first. */
    private static ResultList<Integer> backwards(int count, int part, long expected) {
        ResultList<Integer> list = new ResultList<>(expected);
        List<Integer> all = range(count);
        for (int to = count; to > 0; to -= part) {
            int from = Math.max(0, to - part);
            list.putAll(from, all.subList(from, to).toArray());
        }
        list.end(count);
        return list;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 8_191, 8_192, 8_193, 50_000})
    void whatComesInAnyOrderIsWhereItBelongs(int count) {
        assertThat(backwards(count, 3_000, count)).isEqualTo(range(count));
        assertThat(backwards(count, 20_000, count)).isEqualTo(range(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 20, 9_000, 100_000})
    void theSizeNeedNotBeKnown(int count) {
        ResultList<Integer> list = new ResultList<>(16);
        for (int i = 0; i < count; i++) {
            list.put(i, i);
        }
        list.end(count);

        assertThat(list).isEqualTo(range(count));
        assertThat(backwards(count, 700, 16)).isEqualTo(range(count));
    }

    @Test
    void itHoldsNullAndCannotBeModified() {
        ResultList<Integer> list = new ResultList<>(2);
        list.put(0, null);
        list.putAll(1, new Object[] {null});
        list.end(2);

        assertThat(list).containsExactly(null, null);
        assertThatThrownBy(() -> list.add(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.set(0, 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> list.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void itCanBeUsedAsAnyList() throws Exception {
        ResultList<Integer> list = backwards(20_000, 999, 20_000);

        List<Integer> visited = new ArrayList<>();
        list.forEach(visited::add);
        assertThat(visited).isEqualTo(range(20_000));
        assertThat(list.subList(8_000, 9_000)).isEqualTo(range(20_000).subList(8_000, 9_000));
        assertThat(list.stream().mapToLong(Integer::longValue).sum()).isEqualTo(199_990_000);
        assertThat(list.hashCode()).isEqualTo(range(20_000).hashCode());

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(list);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(list);
        }
    }
}
