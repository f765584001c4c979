package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingErrorsTest {

    private static final String NO_DURATION = " must be a duration above zero such as 500ms, 5s, 2m, 1h or PT5S";

    static Stream<Arguments> badValuesOfTheBuilder() {
        return Stream.of(
                bad(b -> b.name(" "), "name must not be blank and have no control characters: name= "),
                bad(b -> b.workers(0), "workers must be >= 1: workers=0"),
                bad(b -> b.taskTimeout(Duration.ZERO), "taskTimeout must be > 0, or none: taskTimeout=PT0S"),
                bad(b -> b.cancelGrace(Duration.ofSeconds(-1)), "cancelGrace must be > 0: cancelGrace=PT-1S"),
                bad(b -> b.queueCapacity(0), "queueCapacity must be >= 1: queueCapacity=0"),
                bad(b -> b.maxTasksPerWorker(0), "maxTasksPerWorker must be >= 1, or none: maxTasksPerWorker=0"),
                bad(b -> b.maxWorkerAge(Duration.ZERO), "maxWorkerAge must be > 0, or none: maxWorkerAge=PT0S"),
                bad(
                        b -> b.maxWorkerMemory("512"),
                        "maxWorkerMemory must be a size such as 64k, 256m or 2g, or none: maxWorkerMemory=512"),
                bad(b -> b.spareWorkers(-1), "spareWorkers must be >= 0: spareWorkers=-1"),
                bad(
                        b -> b.workerHeap("big"),
                        "workerHeap must be a size such as 64k, 256m or 2g, or none: workerHeap=big"),
                bad(b -> b.jvmArgs("-ea", ""), "jvmArgs must not be blank: jvmArgs=[-ea, ]"),
                bad(
                        b -> b.environment(Map.of("A=B", "secret")),
                        "environment must have names that are not blank and have no =: environment=[A=B]"),
                bad(
                        b -> b.systemProperties(Map.of("", "secret")),
                        "systemProperties must have names that are not blank and have no =: systemProperties=[]"),
                bad(
                        b -> b.workingDirectory(Path.of("no-such-directory")),
                        "workingDirectory must be a directory that exists, or none: workingDirectory=no-such-directory"),
                bad(
                        b -> b.shutdownTimeout(Duration.ZERO),
                        "shutdownTimeout must be > 0, or none: shutdownTimeout=PT0S"),
                bad(b -> b.maxDepth(-1), "maxDepth must be >= 0: maxDepth=-1"),
                bad(b -> b.heartbeatTimeout(Duration.ZERO), "heartbeatTimeout must be > 0: heartbeatTimeout=PT0S"),
                bad(b -> b.set("backend", "moon"), "backend must be one of local: backend=moon"));
    }

    @ParameterizedTest
    @MethodSource("badValuesOfTheBuilder")
    void builderRefusesABadValueInBuild(UnaryOperator<PoolConfig.Builder> builder, String message) {
        assertThatThrownBy(() -> builder.apply(PoolConfig.builder()).build(Sources.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + " (from builder)");
    }

    static Stream<Arguments> badTexts() {
        return Stream.of(
                Arguments.of("name", "", "name must not be blank and have no control characters: name="),
                Arguments.of("workers", "0", "workers must be >= 1: workers=0"),
                Arguments.of("workers", "many", "workers must be a whole number: workers=many"),
                Arguments.of("workers", "none", "workers must be a whole number: workers=none"),
                Arguments.of("mode", "thread", "mode must be one of processes, threads, inline: mode=thread"),
                Arguments.of("task-timeout", "5", "taskTimeout" + NO_DURATION + ", or none: taskTimeout=5"),
                Arguments.of("cancel-grace", "0s", "cancelGrace" + NO_DURATION + ": cancelGrace=0s"),
                Arguments.of("queue-capacity", "1e6", "queueCapacity must be a whole number: queueCapacity=1e6"),
                Arguments.of("when-full", "wait", "whenFull must be one of block, reject, caller_runs: whenFull=wait"),
                Arguments.of(
                        "max-tasks-per-worker",
                        "x",
                        "maxTasksPerWorker must be a whole number, or none: maxTasksPerWorker=x"),
                Arguments.of("max-worker-age", "1d", "maxWorkerAge" + NO_DURATION + ", or none: maxWorkerAge=1d"),
                Arguments.of(
                        "max-worker-memory",
                        "1mb",
                        "maxWorkerMemory must be a size such as 64k, 256m or 2g, or none: maxWorkerMemory=1mb"),
                Arguments.of("spare-workers", "-1", "spareWorkers must be >= 0: spareWorkers=-1"),
                Arguments.of(
                        "worker-heap",
                        "256",
                        "workerHeap must be a size such as 64k, 256m or 2g, or none: workerHeap=256"),
                Arguments.of("jvm-args", "'-ea", "jvmArgs must have every quote closed: jvmArgs='-ea"),
                Arguments.of("java-home", "", "javaHome must be a path, or none: javaHome="),
                Arguments.of(
                        "environment", "A", "environment must be pairs such as a=b;c=d, each name once: environment=A"),
                Arguments.of(
                        "system-properties",
                        "a=1;a=2",
                        "systemProperties must be pairs such as a=b;c=d, each name once: systemProperties=a=1;a=2"),
                Arguments.of(
                        "working-directory", "\0", "workingDirectory must be a path, or none: workingDirectory=\0"),
                Arguments.of(
                        "extra-class-path",
                        "a\0",
                        "extraClassPath must be paths separated by " + File.pathSeparator + ": extraClassPath=a\0"),
                Arguments.of(
                        "worker-init",
                        "com.acme.Setup",
                        "workerInit must be a static method without parameters such as com.acme.Setup::start, or none:"
                                + " workerInit=com.acme.Setup"),
                Arguments.of(
                        "worker-exit",
                        "Setup::",
                        "workerExit must be a static method without parameters such as com.acme.Setup::start, or none:"
                                + " workerExit=Setup::"),
                Arguments.of(
                        "shutdown-timeout", "-5s", "shutdownTimeout" + NO_DURATION + ", or none: shutdownTimeout=-5s"),
                Arguments.of("progress", "yes", "progress must be one of off, auto, rich, plain: progress=yes"),
                Arguments.of("output", "stdout", "output must be stderr, log, log:<logger> or none: output=stdout"),
                Arguments.of("max-depth", "deep", "maxDepth must be a whole number: maxDepth=deep"),
                Arguments.of("heartbeat-timeout", "PT0S", "heartbeatTimeout" + NO_DURATION + ": heartbeatTimeout=PT0S"),
                Arguments.of("exit-guard", "yes", "exitGuard must be true or false: exitGuard=yes"),
                Arguments.of("debug-workers", "", "debugWorkers must be true or false: debugWorkers="),
                Arguments.of("insights", "1", "insights must be true or false: insights=1"),
                Arguments.of(
                        "codec",
                        "java.lang.String",
                        "codec must name classes that implement dev.pooled.codec.Codec and have a public no-argument"
                                + " constructor: codec=java.lang.String"),
                Arguments.of(
                        "listener",
                        "com.acme.Missing",
                        "listener must name classes that implement dev.pooled.PoolListener and have a public no-argument"
                                + " constructor: listener=com.acme.Missing"),
                Arguments.of("backend", "moon", "backend must be one of local: backend=moon"));
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void sourcesRefuseABadTextAndSayWhereItStands(String key, String text, String message) {
        assertRefused(Sources.agentOption(key, text), message + " (from agent option)");
        assertRefused(
                Sources.systemProperty("pooled." + key, text), message + " (from system property pooled." + key + ")");
        String variable = "POOLED_" + key.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        assertRefused(Sources.environment(variable, text), message + " (from environment " + variable + ")");
        assertRefused(Sources.file("pooled." + key, text), message + " (from pooled.properties)");
    }

    @Test
    void everySettingHasABadText() {
        assertThat(badTexts().map(arguments -> arguments.get()[0]).distinct())
                .containsExactlyElementsOf(
                        Settings.ALL.stream().map(Setting::key).toList());
    }

    @Test
    void builderRefusesABadTextAtOnce() {
        assertThatThrownBy(() -> PoolConfig.builder().set("task-timeout", "5"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("taskTimeout" + NO_DURATION + ", or none: taskTimeout=5 (from builder)");
    }

    @Test
    void badTextOfASharedPoolIsNamedWithItsKey() {
        assertThatThrownBy(() -> PoolConfig.load("pdf", Sources.systemProperty("pooled.pools.pdf.workers", "0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("workers must be >= 1: workers=0 (from system property pooled.pools.pdf.workers)");
    }

    @ParameterizedTest
    @CsvSource({
        "pooled.task.timeout, pooled.task-timeout",
        "pooled.taskTimeout, pooled.task-timeout",
        "pooled.wrokers, pooled.workers",
        "pooled.worker, pooled.workers",
        "pooled.pools.pdf.worker, pooled.pools.pdf.workers",
        "pooled.pools.pdf.task.timeout, pooled.pools.pdf.task-timeout",
        "pooled.dashbord.port, pooled.dashboard.port",
    })
    void unknownSystemPropertyNamesTheNearestKnownOne(String key, String meant) {
        assertRefused(
                Sources.systemProperty(key, "4"),
                "unknown setting " + key + " (from system property); did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource({
        "POOLED_WORKER, POOLED_WORKERS",
        "POOLED_TASKTIMEOUT, POOLED_TASK_TIMEOUT",
        "POOLED_POOLS_PDF_WORKER, POOLED_POOLS_PDF_WORKERS",
        "POOLED_DASHBORD_PORT, POOLED_DASHBOARD_PORT",
    })
    void unknownEnvironmentVariableNamesTheNearestKnownOne(String key, String meant) {
        assertRefused(
                Sources.environment(key, "4"),
                "unknown setting " + key + " (from environment); did you mean " + meant + "?");
    }

    @Test
    void unknownKeyNearNothingNamesAllThereAre() {
        assertRefused(
                Sources.file("pooled.colour", "red"),
                "unknown setting pooled.colour (from pooled.properties); known are backend, cancel-grace, codec,"
                        + " debug-workers, environment, exit-guard, extra-class-path, heartbeat-timeout, insights, java-home,"
                        + " jvm-args, listener, max-depth, max-tasks-per-worker, max-worker-age, max-worker-memory, mode,"
                        + " name, output, progress, queue-capacity, shutdown-timeout, spare-workers, system-properties,"
                        + " task-timeout, when-full, worker-exit, worker-heap, worker-init, workers, working-directory");
    }

    @Test
    void keyOfTheFileNeedsItsPrefix() {
        assertRefused(
                Sources.file("workers", "4"),
                "unknown setting workers (from pooled.properties); did you mean pooled.workers?");
    }

    @Test
    void agentOptionAndBuilderHaveNoPrefix() {
        assertRefused(
                Sources.agentOption("wokers", "4"),
                "unknown setting wokers (from agent option); did you mean workers?");
        assertThatThrownBy(() -> PoolConfig.builder().set("task_timeout", "5s"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown setting task_timeout (from builder); did you mean task-timeout?");
    }

    @Test
    void sharedPoolCannotBeNamedDifferently() {
        assertRefused(
                Sources.systemProperty("pooled.pools.pdf.name", "x"),
                "unknown setting pooled.pools.pdf.name (from system property); did you mean pooled.pools.pdf.mode?");
    }

    @Test
    void whatBelongsToOthersIsIgnored() {
        Map<String, String> properties = Map.of("pooled.internal.fd", "3", "poolsize", "9", "java.version", "17");
        Map<String, String> environment = Map.of("POOLED_INTERNAL_TOKEN", "x", "PATH", "/bin", "POOL", "1");
        Map<String, String> agent = Map.of("transparent", "true");

        PoolConfig config = Sources.config(new SettingSources(agent, properties, environment, Map.of()));

        assertThat(config.mode()).isEqualTo(PoolMode.PROCESSES);
    }

    private static Arguments bad(UnaryOperator<PoolConfig.Builder> builder, String message) {
        return Arguments.of(builder, message);
    }

    private static void assertRefused(SettingSources sources, String message) {
        assertThatThrownBy(() -> Sources.config(sources))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
