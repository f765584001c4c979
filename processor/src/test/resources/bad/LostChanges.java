package bad;

import dev.pooled.Pooled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;

final class LostChanges {
    private LostChanges() {}

    @Pooled
    static void elements(int[] a, String[][] b, StringBuilder c, List<String> d, Map<String, String> e) {
        a[0] = 1;
        b[0][1] = "";
        c.append("x");
        d.add("x");
        e.put("x", "y");
    }

    @Pooled
    static void given(List<String> a, int[] b, Collection<String> c, byte[] d, List<String> e) {
        Collections.shuffle(a);
        fill(b);
        Collection<String> same = c;
        System.arraycopy(d, 0, d, 1, 1);
        List.of("x").forEach(e::add);
    }

    @Pooled
    static void unused(BitSet bits) {}

    @Pooled
    static native void hidden(double[] numbers);

    /** Only looks. */
    @Pooled
    static void right(Path file, byte[] bytes, List<String> lines, Map<String, String> names, String... more)
            throws IOException {
        Files.write(file, bytes);
        for (String line : lines) {
            Files.writeString(file, line + names.get(line) + bytes.length + bytes[0]);
        }
    }

    @Pooled
    static int[] returned(int[] numbers) {
        Arrays.sort(numbers);
        return numbers;
    }

    @Pooled
    static void silenced(@SuppressWarnings("pooled") int[] numbers) {
        Arrays.sort(numbers);
    }

    @Pooled
    @SuppressWarnings({"unused", "pooled"})
    static void alsoSilenced(int[] numbers) {
        Arrays.sort(numbers);
    }

    private static void fill(int[] numbers) {
        Arrays.fill(numbers, 1);
    }
}
