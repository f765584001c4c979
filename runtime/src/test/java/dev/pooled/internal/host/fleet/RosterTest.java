package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.PoolConfig;
import dev.pooled.WorkerOutput;
import dev.pooled.WorkerState;
import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.message.Message;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private final Roster roster = roster(2, 1);

    @Test
    void wantsWorkersAndSparesAndCountsWhatIsUnderWay() {
        assertThat(roster.missing(Integer.MAX_VALUE)).isEqualTo(3);
        assertThat(roster.missing(1)).isEqualTo(1);

        roster.plan();
        assertThat(roster.missing(Integer.MAX_VALUE)).isEqualTo(2);
        assertThat(roster.missing(1)).isZero();
        assertThat(roster.isEmpty()).isFalse();

        roster.forked(roster.takeSlot(), null, false);
        assertThat(roster.missing(Integer.MAX_VALUE)).isEqualTo(3);
        assertThat(roster.isEmpty()).isTrue();
    }

    @Test
    void slotsAreTheLowestThatNobodyHas() {
        assertThat(roster.takeSlot()).isEqualTo(1);
        assertThat(roster.takeSlot()).isEqualTo(2);
        WorkerProcess first = worker(1);
        roster.forked(1, first, false);
        roster.forked(2, null, false);

        assertThat(roster.takeSlot()).isEqualTo(2);

        roster.remove(first, false);
        assertThat(roster.takeSlot()).isEqualTo(1);
    }

    @Test
    void whoBootsBeyondTheTargetIsASpareAndTakesADeadOnesPlace() {
        WorkerProcess first = booted(1);
        WorkerProcess second = booted(2);
        WorkerProcess spare = started(3);

        assertThat(roster.hasBooted(spare)).isTrue();
        assertThat(roster.take(spare)).isNull();
        assertThat(spare.state()).isEqualTo(WorkerState.SPARE);
        assertThat(roster.isFull()).isTrue();

        Roster.Departure departure = roster.remove(first, false);

        assertThat(departure.wasLeaving()).isFalse();
        assertThat(departure.lane()).isNotNull();
        assertThat(departure.successor()).isSameAs(roster.laneOf(spare));
        assertThat(roster.present()).containsExactly(second, spare);
    }

    @Test
    void whoIsNotStartingHasNotBooted() {
        WorkerProcess late = worker(1);
        roster.plan();
        roster.forked(1, late, true);

        assertThat(roster.hasBooted(late)).isFalse();
        assertThat(roster.leaving()).containsExactly(late);
        assertThat(roster.remove(late, false).wasLeaving()).isTrue();
    }

    @Test
    void aRetiredWorkerStaysUntilItsSuccessorIsThere() {
        WorkerProcess first = booted(1);
        booted(2);

        Roster.Retirement retirement = roster.retire(roster.laneOf(first), false);

        assertThat(retirement).isEqualTo(new Roster.Retirement(true, null));
        assertThat(first.state()).isEqualTo(WorkerState.DRAINING);
        assertThat(roster.missing(Integer.MAX_VALUE)).isEqualTo(2);
        assertThat(roster.laneOf(first)).isNotNull();

        booted(3);
        assertThat(roster.relieve()).isSameAs(first);
        assertThat(roster.relieve()).isNull();
        assertThat(roster.leaving()).containsExactly(first);
    }

    @Test
    void aSpareSucceedsARetiredWorkerAtOnce() {
        WorkerProcess first = booted(1);
        booted(2);
        WorkerProcess spare = booted(3);

        Roster.Retirement retirement = roster.retire(roster.laneOf(first), false);

        assertThat(retirement.successor().worker()).isSameAs(spare);
    }

    @Test
    void nobodyIsReplacedAtTheEndAndNobodyRetiresTwice() {
        WorkerProcess first = booted(1);
        Lane lane = roster.laneOf(first);

        assertThat(roster.retire(lane, true)).isEqualTo(new Roster.Retirement(false, null));
        assertThat(roster.retire(lane, true)).isNull();
        assertThat(roster.leaving()).containsExactly(first);
    }

    @Test
    void aSmallerTargetMakesLanesAndSparesTooMany() {
        WorkerProcess first = booted(1);
        WorkerProcess second = booted(2);
        WorkerProcess spare = booted(3);

        roster.target(1);

        assertThat(roster.isTooMany()).isTrue();
        assertThat(roster.excessLanes()).containsExactly(roster.laneOf(first));
        roster.retire(roster.laneOf(first), false);
        assertThat(roster.trim()).isEmpty();
        roster.retire(roster.laneOf(second), false); // the spare takes over
        assertThat(roster.trim()).containsExactly(second);
        assertThat(roster.present()).containsExactly(spare);
    }

    @Test
    void whoHasNotBootedIsGivenUpTogether() {
        WorkerProcess first = started(1);

        assertThat(roster.isNobodyThere()).isTrue();
        assertThat(roster.giveUpStarting()).containsExactly(first);
        assertThat(roster.starting()).isEmpty();
        assertThat(roster.isEmpty()).isFalse();
    }

    private static Roster roster(int workers, int spares) {
        PoolConfig config =
                PoolConfig.builder().workers(workers).spareWorkers(spares).build();
        return new Roster(config, new CodecRegistry(List.of(), null), (lane, mustRetire) -> {});
    }

    private WorkerProcess started(int slot) {
        WorkerProcess worker = worker(slot);
        roster.plan();
        roster.forked(slot, worker, false);
        return worker;
    }

    private WorkerProcess booted(int slot) {
        WorkerProcess worker = started(slot);
        assertThat(roster.hasBooted(worker)).isTrue();
        roster.take(worker);
        return worker;
    }

    private static WorkerProcess worker(int slot) {
        RingChannel channel = RingChannel.inHost(
                new PipeChannel(new ByteArrayInputStream(new byte[0]), OutputStream.nullOutputStream()));
        Launcher.Launched launched = new Launcher.Launched(new NoProcess(slot), channel, "marker");
        return new WorkerProcess(
                "pool", slot, launched, "", Path.of(""), new OutputQueue("pool", WorkerOutput.none()), new Nobody());
    }

    private static final class Nobody implements WorkerProcess.Listener {
        @Override
        public void received(WorkerProcess worker, Message message) {}

        @Override
        public void gone(WorkerProcess worker, Obituary obituary) {}
    }
}
