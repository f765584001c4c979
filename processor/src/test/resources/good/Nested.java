package good;

import dev.pooled.Pooled;
import java.io.Serializable;

/** Owners that are nested, and every kind of them. */
class Nested {
    static class Resident {
        protected Resident() throws InterruptedException {}

        @Pooled
        int count(int by) {
            return by;
        }
    }

    public record Carried(int times) {
        @Pooled
        public String repeat(String text) {
            return text.repeat(times);
        }
    }

    record Empty() {
        @Pooled
        int zero() {
            return 0;
        }
    }

    enum Unit {
        KILO;

        @Pooled
        double of(double value) {
            return value * 1000;
        }
    }

    interface Shape extends Serializable {
        double side();

        @Pooled
        default double area(double scale) {
            return scale * side();
        }

        @Pooled
        static Shape square(double side) {
            return () -> side;
        }
    }

    @SuppressWarnings("ClassCanBeStatic")
    class Inner {
        @Pooled
        static int half(int x) {
            return x / 2;
        }
    }
}
