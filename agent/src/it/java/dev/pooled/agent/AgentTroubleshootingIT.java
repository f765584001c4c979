package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.agent.Application.Output;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The headings of the chapter on the agent in {@code docs/troubleshooting.md} are the texts that one meets: each is provoked here in a JVM
 * of its own, and what this JVM printed or threw must be one of the page's headings, word for word but for what {@code …} stands for.
 */
class AgentTroubleshootingIT {

    private static final Path PAGE = Path.of("../docs/troubleshooting.md");
    private static final Path JDK = Path.of(System.getProperty("java.home"));
    private static final String TRANSPARENT = Application.AGENT + "=prewarm=false,transparent=true";
    private static final String GUARDED = Application.AGENT + "=prewarm=false,exit-guard=true";

    /** As a stack trace begins, without the package; {@code refused} prints it so too. */
    private static final Pattern THROWN =
            Pattern.compile("^(?:refused=|Exception in thread \"main\" )(?:[a-z]+\\.)+(\\w+: .*)$", Pattern.MULTILINE);

    /** The pool puts before a line of a worker which one it is. */
    private static final Pattern PRINTED =
            Pattern.compile("^(?:\\[\\S+ pid=\\d+] )?(pooled-agent.*)$", Pattern.MULTILINE);

    @TempDir
    private static Path directory;

    private static Application application;

    /** What a user does, and the texts that come of it. */
    private interface Provocation {
        List<String> met() throws Exception;
    }

    @BeforeAll
    static void compile() throws IOException {
        application = Application.compiled(directory);
    }

    @TestFactory
    Stream<DynamicTest> whatIsMetIsAHeading() throws IOException {
        String page = Files.readString(PAGE);
        List<String> headings = headings(page);
        Set<String> unmet = new TreeSet<>(headings(chapter(page)));
        Stream<DynamicTest> provoked = all().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    for (String text : each.getValue().met()) {
                        List<String> fitting = fitting(headings, text);
                        unmet.removeAll(fitting);
                        assertThat(fitting)
                                .as("headings of docs/troubleshooting.md for:%n%s", text)
                                .hasSize(1);
                    }
                }));
        return Stream.concat(provoked, Stream.of(DynamicTest.dynamicTest("no heading is unmet", () -> assertThat(unmet)
                .isEmpty())));
    }

    private static Map<String, Provocation> all() {
        Map<String, Provocation> all = new LinkedHashMap<>();
        addOfOptions(all);
        addOfTransparent(all);
        addOfExitGuard(all);
        addOfVersions(all);
        all.put("packed into the application's jar", () -> {
            String jar = application.packedWithAgent().toString();
            return printed(application.start(JDK, Map.of(), List.of("-javaagent:" + jar, "-jar", jar, "refused")));
        });
        return all;
    }

    private static void addOfOptions(Map<String, Provocation> all) {
        all.put("no value", () -> refused("workers=4,debug"));
        all.put("an open quote", () -> refused("jvm-args=\"-Xss4m"));
        all.put("more behind a quote", () -> refused("jvm-args=\"-Xss4m\"-ea"));
        all.put("neither true nor false", () -> refused("transparent=yes"));
        all.put("no such file", () -> refused("config=" + directory.resolve("missing.properties")));
        all.put(
                "a file that names a file",
                () -> refused("config="
                        + Files.writeString(directory.resolve("outer.properties"), "config=inner.properties")));
        all.put("a package without its module", () -> refused("open=java.nio"));
        all.put("a package that is not there", () -> refused("open=java.base/java.nil"));
        all.put("an option given twice", () -> refused("workers=4,pooled.workers=2"));
        all.put(
                "a key given twice in a file",
                () -> refused("config="
                        + Files.writeString(directory.resolve("twice.properties"), "workers=4\npooled.workers=2")));
    }

    private static void addOfTransparent(Map<String, Provocation> all) {
        all.put("no stub", () -> printed(application.run(JDK, TRANSPARENT, "unstubbed")));
        all.put(
                "a runtime older than the agent",
                () -> printed(application.run(
                        JDK, TRANSPARENT, "-cp", application.classPath(application.olderRuntime()), "pid")));
        all.put(
                "a class for a later JDK",
                () -> printed(application.runToAnyEnd(
                        JDK, TRANSPARENT, "-cp", application.classPath(ofLaterJdk("app/Work$Face")), "plain")));
    }

    private static void addOfExitGuard(Map<String, Provocation> all) {
        all.put("a task that ends the JVM", () -> thrown(application.runToAnyEnd(JDK, GUARDED, "exit")));
        all.put("exitGuard without agent", () -> thrown(application.run(JDK, "-Dpooled.exit-guard=true", "refused")));
        all.put("a JDK that exits in another way", () -> {
            String patch = "jvm-args=--patch-module=java.base=" + withoutExit();
            return printed(application.runToAnyEnd(JDK, GUARDED + "," + patch, "exit"));
        });
    }

    private static void addOfVersions(Map<String, Provocation> all) {
        all.put(
                "an agent without options",
                () -> thrown(application.run(JDK, "-cp", withAgent("none", ""), "refused")));
        String options = "public static java.util.Map<String, String> options() { return java.util.Map.of(); }";
        all.put(
                "an agent that knows no exitGuard",
                () -> thrown(application.run(
                        JDK, "-Dpooled.exit-guard=true", "-cp", withAgent("unguarded", options), "refused")));
        all.put(
                "an agent that opens nothing",
                () -> thrown(application.runToAnyEnd(JDK, "-cp", withAgent("closed", options), "open")));
        all.put(
                "a runtime that decides on no exit",
                () -> thrown(application.runToAnyEnd(JDK, GUARDED, "-cp", withUndecidedRuntime(), "exit")));
    }

    private static List<String> refused(String options) throws Exception {
        return thrown(application.run(JDK, Application.AGENT + "=" + options, "refused"));
    }

    private static List<String> thrown(Output output) {
        return texts(THROWN.matcher(output.out() + output.err()), output);
    }

    private static List<String> printed(Output output) {
        return texts(PRINTED.matcher(output.err()), output);
    }

    private static List<String> texts(Matcher found, Output output) {
        List<String> texts = found.results().map(each -> each.group(1)).toList();
        assertThat(texts).as(output.toString()).isNotEmpty();
        return texts;
    }

    /** Returns a class path on which an agent of another version comes first. */
    private static String withAgent(String name, String methods) throws IOException {
        String source = "package dev.pooled.agent; public class PooledAgent { " + methods + " }";
        return application.classPath(application.standIn(name, "PooledAgent", source));
    }

    /** Returns a class path with a runtime that an agent of another version cannot ask what is to become of an exit. */
    private static String withUndecidedRuntime() throws IOException {
        Path jar = directory.resolve("pooled-runtime.jar");
        try (PackedJar packed = new PackedJar(jar, Map.of())) {
            packed.add(Application.runtime(), name -> !name.startsWith("dev/pooled/stub/GuardedExit"));
        }
        return application.classes() + File.pathSeparator + jar;
    }

    /** Copies a class of the application to a directory of its own, with a version that no JDK has. */
    private static Path ofLaterJdk(String name) throws IOException {
        byte[] classFile = Files.readAllBytes(application.classes().resolve(name + ".class"));
        classFile[7] = (byte) 200;
        return written("later", name, classFile);
    }

    /** Makes the class of a JDK whose {@code Runtime.exit} has another name. */
    private static Path withoutExit() throws IOException {
        try (InputStream file = Runtime.class.getResourceAsStream("Runtime.class")) {
            String classFile = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
            String changed = classFile.replace("\u0001\u0000\u0004exit", "\u0001\u0000\u0004quit"); // a name in it
            assertThat(changed).isNotEqualTo(classFile);
            return written("patch", "java/lang/Runtime", changed.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static Path written(String root, String name, byte[] classFile) throws IOException {
        Path file = directory.resolve(root).resolve(name + ".class");
        Files.createDirectories(file.getParent());
        Files.write(file, classFile);
        return directory.resolve(root);
    }

    private static String chapter(String page) {
        int start = page.indexOf("\n## The agent\n");
        return page.substring(start, page.indexOf("\n## ", start + 1));
    }

    private static List<String> headings(String text) {
        return text.lines()
                .filter(line -> line.startsWith("### `"))
                .map(line -> line.substring("### `".length(), line.lastIndexOf('`')))
                .toList();
    }

    private static List<String> fitting(List<String> headings, String text) {
        return headings.stream()
                .filter(heading -> pattern(heading).matcher(text).matches())
                .toList();
    }

    private static Pattern pattern(String heading) {
        return Pattern.compile(
                Arrays.stream(heading.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.DOTALL);
    }
}
