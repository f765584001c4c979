package bad;

import dev.pooled.Pooled;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.StampedLock;

final class Connecting {
    private Connecting() {}

    @Pooled
    static int locks(Lock a, ReentrantLock b, ReadWriteLock c, StampedLock d, Semaphore e) {
        return 0;
    }

    @Pooled
    static int counters(AtomicLong[] a, Map<String, LongAdder> b, AtomicReference<String> c, Holder d) {
        return 0;
    }

    @Pooled
    static int queues(BlockingQueue<String> a, LinkedBlockingDeque<String> b) {
        return 0;
    }

    /** A result is a value. */
    @Pooled
    static AtomicLong right(String text) {
        return new AtomicLong();
    }

    @Pooled
    static int silenced(@SuppressWarnings("pooled") AtomicLong a) {
        return 0;
    }

    @Pooled
    @SuppressWarnings("pooled")
    static int alsoSilenced(AtomicLong a, Lock b) {
        return 0;
    }

    record Holder(String name, AtomicLong count) {}

    @SuppressWarnings("pooled")
    static final class Silenced {
        @Pooled
        static int all(Semaphore a) {
            return 0;
        }
    }
}
