package bad;

import dev.pooled.Pooled;

class Logbook {
    @Pooled
    static synchronized int append(String line) {
        return line.length();
    }
}
