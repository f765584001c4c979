package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.host.fleet.LaunchExamples.Example;
import dev.pooled.internal.host.fleet.LaunchRules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page {@code docs/launch-rules.md}: written from {@link LaunchRules} and from {@link LaunchExamples}, which the tests try.
 * With {@code -Dgolden.update=true} it is written anew.
 */
class LaunchRulesDocTest {

    private static final Path PAGE = Path.of("..", "docs", "launch-rules.md");

    private static final String HEAD = """
            # What a worker gets of how your JVM was launched

            A worker is started with the class path, the JVM arguments and the environment of the JVM that opens the pool, changed
            by the rules on this page. It is written by `LaunchRulesDocTest` from the table in `LaunchRules`; each example is tried
            by `LaunchRulesTest#everyRowDoesToItsExamplesWhatItSays`, for the worker of slot 3 of pool `etl`, on JDK 17,
            if the host was started in `/srv/app`. `java -jar pooled-agent.jar doctor` and `Pool.doctor()` show what the rules make of your JVM.

            What the settings `jvmArgs`, `systemProperties`, `environment`, `workerHeap`, `workingDirectory` and `extraClassPath`
            say comes last, and wins.

            """;

    private static final String ARGUMENTS = """
            ## JVM arguments

            However they were given: on the command line, in an `@argfile`, in `JAVA_TOOL_OPTIONS`, `JDK_JAVA_OPTIONS` or a file of
            flags. The first row whose beginning fits an argument decides; what no row names is kept.

            | argument | in a worker | because | for example |
            |---|---|---|---|
            """;

    private static final String ADDED = """

            ## What is added

            | argument | because |
            |---|---|
            """;

    private static final String PROPERTIES = """

            Besides, `-XX:SharedArchiveFile` or, from JDK 25 on, `-XX:AOTCache`, once the
            [start archive](decisions/006-workers-start-from-a-class-archive.md) is there.

            ## System properties

            Those that `-D` sets are arguments, as above. When a pool opens, its workers are also sent the properties that the JVM has
            at that moment, since `System.setProperty` may have changed them, with the default time zone and the three default
            locales. What the pool's `systemProperties` or `jvmArgs` set is not sent. A name in this table stands for the property
            and all below it (`java.util` for `java.util.logging.config.file`); the first row that fits decides, and what no row
            names is sent.

            | property | at run time | because |
            |---|---|---|
            """;

    private static final String ENVIRONMENT = """

            ## Environment variables

            | variable | in a worker | because |
            |---|---|---|
            """;

    private static final String TAIL = """

            All others are the worker's too. `POOLED_INTERNAL_WORKER` and `POOLED_INTERNAL_DIRECTORY` are added, to find what a
            killed worker leaves behind.

            ## Coverage

            JaCoCo's agent is kept, as long as it writes to a file: each worker appends what it has run to the same file, under
            JaCoCo's lock, when it ends in good order. So close the pool: workers that are killed, as those of a shared pool are when the
            application ends, write nothing. With `append=false` one JVM overwrites what another has written.

            ## Debugging

            A debugger of your JVM's is not a worker's: two cannot listen at one port. With `debugWorkers` each worker opens a port of
            its own, which the system chooses, on this machine only, and prints it:
            `[etl-2 pid=4711] worker 2 listens for a debugger at 127.0.0.1:40123`. Silence is not taken for death then
            (`heartbeatTimeout`); limits of tasks go on counting while somebody looks at a breakpoint.
            """;

    @Test
    void isUpToDate() throws IOException {
        String page = HEAD
                + ARGUMENTS
                + rows(LaunchRules.ARGUMENTS, LaunchRulesDocTest::argument)
                + ADDED
                + rows(LaunchRules.ADDED, rule -> row(code(rule.prefix()), rule.reason()))
                + PROPERTIES
                + rows(LaunchRules.PROPERTIES, LaunchRulesDocTest::withVerdict)
                + ENVIRONMENT
                + rows(LaunchRules.ENVIRONMENT, LaunchRulesDocTest::withVerdict)
                + TAIL;

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("run with -Dgolden.update=true to write it").exists();
        assertThat(page).isEqualTo(Files.readString(PAGE));
    }

    private interface Row {
        String of(Rule rule);
    }

    private static String rows(List<Rule> rules, Row row) {
        return rules.stream().map(row::of).collect(Collectors.joining());
    }

    private static String argument(Rule rule) {
        String examples = LaunchExamples.of(rule).stream()
                .map(LaunchRulesDocTest::example)
                .collect(Collectors.joining("<br>"));
        return row(code(rule.prefix()), said(rule), rule.reason(), examples);
    }

    private static String example(Example example) {
        if (example.inWorker().equals(example.given())) {
            return code(example.given());
        }
        return code(example.given()) + (example.inWorker().isEmpty() ? " → nothing" : " → " + code(example.inWorker()));
    }

    private static String withVerdict(Rule rule) {
        return row(code(rule.prefix()), said(rule), rule.reason());
    }

    private static String said(Rule rule) {
        return switch (rule.verdict()) {
            case KEEP -> "kept";
            case DROP -> "left out";
            case DROP_AND_SAY -> "left out, and said once";
            case PATHS -> "paths made absolute";
            case OWN_FILE -> "a file of its own";
            case COLLECTOR -> "kept, unless `jvmArgs` choose one";
            case UNTIL_24 -> "kept before JDK 24";
            case JACOCO -> "left out, and said once; JaCoCo's kept";
            case ADD -> "added";
        };
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
