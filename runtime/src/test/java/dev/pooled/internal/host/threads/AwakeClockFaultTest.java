package dev.pooled.internal.host.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What limits count is the time in which the process ran. */
class AwakeClockFaultTest {

    private long now = 1_000_000_000;
    private final AwakeClock clock = new AwakeClock(() -> now);

    @Test
    void timeThatIsTickedCounts() {
        long start = clock.nanos();

        for (int i = 0; i < 100; i++) {
            now += AwakeClock.TICK_NANOS;
            clock.nanos();
        }

        assertThat(clock.nanos() - start).isEqualTo(100 * AwakeClock.TICK_NANOS);
    }

    @Test
    void aLateTickOfABusyMachineCounts() {
        long start = clock.nanos();

        now += AwakeClock.LONGEST_GAP_NANOS;

        assertThat(clock.nanos() - start).isEqualTo(AwakeClock.LONGEST_GAP_NANOS);
    }

    @Test
    void aStopOfTheProcessCountsAsOneTickWhoeverLooksFirst() {
        long start = clock.nanos();

        now += TimeUnit.HOURS.toNanos(8);

        assertThat(clock.nanos() - start).isEqualTo(AwakeClock.TICK_NANOS);
        assertThat(clock.nanos() - start).isEqualTo(AwakeClock.TICK_NANOS);
    }

    @Test
    void aGapLongerThanAnyLateTickIsAStop() {
        long start = clock.nanos();

        now += AwakeClock.LONGEST_GAP_NANOS + 1;

        assertThat(clock.nanos() - start).isEqualTo(AwakeClock.TICK_NANOS);
    }

    @Test
    void everyStopCountsAsOneTick() {
        long start = clock.nanos();

        for (int i = 0; i < 3; i++) {
            now += TimeUnit.HOURS.toNanos(8);
            clock.nanos();
        }

        assertThat(clock.nanos() - start).isEqualTo(3 * AwakeClock.TICK_NANOS);
    }

    @Test
    void timeGoesOnAfterAStop() {
        long start = clock.nanos();
        now += TimeUnit.HOURS.toNanos(8);
        clock.nanos();

        now += 7;

        assertThat(clock.nanos() - start).isEqualTo(AwakeClock.TICK_NANOS + 7);
    }

    @Test
    @Timeout(20)
    void anActionRunsAfterItsTimeAndOneThatIsCalledOffDoesNot() throws Exception {
        CountDownLatch late = new CountDownLatch(2);
        CountDownLatch calledOff = new CountDownLatch(1);
        long start = System.nanoTime();

        Deadlines.Pending off = Deadlines.after(TimeUnit.MILLISECONDS.toNanos(20), calledOff::countDown);
        off.cancel();
        Deadlines.after(TimeUnit.MILLISECONDS.toNanos(30), late::countDown);
        Deadlines.after(TimeUnit.MILLISECONDS.toNanos(30), late::countDown);
        late.await();

        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(30));
        assertThat(calledOff.getCount()).isEqualTo(1);
    }

    @Test
    void anActionWhoseTimerFiresBeforeItsTimeWaitsForTheRest() {
        CountDownLatch ran = new CountDownLatch(1);
        Deadlines.Pending early = Deadlines.after(TimeUnit.HOURS.toNanos(1), ran::countDown);

        early.run(); // as a timer does whose time passed while the process was stopped

        assertThat(ran.getCount()).isEqualTo(1);
        early.cancel();
    }

    @Test
    @Timeout(20)
    void anActionRunsOnceThoughItsTimerFiresTwice() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        CountDownLatch once = new CountDownLatch(1);
        Deadlines.Pending pending = Deadlines.after(0, () -> {
            twice.countDown();
            once.countDown();
        });
        once.await();

        pending.run();

        assertThat(twice.getCount()).isEqualTo(1);
    }

    @Test
    @Timeout(20)
    void theTimersThreadEndsWhenNothingIsPending() throws Exception {
        CompletableFuture<Thread> timer = new CompletableFuture<>();
        Deadlines.Pending pending = Deadlines.after(TimeUnit.HOURS.toNanos(1), () -> {});
        Deadlines.afterRealTime(0, () -> timer.complete(Thread.currentThread()));
        Thread thread = timer.get();
        assertThat(thread.isDaemon()).isTrue();

        pending.cancel();
        pending.run(); // as a timer does that was called off too late
        thread.join();

        assertThat(thread.isAlive()).isFalse();
    }
}
