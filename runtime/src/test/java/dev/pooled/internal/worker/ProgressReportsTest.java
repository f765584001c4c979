package dev.pooled.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.RunningTask.Advance;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import dev.pooled.testkit.OneWayChannel;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of a task's reports are sent, and when: the test is the host, and the clock. */
class ProgressReportsTest implements OneWayChannel, ProgressReports.Timer {

    private final List<String> sent = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final ProgressReports reports = new ProgressReports(this, this);
    private long now = Long.MAX_VALUE - TimeUnit.MILLISECONDS.toNanos(60); // it may begin anywhere
    private long due;
    private boolean isBroken;

    @Override
    public void send(WireBuffer frames, @Nullable EncodedItems items) throws IOException {
        if (isBroken) {
            throw new IOException("the host is gone");
        }
        Message.Advanced message = (Message.Advanced) MessageCodec.read(frames.array(), 4, frames.size());
        sent.add(message.call() + "." + message.item() + ": " + message.done() + "/" + message.total());
    }

    @Override
    public long nanoTime() {
        return now;
    }

    @Override
    public void after(long nanos, Runnable action) {
        due = now + nanos;
        waiting.add(action);
    }

    private Advance begin(long call, boolean tellsProgress) {
        return reports.begin(
                new Message.Call(
                        call, 1, 0, 0, 1, 1, 0, Map.of(), false, tellsProgress, EncodedItems.of(new byte[] {1})),
                0);
    }

    private void millisPass(int millis) {
        now += TimeUnit.MILLISECONDS.toNanos(millis);
        while (!waiting.isEmpty() && now - due >= 0) {
            waiting.remove().run();
        }
    }

    @Test
    void nothingIsSentWhereNobodyWantsToKnow() throws IOException {
        begin(1, /* tellsProgress= */ false).reported(1, 2);
        millisPass(1000);
        reports.itemEnds();

        assertThat(sent).isEmpty();
        assertThat(waiting).isEmpty();
    }

    @Test
    void theFirstReportIsSentAtOnceAndOfThoseThatFollowTheLatestOncePerFiftyMilliseconds() {
        Advance item = begin(1, /* tellsProgress= */ true);

        for (int done = 0; done < 1000; done++) { // one each millisecond
            item.reported(done, 1000);
            millisPass(1);
        }

        assertThat(sent).hasSize(1 + 20).startsWith("1.0: 0/1000", "1.0: 49/1000", "1.0: 99/1000");
    }

    @Test
    void theLatestIsSentThoughTheItemSaysNothingMore() {
        Advance item = begin(1, /* tellsProgress= */ true);

        item.reported(1, 9);
        item.reported(2, 9);
        item.reported(3, 9);
        assertThat(sent).containsExactly("1.0: 1/9");
        millisPass(49);
        assertThat(sent).containsExactly("1.0: 1/9");
        millisPass(1);
        assertThat(sent).containsExactly("1.0: 1/9", "1.0: 3/9");
        millisPass(1000);
        assertThat(sent).hasSize(2);
    }

    @Test
    void whoReportsRarelyIsHeardAtOnce() {
        Advance item = begin(1, /* tellsProgress= */ true);

        item.reported(1, 9);
        millisPass(50);
        item.reported(2, 9);

        assertThat(sent).containsExactly("1.0: 1/9", "1.0: 2/9");
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatWaitsWhenTheItemEndsGoesBeforeItsOutcome() throws IOException {
        Advance item = begin(1, /* tellsProgress= */ true);
        item.reported(1, 9);
        item.reported(9, 9);

        reports.itemEnds();

        assertThat(sent).containsExactly("1.0: 1/9", "1.0: 9/9");
        millisPass(100);
        assertThat(sent).as("the timer finds nothing").hasSize(2);
    }

    @Test
    void whatAnItemSaysAfterItsEndIsNotSent() throws IOException {
        Advance first = begin(1, /* tellsProgress= */ true);
        first.reported(1, 9);
        reports.itemEnds();
        Advance second = begin(2, /* tellsProgress= */ true);

        millisPass(100);
        first.reported(2, 9);
        second.reported(5, 9);
        millisPass(100);

        assertThat(sent).containsExactly("1.0: 1/9", "2.0: 5/9");
    }

    @Test
    void aTaskNeedNotKnowThatItsHostIsGone() {
        Advance item = begin(1, /* tellsProgress= */ true);
        isBroken = true;

        item.reported(1, 9);
        item.reported(2, 9);
        millisPass(100);

        assertThat(sent).isEmpty();
    }
}
