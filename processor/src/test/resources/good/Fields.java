package good;

import dev.pooled.Pooled;
import java.io.Externalizable;
import java.io.InputStream;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Serializable classes whose fields travel, or are nobody's business. */
public final class Fields {
    private Fields() {}

    @Pooled
    static int left(Skipped a, Written b, Replaced c, External d, Chosen e) {
        return a.size;
    }

    @Pooled
    static int open(Open<? extends Number> a, Failure b, Locale c, Tree<String> d) {
        return d.children.size();
    }

    static class Skipped implements Serializable {
        private static final long serialVersionUID = 1;
        static Thread shared;
        transient InputStream body;
        int size;
    }

    static class Written implements Serializable {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial")
        InputStream body;

        private void writeObject(ObjectOutputStream out) {}
    }

    static class Replaced implements Serializable {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial")
        Thread thread;

        protected Object writeReplace() {
            return "a replacement";
        }
    }

    static class External implements Externalizable {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial")
        Thread thread;

        public External() {}

        @Override
        public void writeExternal(ObjectOutput out) {}

        @Override
        public void readExternal(ObjectInput in) {}
    }

    static class Chosen implements Serializable {
        private static final long serialVersionUID = 1;
        private static final ObjectStreamField[] serialPersistentFields = {};

        @SuppressWarnings("serial")
        Thread thread;
    }

    @SuppressWarnings("serial")
    static class Open<T> implements Serializable {
        private static final long serialVersionUID = 1;
        Object anything;
        List<?> whatever;
        Comparator<T> order;
        Map<String, ? super T> sinks;
        T value;
        Path path;
        Optional<Point> point;
        AtomicLong counter;
    }

    record Point(int x, int y) {}

    @SuppressWarnings("serial")
    static class Failure extends Exception {
        private static final long serialVersionUID = 1;
        Thread thread;
    }

    @SuppressWarnings("serial")
    static class Tree<T> implements Serializable {
        private static final long serialVersionUID = 1;
        Tree<T> parent;
        Tree<List<T>> deeper;
        List<Tree<T>> children;
    }

    /** Each worker makes its own: it need not travel. */
    @SuppressWarnings("serial")
    public static class Keeper implements Serializable {
        private static final long serialVersionUID = 1;
        Thread thread;

        @Pooled
        int count() {
            return 1;
        }
    }
}
