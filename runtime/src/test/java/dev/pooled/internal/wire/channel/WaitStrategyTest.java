package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class WaitStrategyTest {

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;

    /** One that others have for so long at every yield; what is waited for comes in one of them. */
    private static final class Shared extends WaitStrategy.Processor {
        private long now;
        private long yieldNanos = MICRO;
        private int answersAt = Integer.MAX_VALUE;
        private int yields;

        @Override
        long nanoTime() {
            return now;
        }

        @Override
        void yieldToOthers() {
            now += yieldNanos;
            yields++;
        }

        boolean isAnswered() {
            return yields >= answersAt;
        }
    }

    private final Shared processor = new Shared();
    private final WaitStrategy waiting = new WaitStrategy(processor);

    /** Returns how often it yielded in one look. */
    private int look(boolean expected) throws IOException {
        int before = processor.yields;
        assertThat(waiting.look(processor::isAnswered)).isEqualTo(expected);
        return processor.yields - before;
    }

    @Test
    void itLooksForTwentyMicrosecondsAndNoLonger() throws IOException {
        assertThat(look(false)).isEqualTo(20);

        processor.answersAt = processor.yields + 7;
        assertThat(look(true)).isEqualTo(7);
        assertThat(look(true)).as("it is there already").isZero();
    }

    @Test
    void whereOthersKeepTheProcessorItStopsYieldingForLongerEachTime() throws IOException {
        processor.yieldNanos = 31 * MICRO;
        assertThat(look(false)).isEqualTo(1);
        processor.now += 4 * MILLI;
        assertThat(look(false)).isZero();
        processor.now += 2 * MILLI;
        assertThat(look(false)).isEqualTo(1);
        processor.now += 6 * MILLI;
        assertThat(look(false)).as("it is ten milliseconds now").isZero();
    }

    @Test
    void theOneThatIsWaitedForMayHaveTheProcessor() throws IOException {
        processor.yieldNanos = 140 * MICRO;
        processor.answersAt = 1;
        assertThat(look(true)).isEqualTo(1);

        processor.answersAt = 2;
        assertThat(look(true)).as("it still yields").isEqualTo(1);
    }

    @Test
    void anAnswerBehindAStrangersSliceIsNoReasonToYieldAgain() throws IOException {
        processor.yieldNanos = 3 * MILLI;
        processor.answersAt = 1;
        assertThat(look(true)).isEqualTo(1);

        processor.answersAt = 2;
        assertThat(look(false)).isZero();
    }
}
