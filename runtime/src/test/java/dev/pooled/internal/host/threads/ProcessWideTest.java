package dev.pooled.internal.host.threads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProcessWideTest {

    @Test
    void aThreadForAllPoolsDoesNotBelongToTheGroupThatNeededItFirst() throws Exception {
        FutureTask<Thread> making = new FutureTask<>(() -> ProcessWide.daemon(() -> {}, "for-all"));
        new Thread(new ThreadGroup("a program of its own"), making).start();

        Thread thread = making.get(10, TimeUnit.SECONDS);

        assertThat(thread.getThreadGroup().getParent()).isNull();
        assertThat(thread.isDaemon()).isTrue();
    }
}
