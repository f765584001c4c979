package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What of a pool's settings its workers on nodes need, as texts that {@code PoolConfig.Builder.set} reads there. Stateless. */
final class GuestSettings {

    private GuestSettings() {}

    static Map<String, String> of(PoolConfig config) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cancel-grace", config.cancelGrace().toString());
        settings.put("heartbeat-timeout", config.heartbeatTimeout().toString());
        settings.put("spare-workers", String.valueOf(config.spareWorkers()));
        settings.put("exit-guard", String.valueOf(config.exitGuard()));
        settings.put("insights", String.valueOf(config.insights()));
        config.maxTasksPerWorker().ifPresent(most -> settings.put("max-tasks-per-worker", String.valueOf(most)));
        config.maxWorkerAge().ifPresent(age -> settings.put("max-worker-age", age.toString()));
        config.maxWorkerMemory().ifPresent(memory -> settings.put("max-worker-memory", memory));
        config.workerHeap().ifPresent(heap -> settings.put("worker-heap", heap));
        config.javaHome().ifPresent(home -> settings.put("java-home", home.toString()));
        config.workingDirectory().ifPresent(directory -> settings.put("working-directory", directory.toString()));
        putUnlessEmpty(settings, "jvm-args", arguments(config.jvmArgs()));
        putUnlessEmpty(settings, "environment", map(config.environment()));
        putUnlessEmpty(settings, "system-properties", map(config.systemProperties()));
        putUnlessEmpty(settings, "extra-class-path", paths(config.extraClassPath()));
        return settings;
    }

    private static void putUnlessEmpty(Map<String, String> settings, String key, String value) {
        if (!value.isEmpty()) {
            settings.put(key, value);
        }
    }

    private static String arguments(List<String> arguments) {
        return arguments.stream().map(GuestSettings::quoted).collect(Collectors.joining(" "));
    }

    private static String map(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> quoted(entry.getKey() + "=" + entry.getValue()))
                .collect(Collectors.joining(";"));
    }

    private static String paths(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"'\"'\"") + '"'; // a quote stands between quotes of the other kind
    }
}
