package dev.pooled.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Starts launches on one JDK, and looks at what came of them. */
final class Runs {

    private final Workshop shop;
    private final Map<Launch, Child> done = new HashMap<>();

    Runs(Jdk jdk) throws IOException {
        shop = new Workshop(jdk);
    }

    /** Builds and starts a mode, and asserts that what is expected of it is what happens. */
    void check(Mode mode, Agent agent) throws Exception {
        Launch launch = mode.shape().launch(shop, agent.arguments(shop));
        Child child = run(launch.labelled(""));
        Mode.Expected expected = mode.expected(agent);
        if (expected instanceof Mode.Expected.Works works) {
            checkWorks(launch, child, works.recognised());
        } else if (expected instanceof Mode.Expected.Fails fails) {
            assertThat(child.exitCode()).as(child.output()).isNotZero();
            assertThat(child.output()).contains(fails.says());
        }
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

    private void checkWorks(Launch launch, Child child, LaunchMode recognised) {
        assertThat(child.exitCode()).as(child.output()).isZero();
        Map<String, String> seen = line(child, launch.label());
        assertThat(seen.get("worker")).isNotEqualTo(seen.get("host")).matches("\\d+");
        assertThat(seen)
                .as(child.output())
                .containsEntry("customer", "true")
                .containsEntry("total", "6")
                .containsEntry("tripled", "21")
                .containsEntry("squares", "[1, 4, 9]")
                .containsEntry("resource", "hello from a file")
                .containsEntry("property", "set at run time")
                .containsEntry("launch", recognised.title())
                .containsEntry("java", String.valueOf(shop.jdk().version()));
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
