package dev.pooled;

import dev.pooled.codec.Codec;
import dev.pooled.spi.PoolBackend;
import dev.pooled.spi.PoolHost;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All settings of a pool. Immutable.
 *
 * <p>What the builder does not set comes from the first of these that does: the agent's options ({@code task-timeout}),
 * system properties ({@code pooled.task-timeout}), the environment ({@code POOLED_TASK_TIMEOUT}), {@code
 * pooled.properties} on the class path, the default. An unknown key or a bad value in any of them is an {@link
 * IllegalArgumentException} that names the setting, the value, where it came from and what is allowed; {@code none}
 * lifts a setting that need not be there.
 */
public final class PoolConfig {

    private final ResolvedSettings settings;
    private final @Nullable PoolBackend backend;

    private PoolConfig(ResolvedSettings settings, @Nullable PoolBackend backend) {
        this.settings = settings;
        this.backend = backend;
    }

    /** Returns a builder that sets nothing yet. */
    public static Builder builder() {
        return new Builder(null);
    }

    /**
     * Returns the settings of the shared pool {@code poolName}: those of {@code pooled.pools.<poolName>.…} before the
     * general ones of the same source.
     *
     * @throws IllegalArgumentException if a key is unknown or a value is bad
     */
    public static PoolConfig load(String poolName) {
        return load(poolName, SettingSources.current());
    }

    static PoolConfig load(String poolName, SettingSources sources) {
        return new Builder(Objects.requireNonNull(poolName, "poolName"))
                .name(poolName)
                .build(sources);
    }

    /**
     * Returns a builder that sets everything as it is here, {@code name} included, so that no source changes it again.
     */
    public Builder toBuilder() {
        Builder builder = new Builder(null);
        builder.given.keepAll(settings);
        builder.backend = backend;
        return builder;
    }

    /** The pool's name, which threads, files and messages carry; {@code pool-1}, {@code pool-2}, … by default. */
    public String name() {
        return settings.get(Settings.NAME);
    }

    /** How many workers there are; by default as many as processors, as the JVM counts them in its container. */
    public int workers() {
        return settings.get(Settings.WORKERS);
    }

    /**
     * Returns whether somebody has set how many workers there are, the builder or a source: a back end of other machines has as
     * many as these have, where nobody has.
     */
    public boolean isWorkersSet() {
        return !settings.isDefault(Settings.WORKERS);
    }

    /** Where tasks run; in processes by default. */
    public PoolMode mode() {
        return settings.get(Settings.MODE);
    }

    /** How long a task may run from the moment a worker takes it up; no limit by default. */
    public Optional<Duration> taskTimeout() {
        return settings.find(Settings.TASK_TIMEOUT);
    }

    /** How long an interrupted task may take to stop before its worker is killed; 1 second by default. */
    public Duration cancelGrace() {
        return settings.get(Settings.CANCEL_GRACE);
    }

    /** How many tasks and map items may wait without having started; 65,536 by default. */
    public int queueCapacity() {
        return settings.get(Settings.QUEUE_CAPACITY);
    }

    /** What a call meets when that many wait; it blocks by default. */
    public WhenFull whenFull() {
        return settings.get(Settings.WHEN_FULL);
    }

    /** How many tasks and map items a worker runs before it is replaced; no limit by default. */
    public Optional<Integer> maxTasksPerWorker() {
        return settings.find(Settings.MAX_TASKS_PER_WORKER);
    }

    /** How old a worker gets before it is replaced, after its task; no limit by default. */
    public Optional<Duration> maxWorkerAge() {
        return settings.find(Settings.MAX_WORKER_AGE);
    }

    /**
     * How much physical memory a worker may use before it is replaced, after its task: {@code 512m}; no limit by
     * default.
     */
    public Optional<String> maxWorkerMemory() {
        return settings.find(Settings.MAX_WORKER_MEMORY);
    }

    /** How many warm workers stand by to take a dead one's place at once; 0 by default. */
    public int spareWorkers() {
        return settings.get(Settings.SPARE_WORKERS);
    }

    /** The maximum heap of each worker: {@code 256m}; by default a fair share of the container's memory. */
    public Optional<String> workerHeap() {
        return settings.find(Settings.WORKER_HEAP);
    }

    /** What is added to the workers' JVM arguments, after those that come from the host; nothing by default. */
    public List<String> jvmArgs() {
        return settings.get(Settings.JVM_ARGS);
    }

    /** The Java that runs the workers; the host's by default. */
    public Optional<Path> javaHome() {
        return settings.find(Settings.JAVA_HOME);
    }

    /** What is added to the workers' environment, or replaced in it; nothing by default. */
    public Map<String, String> environment() {
        return settings.get(Settings.ENVIRONMENT);
    }

    /** What is added to the workers' system properties, or replaced in them; nothing by default. */
    public Map<String, String> systemProperties() {
        return settings.get(Settings.SYSTEM_PROPERTIES);
    }

    /** The directory in which the workers run; the host's by default. */
    public Optional<Path> workingDirectory() {
        return settings.find(Settings.WORKING_DIRECTORY);
    }

    /** What is added to the end of the workers' class path; nothing by default. */
    public List<Path> extraClassPath() {
        return settings.get(Settings.EXTRA_CLASS_PATH);
    }

    /** What a worker runs before its first task; nothing by default. */
    public Optional<TaskRunnable> workerInit() {
        return settings.find(Settings.WORKER_INIT);
    }

    /** What a worker runs after its last task, if it leaves as planned; nothing by default. */
    public Optional<TaskRunnable> workerExit() {
        return settings.find(Settings.WORKER_EXIT);
    }

    /** How long {@code close()} waits for what was submitted before it kills; without limit by default. */
    public Optional<Duration> shutdownTimeout() {
        return settings.find(Settings.SHUTDOWN_TIMEOUT);
    }

    /** Whether maps draw their progress, which single calls do not; off by default. */
    public ProgressMode progress() {
        return settings.get(Settings.PROGRESS);
    }

    /** Where the lines go that workers print; to this JVM's {@code System.err} by default. */
    public WorkerOutput output() {
        return settings.get(Settings.OUTPUT);
    }

    /** How deep pools may nest: the application is 0, a pool opened in its workers 1; 3 by default. */
    public int maxDepth() {
        return settings.get(Settings.MAX_DEPTH);
    }

    /** How long a worker may answer nothing before it is killed; 30 seconds by default. */
    public Duration heartbeatTimeout() {
        return settings.get(Settings.HEARTBEAT_TIMEOUT);
    }

    /**
     * Whether {@link System#exit} and {@link Runtime#halt} in a task fail that task, with a {@link SecurityException}, and leave
     * the worker alive; false by default. It needs the agent in this JVM.
     */
    public boolean exitGuard() {
        return settings.get(Settings.EXIT_GUARD);
    }

    /** Whether each worker opens a debugger port of its own and prints it; false by default. */
    public boolean debugWorkers() {
        return settings.get(Settings.DEBUG_WORKERS);
    }

    /**
     * Whether the pool watches itself for {@code insights()}, and prints them, arguments of slow tasks included, to standard error at
     * its end; false by default.
     */
    public boolean insights() {
        return settings.get(Settings.INSIGHTS);
    }

    /** The pool's codecs, beyond those that {@link java.util.ServiceLoader} finds; none by default. */
    public List<Codec<?>> codec() {
        return settings.get(Settings.CODEC);
    }

    /** The pool's listeners from its start on; none by default. */
    public List<PoolListener> listener() {
        return settings.get(Settings.LISTENER);
    }

    /** What runs the tasks, where the builder was given it; else the provider {@link #backendName()} makes it. */
    public Optional<PoolBackend> backend() {
        return Optional.ofNullable(backend);
    }

    /**
     * The name of the provider that makes the back end, from the key {@code pooled.backend}; {@code local} by default.
     */
    public String backendName() {
        return settings.get(Settings.BACKEND);
    }

    /**
     * Returns the settings {@code pooled.<name>.…} of an extension without that prefix, resolved like all others; what
     * came from the environment has its letters lowered and {@code -} for {@code _}, unless a source below spells it
     * otherwise.
     */
    public Map<String, String> extension(String name) {
        return settings.extension(Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns all settings; of the environment and the system properties only the names, since values may be secret.
     */
    @Override
    public String toString() {
        return "PoolConfig" + settings;
    }

    /**
     * Collects settings; each method is named like its key and its accessor in {@link PoolConfig}, which say what the
     * setting means and its default. Values are checked by {@link #build()}. Confined to one thread.
     */
    public static final class Builder {

        private final @Nullable String sharedName;
        private final GivenSettings given = new GivenSettings();
        private @Nullable PoolBackend backend;

        private Builder(@Nullable String sharedName) {
            this.sharedName = sharedName;
        }

        /** Sets the name that threads, files and messages carry; not blank. */
        public Builder name(String name) {
            return put(Settings.NAME, name);
        }

        /** Sets how many workers there are, at least 1. */
        public Builder workers(int workers) {
            return put(Settings.WORKERS, workers);
        }

        /** Sets where tasks run. */
        public Builder mode(PoolMode mode) {
            return put(Settings.MODE, mode);
        }

        /** Sets how long a task may run, above zero; {@code set("task-timeout", "none")} lifts what a source gives. */
        public Builder taskTimeout(Duration taskTimeout) {
            return put(Settings.TASK_TIMEOUT, taskTimeout);
        }

        /** Sets how long an interrupted task may take to stop, above zero. */
        public Builder cancelGrace(Duration cancelGrace) {
            return put(Settings.CANCEL_GRACE, cancelGrace);
        }

        /** Sets how many tasks and map items may wait, at least 1. */
        public Builder queueCapacity(int queueCapacity) {
            return put(Settings.QUEUE_CAPACITY, queueCapacity);
        }

        /** Sets what a call meets when the queue is full. */
        public Builder whenFull(WhenFull whenFull) {
            return put(Settings.WHEN_FULL, whenFull);
        }

        /** Sets how many tasks and map items a worker runs, at least 1. */
        public Builder maxTasksPerWorker(int maxTasksPerWorker) {
            return put(Settings.MAX_TASKS_PER_WORKER, maxTasksPerWorker);
        }

        /** Sets how old a worker gets, above zero. */
        public Builder maxWorkerAge(Duration maxWorkerAge) {
            return put(Settings.MAX_WORKER_AGE, maxWorkerAge);
        }

        /** Sets how much physical memory a worker may use: {@code 512m}, {@code 2g}. */
        public Builder maxWorkerMemory(String maxWorkerMemory) {
            return put(Settings.MAX_WORKER_MEMORY, maxWorkerMemory);
        }

        /** Sets how many warm workers stand by, at least 0. */
        public Builder spareWorkers(int spareWorkers) {
            return put(Settings.SPARE_WORKERS, spareWorkers);
        }

        /** Sets the maximum heap of each worker: {@code 256m}, {@code 2g}. */
        public Builder workerHeap(String workerHeap) {
            return put(Settings.WORKER_HEAP, workerHeap);
        }

        /** Sets what is added to the workers' JVM arguments, one by one: {@code "-Xss4m", "-ea"}. */
        public Builder jvmArgs(String... jvmArgs) {
            return put(Settings.JVM_ARGS, List.copyOf(Arrays.asList(jvmArgs)));
        }

        /**
         * Sets the Java that runs the workers: a directory that has {@code bin/java}. If it has none, no worker can start, and
         * the pool says so with {@link PoolStartException}.
         */
        public Builder javaHome(Path javaHome) {
            return put(Settings.JAVA_HOME, javaHome);
        }

        /** Sets what is added to the workers' environment. */
        public Builder environment(Map<String, String> environment) {
            return put(Settings.ENVIRONMENT, Map.copyOf(environment));
        }

        /** Sets what is added to the workers' system properties. */
        public Builder systemProperties(Map<String, String> systemProperties) {
            return put(Settings.SYSTEM_PROPERTIES, Map.copyOf(systemProperties));
        }

        /** Sets where the workers run: a directory that exists. */
        public Builder workingDirectory(Path workingDirectory) {
            return put(Settings.WORKING_DIRECTORY, workingDirectory);
        }

        /** Sets what is added to the end of the workers' class path. */
        public Builder extraClassPath(Path... extraClassPath) {
            return put(Settings.EXTRA_CLASS_PATH, List.copyOf(Arrays.asList(extraClassPath)));
        }

        /** Sets what a worker runs before its first task; it travels, with what it captures. */
        public Builder workerInit(TaskRunnable workerInit) {
            return put(Settings.WORKER_INIT, workerInit);
        }

        /** Sets what a worker runs after its last task; it travels, with what it captures. */
        public Builder workerExit(TaskRunnable workerExit) {
            return put(Settings.WORKER_EXIT, workerExit);
        }

        /** Sets how long {@code close()} waits before it kills, above zero. */
        public Builder shutdownTimeout(Duration shutdownTimeout) {
            return put(Settings.SHUTDOWN_TIMEOUT, shutdownTimeout);
        }

        /** Sets whether maps and streams draw their progress; single calls do not. */
        public Builder progress(ProgressMode progress) {
            return put(Settings.PROGRESS, progress);
        }

        /** Sets where the lines go that workers print: {@code WorkerOutput.log("com.acme.workers")}, or a consumer of lines. */
        public Builder output(WorkerOutput output) {
            return put(Settings.OUTPUT, output);
        }

        /** Sets how deep pools may nest; 0 allows none in a worker. */
        public Builder maxDepth(int maxDepth) {
            return put(Settings.MAX_DEPTH, maxDepth);
        }

        /** Sets how long a worker may answer nothing, above zero. */
        public Builder heartbeatTimeout(Duration heartbeatTimeout) {
            return put(Settings.HEARTBEAT_TIMEOUT, heartbeatTimeout);
        }

        /**
         * Sets whether {@link System#exit} in a task fails that task alone. Such workers load the agent, and so start without the
         * class archive that has others start sooner: archives are made for JVMs without agents.
         */
        public Builder exitGuard(boolean exitGuard) {
            return put(Settings.EXIT_GUARD, exitGuard);
        }

        /** Sets whether each worker opens a debugger port. */
        public Builder debugWorkers(boolean debugWorkers) {
            return put(Settings.DEBUG_WORKERS, debugWorkers);
        }

        /** Sets whether the pool watches itself for {@link Pool#insights()}, and prints them to standard error at its end. */
        public Builder insights(boolean insights) {
            return put(Settings.INSIGHTS, insights);
        }

        /** Adds a codec; its class needs a no-argument constructor, by which the workers make their own. */
        public Builder codec(Codec<?> codec) {
            return add(Settings.CODEC, codec);
        }

        /** Adds a listener. */
        public Builder listener(PoolListener listener) {
            return add(Settings.LISTENER, listener);
        }

        /** Gives the pool this back end, whatever {@code pooled.backend} says; the pool closes it. */
        public Builder backend(PoolBackend backend) {
            this.backend = Objects.requireNonNull(backend, "backend");
            return this;
        }

        /**
         * Sets what {@code pooled.<key>} would set, by its text: {@code set("task-timeout", "none")}, or a setting of
         * an extension, {@code set("dashboard.port", "8080")}.
         *
         * @throws IllegalArgumentException if the key is unknown or the text is not what it may be
         */
        public Builder set(String key, String text) {
            given.putText(Objects.requireNonNull(key, "key"), Objects.requireNonNull(text, "text"));
            return this;
        }

        /**
         * Returns these settings, with what is not set taken from the sources that {@link PoolConfig} names.
         *
         * @throws IllegalArgumentException if a key is unknown or a value is bad
         */
        public PoolConfig build() {
            return build(SettingSources.current());
        }

        /**
         * Opens a pool with these settings.
         *
         * @throws IllegalArgumentException if a key is unknown or a value is bad
         */
        public Pool open() {
            PoolHost host = PoolHost.find(); // before the settings are looked for: it gets ready meanwhile
            return host.open(build());
        }

        PoolConfig build(SettingSources sources) {
            return new PoolConfig(given.resolve(sources, sharedName), backend);
        }

        private <T> Builder put(Setting<T> setting, T value) {
            given.put(setting, Objects.requireNonNull(value, setting.name()));
            return this;
        }

        private <T> Builder add(Setting<List<T>> setting, T value) {
            given.add(setting, Objects.requireNonNull(value, setting.name()));
            return this;
        }
    }
}
