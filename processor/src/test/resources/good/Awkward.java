package good;

import dev.pooled.Pooled;

/** Names that generated code has a use for itself. */
final class Awkward {
    private Awkward() {}

    @Pooled
    static int locals(int in, int out, int target, int rest, int fixed, int items, int java, int dev, int good) {
        return in;
    }

    @Pooled
    static int types(int Methods, int MapItems, int Awkward) {
        return Methods;
    }

    @Pooled
    static int components(String toString, String hashCode, String toString_) {
        return 0;
    }

    @Pooled
    static int plural(int item, int items, int itemss) {
        return 0;
    }

    @Pooled
    static Receiver call(Receiver Receiver) {
        return Receiver;
    }

    @Pooled
    static <T> T map(T value) {
        return value;
    }

    @Pooled
    static int clone(int a) {
        return a;
    }

    @Pooled
    static <T> T toString(T a) {
        return a;
    }

    /** Named like a member of the class that generated code extends. */
    record Receiver(int number) {}

    record Override(int number) {
        @Pooled
        static Override first(Override[] all) {
            return all[0];
        }
    }
}
