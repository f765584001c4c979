package dev.pooled.launch.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs a main class whose classes exist only in memory, as if they had just been generated: there is no file to ask for. */
public final class Memory {

    private Memory() {}

    /** Defines classes from a directory, and hands out nothing of it. */
    private static final class Generator extends ClassLoader {

        private final File directory;

        Generator(File directory) {
            super(Generator.class.getClassLoader());
            this.directory = directory;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try {
                byte[] bytes = Files.readAllBytes(Path.of(directory.getPath(), name + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException notGenerated) {
                throw new ClassNotFoundException(name, notGenerated);
            }
        }
    }

    public static void main(String[] args) throws Exception {
        ClassLoader loader = new Generator(new File(args[0]));
        loader.loadClass(args[1]).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    }
}
