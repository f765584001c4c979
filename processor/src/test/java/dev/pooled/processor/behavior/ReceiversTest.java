package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What instance methods are called on. */
class ReceiversTest {

    private static final Logger LOGGER = Logger.getLogger("dev.pooled");

    private static final Pool POOL = Pool.builder().mode(PoolMode.INLINE).open();

    @AfterAll
    static void closePool() {
        POOL.close();
    }

    @Test
    void aResidentObjectKeepsItsState() {
        CounterPooled counter = CounterPooled.on(POOL);

        assertThat(counter.add(1)).isEqualTo(1);
        assertThat(counter.addMap(List.of(2, 3))).containsExactly(3, 6);
    }

    @Test
    void aResidentObjectThatFailsToCloseIsReported() {
        List<String> warnings = new CopyOnWriteArrayList<>();
        LOGGER.setFilter(message -> {
            warnings.add(message.getMessage());
            return false;
        });
        try (Pool pool = Pool.builder().mode(PoolMode.THREADS).workers(1).open()) {
            assertThat(StuckPooled.on(pool).one()).isEqualTo(1);
        } finally {
            LOGGER.setFilter(null);
        }

        assertThat(warnings).containsExactly("a resident object failed to close");
    }

    @Test
    void aCarriedRecordTravels() {
        ScalerPooled<Integer> scaler = ScalerPooled.on(POOL, new Scaler<>(List.of(2, 5)));

        assertThat(scaler.scaled(1.5)).isEqualTo(15);
        assertThat(scaler.scaledMap(1, 2)).containsExactly(10, 20);
        Integer factor = scaler.factor(1, 0);
        assertThat(factor).isEqualTo(5);
        assertThat(scaler.factorMap(List.of(new ScalerPooled.FactorArgs<>(7, -1))))
                .containsExactly(-1);
    }

    @Test
    void aClassThatIsBothHasBothForms() {
        assertThat(GreeterPooled.on(POOL).greet("you")).isEqualTo("Hello you");
        assertThat(GreeterPooled.on(POOL, new Greeter("Bye")).greet("you")).isEqualTo("Bye you");
        assertThat(GreeterPooled.on(POOL, new Greeter("Bye")).shout("you")).isEqualTo("you!");
    }

    @Test
    void aCarriedMethodWithoutReceiverNamesTheForm() {
        assertThatThrownBy(() -> ReceiversTest_MixedPooled.on(POOL).carried(1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is called on an object that travels to the worker: make the stub with ")
                .hasMessageContaining("MixedPooled.on(pool, receiver)");
        assertThat(ReceiversTest_MixedPooled.on(POOL).fixed(1)).isEqualTo(1);
    }

    @Test
    void optionsMakeACopyOfTheSameKind() {
        CounterPooled counter =
                CounterPooled.on(POOL).withTimeout(Duration.ofSeconds(5)).withLabel("count");

        assertThat(counter).isNotSameAs(CounterPooled.on(POOL));
        assertThat(counter.add(0)).isNotNegative();
    }

    /** Has a static and a carried method, and no object of its own. */
    record Mixed(int number) {
        @dev.pooled.Pooled
        int carried(int x) {
            return x * number;
        }

        @dev.pooled.Pooled
        static int fixed(int x) {
            return x;
        }
    }
}
