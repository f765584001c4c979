package dev.pooled.agent;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** What can be told without the runtime: the JVM itself, and how long another one takes to start. Stateless. */
final class BareJvm {

    private static final int STARTS = 5;
    private static final long PATIENCE_SECONDS = 30;

    private BareJvm() {}

    /** Starts some JVMs that do nothing, and returns a report. */
    static String report(List<File> searched) {
        return "pooled-runtime was not found "
                + (searched.isEmpty() ? "beside this jar" : "on " + RuntimeJar.joined(searched))
                + ": what follows is about a bare JVM. Give the class path of your application: doctor -cp ...\n\n"
                + line("JDK", System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")")
                + line("java", java().toString())
                + line("processors", String.valueOf(Runtime.getRuntime().availableProcessors()))
                + line(
                        "memory",
                        memory() + ", of which this JVM's heap may take "
                                + megabytes(Runtime.getRuntime().maxMemory()))
                + line("JVM start", start())
                + line("round trip", "not measured: that takes a worker, and so the runtime");
    }

    private static String start() {
        if (!Files.isExecutable(java())) {
            return "not measured: there is no " + java() + "; make the image without --strip-native-commands";
        }
        long[] nanos = new long[STARTS];
        try {
            for (int i = 0; i < STARTS; i++) {
                long begin = System.nanoTime();
                Process process = new ProcessBuilder(java().toString(), "-version")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return "not measured: a JVM did not end within " + PATIENCE_SECONDS + " s";
                }
                nanos[i] = System.nanoTime() - begin;
            }
        } catch (IOException e) {
            return "not measured: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "not measured: interrupted";
        }
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT, "%.0f ms (until a bare JVM has ended; median of %d)", nanos[STARTS / 2] / 1e6, STARTS);
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", File.separatorChar == '\\' ? "java.exe" : "java");
    }

    /** Asks by reflection: the bean belongs to the module jdk.management, which an image may lack. */
    private static String memory() {
        try {
            Object total = Class.forName("com.sun.management.OperatingSystemMXBean")
                    .getMethod("getTotalMemorySize")
                    .invoke(ManagementFactory.getOperatingSystemMXBean());
            return total instanceof Long bytes ? megabytes(bytes) : "not known";
        } catch (ReflectiveOperationException | LinkageError ignored) { // an image without management
            return "not known";
        }
    }

    private static String line(String name, String value) {
        return String.format(Locale.ROOT, "  %-14s %s\n", name, value);
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
