package dev.pooled.internal.host.fleet;

import java.io.File;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a host was launched, as far as it matters to its workers: messages name it, so that who reads them knows where a worker
 * looks for classes. {@code docs/launch-modes.md} shows each of them running. Immutable.
 */
public enum LaunchMode {
    CLASS_PATH("class path", "workers get its entries, made absolute, in an argument file"),
    JAR("java -jar", "workers get the jar, whose manifest names the rest"),
    UBER_JAR("one jar with everything", "workers get the jar"),
    MODULE("module path", "workers get the same modules, and resolve the main one"),
    IMAGE("runtime image", "workers are started from the image, which holds the runtime"),
    SPRING_BOOT("Spring Boot jar", "workers get the jar, and its PropertiesLauncher starts them"),
    TEST_RUNNER("Surefire or Failsafe", "workers get the path of the tests, not the runner's own"),
    GRADLE("Gradle worker", "workers get the worker's class path"),
    SOURCE_FILE("source file", "workers get the class path, and ask the host for the classes compiled in memory"),
    JSHELL("jshell", "workers get the class path, and ask the host for what was typed"),
    CLASS_LOADER("class loader of its own", "workers get the files that the class loader reads from");

    /** What Spring Boot's jars since 3.2 call the jars inside of them. */
    private static final String NESTED = "jar:nested:";

    private final String title;
    private final String workers;

    LaunchMode(String title, String workers) {
        this.title = title;
        this.workers = workers;
    }

    /** Returns how this JVM was launched. */
    public static LaunchMode current() {
        return HostLaunch.current().mode();
    }

    /** Returns its name, to be read in a sentence that says how something was launched: {@code Spring Boot jar}. */
    public String title() {
        return title;
    }

    /** Returns what workers get, as half a sentence: {@code workers get the jar}. */
    public String workers() {
        return workers;
    }

    /**
     * Tells the mode of a JVM.
     *
     * @param properties the system properties that tell of it
     * @param source where the runtime's classes came from, a URL; {@code null} if they do not say
     * @param isOnClassPath whether they were loaded by the system class loader, or are on its class path
     */
    static LaunchMode of(Map<String, String> properties, @Nullable String source, boolean isOnClassPath) {
        String command = properties.getOrDefault("sun.java.command", "");
        if (source != null && source.startsWith(NESTED)) {
            return SPRING_BOOT;
        }
        if (command.startsWith("jdk.compiler/com.sun.tools.javac.launcher.")) {
            return SOURCE_FILE;
        }
        if (command.startsWith("jdk.jshell.execution.")) {
            return JSHELL;
        }
        if (command.contains("surefirebooter") || command.startsWith("org.apache.maven.surefire.")) {
            return TEST_RUNNER;
        }
        if (command.startsWith("worker.org.gradle.")) {
            return GRADLE;
        }
        if (!isOnClassPath) {
            return CLASS_LOADER;
        }
        if (source != null && source.startsWith("jrt:")) {
            return IMAGE;
        }
        if (properties.containsKey("jdk.module.main")) {
            return MODULE;
        }
        String classPath = properties.getOrDefault("java.class.path", "");
        if (source != null && source.endsWith(".jar") && !HostLaunch.isOursAlone(new File(source))) {
            return UBER_JAR;
        }
        return !classPath.isEmpty() && command.startsWith(classPath) && classPath.endsWith(".jar") ? JAR : CLASS_PATH;
    }
}
