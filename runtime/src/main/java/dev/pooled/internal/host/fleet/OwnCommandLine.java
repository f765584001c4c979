package dev.pooled.internal.host.fleet;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JVM arguments of this process, read from the kernel's copy of its command line.
 *
 * <p>The management bean that knows them costs a dozen milliseconds to start, this a fraction of one. It answers only
 * where it can be certain to say the same as the bean: started by the {@code java} of a JDK, no argument file, no
 * variable or file that adds options, nothing but options it knows. Otherwise it answers {@code null}, and the bean is
 * asked. Stateless.
 */
final class OwnCommandLine {

    private static final Set<String> WITH_VALUE = Set.of(
            "--add-modules",
            "--add-opens",
            "--add-exports",
            "--add-reads",
            "--limit-modules",
            "--patch-module",
            "--module-path",
            "--upgrade-module-path",
            "--enable-native-access");

    /** Options whose value, the next argument, is the class path. */
    static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");

    private static final Set<String> ASSERTIONS =
            Set.of("-ea", "-da", "-esa", "-dsa", "-enableassertions", "-disableassertions", "-enablesystemassertions");
    private static final String[] UNCHANGED = {
        "-D",
        "-XX:",
        "-Xmx",
        "-Xms",
        "-Xmn",
        "-Xss",
        "-Xlog",
        "-Xshare:",
        "-Xrs",
        "-Xint",
        "-Xbootclasspath/a:",
        "-ea:",
        "-da:",
        "-enableassertions:",
        "-disableassertions:",
        "-javaagent:",
        "-agentlib:",
        "-agentpath:",
        "--enable-preview",
        "--illegal-access=",
        "--sun-misc-unsafe-memory-access=",
    };
    private static final List<String> ADDING_VARIABLES =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private OwnCommandLine() {}

    /** Returns the JVM arguments of this process, or {@code null} where they cannot be told for certain. */
    static @Nullable List<String> jvmArguments() {
        // An image that jlink made may carry options inside; it has a javac only if somebody insisted.
        if (!new File(System.getProperty("java.home", ""), "bin/javac").exists()) {
            return null;
        }
        try (InputStream in = new FileInputStream("/proc/self/cmdline")) {
            return jvmArguments(in.readAllBytes(), System.getenv(), System.getProperty("sun.java.command", ""));
        } catch (IOException ignored) {
            return null; // not Linux
        }
    }

    /**
     * Reads a command line as the launcher does.
     *
     * @param commandLine the arguments, each followed by a zero byte
     * @param command the main class or jar and the program's arguments, as the launcher noted them
     */
    static @Nullable List<String> jvmArguments(byte[] commandLine, Map<String, String> environment, String command) {
        for (String variable : ADDING_VARIABLES) {
            if (environment.containsKey(variable)) {
                return null;
            }
        }
        List<String> words = words(commandLine);
        if (words == null
                || words.isEmpty()
                || !new File(words.get(0)).getName().equals("java")) {
            return null;
        }
        return options(words.subList(1, words.size()), command);
    }

    /** Tells whether the value of {@code option} is the next argument, and is no class path. */
    static boolean isFollowedByValue(String option) {
        return option.equals("-p") || WITH_VALUE.contains(option);
    }

    /** Returns such an option and its value in one, as the launcher hands them to the JVM. */
    static String joined(String option, String value) {
        return (option.equals("-p") ? "--module-path" : option) + "=" + value;
    }

    private static @Nullable List<String> words(byte[] commandLine) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < commandLine.length; i++) {
            if (commandLine[i] < 0) {
                return null; // beyond ASCII: how the launcher decoded it is not known here
            }
            if (commandLine[i] == 0) {
                words.add(new String(commandLine, start, i - start, StandardCharsets.US_ASCII));
                start = i + 1;
            }
        }
        return words;
    }

    private static @Nullable List<String> options(List<String> words, String command) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1) : "";
            if (!word.startsWith("-")) {
                return isCommand(words.subList(i, words.size()), command) ? options : null;
            } else if (word.equals("-jar")) {
                return isCommand(words.subList(i + 1, words.size()), command) ? options : null;
            } else if (word.equals("-m") || word.equals("--module")) {
                options.add("-Djdk.module.main=" + moduleOf(next));
                return isCommand(words.subList(i + 1, words.size()), command) ? options : null;
            } else if (isFollowedByValue(word)) {
                options.add(joined(word, next));
                i++;
            } else if (CLASS_PATH.contains(word)) {
                i++;
            } else if (isPassedOn(word)) {
                options.add(word);
            } else if (!word.startsWith("--class-path=")) {
                return null;
            }
        }
        return null;
    }

    private static String moduleOf(String main) {
        int slash = main.indexOf('/');
        return slash < 0 ? main : main.substring(0, slash);
    }

    private static boolean isPassedOn(String word) {
        if (word.startsWith("-XX:VMOptionsFile=") || word.startsWith("-XX:Flags=")) {
            return false; // more options in a file
        }
        if (ASSERTIONS.contains(word)) {
            return true;
        }
        for (String start : UNCHANGED) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        int equals = word.indexOf('=');
        return equals > 0 && WITH_VALUE.contains(word.substring(0, equals));
    }

    /** Tells whether reading ended where the launcher's did; a misread option would have shifted it. */
    private static boolean isCommand(List<String> words, String command) {
        return !words.isEmpty() && String.join(" ", words).equals(command);
    }
}
