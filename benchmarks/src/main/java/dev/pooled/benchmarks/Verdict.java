package dev.pooled.benchmarks;

/** What a run says of a target, from worst to best. */
enum Verdict {
    MISSED("missed"),
    NOT_JUDGED("not judged"),
    MET("met"),
    AIM_MET("met, aim too");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    static Verdict of(boolean isMet, boolean isAimMet) {
        if (!isMet) {
            return MISSED;
        }
        return isAimMet ? AIM_MET : MET;
    }

    Verdict worse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Verdict better(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    String text() {
        return text;
    }
}
