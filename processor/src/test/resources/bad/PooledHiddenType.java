package bad;

import dev.pooled.Pooled;

class Library {
    @Pooled
    static int count(Book book) {
        return book.pages();
    }

    private record Book(int pages) {}
}
