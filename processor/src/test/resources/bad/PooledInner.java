package bad;

import dev.pooled.Pooled;

class Library {
    class Book {
        @Pooled
        int count(String word) {
            return 0;
        }
    }
}
