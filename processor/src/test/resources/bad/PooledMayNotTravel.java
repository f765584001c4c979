package bad;

import dev.pooled.Pooled;

class Printing {
    @Pooled
    static String print(Object value) {
        return value.toString();
    }
}
