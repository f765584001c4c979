package bad;

import dev.pooled.Pooled;
import java.util.concurrent.atomic.AtomicInteger;

class Counting {
    @Pooled
    static int count(String word, AtomicInteger found) {
        return found.addAndGet(word.length());
    }
}
