import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An owner in the unnamed package, in a forked JVM. */
class UnnamedPackageIT {

    @Test
    void isFoundByTheWorker() throws IOException {
        try (Pool pool = Pool.open(1)) {
            UnnamedPooled stub = UnnamedPooled.on(pool);

            assertThat(stub.twiceMap(1, 2)).containsExactly(2, 4);
            assertThat(stub.readMap(List.of("11", "101"), 2)).containsExactly(3, 5);
        }
    }
}
