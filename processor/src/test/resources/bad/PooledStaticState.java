package bad;

import dev.pooled.Pooled;

class Counting {
    static int calls;

    @Pooled
    static int count(String word) {
        calls++;
        return word.length();
    }
}
