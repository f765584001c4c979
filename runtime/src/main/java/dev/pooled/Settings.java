package dev.pooled;

import dev.pooled.codec.Codec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The table of all settings: what kind each is, and its default. */
final class Settings {

    static final Setting<String> NAME = Setting.made("name", SettingKind.NAME, new NextName());
    static final Setting<Integer> WORKERS = Setting.made("workers", SettingKind.AT_LEAST_1, new Processors());
    static final Setting<PoolMode> MODE = Setting.of("mode", SettingKind.MODE, PoolMode.PROCESSES);
    static final Setting<Duration> TASK_TIMEOUT = Setting.of("taskTimeout", SettingKind.DURATION);
    static final Setting<Duration> CANCEL_GRACE =
            Setting.of("cancelGrace", SettingKind.DURATION, Duration.ofSeconds(1));
    static final Setting<Integer> QUEUE_CAPACITY = Setting.of("queueCapacity", SettingKind.AT_LEAST_1, 65_536);
    static final Setting<WhenFull> WHEN_FULL = Setting.of("whenFull", SettingKind.WHEN_FULL, WhenFull.BLOCK);
    static final Setting<Integer> MAX_TASKS_PER_WORKER = Setting.of("maxTasksPerWorker", SettingKind.AT_LEAST_1);
    static final Setting<Duration> MAX_WORKER_AGE = Setting.of("maxWorkerAge", SettingKind.DURATION);
    static final Setting<String> MAX_WORKER_MEMORY = Setting.of("maxWorkerMemory", SettingKind.SIZE);
    static final Setting<Integer> SPARE_WORKERS = Setting.of("spareWorkers", SettingKind.AT_LEAST_0, 0);
    static final Setting<String> WORKER_HEAP = Setting.of("workerHeap", SettingKind.SIZE);
    static final Setting<List<String>> JVM_ARGS = Setting.of("jvmArgs", SettingKind.ARGUMENTS, List.of());
    static final Setting<Path> JAVA_HOME = Setting.of("javaHome", SettingKind.PATH);
    static final Setting<Map<String, String>> ENVIRONMENT =
            Setting.of("environment", SettingKind.NAMES_AND_VALUES, Map.of());
    static final Setting<Map<String, String>> SYSTEM_PROPERTIES =
            Setting.of("systemProperties", SettingKind.NAMES_AND_VALUES, Map.of());
    static final Setting<Path> WORKING_DIRECTORY = Setting.of("workingDirectory", SettingKind.DIRECTORY);
    static final Setting<List<Path>> EXTRA_CLASS_PATH = Setting.of("extraClassPath", SettingKind.PATHS, List.of());
    static final Setting<TaskRunnable> WORKER_INIT = Setting.of("workerInit", SettingKind.TASK);
    static final Setting<TaskRunnable> WORKER_EXIT = Setting.of("workerExit", SettingKind.TASK);
    static final Setting<Duration> SHUTDOWN_TIMEOUT = Setting.of("shutdownTimeout", SettingKind.DURATION);
    static final Setting<ProgressMode> PROGRESS = Setting.of("progress", SettingKind.PROGRESS, ProgressMode.OFF);
    static final Setting<WorkerOutput> OUTPUT = Setting.of("output", SettingKind.OUTPUT, FixedOutput.STDERR);
    static final Setting<Integer> MAX_DEPTH = Setting.of("maxDepth", SettingKind.AT_LEAST_0, 3);
    static final Setting<Duration> HEARTBEAT_TIMEOUT =
            Setting.of("heartbeatTimeout", SettingKind.DURATION, Duration.ofSeconds(30));
    static final Setting<Boolean> EXIT_GUARD = Setting.of("exitGuard", SettingKind.FLAG, false);
    static final Setting<Boolean> DEBUG_WORKERS = Setting.of("debugWorkers", SettingKind.FLAG, false);
    static final Setting<Boolean> INSIGHTS = Setting.of("insights", SettingKind.FLAG, false);

    /** In text the names of classes with a public no-argument constructor, separated by blanks. */
    static final Setting<List<Codec<?>>> CODEC = Setting.of("codec", SettingKind.CODECS, List.of());

    /** In text like the codecs. */
    static final Setting<List<PoolListener>> LISTENER = Setting.of("listener", SettingKind.LISTENERS, List.of());

    static final Setting<String> BACKEND = Setting.of("backend", SettingKind.BACKEND, ExtensionNames.LOCAL);

    /** All of them, in the order in which people read them. */
    static final List<Setting<?>> ALL = List.of(
            NAME,
            WORKERS,
            MODE,
            TASK_TIMEOUT,
            CANCEL_GRACE,
            QUEUE_CAPACITY,
            WHEN_FULL,
            MAX_TASKS_PER_WORKER,
            MAX_WORKER_AGE,
            MAX_WORKER_MEMORY,
            SPARE_WORKERS,
            WORKER_HEAP,
            JVM_ARGS,
            JAVA_HOME,
            ENVIRONMENT,
            SYSTEM_PROPERTIES,
            WORKING_DIRECTORY,
            EXTRA_CLASS_PATH,
            WORKER_INIT,
            WORKER_EXIT,
            SHUTDOWN_TIMEOUT,
            PROGRESS,
            OUTPUT,
            MAX_DEPTH,
            HEARTBEAT_TIMEOUT,
            EXIT_GUARD,
            DEBUG_WORKERS,
            INSIGHTS,
            CODEC,
            LISTENER,
            BACKEND);

    /** All of them by their keys without {@code pooled.}. */
    static final Map<String, Setting<?>> BY_KEY = byKey();

    private Settings() {}

    private static Map<String, Setting<?>> byKey() {
        Map<String, Setting<?>> byKey = new HashMap<>();
        for (Setting<?> setting : ALL) {
            byKey.put(setting.key(), setting);
        }
        return Collections.unmodifiableMap(byKey);
    }

    private static final class NextName implements Supplier<String> {
        private final AtomicInteger last = new AtomicInteger();

        @Override
        public String get() {
            return "pool-" + last.incrementAndGet();
        }
    }

    private static final class Processors implements Supplier<Integer> {
        @Override
        public Integer get() {
            return Runtime.getRuntime().availableProcessors();
        }
    }
}
