package dev.pooled.internal.wire.codec;

import java.util.List;

/**
 * Which of the host's class loaders a class is of, as a number that host and worker both know: so a name means the same class in
 * both, however many classes of that name there are. Thread-safe.
 *
 * <p>0 is the class path, which both have. A loader with a number above 0 has what its parents do not have; one below 0 goes
 * its own way, and may have another version of what is on the class path.
 */
public interface ClassOrigins {

    /** What stands for everything that a worker finds without its host. */
    int CLASS_PATH = 0;

    /** Returns the number of the loader that {@code type} is of. */
    int of(Class<?> type);

    /**
     * Returns the loader with that number, for class {@code name} to be loaded by.
     *
     * @throws ClassNotFoundException if there is none, or none any more
     */
    ClassLoader loader(int number, String name) throws ClassNotFoundException;

    /** Returns the loader that finds what number 0 stands for. */
    ClassLoader classPath();

    /** Returns the loaders that may know a class which is not on the class path, the one met last first. */
    List<ClassLoader> others();
}
