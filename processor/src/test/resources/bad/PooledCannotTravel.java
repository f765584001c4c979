package bad;

import dev.pooled.Pooled;
import java.io.IOException;
import java.io.InputStream;

class Reading {
    @Pooled
    static int count(InputStream in) throws IOException {
        return in.readAllBytes().length;
    }
}
