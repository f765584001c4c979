package dev.pooled.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts launches on one JDK, and looks at what came of them. */
final class Runs {

    private static final Map<String, String> USUAL = Map.of(
            "customer", "true",
            "total", "6",
            "tripled", "21",
            "squares", "[1, 4, 9]",
            "resource", "hello from a file",
            "extra", "nothing",
            "property", "set at run time");

    private final Workshop shop;
    private final Map<Launch, Child> done = new HashMap<>();

    Runs(Jdk jdk) throws IOException {
        shop = new Workshop(jdk);
    }

    /** Builds and starts a mode, asserts that what is expected of it is what happens, and returns what the page says of it. */
    Outcome check(Mode mode, Agent agent) throws Exception {
        Mode.Expected expected = mode.expected(agent);
        Launch launch = mode.shape().launch(shop, agent.arguments(shop));
        Child child = run(launch.labelled(""));
        if (expected instanceof Mode.Expected.Fails fails) {
            assertThat(child.exitCode()).as(child.output()).isNotZero();
            assertThat(child.output()).contains(fails.says());
            return Outcome.FAILS;
        }
        checkWorks(launch, child, mode.recognised());
        return Outcome.WORKS;
    }

    /** What has run is not run again for another row, or another line of its output. */
    private Child run(Launch launch) throws IOException, InterruptedException {
        Child child = done.get(launch);
        if (child == null) {
            child = Child.run(launch, shop.directory("output"));
            done.put(launch, child);
        }
        return child;
    }

    private void checkWorks(Launch launch, Child child, String recognised) {
        assertThat(child.exitCode()).as(child.output()).isZero();
        Map<String, String> seen = line(child, launch.label());
        assertThat(seen.get("worker")).isNotEqualTo(seen.get("host")).matches("\\d+");
        Map<String, String> expected = new LinkedHashMap<>(USUAL);
        expected.put("launch", recognised);
        expected.put("java", String.valueOf(shop.jdk().version()));
        expected.putAll(launch.expected());
        assertThat(seen).as(child.output()).containsAllEntriesOf(expected);
    }

    private static Map<String, String> line(Child child, String label) {
        String start = "seen: label=" + label + " | ";
        List<String> lines = child.output()
                .lines()
                .filter(line -> line.contains(start))
                .map(line -> line.substring(line.indexOf(start) + start.length()))
                .toList();
        assertThat(lines).as("lines with %s in%n%s", start, child.output()).hasSize(1);
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : lines.get(0).split(" \\| ")) {
            int equals = part.indexOf('=');
            values.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return values;
    }
}
