package dev.pooled.benchmarks;

import dev.pooled.benchmarks.side.Boot;
import dev.pooled.benchmarks.side.PooledSide;
import dev.pooled.benchmarks.side.ThreadsSide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each contender is started. Immutable. */
final class Commands {

    private final String java;
    private final String classPath;
    private final Path agent;
    private final List<String> python;
    private final String pythonVersion;
    private final Optional<LimitPrograms> limits;

    private Commands(
            String java,
            String classPath,
            Path agent,
            List<String> python,
            String pythonVersion,
            Optional<LimitPrograms> limits) {
        this.java = java;
        this.classPath = classPath;
        this.agent = agent;
        this.python = List.copyOf(python);
        this.pythonVersion = pythonVersion;
        this.limits = limits;
    }

    /**
     * Finds all contenders; there may be no Python, and no compiler for the limits.
     *
     * @param benchmarks the directory of this module
     * @param agent the agent's jar
     */
    static Commands find(Path benchmarks, Path agent) throws IOException {
        String program = System.getenv().getOrDefault("PYTHON", "python3");
        Path script = benchmarks.resolve("src/main/python/pool_bench.py");
        List<String> python = List.of(program, script.toString());
        String version = "";
        try (Side side = Side.start("Python", python)) {
            version = side.version();
        } catch (IOException ignored) { // there is none, and the report says so
            python = List.of();
        }
        String java =
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path", "");
        List<String> boot = List.of(java, "-Xshare:auto", "-cp", classPath, Boot.class.getName());
        return new Commands(java, classPath, agent, python, version, LimitPrograms.compile(benchmarks, boot));
    }

    /** Empty for one that is not there. */
    Optional<List<String>> of(Contender contender, Requests requests) {
        return switch (contender) {
            case POOLED -> Optional.of(pooled(requests));
            case JAVA_THREADS -> Optional.of(List.of(java, "-cp", classPath, ThreadsSide.class.getName()));
            case PYTHON -> python("");
            case PYTHON_SPAWN -> python("spawn");
            case PYTHON_EXECUTOR -> python("executor");
            case LIMIT ->
                limits.isPresent() && requests.limit() != null
                        ? Optional.of(limits.get().command(requests.limit()))
                        : Optional.empty();
        };
    }

    private List<String> pooled(Requests requests) {
        List<String> command = new ArrayList<>();
        command.add(java);
        switch (requests.processes()) {
            case FRESH_WITH_AGENT -> command.add("-javaagent:" + agent + "=workers=2");
            case FRESH_WITH_SMALL_HEAP -> command.add("-Xmx64m");
            case FRESH, LONG_LIVED, LONG_LIVED_AND_WARM -> {}
        }
        command.addAll(List.of("-cp", classPath, PooledSide.class.getName()));
        return command;
    }

    private Optional<List<String>> python(String kind) {
        if (python.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(python);
        if (!kind.isEmpty()) {
            command.add(kind);
        }
        return Optional.of(command);
    }

    /** "" if there is no Python. */
    String pythonVersion() {
        return pythonVersion;
    }

    /** "" if there is no compiler. */
    String compilerVersion() {
        return limits.map(LimitPrograms::version).orElse("");
    }
}
