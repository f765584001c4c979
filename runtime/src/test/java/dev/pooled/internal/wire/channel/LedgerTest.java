package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.spi.EncodedItems;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host reads in the ledger of a worker that is gone, whatever stands there. */
class LedgerTest {

    private static final long CALL = 7;

    private final ByteBuffer memory =
            ByteBuffer.allocateDirect(RingLayout.FILE_BYTES).order(ByteOrder.nativeOrder());
    private final Ledger worker = Ledger.shared(memory);
    private final Ledger host = Ledger.shared(memory);

    private static byte[] result(int item, int length) {
        byte[] bytes = new byte[length];
        new Random(item).nextBytes(bytes);
        return bytes;
    }

    /** Runs items {@code from..to} whose results have these lengths, in turn; returns the first that found no room. */
    private int run(int from, int to, int... lengths) {
        worker.open(from);
        for (int item = from; item < to; item++) {
            worker.begins(CALL, item);
            byte[] bytes = result(item, lengths[(item - from) % lengths.length]);
            if (!worker.add(bytes, 0, bytes.length)) {
                return item;
            }
        }
        worker.ended(CALL, to);
        return to;
    }

    private static List<byte[]> each(EncodedItems items) {
        List<byte[]> each = new ArrayList<>();
        for (int i = 0; i < items.count(); i++) {
            each.add(items.item(i));
        }
        return each;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 8})
    void resultsOfOneLengthAreThere(int length) {
        assertThat(run(3, 9, length)).isEqualTo(9);

        assertThat(worker.width()).isEqualTo(length);
        EncodedItems results = host.results(CALL, 5);
        assertThat(results.width()).isEqualTo(length);
        assertThat(each(results))
                .containsExactly(result(5, length), result(6, length), result(7, length), result(8, length));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 255})
    void resultsThatNeedTheirLengthAreThere(int length) {
        assertThat(run(0, 3, length)).isEqualTo(3);

        assertThat(worker.width()).isEqualTo(-1);
        assertThat(each(host.results(CALL, 0)))
                .containsExactly(result(0, length), result(1, length), result(2, length));
    }

    @Test
    void anotherLengthFindsRoomTheNextTime() {
        assertThat(run(0, 9, 8, 8, 20)).isEqualTo(2);
        assertThat(run(2, 9, 20, 8, 0)).isEqualTo(9);
        assertThat(each(host.results(CALL, 7))).containsExactly(result(7, 0), result(8, 20)); // 20 8 0 20 8 0 20

        worker.forget();
        assertThat(run(0, 2, 8)).isEqualTo(2);
        assertThat(worker.width()).isEqualTo(8);
    }

    @Test
    void aLongResultAndOneTooManyFindNoRoom() {
        assertThat(run(0, 9, 256)).isZero();
        worker.forget();
        assertThat(run(0, 100_000, 8)).isEqualTo(RingLayout.LEDGER_BYTES / 8);
        assertThat(run(0, 100_000, 15)).isEqualTo(RingLayout.LEDGER_BYTES / 16);
        assertThat(host.results(CALL, 0).count()).isEqualTo(RingLayout.LEDGER_BYTES / 16);
    }

    @Test
    void whatBeganAndHasNotEndedIsKnown() {
        run(3, 5, 8);
        assertThat(host.begun(CALL)).isEqualTo(5);
        worker.begins(CALL, 5);

        assertThat(host.begun(CALL)).isEqualTo(6);
        assertThat(host.results(CALL, 3).count()).isEqualTo(2);
        assertThat(host.results(CALL, 5)).isNull();
    }

    @Test
    void nothingIsKnownOfAnotherCallAndOfWhatWasSent() {
        run(3, 5, 8);

        assertThat(host.begun(CALL + 1)).isZero();
        assertThat(host.results(CALL + 1, 3)).isNull();
        assertThat(host.results(CALL, 2)).as("item 2 has no result here").isNull();
        worker.open(5);
        assertThat(host.results(CALL, 3)).isNull();
    }

    @Test
    void aCopyStaysAsItIs() {
        run(3, 5, 8);
        Ledger copy = host.copy();
        run(5, 9, 20);

        assertThat(copy.begun(CALL)).isEqualTo(5);
        assertThat(each(copy.results(CALL, 3))).containsExactly(result(3, 8), result(4, 8));
    }

    @Test
    void anythingMayStandThere() {
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            worker.forget();
            run(0, 3, random.nextInt(20));
            for (int at = RingLayout.LEDGER; at < RingLayout.LEDGER_RESULTS + 64; at++) {
                if (random.nextInt(8) == 0 && (at < RingLayout.LEDGER + 16 || at >= RingLayout.LEDGER_RESULTS)) {
                    memory.put(at, (byte) random.nextInt());
                }
            }
            EncodedItems results = host.results(CALL, random.nextInt(4));
            if (results != null) {
                assertThat(each(results)).hasSizeLessThanOrEqualTo(RingLayout.LEDGER_BYTES);
            }
        }
    }
}
