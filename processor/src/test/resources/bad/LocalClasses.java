package bad;

import dev.pooled.Pooled;

class LocalClasses {
    @Pooled
    static int right(int x) {
        return x;
    }

    static final Object FIELD = new Object() {
        @Pooled
        int anonymous(int x) {
            return x;
        }
    };

    static Runnable lambda() {
        return () -> {
            record Local(int x) {
                @dev.pooled.Pooled
                int inLambda(int y) {
                    return y;
                }
            }
        };
    }

    static class Member {
        @Pooled
        static int alsoRight(int x) {
            return x;
        }
    }
}
