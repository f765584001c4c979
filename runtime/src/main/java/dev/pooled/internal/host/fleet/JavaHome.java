package dev.pooled.internal.host.fleet;

import java.io.BufferedReader;
import java.io.File;
import java.io.FileReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The JDK or runtime image that the setting {@code javaHome} names, by what its file {@code release} says of it: an image may
 * lack modules without which no worker starts there. Immutable.
 *
 * @param version its feature version; 0 if it does not say
 * @param modules its modules; none if it does not say, or is the host's own
 */
record JavaHome(File home, int version, List<String> modules) {

    private static final String VERSION = "JAVA_VERSION=\"";
    private static final String MODULES = "MODULES=\"";
    private static final String ADDED = "--add-modules=";
    private static final String RUNTIME = "dev.pooled";

    /** Reads what is known of {@code home}. */
    static JavaHome of(File home, HostLaunch host) {
        if (home.getAbsoluteFile().equals(host.javaHome().getAbsoluteFile())) {
            return new JavaHome(home, host.javaVersion(), List.of());
        }
        int version = 0;
        List<String> modules = List.of();
        try (BufferedReader release =
                new BufferedReader(new FileReader(new File(home, "release"), StandardCharsets.UTF_8))) {
            for (String line = release.readLine(); line != null; line = release.readLine()) {
                if (line.startsWith(VERSION)) {
                    version = leadingNumber(line.substring(VERSION.length()));
                } else if (line.startsWith(MODULES)) {
                    modules = List.of(line.substring(MODULES.length())
                            .replace("\"", "")
                            .trim()
                            .split(" +"));
                }
            }
        } catch (IOException ignored) {
            // No JVM there, or one that does not say: starting it will tell.
        }
        return new JavaHome(home, version, modules);
    }

    /**
     * Makes sure that nothing is missing there which a worker with these options needs in order to start.
     *
     * @throws IllegalArgumentException if something is
     */
    void check(HostLaunch host, List<String> options, List<String> jvmArgs) {
        if (modules.isEmpty()) {
            return;
        }
        String source = host.source();
        if (source != null && source.startsWith("jrt:") && !modules.contains(RUNTIME)) {
            throw new IllegalArgumentException("javaHome must be left out, or name an image with the same modules: this"
                    + " application runs from the runtime image " + host.javaHome()
                    + ", which holds pooled-runtime and the"
                    + " application's own modules, and " + home + " has none of them: javaHome=" + home);
        }
        List<String> all = new ArrayList<>(options);
        all.addAll(jvmArgs);
        boolean hasModulePath = WorkerJvmArgs.sets(all, "--module-path=");
        for (String option : all) {
            if (option.startsWith("-javaagent:")) {
                require("java.instrument", option);
            } else if (option.startsWith("-agentlib:jdwp")) {
                require("jdk.jdwp.agent", option);
            } else if (option.startsWith(ADDED) && hasModulePath) {
                require("java.management", option); // the runtime is a module there, and requires it
            } else if (option.startsWith(ADDED)) {
                for (String module : option.substring(ADDED.length()).split(",", -1)) {
                    require(module, option);
                }
            }
        }
    }

    private void require(String module, String option) {
        if (!module.startsWith("ALL-") && !modules.contains(module)) {
            throw new IllegalArgumentException("javaHome must name a JDK or a runtime image with the module " + module
                    + ", which workers need for their option " + option.replaceFirst("=.*", "") + ": javaHome=" + home
                    + ", modules=" + String.join(",", modules) + "; link the image with --add-modules " + module);
        }
    }

    private static int leadingNumber(String text) {
        int end = 0;
        while (end < text.length() && end < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
    }
}
