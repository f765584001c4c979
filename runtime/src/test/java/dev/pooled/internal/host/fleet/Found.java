package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Facts of a machine that lacks nothing, and what a test changes of them. */
final class Found {

    Machine machine = new Machine(8000L << 20, 2000L << 20, 4);
    List<String> arguments = List.of();
    boolean isJavaThere = true;
    boolean isReplaced;
    int machineProcessors = 4;
    List<String> notThere = List.of();
    List<String> variables = List.of();
    boolean hasShell = true;
    boolean hasSpawnHelper = true;
    boolean isWritable = true;
    boolean isExposed;
    String sharedMemory = "/dev/shm";
    long sharedBytes = 64L << 20;
    long openFiles = 1024;
    long processes = SystemLimits.NONE;

    HostFacts facts() {
        HostLaunch host = HostLaunch.of(
                arguments,
                Map.of("java.specification.version", "17", "user.dir", "/srv/app", "java.home", "/jdk"),
                Map.of(),
                machine,
                List.of("/srv/app/app.jar"),
                null);
        return new HostFacts(
                "17.0.15 (Debian)",
                host,
                new File("/jdk/bin/java"),
                isJavaThere,
                isReplaced,
                machineProcessors,
                "class path, 1 entry",
                notThere,
                "loaded",
                variables,
                hasShell,
                hasSpawnHelper,
                Path.of("/tmp"),
                isWritable,
                isExposed,
                sharedMemory,
                sharedBytes,
                openFiles,
                processes);
    }
}
