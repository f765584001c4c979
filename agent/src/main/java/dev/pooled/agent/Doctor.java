package dev.pooled.agent;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The program {@code java -jar pooled-agent.jar doctor}: prints what {@code Pool.doctor()} of the runtime that it finds says, and
 * without one what a bare JVM does. Stateless.
 */
public final class Doctor {

    static final String USAGE = """
            Usage: java [JVM options] -jar pooled-agent.jar doctor [-cp <class path>]

            Prints what Pooled finds on this machine: JDK, processors and memory as the container gives them, what workers get of
            the JVM options, how long they take to start, how long a call takes, how many to open, and every problem with
            its cure.

              -cp <class path>   the application's, with pooled-runtime on it; entries may end in /* for all jars of a directory.
                                 Without it, pooled-runtime*.jar beside this jar is taken; without that, a bare JVM is measured.
              --help             prints this
            """;

    private static final int BAD_ARGUMENTS = 2;

    private Doctor() {}

    /** Prints a report and returns, or usage; ends the JVM with 2 if it cannot understand its arguments, with 1 if it fails. */
    public static void main(String[] arguments) {
        int code = run(arguments, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Does what the program does, and returns its exit code. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        List<String> given = Arrays.asList(arguments);
        if (given.contains("--help") || given.contains("-h") || given.contains("-help")) {
            out.print(USAGE);
            return 0;
        }
        boolean hasClassPath = given.size() == 3 && isClassPathOption(given.get(1));
        if (given.isEmpty() || !given.get(0).equals("doctor") || (given.size() != 1 && !hasClassPath)) {
            err.println(given.isEmpty() ? "what to do is missing" : "not understood: " + String.join(" ", given));
            err.print(USAGE);
            return BAD_ARGUMENTS;
        }
        return report(hasClassPath ? RuntimeJar.expanded(given.get(2)) : RuntimeJar.beside(ownJar()), out, err);
    }

    private static boolean isClassPathOption(String option) {
        return option.equals("-cp") || option.equals("-classpath") || option.equals("--class-path");
    }

    private static int report(List<File> classPath, PrintStream out, PrintStream err) {
        try {
            // Left open: what the runtime does at the end of this JVM, it loads from there.
            ClassLoader loader = new URLClassLoader(urls(classPath), Doctor.class.getClassLoader());
            Class<?> pool = poolOf(loader);
            if (pool == null) {
                out.print(BareJvm.report(classPath));
                return 0;
            }
            // Workers are to have the application's class path and not this program's: the runtime reads it from here.
            System.setProperty("java.class.path", RuntimeJar.joined(classPath));
            Thread.currentThread().setContextClassLoader(loader);
            out.print(pool.getMethod("doctor").invoke(null));
            return 0;
        } catch (InvocationTargetException e) {
            err.println("the runtime failed: " + e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            err.println("the runtime cannot be asked (" + e + "); use the same version of it and of pooled-agent");
        } catch (IOException e) {
            err.println("the class path cannot be read: " + e);
        }
        return 1;
    }

    private static @Nullable Class<?> poolOf(ClassLoader loader) {
        try {
            return Class.forName("dev.pooled.Pool", true, loader);
        } catch (ClassNotFoundException ignored) { // the report says so
            return null;
        }
    }

    private static URL[] urls(List<File> files) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (File file : files) {
            urls.add(file.toURI().toURL());
        }
        return urls.toArray(new URL[0]);
    }

    private static File ownJar() {
        return Path.of(URI.create(Doctor.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toFile();
    }
}
