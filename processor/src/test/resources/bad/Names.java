package bad;

import dev.pooled.Pool;
import dev.pooled.Pooled;
import java.time.Duration;

public class Names {
    @Pooled
    static int withTimeout(Duration timeout) {
        return 0;
    }

    @Pooled
    static int withTimeout(int ownKind) {
        return 0;
    }

    @Pooled
    static int on(Pool pool) {
        return 0;
    }

    @Pooled
    static int shared(Names names) {
        return 0;
    }

    @Override
    @Pooled
    public int hashCode() {
        return 0;
    }

    @Pooled
    static int square(int x) {
        return x;
    }

    @Pooled
    static int squareMap(String unlike, int anything) {
        return 0;
    }

    @Pooled
    static int squareAsync() {
        return 0;
    }

    @Pooled
    static int parse(int a, int b) {
        return 0;
    }

    @Pooled
    static int Parse(int a, int b) {
        return 0;
    }
}
