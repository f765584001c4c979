package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.serving.HostAgent;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How this JVM was launched: what a worker needs to see the same classes under the same rules.
 *
 * <p>It is taken when a pool opens and not before, since some launchers (Surefire) correct the class path in their
 * {@code main}. Immutable.
 */
final class HostLaunch {

    /** What this JVM and its machine have: sizes in bytes, {@link MachineMemory#UNKNOWN} where unknown. */
    record Machine(long memoryBytes, long maxHeapBytes, int processors) {}

    private static final String RUNTIME_CLASS = "dev/pooled/Pool.class";

    private static final String[] PROPERTIES = {
        "java.class.path", "java.home", "java.specification.version", "jdk.module.main", "sun.java.command", "user.dir"
    };

    private final List<String> arguments;
    private final Map<String, String> properties;
    private final Map<String, String> environment;
    private final Machine machine;
    private final List<String> classPath;
    private final @Nullable String runtime;
    private final @Nullable String source;
    private final LaunchMode mode;

    private HostLaunch(
            List<String> arguments,
            Map<String, String> properties,
            Map<String, String> environment,
            Machine machine,
            List<String> classPath,
            @Nullable String runtime,
            @Nullable String source,
            LaunchMode mode) {
        this.arguments = List.copyOf(arguments);
        this.properties = Map.copyOf(properties);
        this.environment = Map.copyOf(environment);
        this.machine = machine;
        this.classPath = List.copyOf(classPath);
        this.runtime = runtime;
        this.source = source;
        this.mode = mode;
    }

    /** Returns how this very JVM was launched. */
    static HostLaunch current() {
        Map<String, String> properties = new TreeMap<>();
        for (String key : PROPERTIES) {
            String value = System.getProperty(key);
            if (value != null) {
                properties.put(key, value);
            }
        }
        // The property may have been changed since; the directory may not.
        properties.put("user.dir", new File("").getAbsolutePath());
        CodeSource code = HostLaunch.class.getProtectionDomain().getCodeSource();
        URL source = code == null ? null : code.getLocation();
        String runtime = fileOf(source);
        ClassLoader own = HostLaunch.class.getClassLoader();
        Machine machine = new Machine(
                MachineMemory.bytes(),
                Runtime.getRuntime().maxMemory(),
                Runtime.getRuntime().availableProcessors());
        List<ClassLoader> loaders = new ArrayList<>();
        addIfPresent(loaders, Thread.currentThread().getContextClassLoader());
        addIfPresent(loaders, own);
        String place = source == null ? null : source.toString();
        boolean isOnClassPath = own == ClassLoader.getSystemClassLoader()
                || (runtime != null && systemClassPath(properties).contains(runtime)); // as in the doctor
        return new HostLaunch(
                currentArguments(),
                properties,
                System.getenv(),
                machine,
                classPath(properties, runtime, loaders),
                runtime,
                place,
                LaunchMode.of(properties, place, isOnClassPath));
    }

    /**
     * Returns the same launch with another class path, in place of all that this JVM got its classes from.
     *
     * @throws IllegalArgumentException if the runtime is not on it, as a jar that has its name or a directory
     */
    HostLaunch withClassPath(List<Path> newClassPath) {
        Set<String> entries = new LinkedHashSet<>();
        String found = null;
        for (Path entry : newClassPath) {
            String path = entry.toAbsolutePath().toString();
            entries.add(path);
            if (found == null && (isOursAlone(entry.toFile()) || Files.exists(entry.resolve(RUNTIME_CLASS)))) {
                found = path;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException(
                    "the class path of workers must have pooled-runtime, as every class path has whose"
                            + " classes have @Pooled methods: " + newClassPath);
        }
        Map<String, String> own = new TreeMap<>(properties);
        own.remove("jdk.module.main");
        own.put("java.class.path", String.join(File.pathSeparator, entries));
        own.put("sun.java.command", "");
        return of(arguments, own, environment, machine, List.copyOf(entries), found);
    }

    /**
     * Describes a launch; {@code properties} are the system properties that tell of it, and {@code runtime} is where the
     * runtime's classes were loaded from.
     */
    static HostLaunch of(
            List<String> arguments,
            Map<String, String> properties,
            Map<String, String> environment,
            Machine machine,
            List<String> classPath,
            @Nullable String runtime) {
        String source = runtime == null ? null : "file:" + runtime;
        LaunchMode mode = LaunchMode.of(properties, source, /* isOnClassPath= */ true);
        return new HostLaunch(arguments, properties, environment, machine, classPath, runtime, source, mode);
    }

    /** Describes a launch of that mode whose runtime came from no file. */
    static HostLaunch of(
            List<String> arguments,
            Map<String, String> properties,
            Map<String, String> environment,
            Machine machine,
            List<String> classPath,
            String source,
            LaunchMode mode) {
        return new HostLaunch(arguments, properties, environment, machine, classPath, null, source, mode);
    }

    /**
     * Returns the class path with absolute entries, the runtime's own jar first: a worker finds its main class there without
     * having opened anything else, and a start archive is made for that one entry. A jar that holds more than the runtime
     * stays where it is.
     *
     * @param runtime where the runtime's classes were loaded from; {@code null} if from no file
     * @param loaders the class loaders to ask for the rest of the class path if {@code runtime} is not on it
     */
    static List<String> classPath(Map<String, String> properties, @Nullable String runtime, List<ClassLoader> loaders) {
        Collection<String> stated = systemClassPath(properties);
        Set<String> classPath = new LinkedHashSet<>();
        if (runtime != null && isOursAlone(new File(runtime))) {
            classPath.add(runtime);
        }
        classPath.addAll(stated);
        if (runtime != null && !stated.contains(runtime)) {
            // Loaded by a class loader of its own (exec:java, a container), whose files a worker takes as class path.
            for (ClassLoader loader : loaders) {
                classPath.addAll(filesOf(loader));
            }
            classPath.add(runtime);
        }
        return List.copyOf(classPath);
    }

    /** The arguments the JVM itself was given, argument files and variables expanded; no class path, no main class. */
    List<String> arguments() {
        return arguments;
    }

    /** The class path with absolute entries, the runtime's own place included. */
    List<String> classPath() {
        return classPath;
    }

    /** The runtime's own jar; {@code null} if its classes were loaded from anything else. */
    @Nullable
    File runtimeJar() {
        File jar = runtime == null ? null : new File(runtime);
        return jar != null && isOursAlone(jar) && jar.isFile() ? jar : null;
    }

    /** Tells by its name whether this is the jar we publish: looking inside would take a fresh JVM milliseconds. */
    static boolean isOursAlone(File file) {
        String name = file.getName();
        return name.startsWith("pooled-runtime") && name.endsWith(".jar");
    }

    /** What this launch is called. */
    LaunchMode mode() {
        return mode;
    }

    /** Where the runtime's classes came from, a URL; {@code null} if they do not say. */
    @Nullable
    String source() {
        return source;
    }

    /** Returns whether a JVM with {@link #classPath} finds the runtime's classes there by itself. */
    boolean isRuntimeInReach() {
        return runtime != null || mode != LaunchMode.CLASS_LOADER;
    }

    /** The module the program was started from, if it was started from one. */
    Optional<String> mainModule() {
        return Optional.ofNullable(properties.get("jdk.module.main"));
    }

    /** The {@code java} this JVM was started by, or would have been if it was started by other means. */
    File java() {
        File java = javaIn(javaHome());
        if (java.exists()) {
            return java;
        }
        // An image without commands, started by a launcher of its own that may be a renamed java.
        String command = ProcessHandle.current().info().command().orElse("");
        String name = new File(command).getName();
        return name.equals("java") || name.equals("java.exe") ? new File(command) : java;
    }

    File javaHome() {
        return new File(properties.getOrDefault("java.home", ""));
    }

    /** The feature version of this JVM: 17, 25. */
    int javaVersion() {
        return Integer.parseInt(properties.getOrDefault("java.specification.version", "17"));
    }

    File workingDirectory() {
        return new File(properties.getOrDefault("user.dir", "")).getAbsoluteFile();
    }

    Map<String, String> environment() {
        return environment;
    }

    Machine machine() {
        return machine;
    }

    /** Returns where {@code java} is in the JDK or image at {@code home}. */
    static File javaIn(File home) {
        return new File(home, File.separatorChar == '\\' ? "bin\\java.exe" : "bin/java");
    }

    private static List<String> currentArguments() {
        List<String> arguments = OwnCommandLine.jvmArguments();
        if (arguments == null) {
            arguments = HostAgent.inputArguments();
        }
        return arguments == null ? ManagementFactory.getRuntimeMXBean().getInputArguments() : arguments;
    }

    /** Reads java.class.path as the system class loader does: an empty entry, or no entry at all, is the directory. */
    private static Collection<String> systemClassPath(Map<String, String> properties) {
        String text = properties.getOrDefault("java.class.path", "");
        if (text.isEmpty() && properties.containsKey("jdk.module.main")) {
            return List.of();
        }
        File directory = new File(properties.getOrDefault("user.dir", "")).getAbsoluteFile();
        Set<String> entries = new LinkedHashSet<>();
        for (String entry : text.split(File.pathSeparator, -1)) {
            entries.add(LaunchRules.absolute(entry, directory));
        }
        return entries;
    }

    /** Returns the files a class loader and those above it read from, the uppermost first, as classes are looked up. */
    private static Collection<String> filesOf(ClassLoader loader) {
        List<ClassLoader> chain = new ArrayList<>();
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            chain.add(0, each);
        }
        Set<String> files = new LinkedHashSet<>();
        for (ClassLoader each : chain) {
            if (each instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    String file = fileOf(url);
                    if (file != null) {
                        files.add(file);
                    }
                }
            }
        }
        return files;
    }

    private static @Nullable String fileOf(@Nullable URL url) {
        if (url == null || !"file".equals(url.getProtocol())) {
            return null;
        }
        try {
            return new File(url.toURI()).getAbsolutePath();
        } catch (URISyntaxException | IllegalArgumentException ignored) {
            return new File(url.getPath()).getAbsolutePath(); // blanks left unescaped, as File.toURL does
        }
    }

    private static void addIfPresent(List<ClassLoader> loaders, @Nullable ClassLoader loader) {
        if (loader != null) {
            loaders.add(loader);
        }
    }
}
