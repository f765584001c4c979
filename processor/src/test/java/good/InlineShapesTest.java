package good;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import org.junit.jupiter.api.AfterAll;

/** Every shape, in the calling thread, through the codecs. */
class InlineShapesTest implements EveryShape {

    private static final Pool POOL = Pool.builder().mode(PoolMode.INLINE).open();

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    @Override
    public Pool pool() {
        return POOL;
    }
}
