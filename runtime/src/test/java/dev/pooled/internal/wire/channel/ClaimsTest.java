package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a loop heeds no interrupt
class ClaimsTest {

    /** A large number, since only its last bits are kept. */
    private static final long CALL = 0x1234_5678L;

    private static final long OVER = -1;

    private static Claims claims(boolean isShared) {
        return isShared ? Claims.shared(ByteBuffer.allocateDirect(RingLayout.FILE_BYTES)) : Claims.local();
    }

    /** Claims the next item and returns its index, or -1. */
    private static int next(Claims claims, long call) {
        int from = claims.claimed(call);
        return claims.claim(call, from, 1) == 1 ? from : -1;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itemsAreClaimedInOrderUntilThereAreNoMore(boolean isShared) {
        Claims claims = claims(isShared);
        claims.offer(CALL, 2);

        assertThat(claims.claimed(CALL)).isZero();
        assertThat(next(claims, CALL)).isZero();
        assertThat(next(claims, CALL)).isEqualTo(1);
        assertThat(next(claims, CALL)).isEqualTo(-1);
        assertThat(claims.claimed(CALL)).isEqualTo(2);
        assertThat(claims.takeBack(CALL)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasTakenBackIsNotClaimed(boolean isShared) {
        Claims claims = claims(isShared);
        claims.offer(CALL, 9);
        assertThat(next(claims, CALL)).isZero();

        assertThat(claims.takeBackFrom(CALL, 3)).isTrue();
        assertThat(claims.takeBackFrom(CALL, 3)).isFalse();
        assertThat(claims.takeBackFrom(CALL, 5)).isFalse();
        assertThat(claims.takeBackFrom(CALL, 0)).isFalse();
        assertThat(next(claims, CALL)).isEqualTo(1);
        assertThat(claims.takeBack(CALL)).isEqualTo(2);
        assertThat(next(claims, CALL)).isEqualTo(-1);
        assertThat(claims.takeBack(CALL)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void someAreClaimedTogetherAndAtMostWhatIsThere(boolean isShared) {
        Claims claims = claims(isShared);
        claims.offer(CALL, 9);

        assertThat(claims.claim(CALL, 0, 4)).isEqualTo(4);
        assertThat(claims.claimed(CALL)).isEqualTo(4);
        assertThat(claims.claim(CALL, 3, 2)).as("item 3 is claimed").isZero();
        assertThat(claims.claim(CALL, 4, 100)).isEqualTo(5);
        assertThat(claims.claim(CALL, 9, 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatWasGivenUpIsThereAgain(boolean isShared) {
        Claims claims = claims(isShared);
        claims.offer(CALL, 9);
        assertThat(claims.claim(CALL, 0, 6)).isEqualTo(6);
        assertThat(claims.takeBack(CALL)).isEqualTo(6);

        claims.giveUp(CALL, 2);
        claims.giveUp(CALL, 5); // is given up already
        claims.giveUp(CALL + 1, 0);

        assertThat(claims.claimed(CALL)).isEqualTo(2);
        assertThat(claims.claim(CALL, 2, 1)).isEqualTo(1);
        assertThat(claims.takeBack(CALL)).as("again").isEqualTo(3);
        assertThat(claims.claim(CALL, 3, 1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingIsToBeHadOfAnotherCall(boolean isShared) {
        Claims claims = claims(isShared);
        claims.offer(CALL, 5);
        assertThat(next(claims, CALL)).isZero();

        assertThat(next(claims, CALL - 1)).isEqualTo(-1);
        assertThat(claims.claimed(CALL - 1)).isZero();
        assertThat(claims.takeBack(CALL + 1)).isEqualTo(-1);
        assertThat(claims.takeBackFrom(CALL + 1, 2)).isFalse();
    }

    @Test
    void theLargestCallFits() {
        Claims claims = Claims.local();
        claims.offer(0xFFFF, Claims.MAX_ITEMS);

        assertThat(claims.takeBackFrom(0xFFFF, Claims.MAX_ITEMS - 1)).isTrue();
        assertThat(next(claims, 0xFFFF)).isZero();
        assertThat(claims.takeBack(0xFFFF)).isEqualTo(1);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        Claims claims = claims(true);
        claims.offer(CALL, 5);
        assertThat(next(claims, CALL)).isZero();
        Claims copy = claims.copy();

        assertThat(next(claims, CALL)).isEqualTo(1);
        assertThat(copy.claimed(CALL)).isEqualTo(1);
    }

    /** The worker claims while the host takes back, single items and all that is left, in every order there is. */
    @Test
    void everyItemIsEitherClaimedOnceOrTakenBack() throws Exception {
        ByteBuffer memory = ByteBuffer.allocateDirect(RingLayout.FILE_BYTES);
        Claims worker = Claims.shared(memory);
        Claims host = Claims.shared(memory);
        int items = 5;
        AtomicLong round = new AtomicLong();
        AtomicLong claimedOfRound = new AtomicLong();
        CompletableFuture<Void> working = CompletableFuture.runAsync(() -> {
            for (long call = 1; awaited(round, call); call++) {
                int claimed = 0;
                for (int item = next(worker, call); item >= 0; item = next(worker, call)) {
                    if (item != claimed++) {
                        throw new AssertionError("item " + item + " came as number " + claimed + " of call " + call);
                    }
                }
                claimedOfRound.set(call << 8 | claimed);
            }
        });
        // As many as there is time for: on a busy machine each waits for the other one's turn.
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
        for (long call = 1; call <= 200_000 && System.nanoTime() - end < 0; call++) {
            host.offer(call, items);
            round.set(call);
            for (long spin = call % 7; spin > 0; spin--) {
                Thread.onSpinWait();
            }
            int left = items;
            if (call % 2 == 0) {
                left = host.takeBackFrom(call, 3) ? 3 : items;
            }
            int from = host.takeBack(call);
            left = from < 0 ? left : from;
            while (claimedOfRound.get() >> 8 != call) {
                assertThat(working).isNotCompletedExceptionally();
                Thread.yield();
            }
            if ((claimedOfRound.get() & 0xFF) != left) {
                throw new AssertionError("call " + call + ": " + (claimedOfRound.get() & 0xFF) + " were claimed and "
                        + left + " not taken back");
            }
        }
        round.set(OVER);
        working.get();
    }

    /** Waits for round {@code call}; false if there are no more. */
    private static boolean awaited(AtomicLong round, long call) {
        while (round.get() != call) {
            if (round.get() == OVER) {
                return false;
            }
            Thread.yield();
        }
        return true;
    }
}
