package dev.pooled;

import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One setting in all its forms.
 *
 * @param key its key without {@code pooled.}
 * @param builder sets it
 * @param accessor returns it, in a form that can be compared
 * @param text its text in a source
 * @param expected what builder and text set it to
 * @param fallback what it is by default
 */
record SettingRow(
        String key,
        UnaryOperator<PoolConfig.Builder> builder,
        Function<PoolConfig, Object> accessor,
        String text,
        Object expected,
        Object fallback) {

    static final String JAVA_HOME = System.getProperty("java.home");
    static final String TEMP = System.getProperty("java.io.tmpdir");

    static Stream<SettingRow> all() {
        return Stream.of(
                row("name", b -> b.name("etl"), PoolConfig::name, "etl", "etl", "pool-N"),
                row(
                        "workers",
                        b -> b.workers(7),
                        PoolConfig::workers,
                        "7",
                        7,
                        Runtime.getRuntime().availableProcessors()),
                row(
                        "mode",
                        b -> b.mode(PoolMode.INLINE),
                        PoolConfig::mode,
                        "inline",
                        PoolMode.INLINE,
                        PoolMode.PROCESSES),
                optional("task-timeout", b -> b.taskTimeout(seconds(5)), PoolConfig::taskTimeout, "5s", seconds(5)),
                row(
                        "cancel-grace",
                        b -> b.cancelGrace(seconds(3)),
                        PoolConfig::cancelGrace,
                        "PT3S",
                        seconds(3),
                        seconds(1)),
                row("queue-capacity", b -> b.queueCapacity(9), PoolConfig::queueCapacity, "9", 9, 65_536),
                row(
                        "when-full",
                        b -> b.whenFull(WhenFull.CALLER_RUNS),
                        PoolConfig::whenFull,
                        "Caller-Runs",
                        WhenFull.CALLER_RUNS,
                        WhenFull.BLOCK),
                optional("max-tasks-per-worker", b -> b.maxTasksPerWorker(50), PoolConfig::maxTasksPerWorker, "50", 50),
                optional(
                        "max-worker-age",
                        b -> b.maxWorkerAge(Duration.ofHours(1)),
                        PoolConfig::maxWorkerAge,
                        "1h",
                        Duration.ofHours(1)),
                optional(
                        "max-worker-memory",
                        b -> b.maxWorkerMemory("512m"),
                        PoolConfig::maxWorkerMemory,
                        "512m",
                        "512m"),
                row("spare-workers", b -> b.spareWorkers(2), PoolConfig::spareWorkers, "2", 2, 0),
                optional("worker-heap", b -> b.workerHeap("256m"), PoolConfig::workerHeap, "256m", "256m"),
                row(
                        "jvm-args",
                        b -> b.jvmArgs("-ea", "-Da=b c"),
                        PoolConfig::jvmArgs,
                        "-ea \"-Da=b c\"",
                        List.of("-ea", "-Da=b c"),
                        List.of()),
                optional(
                        "java-home",
                        b -> b.javaHome(Path.of(JAVA_HOME)),
                        PoolConfig::javaHome,
                        JAVA_HOME,
                        Path.of(JAVA_HOME)),
                row(
                        "environment",
                        b -> b.environment(Map.of("A", "1", "B", "x=y")),
                        PoolConfig::environment,
                        "A=1;B=x=y",
                        Map.of("A", "1", "B", "x=y"),
                        Map.of()),
                row(
                        "system-properties",
                        b -> b.systemProperties(Map.of("a.b", "1")),
                        PoolConfig::systemProperties,
                        "a.b=1",
                        Map.of("a.b", "1"),
                        Map.of()),
                optional(
                        "working-directory",
                        b -> b.workingDirectory(Path.of(TEMP)),
                        PoolConfig::workingDirectory,
                        TEMP,
                        Path.of(TEMP)),
                row(
                        "extra-class-path",
                        b -> b.extraClassPath(Path.of("a.jar"), Path.of("b")),
                        PoolConfig::extraClassPath,
                        "a.jar" + File.pathSeparator + "b",
                        List.of(Path.of("a.jar"), Path.of("b")),
                        List.of()),
                optional(
                        "worker-init",
                        b -> b.workerInit(new Start()),
                        c -> c.workerInit().map(Object::toString),
                        "com.acme.Setup::start",
                        "com.acme.Setup::start"),
                optional(
                        "worker-exit",
                        b -> b.workerExit(new Start()),
                        c -> c.workerExit().map(Object::toString),
                        "com.acme.Setup::start",
                        "com.acme.Setup::start"),
                optional(
                        "shutdown-timeout",
                        b -> b.shutdownTimeout(Duration.ofMinutes(2)),
                        PoolConfig::shutdownTimeout,
                        "2m",
                        Duration.ofMinutes(2)),
                row(
                        "progress",
                        b -> b.progress(ProgressMode.AUTO),
                        PoolConfig::progress,
                        "AUTO",
                        ProgressMode.AUTO,
                        ProgressMode.OFF),
                row(
                        "output",
                        b -> b.output(WorkerOutput.log("com.acme.workers")),
                        PoolConfig::output,
                        "log:com.acme.workers",
                        WorkerOutput.log("com.acme.workers"),
                        WorkerOutput.stderr()),
                row("max-depth", b -> b.maxDepth(0), PoolConfig::maxDepth, "0", 0, 3),
                row(
                        "heartbeat-timeout",
                        b -> b.heartbeatTimeout(Duration.ofMillis(500)),
                        PoolConfig::heartbeatTimeout,
                        "500ms",
                        Duration.ofMillis(500),
                        seconds(30)),
                row("exit-guard", b -> b.exitGuard(true), PoolConfig::exitGuard, "true", true, false),
                row("debug-workers", b -> b.debugWorkers(true), PoolConfig::debugWorkers, "true", true, false),
                row("insights", b -> b.insights(true), PoolConfig::insights, "true", true, false),
                row(
                        "codec",
                        b -> b.codec(new MoneyCodec()),
                        c -> c.codec().stream().map(Object::getClass).toList(),
                        MoneyCodec.class.getName(),
                        List.of(MoneyCodec.class),
                        List.of()),
                row(
                        "listener",
                        b -> b.listener(new Listener()),
                        c -> c.listener().stream().map(Object::getClass).toList(),
                        Listener.class.getName(),
                        List.of(Listener.class),
                        List.of()),
                row("backend", b -> b.set("backend", "local"), PoolConfig::backendName, "local", "local", "local"));
    }

    private static SettingRow row(
            String key,
            UnaryOperator<PoolConfig.Builder> builder,
            Function<PoolConfig, Object> accessor,
            String text,
            Object expected,
            Object fallback) {
        return new SettingRow(key, builder, accessor, text, expected, fallback);
    }

    private static SettingRow optional(
            String key,
            UnaryOperator<PoolConfig.Builder> builder,
            Function<PoolConfig, Object> accessor,
            String text,
            Object expected) {
        return new SettingRow(key, builder, accessor, text, Optional.of(expected), Optional.empty());
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    String environmentKey() {
        return "POOLED_" + key.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    @Override
    public String toString() {
        return key;
    }

    /** An initialisation that reads as its text form does. */
    static final class Start implements TaskRunnable {
        private static final long serialVersionUID = 1L;

        @Override
        public void run() {}

        @Override
        public String toString() {
            return "com.acme.Setup::start";
        }
    }

    /** A codec that a text can name. */
    public static final class MoneyCodec implements Codec<Thread> {
        public MoneyCodec() {}

        @Override
        public Class<Thread> type() {
            return Thread.class;
        }

        @Override
        public void write(WireWriter out, Thread value) {}

        @Override
        public Thread read(WireReader in) {
            throw new UnsupportedOperationException();
        }
    }

    /** A listener that a text can name. */
    public static final class Listener implements PoolListener {
        public Listener() {}
    }
}
