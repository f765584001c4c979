package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.spi.TaskOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OutboxTest {

    private final List<List<ClusterMessage>> packets = new ArrayList<>();
    private Runnable whileSending = () -> {};
    private final Outbox outbox = new Outbox(this::receive, Wires.ENDED);

    private void receive(byte[] packet) {
        Wires.Sent sent = new Wires.Sent();
        sent.send(packet);
        packets.add(sent.take());
        Runnable now = whileSending;
        whileSending = () -> {};
        now.run();
    }

    private static ClusterMessage drop(long id) {
        return new ClusterMessage.Drop(id);
    }

    @Test
    void whatWasPutInGoesWithWhatIsSent() {
        outbox.put(drop(1));
        outbox.put(drop(2));
        assertThat(packets).isEmpty();

        outbox.send(drop(3));

        assertThat(packets).containsExactly(List.of(drop(1), drop(2), drop(3)));
    }

    @Test
    void anEmptyOutboxSendsNothing() {
        outbox.flush();

        assertThat(packets).isEmpty();
    }

    @Test
    void whatComesWhileAPacketLeavesGoesInTheNextOne() {
        whileSending = () -> {
            outbox.send(drop(2));
            outbox.put(drop(3));
            outbox.send(drop(4));
        };

        outbox.send(drop(1));

        assertThat(packets).containsExactly(List.of(drop(1)), List.of(drop(2), drop(3), drop(4)));
    }

    @Test
    void sendersOnManyThreadsKeepTheirOrderAndLeaveNothingBehind() throws InterruptedException {
        int threads = 4;
        int each = 5_000;
        Wires.Sent sent = new Wires.Sent();
        AtomicInteger senders = new AtomicInteger();
        Outbox shared = new Outbox(
                packet -> {
                    assertThat(senders.incrementAndGet())
                            .as("one packet at a time")
                            .isOne();
                    sent.send(packet);
                    senders.decrementAndGet();
                },
                Wires.ENDED);
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> all = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            long first = (long) t * each;
            Thread thread = new Thread(() -> {
                await(start);
                for (long i = first; i < first + each; i++) {
                    shared.send(drop(i));
                }
            });
            thread.start();
            all.add(thread);
        }

        start.countDown();
        for (Thread thread : all) {
            thread.join();
        }

        List<Long> ids = sent.take(ClusterMessage.Drop.class).stream()
                .map(ClusterMessage.Drop::id)
                .toList();
        assertThat(ids).hasSize(threads * each);
        for (int t = 0; t < threads; t++) {
            int number = t;
            assertThat(ids.stream().filter(id -> id / each == number).toList())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void newsWaitsForTheTimerOrForAnotherMessage() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
        CountDownLatch later = new CountDownLatch(1);
        timer.execute(() -> await(later)); // its one thread is busy, so nothing is late yet
        try {
            Outbox lazy = new Outbox(this::receive, timer);

            lazy.sendSoon(drop(1));
            lazy.sendSoon(drop(2));
            assertThat(packets).isEmpty();
            lazy.send(drop(3));

            assertThat(packets).containsExactly(List.of(drop(1), drop(2), drop(3)));
        } finally {
            later.countDown();
            timer.shutdownNow();
        }
    }

    @Test
    void newsIsSentByTheTimer() throws InterruptedException {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch sent = new CountDownLatch(2);
        try {
            Outbox lazy = new Outbox(packet -> sent.countDown(), timer);

            lazy.sendSoon(drop(1));
            while (sent.getCount() > 1) {
                Thread.onSpinWait();
            }
            lazy.sendSoon(drop(2));

            assertThat(sent.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            timer.shutdownNow();
        }
    }

    @Test
    void newsIsSentAtOnceWhenThereIsNoLater() {
        outbox.sendSoon(drop(1));
        outbox.sendSoon(drop(2));

        assertThat(packets).containsExactly(List.of(drop(1)), List.of(drop(2)));
    }

    @Test
    void aLinkThatThrowsDoesNotStopTheNextMessage() {
        whileSending = () -> {
            outbox.put(drop(2));
            throw new OutOfMemoryError("test");
        };

        assertThatThrownBy(() -> outbox.send(drop(1))).isInstanceOf(OutOfMemoryError.class);
        outbox.send(drop(3));

        assertThat(packets).containsExactly(List.of(drop(1)), List.of(drop(2), drop(3)));
    }

    @Test
    void aMessageThatCannotBeWrittenLeavesNothingBehind() {
        ClusterMessage tooLong = new ClusterMessage.Ended(
                0, 1, 0, new TaskOutcome.TimedOut(Duration.ofSeconds(Long.MAX_VALUE), List.of(), null));
        outbox.put(drop(1));

        assertThatThrownBy(() -> outbox.put(tooLong)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> outbox.sendSoon(tooLong)).isInstanceOf(ArithmeticException.class);
        outbox.send(drop(2));

        assertThat(packets).containsExactly(List.of(drop(1), drop(2)));
    }
}
