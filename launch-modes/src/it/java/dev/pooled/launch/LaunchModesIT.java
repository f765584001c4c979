package dev.pooled.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every launch mode without the agent and with it, and then holds the page to what came of it. With
 * {@code -Dlaunch.write=true} it runs them on every JDK there is, and writes the page.
 */
class LaunchModesIT {

    private static final boolean WRITE = Boolean.getBoolean("launch.write");
    private static final List<Mode> MODES = Modes.all();

    /** Which rows to run, by their titles; all others keep what the page says of them. */
    private static final String ONLY = System.getProperty("launch.only", ".*");

    private final Map<LaunchModesPage.Cell, Outcome> outcomes = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicNode> everyModeRunsAndThePageSaysSo() {
        List<Jdk> jdks = WRITE ? Jdk.all() : List.of(Jdk.own());
        return Stream.concat(
                jdks.stream().map(this::onJdk),
                Stream.of(DynamicTest.dynamicTest("the page says so", WRITE ? this::write : this::compare)));
    }

    private DynamicContainer onJdk(Jdk jdk) {
        Runs runs;
        try {
            runs = new Runs(jdk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Stream<DynamicTest> tests = MODES.stream().flatMap(mode -> Stream.of(Agent.values())
                .map(agent -> DynamicTest.dynamicTest(
                        mode + ", " + agent.title(),
                        () -> outcomes.put(
                                new LaunchModesPage.Cell(mode.title(), jdk.version(), agent),
                                runs.check(mode, agent)))));
        return DynamicContainer.dynamicContainer("JDK " + jdk.version(), tests);
    }

    private void write() throws IOException {
        Map<LaunchModesPage.Cell, Outcome> cells = LaunchModesPage.cells(LaunchModesPage.committed());
        if (ONLY.equals(".*")) {
            cells.clear();
        }
        cells.putAll(outcomes);
        Files.writeString(LaunchModesPage.FILE, LaunchModesPage.render(MODES, cells));
    }

    /** What ran here replaces what the page says of it; nothing else may change. */
    private void compare() throws IOException {
        String committed = LaunchModesPage.committed();
        Map<LaunchModesPage.Cell, Outcome> cells = LaunchModesPage.cells(committed);
        if (cells.keySet().stream().anyMatch(cell -> cell.jdk() == Jdk.own().version())) {
            cells.putAll(outcomes);
        }

        assertThat(committed)
                .as("docs/launch-modes.md; -Dlaunch.write=true writes it")
                .isEqualTo(LaunchModesPage.render(MODES, cells));
    }
}
