package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The class path, in each of the ways to say it. */
final class ClassPathModes {

    /** What one argument, or one variable, may have at most on Linux. */
    private static final int ARGUMENT_LIMIT = 128 * 1024;

    /** A name with everything in it that shells, argument files and manifests take for something else. */
    private static final String ODD = "it's \"größe\" 日本 #1 %41 dir";

    private ClassPathModes() {}

    static List<Mode> all() {
        return List.of(
                Mode.works(
                        "relative entries and a wildcard",
                        "java -cp 'classes:lib/*' App",
                        LaunchMode.CLASS_PATH,
                        (shop, jvm) ->
                                Launch.of(relative(shop), shop.command(jvm, "-cp", "classes:lib/*", Workshop.MAIN))),
                Mode.works(
                        "the CLASSPATH variable",
                        "CLASSPATH=classes:lib/* java App",
                        LaunchMode.CLASS_PATH,
                        (shop, jvm) -> Launch.of(relative(shop), shop.command(jvm, Workshop.MAIN))
                                .with("CLASSPATH", "classes:lib/*")),
                Mode.works(
                        "an argument file",
                        "java @arguments",
                        LaunchMode.CLASS_PATH,
                        (shop, jvm) -> Launch.of(shop.classes(), shop.command(jvm, argumentFile(shop)))),
                Mode.works(
                        "a class path beyond the limit of one argument, 128 KiB",
                        "java @arguments",
                        LaunchMode.CLASS_PATH,
                        (shop, jvm) -> Launch.of(shop.classes(), shop.command(jvm, longArgumentFile(shop)))),
                Mode.works(
                        "names with blanks, quotes and letters of all kinds",
                        "java -cp \"it's größe 日本/classes:…\" App",
                        LaunchMode.CLASS_PATH,
                        ClassPathModes::odd),
                Mode.fails(
                        "the same names where the locale has no such letters",
                        "LC_ALL=C java -cp \"it's größe 日本/classes:…\" App",
                        "ClassNotFoundException: " + Workshop.MAIN,
                        "Java itself does not find the application: it takes file names for ASCII (`sun.jnu.encoding`), whatever"
                                + " `-Dfile.encoding` says. Set `LC_ALL=C.UTF-8`.",
                        (shop, jvm) -> odd(shop, jvm).with("LC_ALL", "C")),
                Mode.works(
                        "IntelliJ IDEA, run and debug",
                        "java -agentlib:jdwp=… -javaagent:idea_rt.jar=… @idea_arg_file App",
                        LaunchMode.CLASS_PATH,
                        ClassPathModes::idea),
                Mode.works(
                        "Eclipse and Visual Studio Code",
                        "java -XX:+ShowCodeDetailsInExceptionMessages @cp.argfile App",
                        LaunchMode.CLASS_PATH,
                        ClassPathModes::eclipse),
                Mode.works(
                        "Gradle's run task and start scripts",
                        "java -Xmx64m -Dfile.encoding=UTF-8 -Duser.language=en -cp … App",
                        LaunchMode.CLASS_PATH,
                        (shop, jvm) -> Launch.of(
                                shop.classes(),
                                shop.command(
                                        jvm,
                                        "-Xmx64m",
                                        "-Dfile.encoding=UTF-8",
                                        "-Duser.country",
                                        "-Duser.language=en",
                                        "-Duser.variant",
                                        "-cp",
                                        classPath(shop),
                                        Workshop.MAIN))),
                Mode.works(
                        "Gradle's test worker",
                        "java @gradle-worker-classpath.txt … GradleWorkerMain, told by standard input",
                        LaunchMode.GRADLE,
                        ClassPathModes::gradle));
    }

    static String classPath(Workshop shop) {
        return shop.classes() + ":" + shop.runtime();
    }

    /** A directory with classes and lib, which holds the runtime's jar. */
    private static Path relative(Workshop shop) throws IOException {
        Path directory = shop.directory("relative");
        Workshop.copy(shop.classes(), directory.resolve("classes"));
        Path jar = Files.createDirectories(directory.resolve("lib"))
                .resolve(shop.runtime().getFileName());
        if (!Files.exists(jar)) {
            Files.createSymbolicLink(jar, shop.runtime());
        }
        return directory;
    }

    private static String argumentFile(Workshop shop) throws IOException {
        Path file = shop.directory("argument-file").resolve("arguments");
        Files.writeString(file, "-Dfrom=file\n-cp\n\"" + classPath(shop) + "\"\n" + Workshop.MAIN + "\n");
        return "@" + file;
    }

    /** The runtime comes last, so that a path cut short anywhere has no runtime. */
    private static String longArgumentFile(Workshop shop) throws IOException {
        List<String> entries = new ArrayList<>();
        int length = 0;
        for (int i = 0; length <= ARGUMENT_LIMIT; i++) {
            String entry = "/opt/a-directory-with-a-rather-long-name-as-build-tools-make-them/" + i + "/library.jar";
            entries.add(entry);
            length += entry.length();
        }
        entries.add(classPath(shop));
        Path file = shop.directory("long").resolve("arguments");
        Files.writeString(file, "-cp\n\"" + String.join(":", entries) + "\"\n" + Workshop.MAIN + "\n");
        return "@" + file;
    }

    private static Launch odd(Workshop shop, List<String> jvm) throws IOException {
        Path directory = shop.directory("odd").resolve(ODD);
        Workshop.copy(shop.classes(), directory.resolve("classes"));
        Path jar = directory.resolve(shop.runtime().getFileName());
        Workshop.copy(shop.runtime(), jar);
        return Launch.of(directory, shop.command(jvm, "-cp", directory.resolve("classes") + ":" + jar, Workshop.MAIN));
    }

    private static Launch idea(Workshop shop, List<String> jvm) throws IOException {
        Path directory = shop.directory("idea");
        Path classes = shop.compile(
                directory.resolve("agent"),
                "IdeaAgent.java",
                "public class IdeaAgent { public static void premain(String options) {} }");
        Path agent = directory.resolve("idea_rt.jar");
        try (JarBuilder jar = new JarBuilder(agent, "Premain-Class", "IdeaAgent")) {
            jar.tree(classes, "");
        }
        Path file = directory.resolve("idea_arg_file");
        Files.writeString(file, "-Dfile.encoding=UTF-8\n-classpath\n\"" + classPath(shop) + "\"\n");
        return Launch.of(
                directory,
                shop.command(
                        jvm,
                        "-agentlib:jdwp=transport=dt_socket,address=127.0.0.1:0,suspend=n,server=y",
                        "-javaagent:" + agent + "=41765:/opt/idea/bin",
                        "@" + file,
                        Workshop.MAIN));
    }

    private static Launch eclipse(Workshop shop, List<String> jvm) throws IOException {
        Path file = shop.directory("eclipse").resolve("cp_4k2j1.argfile");
        Files.writeString(file, "-cp\n\"" + classPath(shop) + "\"\n");
        return Launch.of(
                shop.classes(),
                shop.command(
                        jvm,
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-XX:+ShowCodeDetailsInExceptionMessages",
                        "@" + file,
                        Workshop.MAIN));
    }

    private static Launch gradle(Workshop shop, List<String> jvm) throws IOException {
        Path directory = shop.directory("gradle");
        Path worker = directory.resolve("gradle-worker.jar");
        String name = "worker.org.gradle.process.internal.worker.GradleWorkerMain";
        Path classes = shop.compile(
                directory.resolve("worker"),
                "GradleWorkerMain.java",
                "package worker.org.gradle.process.internal.worker; public class GradleWorkerMain {"
                        + " public static void main(String[] a) throws Exception {"
                        + " String main = new java.io.BufferedReader(new java.io.InputStreamReader(System.in)).readLine();"
                        + " Class.forName(main).getMethod(\"main\", String[].class).invoke(null, (Object) new String[0]);"
                        + " } }");
        try (JarBuilder jar = new JarBuilder(worker)) {
            jar.tree(classes, "");
        }
        Path file = directory.resolve("gradle-worker-classpath1.txt");
        Files.writeString(file, "-cp\n\"" + worker + ":" + classPath(shop) + "\"\n");
        List<String> command = shop.command(
                jvm,
                "-Dorg.gradle.internal.worker.tmpdir=" + directory,
                "-Dorg.gradle.native=false",
                "@" + file,
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-ea",
                name,
                "Gradle Test Executor 1");
        return Launch.of(directory, command).reading(Workshop.MAIN + "\n");
    }
}
