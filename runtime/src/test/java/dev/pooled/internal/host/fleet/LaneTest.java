package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.WorkerInfo;
import dev.pooled.WorkerOutput;
import dev.pooled.internal.wire.channel.PipeChannel;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.execution.LambdaMethods;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolBackend.OutcomeListener;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.spi.TaskOutcome;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a lane makes of what its worker says, in particular of results that come together. */
@Timeout(10)
class LaneTest implements Lane.Listener, OutcomeListener {

    private final List<String> told = new ArrayList<>();
    private final Lane lane = new Lane(worker(), Duration.ofSeconds(1), new CodecRegistry(List.of(), null), this);

    private static WorkerProcess worker() {
        RingChannel channel =
                RingChannel.inHost(new PipeChannel(InputStream.nullInputStream(), OutputStream.nullOutputStream()));
        Launcher.Launched launched = new Launcher.Launched(new NoProcess(4711), channel, "marker");
        return new WorkerProcess(
                "etl",
                1,
                launched,
                "",
                Path.of("/nowhere"),
                new OutputQueue("etl", WorkerOutput.none()),
                new WorkerProcess.Listener() {
                    @Override
                    public void received(WorkerProcess worker, Message message) {}

                    @Override
                    public void gone(WorkerProcess worker, Obituary obituary) {}
                });
    }

    private static EncodedItems items(int count) {
        byte[] bytes = new byte[count];
        int[] ends = new int[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
            ends[i] = i + 1;
        }
        return EncodedItems.of(bytes, ends);
    }

    private void run(int items, long limitNanos) {
        TaskDescriptor chunk = new TaskDescriptor(
                100, "etl", LambdaMethods.CALL, items(items), limitNanos, 0, 0, 1, null, null, Map.of(), "");
        assertThat(lane.run(chunk, this)).isTrue();
    }

    @Override
    public void ended(int index, TaskOutcome outcome) {
        told.add(index + " " + outcome.getClass().getSimpleName());
    }

    @Override
    public void haveReturned(int from, EncodedItems results) {
        told.add(from + " to " + (from + results.count() - 1) + " returned, the first " + results.item(0)[0]);
    }

    @Override
    public void returned(int from, int to) {
        told.add(from + " to " + (to - 1) + " given back");
    }

    @Override
    public void released() {
        told.add("released");
    }

    @Override
    public void laneFree(Lane free, boolean mustRetire) {
        told.add("free");
    }

    @Override
    public void started(int index, long startNanos, WorkerInfo worker) {}

    @Override
    public void advanced(int index, long done, long total) {
        told.add(index + " has done " + done + " of " + total);
    }

    @Test
    void whatTheRunningCallSaysOfItsProgressIsToldAndThatOfAnEarlierOneIsNot() {
        run(1, 0);
        lane.received(new Message.Advanced(1, 0, 3, 10));
        lane.received(new Message.Results(items(1)));
        lane.received(new Message.Advanced(1, 0, 4, 10));
        run(1, 0);
        lane.received(new Message.Advanced(1, 0, 5, 10));
        lane.received(new Message.Advanced(2, 0, 6, 10));

        assertThat(told)
                .containsExactly(
                        "0 has done 3 of 10", "0 to 0 returned, the first 0", "free", "released", "0 has done 6 of 10");
    }

    @Test
    void resultsThatComeTogetherAreToldTogether() {
        run(5, 0);

        lane.received(new Message.Results(items(2)));
        lane.received(new Message.Results(items(3)));

        assertThat(told)
                .containsExactly("0 to 1 returned, the first 0", "2 to 4 returned, the first 0", "free", "released");
    }

    @Test
    void aResultOfAnItemThatPassedItsLimitIsDroppedAndThoseBehindItCount() {
        run(3, Duration.ofHours(1).toNanos());
        lane.received(new Message.Stack(1, 0, List.of()));

        lane.received(new Message.Results(items(2)));

        assertThat(told).containsExactly("0 TimedOut", "1 to 1 returned, the first 1");
        lane.received(new Message.Results(items(1)));
        assertThat(told).endsWith("2 to 2 returned, the first 0", "free", "released");
    }

    @Test
    void resultsOfACancelledChunkAreDropped() {
        run(3, 0);
        assertThat(lane.cancel(100, PoolBackend.CancelMode.STOP)).isTrue();

        lane.received(new Message.Results(items(1)));
        lane.received(new Message.Outcome(1, 1, Message.Ending.NOT_STARTED, new byte[0]));

        assertThat(told).containsExactly("0 Cancelled", "1 to 2 given back", "free", "released");
    }

    @Test
    void resultsUpToWhereTheRestWasGivenBackEndTheChunk() {
        run(5, 0);
        lane.received(new Message.Outcome(1, 2, Message.Ending.NOT_STARTED, new byte[0]));

        lane.received(new Message.Results(items(2)));

        assertThat(told).containsExactly("2 to 4 given back", "0 to 1 returned, the first 0", "free", "released");
    }

    @Test
    void moreResultsThanItemsAreRefused() {
        run(2, 0);

        assertThatThrownBy(() -> lane.received(new Message.Results(items(3))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("3 results where items 0 to 2 run");
        assertThat(told).isEmpty();
    }

    @Test
    void resultsWithoutACallAreRefused() {
        assertThatThrownBy(() -> lane.received(new Message.Results(items(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("1 results where nothing runs");
    }
}
