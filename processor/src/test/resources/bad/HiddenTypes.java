package bad;

import dev.pooled.Pooled;
import java.util.List;

final class HiddenTypes {
    private HiddenTypes() {}

    @Pooled
    static int parameter(List<Secret[]> secrets) {
        return 0;
    }

    @Pooled
    static void exception() throws Trouble {}

    private record Secret(int number) {}

    private static final class Trouble extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
