package dev.pooled.internal.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.EncodingException;
import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.rmi.server.ObjID;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Classes that attacks by deserialization are made of are refused on the way to the task and on the way back. */
@Timeout(20)
class GadgetFaultTest {

    private final Pool pool =
            Pool.builder().name("gadgets").workers(1).mode(PoolMode.THREADS).open();

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void anArgumentIsRefusedWithTheReason() {
        ObjID gadget = new ObjID();

        Throwable failure =
                catchThrowable(() -> pool.submit(() -> gadget.hashCode()).get());

        assertThat(failure).hasCauseInstanceOf(EncodingException.class);
        assertThat(failure)
                .hasStackTraceContaining(
                        "java.rmi.server.ObjID is a class that attacks by deserialization are made of; if"
                                + " it has to travel, allow it in jdk.serialFilter, or register a Codec");
    }

    @Test
    void aResultIsRefused() {
        assertThatThrownBy(() -> pool.submit(() -> new ObjID()).get()).hasCauseInstanceOf(EncodingException.class);
    }

    @Test
    void oneThatHidesInAnArrayInAListIsRefused() {
        List<Object> hiding = new ArrayList<>(List.of(1, new ObjID[0]));

        assertThatThrownBy(() -> pool.submit(() -> hiding.size()).get()).hasCauseInstanceOf(EncodingException.class);
    }

    @Test
    void theNextTaskRuns() throws Exception {
        assertThatThrownBy(() -> pool.submit(() -> new ObjID()).get()).hasCauseInstanceOf(EncodingException.class);

        assertThat(pool.submit(() -> 6 * 7).get()).isEqualTo(42);
    }
}
