package dev.pooled.internal.host.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A system that gives no more threads loses no callback. */
@Timeout(20)
class CallbackThreadsFaultTest {

    private volatile boolean isRefusing;
    private final Queue<Runnable> retries = new ArrayDeque<>();
    private final CallbackThreads threads = new CallbackThreads(this::newThread, retries::add);
    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();

    @Test
    void whatFindsNoThreadRunsAtALaterTry() throws Exception {
        isRefusing = true;
        threads.execute(() -> ran.add("late"));
        retries.remove().run(); // in vain
        assertThat(ran).isEmpty();

        isRefusing = false;
        retries.remove().run();

        assertThat(ran.take()).isEqualTo("late");
        assertThat(retries).isEmpty();
    }

    @Test
    void allThatWaitRunAtOneTryEachOnAThreadOfItsOwn() throws Exception {
        CountDownLatch all = new CountDownLatch(3);
        isRefusing = true;
        for (int i = 0; i < 3; i++) {
            threads.execute(() -> {
                all.countDown();
                awaitThe(all); // a thread alone would wait here for ever
                ran.add("together");
            });
        }
        assertThat(retries).hasSize(1);

        isRefusing = false;
        retries.remove().run();

        for (int i = 0; i < 3; i++) {
            assertThat(ran.take()).isEqualTo("together");
        }
    }

    @Test
    void aThreadThatIsDoneTakesWhatWaits() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        threads.execute(() -> {
            awaitThe(gate);
            ran.add(Thread.currentThread().getName());
        });
        isRefusing = true;
        threads.execute(() -> ran.add(Thread.currentThread().getName()));

        gate.countDown();

        assertThat(ran.take()).isEqualTo(ran.take());
    }

    @Test
    void withoutAThreadAndWithoutATimerTheCallerRunsIt() {
        CallbackThreads alone = new CallbackThreads(this::newThread, retry -> {
            throw new OutOfMemoryError("unable to create native thread");
        });
        isRefusing = true;

        alone.execute(() -> ran.add(Thread.currentThread().getName()));
        alone.execute(() -> ran.add(Thread.currentThread().getName()));

        String caller = Thread.currentThread().getName();
        assertThat(ran).containsExactly(caller, caller);
    }

    private static void awaitThe(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails as the JVM does where the system has no thread left. */
    private Thread newThread(Runnable work) {
        if (isRefusing) {
            throw new OutOfMemoryError("unable to create native thread");
        }
        return new Thread(work);
    }
}
