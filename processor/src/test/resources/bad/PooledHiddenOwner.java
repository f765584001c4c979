package bad;

import dev.pooled.Pooled;

class Library {
    private static class Book {
        @Pooled
        static int count(String word) {
            return 0;
        }
    }
}
