package good;

import dev.pooled.Pooled;
import java.io.Closeable;
import java.io.Serializable;

/** Every kind of owner at every level, each with the kinds of methods it can have. */
public interface Kinds {
    @Pooled
    static int ofInterface(int x) {
        return x;
    }

    enum Sign implements Serializable {
        PLUS {
            @Override
            int of(int x) {
                return x;
            }
        },
        MINUS {
            @Override
            int of(int x) {
                return -x;
            }
        };

        abstract int of(int x);

        @Pooled
        public int twice(int x) {
            return 2 * of(x);
        }

        @Pooled
        static Sign opposite(Sign sign) {
            return sign == PLUS ? MINUS : PLUS;
        }
    }

    interface Named extends Serializable, Comparable<Named> {
        String name();

        @Override
        default int compareTo(Named other) {
            return name().compareTo(other.name());
        }

        @Pooled
        default String greeting(String word) {
            return word + " " + name();
        }
    }

    record Person(String name) implements Named {
        public interface Deep {
            record Deeper(int depth) {
                @Pooled
                static int deepest(Deeper deeper) {
                    return deeper.depth() + 1;
                }
            }
        }
    }

    class Session implements Closeable {
        private int used;

        protected Session() {}

        @Pooled
        protected int use() {
            return ++used;
        }

        @Pooled
        final void log(String line) {
            used += line.length();
        }

        @Override
        public void close() {}
    }

    final class Money implements Serializable {
        private static final long serialVersionUID = 1L;
        private final long cents;

        public Money(long cents) {
            this.cents = cents;
        }

        @Pooled
        public Money plus(Money other) {
            return new Money(cents + other.cents);
        }

        @Pooled
        public long cents() {
            return cents;
        }
    }
}
