package bad;

import dev.pooled.Pooled;

final class Levels {
    private Levels() {}

    private static final class Outer {
        static final class Middle {
            record Point(int x) {
                @Pooled
                static int point(int x) {
                    return x;
                }
            }
        }
    }

    private enum Unit {
        KILO;

        @Pooled
        int unit(int x) {
            return x;
        }
    }

    private interface Shape {
        @Pooled
        static int shape(int x) {
            return x;
        }
    }

    private record Size(int width) {
        @Pooled
        int size(int x) {
            return x;
        }
    }
}
