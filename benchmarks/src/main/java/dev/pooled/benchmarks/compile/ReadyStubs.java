package dev.pooled.benchmarks.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * The least that a processor can do: it hands the compiler stubs that are already written. What it costs is javac's own part,
 * which enters every class of a project again after each round.
 */
final class ReadyStubs extends AbstractProcessor {

    private final Path folder;
    private final List<Path> stubs;
    private boolean isDone;

    /** Takes stubs that lie in {@code folder}, in folders named like their packages. */
    ReadyStubs(Path folder, List<Path> stubs) {
        this.folder = folder;
        this.stubs = stubs;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.pooled.Pooled", "javax.annotation.processing.Generated");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            stubs.forEach(this::handOver);
        }
        return false;
    }

    private void handOver(Path stub) {
        String name =
                folder.relativize(stub).toString().replaceFirst("\\.java$", "").replaceAll("[/\\\\]", ".");
        try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
            file.write(Files.readString(stub));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
