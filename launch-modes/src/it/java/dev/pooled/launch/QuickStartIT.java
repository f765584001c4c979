package dev.pooled.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The quick starts of the READMEs: what stands there is taken out, built in a directory of its own, and prints what stands there. Maven
 * is really run. Gradle is stood in for by the compiler, with what its block names on the two paths that it would make of them.
 */
class QuickStartIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path JAVA_FILE = Path.of("src", "main", "java", "demo", "First.java");
    private static final Pattern GRADLE = Pattern.compile("(\\w+) 'dev\\.pooled:pooled-(\\w+):([\\w.-]+)'");

    private Workshop shop;
    private Path project;

    @BeforeEach
    void makesAProject() throws IOException {
        shop = new Workshop(Jdk.own());
        project = shop.directory("first project");
    }

    @Test
    void withMaven() throws IOException, InterruptedException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        write("pom.xml", block(readme, "xml", "<project"));
        write(JAVA_FILE.toString(), block(readme, "java", "package demo;"));

        Path repository = StagedRepository.make(shop);

        Child build =
                Child.run(NestedMaven.launch(shop, project, repository, List.of("compile", "exec:java")), project);
        StagedRepository.giveBack(repository);

        assertThat(build.exitCode()).as(build.output()).isZero();
        // Libraries of Maven itself call what newer JDKs warn of.
        assertThat(withoutNumbers(build.output()).replaceAll("(?m)^WARNING: .*\\R", ""))
                .isEqualTo(expected(readme));
    }

    @Test
    void withGradle() throws IOException, InterruptedException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Path source = write(JAVA_FILE.toString(), block(readme, "java", "package demo;"));
        Matcher dependency = GRADLE.matcher(block(readme, "groovy", "plugins"));
        List<String> paths = new ArrayList<>();
        while (dependency.find()) {
            assertThat(dependency.group(3)).isEqualTo(StagedRepository.VERSION);
            paths.add(dependency.group(1).equals("annotationProcessor") ? "-processorpath" : "-cp");
            paths.add(StagedRepository.jar(dependency.group(2)).toString());
        }
        Path classes = shop.directory("first project/classes");
        List<String> javac =
                new ArrayList<>(List.of(shop.jdk().home().resolve("bin/javac").toString()));
        javac.addAll(paths);
        javac.addAll(List.of("-d", classes.toString(), source.toString()));

        Child compiled = Child.run(Launch.of(project, javac), project);
        Child run = Child.run(
                Launch.of(project, shop.command(List.of(), "-cp", classes + ":" + shop.runtime(), "demo.First")),
                project);

        assertThat(paths).hasSize(4);
        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        assertThat(withoutNumbers(run.output())).isEqualTo(expected(readme));
    }

    @Test
    void theChineseOneIsTheSame() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String chinese = Files.readString(ROOT.resolve("README.zh-CN.md"));

        assertThat(blocks(chinese)).isEqualTo(blocks(readme));
        assertThat(Pattern.compile("(?m)^## ").matcher(chinese).results().count())
                .as("chapters")
                .isEqualTo(Pattern.compile("(?m)^## ").matcher(readme).results().count());
    }

    private Path write(String name, String content) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    /** What the README says is printed: the lines below the command. */
    private static String expected(String readme) {
        String transcript = block(readme, "text", "$ mvn -q compile exec:java");
        return withoutNumbers(transcript.substring(transcript.indexOf('\n') + 1) + "\n");
    }

    /** Maven resets the colours of the terminal, even where there is none. */
    private static String withoutNumbers(String text) {
        return text.replaceAll("\\e\\[\\d*m", "").replaceAll("\\d+", "N");
    }

    private static String block(String page, String language, String beginning) {
        Matcher fenced = fenced(page, Pattern.quote(language));
        while (fenced.find()) {
            if (fenced.group(1).startsWith(beginning)) {
                return fenced.group(1);
            }
        }
        throw new IllegalStateException("the README has no block of " + language + " that begins with " + beginning);
    }

    /** All code, without what is explained inside of it. */
    private static List<String> blocks(String page) {
        List<String> blocks = new ArrayList<>();
        Matcher fenced = fenced(page, "\\w*");
        while (fenced.find()) {
            blocks.add(fenced.group(1).replaceAll("(?m) *(//|#) .*$", ""));
        }
        return blocks;
    }

    private static Matcher fenced(String page, String language) {
        return Pattern.compile("^```" + language + "\\n(.*?)\\n```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(page);
    }
}
