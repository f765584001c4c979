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

        assertThat(texts(pending.takeAbout(2, 100))).containsExactly("one", "two");
        assertThat(pending.firstIndex()).isEqualTo(2);
        assertThat(texts(pending.takeAbout(2, 100))).containsExactly("three");
        assertThat(pending.count()).isZero();
        assertThat(pending.bytesHeld()).isZero();
    }

    @Test
    void aChunkEndsBeforeItHasTooManyBytes() {
        add(0, "four", "four", "four");

        assertThat(texts(pending.takeAbout(3, 9))).containsExactly("four", "four");
    }

    @Test
    void anItemThatIsTooLongComesAlone() {
        add(0, "much too long", "short");

        assertThat(texts(pending.takeAbout(2, 5))).containsExactly("much too long");
    }

    @Test
    void aChunkHasNoGaps() {
        add(0, "zero");
        add(2, "two", "three");

        assertThat(texts(pending.takeAbout(3, 100))).containsExactly("zero");
        assertThat(texts(pending.takeAbout(3, 100))).containsExactly("two", "three");
    }

    @Test
    void keepsWhatIsInItWhileItGrows() {
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            add(i, "item number " + i);
            if (i % 3 == 0) {
                taken.addAll(texts(pending.takeAbout(2, 1000)));
            }
        }
        while (pending.count() > 0) {
            taken.addAll(texts(pending.takeAbout(7, 1000)));
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

    @Test
    void aLargeBlockIsNotCopied() {
        byte[] bytes = new byte[8_000];
        pending.add(0, EncodedItems.uniform(bytes, 0, 8, 1_000));

        EncodedItems first = pending.takeAbout(600, 100_000);
        EncodedItems second = pending.takeAbout(600, 100_000);

        assertThat(first.count()).isEqualTo(600);
        assertThat(second.count()).isEqualTo(400);
        assertThat(first.bytes()).isSameAs(bytes);
        assertThat(second.bytes()).isSameAs(bytes);
        assertThat(second.start(0)).isEqualTo(4_800);
        assertThat(pending.bytesHeld()).isZero();
    }

    @Test
    void blocksArePutTogetherAsFarAsThereIsRoom() {
        for (int i = 0; i < 10; i++) {
            pending.add(100L * i, EncodedItems.uniform(new byte[800], 0, 8, 100));
        }
        assertThat(pending.takeAbout(1, 100_000).count()).isEqualTo(1);

        EncodedItems joined = pending.takeAbout(450, 100_000);

        assertThat(joined.count()).isEqualTo(450);
        assertThat(joined.lengthBytes()).isEqualTo(3_600);
        assertThat(pending.firstIndex()).isEqualTo(451);
        assertThat(pending.takeAbout(1_000, 803).count()).isEqualTo(100);
        assertThat(pending.takeAbout(1_000, 100_000).count()).isEqualTo(449);
        assertThat(pending.count()).isZero();
    }

    @Test
    void soManyAreSoMany() {
        for (int i = 0; i < 4; i++) {
            pending.add(100L * i, EncodedItems.uniform(new byte[800], 0, 8, 100));
        }

        assertThat(pending.takeAbout(180, 100_000).count()).as("half is enough").isEqualTo(100);
        assertThat(pending.take(180).count()).isEqualTo(180);
        assertThat(pending.take(180).count()).as("the end").isEqualTo(120);
    }

    private void add(long firstIndex, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            byte[] bytes = texts[i].getBytes(StandardCharsets.UTF_8);
            pending.add(firstIndex + i, EncodedItems.of(bytes));
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
