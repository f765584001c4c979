package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.Insights;
import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.processor.behavior.Arithmetic.Pair;
import dev.pooled.processor.behavior.ArithmeticPooled.ScaleArgs;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the insights of a pool tell of the arguments of its slowest tasks, for generated methods. */
class ArgumentLabelsTest {

    private final Pool pool =
            Pool.builder().mode(PoolMode.INLINE).name("told").insights(true).open();
    private final ArithmeticPooled stub = ArithmeticPooled.on(pool);

    @AfterEach
    void closePool() {
        PrintStream original = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            pool.close();
        } finally {
            System.setErr(original);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("pool 'told'");
    }

    @Test
    void everyShapeOfASignature() throws Exception {
        stub.square(7);
        stub.scale(2, 1.5);
        stub.join("-", "a", 2);
        stub.answer();
        stub.swapped(new Pair<>("a", 2), 0);

        assertThat(calls())
                .containsExactlyInAnyOrder(
                        "Arithmetic.square(7)",
                        "Arithmetic.scale(2, 1.5)",
                        "Arithmetic.join(\"-\", Object[2])",
                        "Arithmetic.answer()",
                        "Arithmetic.swapped(Pair[first=a, second=2], 0)");
    }

    @Test
    void itemsOfMapsWithAndWithoutFixedArguments() {
        stub.squareMap(4, 5);
        stub.scaleMap(List.of(new ScaleArgs(1, 2)));
        stub.scaleMap(new int[] {3}, 0.5);
        stub.joinMap(List.of("+"), "a", "b", "c");

        assertThat(calls())
                .containsExactlyInAnyOrder(
                        "Arithmetic.square(4)",
                        "Arithmetic.square(5)",
                        "Arithmetic.scale(1, 2.0)",
                        "Arithmetic.scale(3, 0.5)",
                        "Arithmetic.join(\"+\", Object[3])");
    }

    @Test
    void methodsOfObjects() {
        ScalerPooled.on(pool, new Scaler<>(List.of(2))).scaled(1.5);
        ScalerPooled.on(pool, new Scaler<>(List.of(2))).factor(0, 7);
        GreeterPooled.on(pool).greet("Ada");
        GreeterPooled.on(pool, new Greeter("Hi")).greet("Bob");

        assertThat(calls())
                .containsExactlyInAnyOrder(
                        "Scaler.scaled(1.5)",
                        "Scaler.factor(0, 7)",
                        "Greeter.greet(\"Ada\")",
                        "Greeter.greet(\"Bob\")");
    }

    @Test
    void tasksWithoutAStub() {
        String name = "Ada";
        pool.submit(() -> name.length()).join();
        pool.map(String::length, List.of("Bob"));

        assertThat(calls())
                .containsExactlyInAnyOrder(
                        "Pool.submit(lambda in ArgumentLabelsTest.tasksWithoutAStub with \"Ada\")",
                        "Pool.map(\"Bob\", String::length)");
    }

    private List<String> calls() {
        Insights insights = pool.insights();
        return insights.slowest().stream()
                .map(task -> task.method() + task.arguments())
                .toList();
    }
}
