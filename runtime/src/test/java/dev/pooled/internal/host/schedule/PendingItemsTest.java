package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.spi.EncodedItems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PendingItemsTest {

    private final PendingItems pending = new PendingItems();

    @Test
    void givesOutWhatCameInInOrder() {
        add(0, "one", "two", "three");

        assertThat(texts(pending.take(2, 100))).containsExactly("one", "two");
        assertThat(pending.firstIndex()).isEqualTo(2);
        assertThat(texts(pending.take(2, 100))).containsExactly("three");
        assertThat(pending.count()).isZero();
        assertThat(pending.bytesHeld()).isZero();
    }

    @Test
    void aChunkEndsBeforeItHasTooManyBytes() {
        add(0, "four", "four", "four");

        assertThat(texts(pending.take(3, 9))).containsExactly("four", "four");
    }

    @Test
    void anItemThatIsTooLongComesAlone() {
        add(0, "much too long", "short");

        assertThat(texts(pending.take(2, 5))).containsExactly("much too long");
    }

    @Test
    void aChunkHasNoGaps() {
        add(0, "zero");
        add(2, "two", "three");

        assertThat(texts(pending.take(3, 100))).containsExactly("zero");
        assertThat(texts(pending.take(3, 100))).containsExactly("two", "three");
    }

    @Test
    void keepsWhatIsInItWhileItGrows() {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            add(i, "item number " + i);
            if (i % 3 == 0) {
                taken.addAll(texts(pending.take(2, 1000)));
            }
        }
        while (pending.count() > 0) {
            taken.addAll(texts(pending.take(7, 1000)));
        }

        assertThat(taken).hasSize(1000);
        assertThat(taken.get(0)).isEqualTo("item number 0");
        assertThat(taken.get(999)).isEqualTo("item number 999");
        assertThat(taken).doesNotHaveDuplicates();
    }

    @Test
    void isEmptyAfterClear() {
        add(0, "one");

        pending.clear();

        assertThat(pending.count()).isZero();
        assertThat(pending.bytesHeld()).isZero();
    }

    private void add(long firstIndex, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            byte[] bytes = texts[i].getBytes(StandardCharsets.UTF_8);
            pending.add(firstIndex + i, bytes, new int[] {bytes.length}, 1);
        }
    }

    private static List<String> texts(EncodedItems items) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.count(); i++) {
            texts.add(new String(items.bytes(), items.start(i), items.end(i) - items.start(i), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
