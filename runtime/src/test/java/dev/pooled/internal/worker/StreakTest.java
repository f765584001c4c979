package dev.pooled.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.channel.Claims;
import dev.pooled.internal.wire.channel.Ledger;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.internal.wire.execution.RunningTask;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import dev.pooled.testkit.OneWayChannel;
import dev.pooled.testkit.Rings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of the items of a streak: each runs, or is given up, and every result is sent once. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreakTest implements OneWayChannel, Streak.Contexts {

    private static final long CALL = 1;
    private static final CodecRegistry CODECS = new CodecRegistry(List.of(), null);

    private final WireBuffer results = new WireBuffer(CODECS);
    private final List<byte[]> sent = new ArrayList<>();
    private final AtomicInteger wakes = new AtomicInteger();
    private Rings rings;
    private RingChannel host;
    private Claims claims;
    private Ledger ledger;
    private Streak streak;

    @BeforeEach
    void open() throws IOException {
        rings = Rings.open();
        host = rings.host();
        claims = Objects.requireNonNull(rings.worker().claims());
        ledger = Objects.requireNonNull(rings.worker().ledger());
        streak = new Streak(this, Thread.currentThread());
    }

    @AfterEach
    void closeBoth() throws IOException {
        rings.close();
    }

    @Override
    public synchronized void send(WireBuffer frames, @Nullable EncodedItems items) {
        byte[] bytes = frames.array();
        Message.Results message = (Message.Results) MessageCodec.read(bytes, 4, frames.size());
        EncodedItems results = message.results();
        for (int i = 0; i < results.count(); i++) {
            sent.add(results.item(i));
        }
    }

    @Override
    public void wakePeer() {
        wakes.incrementAndGet();
    }

    @Override
    public RunningTask of(int item) {
        return new RunningTask("etl", item, 1, 0, (done, total) -> {});
    }

    private boolean open(long call, int from, int count) {
        results.reset();
        return streak.open(call, from, count, claims, ledger, this);
    }

    private boolean run(int item) {
        boolean begins = streak.begins(item, ledger);
        if (begins) {
            int start = results.size();
            results.writeLong(item);
            assertThat(streak.returned(item, results, start, ledger)).isTrue();
        }
        return begins;
    }

    /** The items whose results were sent, in order. */
    private synchronized List<Integer> sent() {
        List<Integer> items = new ArrayList<>();
        for (byte[] result : sent) {
            items.add((int) new WireBytes(result, CODECS).readLong());
        }
        return items;
    }

    @Test
    void resultsAreSentTogetherAtTheEnd() throws IOException {
        assertThat(host.offer(CALL, 3)).isTrue();
        assertThat(claims.claim(CALL, 0, 9)).isEqualTo(3);
        assertThat(open(CALL, 0, 3)).isTrue();
        assertThat(run(0) && run(1) && run(2)).isTrue();
        assertThat(run(3)).isFalse();
        assertThat(sent()).isEmpty();

        ledger.ended(CALL, 3);
        streak.close(3, 3, results);

        assertThat(sent()).containsExactly(0, 1, 2);
    }

    @Test
    void whatDidNotBeginIsGivenUp() throws IOException {
        assertThat(host.offer(CALL, 9)).isTrue();
        assertThat(claims.claim(CALL, 0, 9)).isEqualTo(9);
        assertThat(open(CALL, 0, 9)).isTrue();
        assertThat(run(0) && run(1)).isTrue();
        assertThat(streak.begins(2, ledger)).isTrue(); // it fails, and is answered by itself

        ledger.ended(CALL, 2);
        streak.close(2, 3, results);

        assertThat(sent()).containsExactly(0, 1);
        assertThat(host.takeBack(CALL)).isEqualTo(3);
    }

    @Test
    void aStreakThatIsStoppedEndsWithTheItemThatRuns() throws IOException {
        assertThat(host.offer(CALL, 9)).isTrue();
        assertThat(claims.claim(CALL, 0, 9)).isEqualTo(9);
        assertThat(open(CALL, 0, 9)).isTrue();
        assertThat(run(0) && run(1) && streak.begins(2, ledger)).isTrue();

        streak.stop(CALL);

        assertThat(sent()).as("at once").containsExactly(0, 1);
        assertThat(host.takeBack(CALL)).isEqualTo(3);
        int start = results.size();
        results.writeLong(2);
        assertThat(streak.returned(2, results, start, ledger)).isTrue();
        assertThat(run(3)).isFalse();
        ledger.ended(CALL, 3);
        streak.close(3, 3, results);
        assertThat(sent()).containsExactly(0, 1, 2);
        assertThat(open(CALL, 3, 2)).as("the same call has no more").isFalse();
        assertThat(open(CALL + 1, 0, 2)).isTrue();
    }

    @Test
    void noStreakBeginsOfACallThatWasStoppedBefore() throws IOException {
        streak.stop(CALL);

        assertThat(open(CALL, 0, 2)).isFalse();
    }

    @Test
    void aStreakThatStandsStillIsStopped() throws IOException {
        assertThat(host.offer(CALL, 9)).isTrue();
        assertThat(claims.claim(CALL, 0, 9)).isEqualTo(9);
        assertThat(open(CALL, 0, 9)).isTrue();
        assertThat(run(0)).isTrue();
        assertThat(streak.isQuick(CALL)).as("the first look").isTrue();
        assertThat(run(1)).as("it moves, but it should be over").isTrue();
        int before = wakes.get();

        assertThat(streak.isQuick(CALL)).isFalse();

        assertThat(sent()).containsExactly(0);
        assertThat(wakes.get()).isGreaterThan(before);
        assertThat(host.takeBack(CALL)).isEqualTo(2);
        assertThat(streak.isQuick(CALL)).isFalse();
    }

    @Test
    void anItemHasOneContextAndTheNextOneAnother() {
        assertThat(host.offer(CALL, 9)).isTrue();
        assertThat(claims.claim(CALL, 0, 9)).isEqualTo(9);
        assertThat(open(CALL, 0, 9)).isTrue();
        assertThat(run(0)).isTrue();
        RunningTask first = streak.get();
        assertThat(streak.get()).isSameAs(first);
        assertThat(first.workerSlot()).isZero(); // the item, as of() has it
        assertThat(run(1)).isTrue();

        assertThat(streak.get()).isNotSameAs(first);
        assertThat(streak.get().workerSlot()).isEqualTo(1);
    }

    @Test
    void streaksGrowWhileItemsAreQuickAndShrinkWhenTheyAreNot() {
        assertThat(streak.length(CALL)).isEqualTo(1);
        grow();
        int longest = streak.length(CALL);
        assertThat(longest).isEqualTo(2048);
        streak.measured(longest, 150_000); // long enough
        assertThat(streak.length(CALL)).isEqualTo(longest);
        streak.measured(longest, 10_000_000);
        assertThat(streak.length(CALL)).isEqualTo(longest / 50);
        streak.measured(1, 10_000_000);
        assertThat(streak.length(CALL)).isEqualTo(1);
        grow();
        streak.forget();
        assertThat(streak.length(CALL)).isEqualTo(1);
    }

    private void grow() {
        for (int i = 0; i < 20; i++) {
            streak.measured(2048, 1_000);
        }
    }

    @Test
    void aCallThatWasStoppedClaimsOneByOne() throws IOException {
        grow();
        streak.stop(CALL);
        grow();

        assertThat(streak.length(CALL)).isEqualTo(1);
        assertThat(streak.length(CALL + 1)).isGreaterThan(1);
    }

    @Test
    void aStreakThatIsStoppedBeforeItsFirstItemHasNone() throws IOException {
        assertThat(host.offer(CALL, 9)).isTrue();
        assertThat(claims.claim(CALL, 0, 2)).isEqualTo(2);
        assertThat(open(CALL, 0, 2)).isTrue();
        assertThat(run(0) && run(1)).isTrue();
        ledger.ended(CALL, 2);
        streak.close(2, 2, results);
        assertThat(claims.claim(CALL, 2, 3)).as("which go one by one").isEqualTo(3);
        ledger.open(5);
        ledger.ended(CALL, 5);
        assertThat(claims.claim(CALL, 5, 3)).isEqualTo(3);
        assertThat(open(CALL, 5, 3)).isTrue();

        streak.stop(CALL);

        assertThat(claims.claimed(CALL)).isEqualTo(5);
        assertThat(run(5)).isFalse();
        streak.close(5, 5, results);
        assertThat(sent()).containsExactly(0, 1);
        assertThat(host.takeBack(CALL)).isEqualTo(5);
    }

    /** One thread runs items as fast as it can; another stops it anywhere and takes back what it gave up. */
    @Test
    void everyItemRunsOnceOrIsTakenBack() throws Exception {
        int items = 3_000;
        AtomicLong running = new AtomicLong();
        AtomicIntegerArray ends = new AtomicIntegerArray(items);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        Future<?> task = threads.submit(() -> {
            streak = new Streak(this, Thread.currentThread());
            running.set(-1);
            for (long call = 1; awaited(running, call); call++) {
                runAll(call, ends);
                running.set(-call);
            }
            return null;
        });
        while (running.get() == 0) {
            Thread.onSpinWait();
        }
        running.set(0);
        Random random = new Random(7);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        int stops = 0;
        for (long call = 1; System.nanoTime() - end < 0; call++) {
            for (int i = 0; i < items; i++) {
                ends.set(i, 0);
            }
            assertThat(host.offer(call, items)).isTrue();
            running.set(call);
            for (int i = random.nextInt(2_000); i > 0; i--) {
                Thread.onSpinWait();
            }
            streak.stop(call);
            int from = host.takeBack(call);
            stops += from < 0 ? 0 : 1;
            for (int i = from; from >= 0 && i < items; i++) {
                ends.incrementAndGet(i);
            }
            while (running.get() != -call) {
                Thread.onSpinWait();
            }
            for (int i = 0; i < items; i++) {
                assertThat(ends.get(i))
                        .as("ends of item %d of call %d, taken back from %d", i, call, from)
                        .isEqualTo(1);
            }
            int ran = from < 0 ? items : from;
            assertThat(sent()).as("results of call %d", call).hasSize(ran).isSorted();
            synchronized (this) {
                sent.clear();
            }
        }
        running.set(Long.MAX_VALUE);
        task.get(10, TimeUnit.SECONDS);
        threads.shutdown();
        assertThat(stops).isPositive();
    }

    private static boolean awaited(AtomicLong running, long call) {
        while (running.get() != call && running.get() != Long.MAX_VALUE) {
            Thread.onSpinWait();
        }
        return running.get() == call;
    }

    private void runAll(long call, AtomicIntegerArray ends) throws IOException {
        WireBuffer of = new WireBuffer(CODECS);
        int next = 0;
        for (int round = 0; ; round++) {
            int most = round % 3 == 0 ? 1 : Math.min(64, streak.length(call));
            int count = claims.claim(call, next, most);
            if (count == 0) {
                return;
            }
            of.reset();
            if (count == 1 || !streak.open(call, next, count, claims, ledger, this)) {
                claims.giveUp(call, next + 1);
                ledger.open(next);
                ledger.begins(call, next);
                ends.incrementAndGet(next);
                of.writeLong(next++);
                send(frame(of), null);
                streak.measured(2048, 1_000);
                continue;
            }
            while (streak.begins(next, ledger)) {
                ends.incrementAndGet(next);
                int start = of.size();
                of.writeLong(next);
                assertThat(streak.returned(next++, of, start, ledger)).isTrue();
            }
            ledger.ended(call, next);
            streak.close(next, next, of);
        }
    }

    private static WireBuffer frame(WireBuffer result) {
        WireBuffer frame = MessageCodec.newBuffer();
        MessageCodec.write(new Message.Results(EncodedItems.of(result.toByteArray())), frame);
        return frame;
    }
}
