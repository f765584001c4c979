package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static String report(String compiler, List<String> failures) {
        Comparison met = Measured.row(Row.time("met").must(Target.faster(2, 30)))
                .by(Contender.POOLED, 1_000)
                .by(Contender.PYTHON, 2_000)
                .comparison();
        Comparison missed = Measured.row(Row.time("missed").must(Target.faster(3, 30)))
                .by(Contender.POOLED, 1_000)
                .by(Contender.PYTHON, 2_000)
                .comparison();
        Comparison shown =
                Measured.row(Row.time("shown")).by(Contender.POOLED, 1_000).comparison();
        Disturbance disturbance = new Disturbance();
        disturbance.probe();
        Machine machine = new Machine("a processor", 2, "a kernel", "a JDK", Optional.of(0.1));
        return new Report(
                        machine,
                        "3.11",
                        compiler,
                        List.of(met, missed, shown),
                        List.of(),
                        failures,
                        disturbance,
                        Duration.ofMinutes(20),
                        Optional.empty())
                .markdown();
    }

    @Test
    void countsWhatIsAskedOf() {
        assertThat(report("cc 12", List.of())).contains("1 of 2 rows met what they must, 0 of them what they aim at.");
    }

    @Test
    void saysWhatItWasMeasuredOn() {
        assertThat(report("", List.of()))
                .contains("| CPU | a processor |")
                .contains("| C compiler | none |")
                .contains("| load before, after | 0.1, unknown |");
    }

    @Test
    void namesWhatCouldNotBeMeasured() {
        assertThat(report("cc 12", List.of("kill: Pooled ended: kill")))
                .contains("could not be measured")
                .contains("- kill: Pooled ended: kill\n");
    }
}
