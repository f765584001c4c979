package bad;

import dev.pooled.Pooled;
import java.util.Arrays;

class Sorting {
    @Pooled
    static void sort(int[] numbers) {
        Arrays.sort(numbers);
    }
}
