package dev.pooled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that hold in the sources of all modules, some of which are compiled later than this test. */
class SourceRulesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The modules that ship; examples and benchmarks are programs, and print. */
    private static final List<Path> SHIPPED = sources("src/main/java").stream()
            .filter(file -> Stream.of("examples", "examples-documents", "examples-cluster", "benchmarks")
                    .noneMatch(program -> file.startsWith(ROOT.resolve(program))))
            .toList();

    @Test
    void thereAreSourcesToJudge() {
        assertThat(SHIPPED).hasSizeGreaterThan(200);
        assertThat(sources("src/test/java")).hasSizeGreaterThan(40);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysInOneSentenceWhatItIs() {
        Set<Path> packages = SHIPPED.stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(Path::getParent)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(packages).allSatisfy(folder -> {
            String info = read(folder.resolve("package-info.java"));
            assertThat(info).contains("@NullMarked");
            assertThat(info).containsPattern("(?s)/\\*\\*\\s+\\S.*\\.\\s+\\*/");
        });
    }

    @Test
    void byteBuddyIsImportedOnlyWhereTheDesignSaysSo() {
        assertThat(SHIPPED.stream().filter(file -> read(file).contains("net.bytebuddy")))
                .allSatisfy(file ->
                        assertThat(file.getFileName().toString()).isIn("TransparentCalls.java", "ExitGuard.java"));
    }

    @Test
    void onlyTheDoctorPrintsToStandardOutput() {
        assertThat(SHIPPED.stream().filter(file -> read(file).contains("System.out.")))
                .allSatisfy(file -> assertThat(file.getFileName()).hasToString("Doctor.java"));
    }

    /** Somebody may set it: it is shown, and names files; only the age of a file, which has no other clock, is taken by it. */
    @Test
    void nothingIsMeasuredByAClockThatJumps() {
        assertThat(SHIPPED.stream()
                        .filter(file -> file.startsWith(ROOT.resolve("runtime")))
                        .filter(file -> read(file).matches("(?s).*(Instant\\.now|currentTimeMillis)\\(.*"))
                        .map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder(
                        "WorkerProcess.java", // since when it is in its state, as people are told
                        "InProcess.java",
                        "RunningTask.java", // the deadline that a task is told
                        "PrivateDirectory.java",
                        "StartArchive.java");
    }

    @Test
    void noUnitTestSleeps() {
        String sleep = "Thread" + ".sleep";

        assertThat(sources("src/test/java").stream().filter(file -> read(file).contains(sleep)))
                .isEmpty();
    }

    private static List<Path> sources(String kind) {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(kind))
                    .filter(Files::isDirectory)
                    .flatMap(SourceRulesTest::javaFiles)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
