package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** {@code docs/launch-modes.md}: a row for each mode, two cells for each JDK, and a note wherever a cell is not yes. */
final class LaunchModesPage {

    static final Path FILE = Path.of("../docs/launch-modes.md");

    /** One of the cells. */
    record Cell(String mode, int jdk, Agent agent) {}

    private static final String TOP = """
            # Launch modes

            Workers get the class path of the application, however that was launched. Each cell of this table is a JVM that was built and
            started so: it opens a pool of two, calls a generated stub with a record, `submit` and `map` with lambdas, and its workers
            must be other processes that see a resource and a system property set at run time. It must end by itself and leave no process
            behind. Maven and its plugins are really run. IDEs and Gradle are stood in for by the arguments they give; Spring Boot's jars
            are laid out by the test around the real launchers. `mvn verify` runs the columns of its own JDK, and compares them with this page; it is written by
            `mvn verify -pl launch-modes -am -Dlaunch.write=true`, which runs all of them.

            The third column is what Pooled takes the launch for: messages name it, and so does the system property
            `pooled.internal.launch` in a worker. What workers are started with in each case is below.

            """;

    private static final String BOTTOM = """

            ## What workers are started with

            %s
            A worker never runs the application's `main`. Flags, properties and variables follow rules of their own:
            [architecture](architecture.md). The archive that makes workers start sooner serves where `pooled-runtime` is a jar of its
            own and no module: not in a shaded jar, a Spring Boot jar, an image, or beside `--module-path`.

            Classes that none of these files holds are served [on demand](class-serving.md).

            A launch that is not here, whose class loader reads the runtime from no file, is refused when the pool is opened;
            `extraClassPath` with a jar of `pooled-runtime` starts its workers. The agent opens no
            shared pool early where the runtime is not on the system class path, as in a Spring Boot jar: the first call does.
            """;

    /** Where they begin in a row, the empty text before its first bar counted. */
    private static final int FIRST_CELL = 4;

    private LaunchModesPage() {}

    static String render(List<Mode> modes, Map<Cell, Outcome> outcomes) {
        TreeSet<Integer> jdks = new TreeSet<>();
        outcomes.keySet().forEach(cell -> jdks.add(cell.jdk()));
        StringBuilder page = new StringBuilder(TOP);
        page.append("| launched by | for instance | taken for |");
        jdks.forEach(jdk -> page.append(" JDK " + jdk + " | " + jdk + ", agent |"));
        page.append("\n|---|---|---|").append("---|---|".repeat(jdks.size())).append('\n');
        List<String> notes = new ArrayList<>();
        for (Mode mode : modes) {
            page.append("| " + mode.title() + " | `" + mode.command() + "` | " + mode.recognised() + " |");
            for (int jdk : jdks) {
                for (Agent agent : Agent.values()) {
                    Outcome outcome = outcomes.get(new Cell(mode.title(), jdk, agent));
                    String text = outcome == null ? "not run" : outcome.text();
                    page.append(' ')
                            .append(text)
                            .append(note(mode.expected(agent), notes))
                            .append(" |");
                }
            }
            page.append('\n');
        }
        page.append('\n');
        for (int i = 0; i < notes.size(); i++) {
            page.append(i + 1).append(". ").append(notes.get(i)).append('\n');
        }
        return page + BOTTOM.formatted(workers());
    }

    /** Reads the cells of the committed page. */
    static Map<Cell, Outcome> cells(String page) {
        List<Integer> jdks = new ArrayList<>();
        Map<Cell, Outcome> cells = new LinkedHashMap<>();
        for (String line : page.lines().filter(each -> each.startsWith("| ")).toList()) {
            String[] columns = line.split(" ?\\| ?");
            for (int i = FIRST_CELL; i < columns.length; i++) {
                if (columns[1].equals("launched by") && columns[i].startsWith("JDK ")) {
                    jdks.add(Integer.parseInt(columns[i].substring("JDK ".length())));
                }
                Outcome outcome = Outcome.named(columns[i].replaceAll(" \\(\\d+\\)$", ""));
                int index = i - FIRST_CELL;
                if (outcome != null && index / 2 < jdks.size()) {
                    cells.put(new Cell(columns[1], jdks.get(index / 2), Agent.values()[index % 2]), outcome);
                }
            }
        }
        return cells;
    }

    static String committed() throws IOException {
        return Files.exists(FILE) ? Files.readString(FILE) : "";
    }

    private static String note(Mode.Expected expected, List<String> notes) {
        if (!(expected instanceof Mode.Expected.Fails fails)) {
            return "";
        }
        String why = fails.why();
        if (!notes.contains(why)) {
            notes.add(why);
        }
        return " (" + (notes.indexOf(why) + 1) + ")";
    }

    private static String workers() {
        StringBuilder rows = new StringBuilder("| taken for | |\n|---|---|\n");
        for (LaunchMode mode : LaunchMode.values()) {
            rows.append("| " + mode.title() + " | " + mode.workers() + " |\n");
        }
        return rows.toString();
    }
}
