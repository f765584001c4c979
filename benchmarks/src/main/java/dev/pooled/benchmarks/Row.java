package dev.pooled.benchmarks;

/**
 * One row of the table: what it shows of the answers of a pair, and what is asked of it. Immutable.
 *
 * @param run which answer of a pair it shows, from 0
 * @param reading how it is read from that answer
 * @param place which number of that answer, from 0, where it is one; the first, where it is several
 * @param limit what stands beside it; "" for nothing
 */
record Row(String title, int run, Reading reading, int place, String limit, Target target) {

    private static final int THIRD_RUN = 2;

    /** What is compiled while it runs is warmed up before it. */
    static final int WARM_RUN = 3;

    /** The time of the first run. */
    static Row time(String title) {
        return new Row(title, 0, Reading.TIME, 0, "", Target.none());
    }

    /** What the first run's answer says. */
    static Row of(String title, Reading reading) {
        return new Row(title, 0, reading, 0, "", Target.none());
    }

    /** The same of the third run. */
    Row third() {
        return new Row(title, THIRD_RUN, reading, place, limit, target);
    }

    /** The same of the fourth run, before which a JVM is warmed up. */
    Row warm() {
        return new Row(title, WARM_RUN, reading, place, limit, target);
    }

    Row at(int newPlace) {
        return new Row(title, run, reading, newPlace, limit, target);
    }

    Row beside(Limit newLimit) {
        return new Row(title, run, reading, place, newLimit.title(), target);
    }

    Row must(Target newTarget) {
        return new Row(title, run, reading, place, limit, newTarget);
    }

    boolean hasLimit() {
        return !limit.isEmpty();
    }

    double read(long[] answer) {
        return reading.of(answer, place);
    }
}
