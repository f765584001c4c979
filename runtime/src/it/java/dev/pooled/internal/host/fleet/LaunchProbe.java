package dev.pooled.internal.host.fleet;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that tells how it was launched, and whether both ways of finding that out agree. */
final class LaunchProbe {

    private LaunchProbe() {}

    public static void main(String[] args) {
        List<String> said = ManagementFactory.getRuntimeMXBean().getInputArguments();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("own=" + OwnCommandLine.jvmArguments());
        out.println("management=" + said);
        out.println("current=" + HostLaunch.current().arguments());
        out.println("classPath=" + System.getProperty("java.class.path"));
        out.println("property=" + System.getProperty("probe"));
        out.println("version=" + Runtime.version().feature());
        out.println("directory=" + System.getProperty("user.dir"));
        out.println("variable=" + System.getenv("PROBE"));
        out.println("processors=" + Runtime.getRuntime().availableProcessors());
        out.println("module=" + ModuleLayer.boot().findModule("probe.app").isPresent());
    }
}
