package dev.pooled.agent;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the doctor finds the runtime: on a class path that it is told, or beside the agent. Stateless. */
final class RuntimeJar {

    /** Not the sources, the Javadoc or the tests, which have names of their own. */
    private static final Pattern NAME = Pattern.compile("pooled-runtime(-\\d[\\w.]*(-SNAPSHOT)?)?\\.jar");

    private RuntimeJar() {}

    /** Returns the entries of a class path, wildcards expanded as the JVM does. */
    static List<File> expanded(String classPath) {
        List<File> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            boolean isWildcard = entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*");
            if (isWildcard) {
                entries.addAll(jarsIn(new File(entry).getAbsoluteFile().getParentFile()));
            } else {
                entries.add(new File(entry).getAbsoluteFile());
            }
        }
        return entries;
    }

    /** Returns the runtime in the directory of {@code agent}; nothing if it is not there. */
    static List<File> beside(File agent) {
        List<File> found = new ArrayList<>();
        for (File jar : jarsIn(agent.getAbsoluteFile().getParentFile())) {
            if (NAME.matcher(jar.getName()).matches()) {
                found.add(jar);
            }
        }
        // Several: the last by name, which is the newest of one line of versions.
        return found.isEmpty() ? List.of() : List.of(found.get(found.size() - 1));
    }

    static String joined(List<File> entries) {
        return entries.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<File> jarsIn(File directory) {
        File[] jars = directory.listFiles((parent, name) -> name.endsWith(".jar"));
        List<File> sorted = new ArrayList<>(jars == null ? List.of() : Arrays.asList(jars));
        sorted.sort(null);
        return sorted;
    }
}
