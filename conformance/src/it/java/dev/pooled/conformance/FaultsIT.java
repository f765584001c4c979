package dev.pooled.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.pooled.Pool;
import dev.pooled.PoolConfig;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The kit finds faults: a back end that has one fails the test that looks for it. */
@Timeout(300)
class FaultsIT {

    private static final AtomicReference<Fault> FAULT = new AtomicReference<>();

    @ParameterizedTest
    @EnumSource
    void aBackEndWithAFaultFails(Fault fault) {
        FAULT.set(fault);

        TestExecutionSummary summary = run(fault.foundBy());

        assertThat(summary.getTestsFoundCount()).isEqualTo(1);
        assertThat(summary.getTestsFailedCount()).isEqualTo(1);
    }

    private static TestExecutionSummary run(String test) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(FaultyConformance.class, test))
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }

    /** Not run by itself: its name does not say that it is a test. */
    static class FaultyConformance extends ProcessesConformanceIT {

        @Override
        public Pool open(PoolConfig.Builder settings) {
            Fault fault = Objects.requireNonNull(FAULT.get(), "fault");
            return settings.backend(watched(fault.in(LocalBackends.open(settings.build()))))
                    .open();
        }
    }
}
