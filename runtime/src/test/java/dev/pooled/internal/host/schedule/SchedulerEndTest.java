package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.PoolConfig;
import dev.pooled.internal.host.observe.ListenerRelay;
import dev.pooled.internal.host.observe.PoolFigures;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.testkit.FakeBackend;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When a pool that was shut down is drained: not while anything is unfinished, and not before. */
class SchedulerEndTest {

    private final AtomicInteger ends = new AtomicInteger();

    private Scheduler scheduler() {
        PoolConfig config = PoolConfig.builder().name("ends").build();
        CodecRegistry codecs = new CodecRegistry(List.of(), null);
        PoolFigures figures = new PoolFigures(new ListenerRelay("ends", List.of()), null);
        return new Scheduler(
                config,
                new FakeBackend(1),
                new Results("ends", codecs),
                figures,
                new AtomicLong(),
                ending -> ends.incrementAndGet());
    }

    @Test
    void isDrainedWhenTheLastHasFinished() {
        Scheduler scheduler = scheduler();
        scheduler.begins();
        scheduler.begins();
        scheduler.finished();
        scheduler.shutdown();
        assertThat(ends).hasValue(0);

        scheduler.finished();

        assertThat(ends).hasValue(1);
    }

    @Test
    void isDrainedAtOnceIfNothingIsUnfinished() {
        Scheduler scheduler = scheduler();
        scheduler.begins();
        scheduler.finished();
        assertThat(ends).hasValue(0);

        scheduler.shutdown();
        scheduler.shutdown();

        assertThat(ends).hasValue(1);
    }

    @Test
    void aStreamThatIsReadOnKeepsItFromBeingDrained() {
        Scheduler scheduler = scheduler();
        scheduler.begins();
        scheduler.shutdown();

        scheduler.goesOn();
        scheduler.finished();
        assertThat(ends).hasValue(0);
        scheduler.finished();

        assertThat(ends).hasValue(1);
        assertThatThrownBy(scheduler::goesOn)
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("pool 'ends' is closed (unfinished=0)");
    }

    @Test
    void nothingIsLetInWhileItIsDrained() {
        Scheduler scheduler = scheduler();
        scheduler.begins();
        scheduler.shutdown();

        assertThatThrownBy(scheduler::begins)
                .isInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("pool 'ends' is shutting down (unfinished=1)");
    }
}
