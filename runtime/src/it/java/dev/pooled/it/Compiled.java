package dev.pooled.it;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Classes that are compiled while a test runs, so that no worker has them on its class path. */
final class Compiled {

    private Compiled() {}

    /** Compiles a class, given by its name and its source, into {@code directory}. */
    static void into(Path directory, String name, String source) throws IOException {
        Path file = Files.createDirectories(directory.resolveSibling(directory.getFileName() + "-source"))
                .resolve(name.substring(name.lastIndexOf('.') + 1) + ".java");
        Files.writeString(file, source);
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-nowarn"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path") + ":" + directory));
        arguments.addAll(List.of("-d", directory.toString(), file.toString()));
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        if (result != 0) {
            throw new AssertionError(source);
        }
    }

    /** A loader as plugins have: it knows the files of {@code directory}, and asks the class path first. */
    static URLClassLoader parentFirst(Path directory) {
        return new URLClassLoader(urls(directory), Compiled.class.getClassLoader());
    }

    /** A loader as web applications have: it asks the class path last. */
    static URLClassLoader childFirst(Path directory) {
        return new ChildFirst(urls(directory));
    }

    private static URL[] urls(Path directory) {
        try {
            return new URL[] {directory.toUri().toURL()};
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }

    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(URL[] urls) {
            super(urls, Compiled.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try {
                    return name.startsWith("java.") ? super.loadClass(name, resolve) : findClass(name);
                } catch (ClassNotFoundException ignored) { // it has none of its own
                    return super.loadClass(name, resolve);
                }
            }
        }
    }
}
