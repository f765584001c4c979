package bad;

import dev.pooled.Pooled;

class Retrying {
    @Pooled
    static int withRetries(int retries) {
        return retries;
    }
}
