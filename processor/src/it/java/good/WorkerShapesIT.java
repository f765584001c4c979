package good;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Pool;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every shape, in forked JVMs. */
class WorkerShapesIT implements EveryShape {

    private static final Pool POOL = Pool.open(2);

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    @Override
    public Pool pool() {
        return POOL;
    }

    @Test
    void runElsewhere() {
        List<Long> pids = WhereaboutsPooled.on(POOL).pidMap(List.of(1, 2, 3, 4));

        assertThat(pids).doesNotContain(ProcessHandle.current().pid());
    }
}
