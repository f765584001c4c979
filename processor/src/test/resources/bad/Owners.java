package bad;

import dev.pooled.Pooled;
import java.io.Serializable;

class Owners {
    class Inner implements Serializable {
        private static final long serialVersionUID = 1L;

        @Pooled
        int inner(int x) {
            return x;
        }
    }

    private static class Hidden {
        static class Deep {
            @Pooled
            static int deep(int x) {
                return x;
            }
        }
    }

    static class Fixed {
        Fixed(int size) {}

        @Pooled
        int fixed(int x) {
            return x;
        }
    }

    static class Closed {
        private Closed() {}

        @Pooled
        int closed(int x) {
            return x;
        }
    }

    abstract static class Half {
        @Pooled
        int half(int x) {
            return x / 2;
        }
    }

    interface Open {
        @Pooled
        default int open(int x) {
            return x;
        }
    }
}
