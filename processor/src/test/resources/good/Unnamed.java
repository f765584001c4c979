import dev.pooled.Pooled;
import java.io.IOException;

/** In the unnamed package. */
public class Unnamed {
    @Pooled
    static int twice(int x) {
        return 2 * x;
    }

    @Pooled
    int read(String text, int radix) throws IOException {
        return Integer.parseInt(text, radix);
    }
}
