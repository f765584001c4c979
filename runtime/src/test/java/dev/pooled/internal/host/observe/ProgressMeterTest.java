package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Progress;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProgressMeterTest {

    private final List<Progress> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch isLastTold = new CountDownLatch(1);

    @Test
    void theLastReportHasTheRateOfTheWholeMap() throws InterruptedException {
        ProgressMeter meter = new ProgressMeter("pages", this::tell, OptionalLong.of(10));

        meter.itemsReturned(10);
        meter.ended();

        assertThat(isLastTold.await(10, TimeUnit.SECONDS)).isTrue();
        Progress last = told.get(told.size() - 1);
        assertThat(last.done()).isEqualTo(10);
        assertThat(last.perSecond() * last.elapsed().toNanos() / 1e9).isBetween(9.99, 10.01);
    }

    @Test
    void theEndIsToldOnceThoughAllItemsAreThereBefore() throws InterruptedException {
        CountDownLatch isOneTold = new CountDownLatch(1);
        ProgressMeter meter = new ProgressMeter(
                "pages",
                progress -> {
                    tell(progress);
                    isOneTold.countDown();
                },
                OptionalLong.of(10));

        meter.itemsReturned(10);
        assertThat(isOneTold.await(300, TimeUnit.MILLISECONDS))
                .as("told before the end")
                .isFalse();
        meter.ended();

        assertThat(isLastTold.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).hasSize(1);
    }

    @Test
    void aMapThatEndsEarlySaysWhereItStopped() throws InterruptedException {
        ProgressMeter meter = new ProgressMeter("pages", this::tell, OptionalLong.of(10));

        meter.itemsReturned(4);
        meter.ended();
        meter.ended();

        assertThat(isLastTold.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told.stream().filter(Progress::isLast)).hasSize(1);
        assertThat(told.get(told.size() - 1).done()).isEqualTo(4);
    }

    private void tell(Progress progress) {
        told.add(progress);
        if (progress.isLast()) {
            isLastTold.countDown();
        }
    }
}
