import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An owner in the unnamed package, in the calling thread. */
class UnnamedPackageTest {

    @Test
    void hasAStubBesideIt() throws IOException {
        try (Pool pool = Pool.builder().mode(PoolMode.INLINE).open()) {
            UnnamedPooled stub = UnnamedPooled.on(pool);

            assertThat(stub.twiceMap(1, 2)).containsExactly(2, 4);
            assertThat(stub.readMap(List.of(new UnnamedPooled.ReadArgs("11", 2))))
                    .containsExactly(3);
        }
    }
}
