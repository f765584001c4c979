package dev.pooled.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetTest {

    private static Verdict judge(Target target, double pooled, double python, double limit) {
        return target.judge(Measured.row(Row.time("row"))
                .by(Contender.POOLED, pooled)
                .by(Contender.PYTHON, python)
                .by(Contender.LIMIT, limit)
                .comparison());
    }

    private static Verdict judgeAlone(Target target, double pooled) {
        return target.judge(
                Measured.row(Row.time("row")).by(Contender.POOLED, pooled).comparison());
    }

    @Test
    void isMissedMetOrMetWithItsAim() {
        Target target = Target.faster(6, 20);

        assertThat(judge(target, 10, 59, 1)).isEqualTo(Verdict.MISSED);
        assertThat(judge(target, 10, 60, 1)).isEqualTo(Verdict.MET);
        assertThat(judge(target, 10, 200, 1)).isEqualTo(Verdict.AIM_MET);
        assertThat(target.must()).isEqualTo("6x");
        assertThat(target.aim()).isEqualTo("20x");
    }

    @Test
    void aPartOfTheTimeIsARatioUpsideDown() {
        Target target = Target.partOfTime(0.75, 0.4);

        assertThat(judge(target, 76, 100, 1)).isEqualTo(Verdict.MISSED);
        assertThat(judge(target, 74, 100, 1)).isEqualTo(Verdict.MET);
        assertThat(target.must()).isEqualTo("1.33x");
        assertThat(target.aim()).isEqualTo("2.50x");
    }

    @Test
    void withoutTheOtherSideNothingIsJudged() {
        assertThat(judgeAlone(Target.faster(6, 20), 1)).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(judgeAlone(Target.share(0.3, 0.6), 1)).isEqualTo(Verdict.NOT_JUDGED);
        assertThat(judgeAlone(Target.none(), 1)).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void ofTwoTargetsTheWorseCounts() {
        Target target = Target.faster(8, 20).and(Target.share(0.3, 0.6));

        assertThat(judge(target, 10, 200, 2)).isEqualTo(Verdict.MISSED);
        assertThat(judge(target, 10, 200, 3)).isEqualTo(Verdict.MET);
        assertThat(judge(target, 10, 200, 6)).isEqualTo(Verdict.AIM_MET);
        assertThat(target.must()).isEqualTo("8x and 30 % of the limit");
    }

    @Test
    void ofTwoThatAreEnoughTheBetterCounts() {
        Target target = Target.faster(30, 100).or(Target.share(0.5, 0.5));

        assertThat(judge(target, 10, 20, 5)).isEqualTo(Verdict.AIM_MET);
        assertThat(judge(target, 10, 400, 1)).isEqualTo(Verdict.MET);
        assertThat(judge(target, 10, 20, 4)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void ownReadingsLieBetweenTwoValues() {
        Target slope = new Target.Between(Reading.SLOPE, 0.9, 1.1, 1.1);

        assertThat(judgeAlone(slope, 0.89)).isEqualTo(Verdict.MISSED);
        assertThat(judgeAlone(slope, 1)).isEqualTo(Verdict.AIM_MET);
        assertThat(judgeAlone(slope, 1.11)).isEqualTo(Verdict.MISSED);
        assertThat(slope.must()).isEqualTo("0.90 to 1.10");
    }

    @Test
    void whatUsesTooMuchMisses() {
        Target most = new Target.Between(Reading.CPU_PER_SECOND, 0, 4e6, 1e6);

        assertThat(judgeAlone(most, 5e6)).isEqualTo(Verdict.MISSED);
        assertThat(judgeAlone(most, 2e6)).isEqualTo(Verdict.MET);
        assertThat(judgeAlone(most, 1e6)).isEqualTo(Verdict.AIM_MET);
        assertThat(most.must()).isEqualTo("≤ 4.00 ms/s");
        assertThat(most.aim()).isEqualTo("≤ 1.00 ms/s");
    }
}
