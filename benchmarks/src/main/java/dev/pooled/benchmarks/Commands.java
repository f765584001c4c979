package dev.pooled.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How each side is started. Immutable. */
final class Commands {

    private final Path java;
    private final String classPath;
    private final Path agent;
    private final List<String> python;
    private final String pythonVersion;

    private Commands(Path java, String classPath, Path agent, List<String> python, String pythonVersion) {
        this.java = java;
        this.classPath = classPath;
        this.agent = agent;
        this.python = List.copyOf(python);
        this.pythonVersion = pythonVersion;
    }

    /**
     * Finds both sides; there may be no Python.
     *
     * @param benchmarks the directory of this module
     * @param agent the agent's jar
     */
    static Commands find(Path benchmarks, Path agent) {
        String program = System.getenv().getOrDefault("PYTHON", "python3");
        Path script = benchmarks.resolve("src/main/python/pool_bench.py");
        List<String> python = List.of(program, script.toString());
        String version = "";
        try (Side side = Side.start("Python", python)) {
            version = side.version();
        } catch (IOException ignored) { // there is none, and the report says so
            python = List.of();
        }
        return new Commands(
                Path.of(System.getProperty("java.home", ""), "bin", "java"),
                System.getProperty("java.class.path", ""),
                agent,
                python,
                version);
    }

    List<String> pooled(Figure figure) {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        if (figure.processes() == Figure.Processes.FRESH_WITH_AGENT) {
            command.add("-javaagent:" + agent + "=workers=2");
        }
        command.addAll(List.of("-cp", classPath, PooledSide.class.getName()));
        return command;
    }

    /** Empty if there is no Python. */
    Optional<List<String>> python() {
        return python.isEmpty() ? Optional.empty() : Optional.of(python);
    }

    /** "" if there is no Python. */
    String pythonVersion() {
        return pythonVersion;
    }
}
