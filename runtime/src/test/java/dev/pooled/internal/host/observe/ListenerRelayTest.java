package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PoolListener;
import dev.pooled.TaskInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ListenerRelayTest {

    private static final int EVENTS = 1_000;

    @Test
    void eventsArriveInOrderOneAtATimeAndNeverOnTheTellersThread() throws InterruptedException {
        Recorder recorder = new Recorder(EVENTS);
        ListenerRelay relay = new ListenerRelay("relay", List.of(recorder));

        tell(relay);

        recorder.all.await();
        assertThat(recorder.ids).containsExactlyElementsOf(ids());
        assertThat(recorder.threads).allMatch(name -> name.startsWith("pooled-callback"));
    }

    @Test
    void aListenerThatThrowsKeepsNothingFromTheOthers() throws InterruptedException {
        Recorder recorder = new Recorder(EVENTS);
        PoolListener broken = new PoolListener() {
            @Override
            public void taskQueued(TaskInfo task) {
                throw new IllegalStateException("a listener that fails on purpose");
            }
        };
        ListenerRelay relay = new ListenerRelay("relay", List.of(broken, recorder));

        tell(relay);

        recorder.all.await();
        assertThat(recorder.ids).containsExactlyElementsOf(ids());
    }

    @Test
    void aListenerThatComesLaterHearsWhatComesLater() throws InterruptedException {
        Recorder early = new Recorder(2);
        Recorder late = new Recorder(1);
        ListenerRelay relay = new ListenerRelay("relay", List.of(early));
        relay.tell(listener -> listener.taskQueued(task(1)));
        early.awaitFirst();

        relay.add(late);
        relay.tell(listener -> listener.taskQueued(task(2)));

        late.all.await();
        assertThat(late.ids).containsExactly(2L);
    }

    @Test
    void nobodyWhoListensIsNoWork() {
        assertThat(new ListenerRelay("relay", List.of()).isWanted()).isFalse();
    }

    private static void tell(ListenerRelay relay) {
        for (long id = 1; id <= EVENTS; id++) {
            TaskInfo task = task(id);
            relay.tell(listener -> listener.taskQueued(task));
        }
    }

    private static List<Long> ids() {
        return LongStream.rangeClosed(1, EVENTS).boxed().toList();
    }

    private static TaskInfo task(long id) {
        return new TaskInfo(id, "Maths.square", "", 1, Duration.ZERO);
    }

    private static final class Recorder implements PoolListener {
        private final List<Long> ids = Collections.synchronizedList(new ArrayList<>());
        private final List<String> threads = Collections.synchronizedList(new ArrayList<>());
        private final CountDownLatch first = new CountDownLatch(1);
        private final CountDownLatch all;

        Recorder(int events) {
            all = new CountDownLatch(events);
        }

        void awaitFirst() throws InterruptedException {
            first.await();
        }

        @Override
        public void taskQueued(TaskInfo task) {
            ids.add(task.id());
            threads.add(Thread.currentThread().getName());
            first.countDown();
            all.countDown();
        }
    }
}
