package dev.pooled.benchmarks;

import java.util.Locale;

/** What is asked of a row: what it must reach, and what it aims at. Immutable. */
sealed interface Target {

    Verdict judge(Comparison row);

    /** What the row must reach, for the table. */
    String must();

    /** What the row aims at, for the table. */
    String aim();

    /** Nothing is asked. */
    static Target none() {
        return new None();
    }

    /** So many times faster than Python; in a row of speed-ups, so many times its speed-up. */
    static Target faster(double must, double aim) {
        return new Faster(must, aim);
    }

    /** At most this part of Python's time. */
    static Target partOfTime(double must, double aim) {
        return new Faster(1 / must, 1 / aim);
    }

    /** At least this share of the limit. */
    static Target share(double must, double aim) {
        return new Share(must, aim);
    }

    /** Both are asked for. */
    default Target and(Target other) {
        return new Joined(this, other, /* areBothNeeded= */ true);
    }

    /** One of them is enough. */
    default Target or(Target other) {
        return new Joined(this, other, /* areBothNeeded= */ false);
    }

    /** Nothing is asked. */
    record None() implements Target {
        @Override
        public Verdict judge(Comparison row) {
            return Verdict.NOT_JUDGED;
        }

        @Override
        public String must() {
            return "";
        }

        @Override
        public String aim() {
            return "";
        }
    }

    /** The median of the ratios to Python, pair by pair. */
    record Faster(double mustBe, double aimedAt) implements Target {
        @Override
        public Verdict judge(Comparison row) {
            if (!row.has(Contender.PYTHON)) {
                return Verdict.NOT_JUDGED;
            }
            double ratio = row.ratio(Contender.PYTHON).median();
            return Verdict.of(ratio >= mustBe, ratio >= aimedAt);
        }

        @Override
        public String must() {
            return times(mustBe);
        }

        @Override
        public String aim() {
            return times(aimedAt);
        }

        private static String times(double ratio) {
            return String.format(Locale.ROOT, ratio < 10 && ratio % 1 != 0 ? "%.2fx" : "%.0fx", ratio);
        }
    }

    /** The median of the shares of the limit, pair by pair. */
    record Share(double mustBe, double aimedAt) implements Target {
        @Override
        public Verdict judge(Comparison row) {
            if (!row.has(Contender.LIMIT)) {
                return Verdict.NOT_JUDGED;
            }
            double share = row.ratio(Contender.LIMIT).median();
            return Verdict.of(share >= mustBe, share >= aimedAt);
        }

        @Override
        public String must() {
            return percent(mustBe);
        }

        @Override
        public String aim() {
            return percent(aimedAt);
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.0f %% of the limit", 100 * share);
        }
    }

    /** The median of Pooled's own readings lies between two values. */
    record Between(Reading reading, double least, double mustBe, double aimedAt) implements Target {
        @Override
        public Verdict judge(Comparison row) {
            double value = row.median(Contender.POOLED);
            return Verdict.of(value >= least && value <= mustBe, value >= least && value <= aimedAt);
        }

        @Override
        public String must() {
            return text(mustBe);
        }

        @Override
        public String aim() {
            return aimedAt == mustBe ? "" : text(aimedAt);
        }

        private String text(double most) {
            return least > 0 ? reading.text(least) + " to " + reading.text(most) : "≤ " + reading.text(most);
        }
    }

    /** It comes to its end at all. */
    record Ends() implements Target {
        @Override
        public Verdict judge(Comparison row) {
            return Verdict.MET;
        }

        @Override
        public String must() {
            return "ends";
        }

        @Override
        public String aim() {
            return "";
        }
    }

    /** Two targets as one. */
    record Joined(Target one, Target other, boolean areBothNeeded) implements Target {
        @Override
        public Verdict judge(Comparison row) {
            Verdict first = one.judge(row);
            Verdict second = other.judge(row);
            return areBothNeeded ? first.worse(second) : first.better(second);
        }

        @Override
        public String must() {
            return one.must() + word() + other.must();
        }

        @Override
        public String aim() {
            return one.aim() + word() + other.aim();
        }

        private String word() {
            return areBothNeeded ? " and " : " or ";
        }
    }
}
