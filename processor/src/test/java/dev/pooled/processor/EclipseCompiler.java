package dev.pooled.processor;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** Compilations by the Eclipse compiler, with the processor. */
final class EclipseCompiler {

    private EclipseCompiler() {}

    /** Compiles {@code sources} into {@code classes} and {@code generated} of {@code directory}; returns what it says. */
    static String compile(Path directory, List<Path> sources) throws IOException {
        Files.createDirectories(directory.resolve("generated"));
        StringWriter text = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("-17", "-nowarn", "-parameters"));
        arguments.addAll(List.of("-cp", classPathWithoutTests()));
        arguments.addAll(List.of("-d", directory.resolve("classes").toString()));
        arguments.addAll(List.of("-s", directory.resolve("generated").toString()));
        arguments.addAll(copies(directory, sources));
        BatchCompiler.compile(arguments.toArray(new String[0]), new PrintWriter(text), new PrintWriter(text), null);
        return text.toString();
    }

    static List<Path> sourcesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** It writes no source of a type that is on the class path, and the stubs of {@code good} are among the tests. */
    static String classPathWithoutTests() {
        Path tests = Path.of(URI.create(EclipseCompiler.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** It wants files in folders named like their packages. */
    private static List<String> copies(Path directory, List<Path> files) throws IOException {
        List<String> copies = new ArrayList<>();
        for (Path file : files) {
            String text = Compiling.read(file);
            String home = text.startsWith("package ")
                    ? text.substring("package ".length(), text.indexOf(';')).replace('.', '/')
                    : "";
            Path folder = Files.createDirectories(directory.resolve("sources").resolve(home));
            copies.add(Files.copy(file, folder.resolve(file.getFileName())).toString());
        }
        return copies;
    }
}
