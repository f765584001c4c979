package dev.pooled.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimeJarTest {

    @TempDir
    private Path directory;

    @Test
    void theRuntimeBesideTheAgentIsFoundByItsName() throws IOException {
        File agent = file("pooled-agent-0.1.0.jar");
        file("pooled-runtime-0.1.0-sources.jar");
        file("pooled-runtime-0.1.0-javadoc.jar");
        file("pooled-runtime-0.1.0-tests.jar");
        File runtime = file("pooled-runtime-0.1.0.jar");

        assertThat(RuntimeJar.beside(agent)).containsExactly(runtime);
        assertThat(RuntimeJar.beside(new File("/no/such/directory/pooled-agent.jar")))
                .isEmpty();
    }

    @Test
    void ofSeveralTheLastCounts() throws IOException {
        File agent = file("pooled-agent.jar");
        file("pooled-runtime-0.1.0-SNAPSHOT.jar");
        File newer = file("pooled-runtime-0.2.0.jar");

        assertThat(RuntimeJar.beside(agent)).containsExactly(newer);
    }

    @Test
    void aWildcardStandsForTheJarsOfItsDirectory() throws IOException {
        File b = file("b.jar");
        File a = file("a.jar");
        file("readme.txt");

        List<File> expanded =
                RuntimeJar.expanded("/x y/classes" + File.pathSeparator + directory + File.separator + "*");

        assertThat(expanded).containsExactly(new File("/x y/classes"), a, b);
        assertThat(RuntimeJar.joined(expanded))
                .isEqualTo("/x y/classes" + File.pathSeparator + a + File.pathSeparator + b);
    }

    private File file(String name) throws IOException {
        return Files.createFile(directory.resolve(name)).toFile();
    }
}
