package dev.pooled.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EncodedItemsTest {

    private final byte[] tail = {3, 4, 5};
    private final EncodedItems items = EncodedItems.of(new byte[] {1, 2}, tail);

    @Test
    void anItemWithATailHasTheBytesOfBoth() {
        assertThat(items.count()).isEqualTo(1);
        assertThat(items.width()).isEqualTo(5);
        assertThat(items.lengthBytes()).isEqualTo(5);
        assertThat(items.head()).startsWith(1, 2);
        assertThat(items.tail()).isSameAs(tail);

        assertThat(items.item(0)).containsExactly(1, 2, 3, 4, 5);
        assertThat(items.bytes()).containsExactly(1, 2, 3, 4, 5);
        assertThat(items.bytes()).isSameAs(items.bytes());
        assertThat(items.head()).as("afterwards, too").startsWith(1, 2);
    }

    @Test
    void aSliceHasTheTailToo() {
        EncodedItems slice = items.slice(0, 1);

        assertThat(slice.tail()).isSameAs(tail);
        assertThat(slice.bytes()).containsExactly(1, 2, 3, 4, 5);
        assertThatThrownBy(() -> items.slice(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void itemsInOneArrayHaveNoTail() {
        EncodedItems two = EncodedItems.of(new byte[] {1, 2, 3}, new int[] {1, 3});

        assertThat(two.tail()).isNull();
        assertThat(two.item(1)).containsExactly(2, 3);
    }
}
