package dev.pooled.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The Eclipse compiler, which has neither javac's trees nor its order of elements, generates what javac does. */
class EclipseCompilerTest {

    /** The tests that call the stubs, to be compiled with them. */
    private static final Path CALLERS = Path.of("src", "test", "java", "good");

    @TempDir
    private static Path directory;

    private static String messages = "";

    @BeforeAll
    static void compile() throws IOException {
        List<Path> sources = new ArrayList<>(Compiling.files("good"));
        sources.addAll(EclipseCompiler.sourcesIn(CALLERS));
        messages = EclipseCompiler.compile(directory, sources);
    }

    @Test
    void saysNothing() {
        assertThat(messages).isEmpty();
    }

    @Test
    void generatesTheSame() throws IOException {
        List<Path> files = Compiling.files("good");
        Map<String, String> byJavac = Compiling.generated(
                Compiling.generating(files.stream().map(Compiling::source).toList()));

        assertThat(generated()).isEqualTo(byJavac);
    }

    @TestFactory
    Stream<DynamicTest> makesStubsThatWork() throws ReflectiveOperationException, IOException {
        URL[] classes = {directory.resolve("classes").toUri().toURL()};
        Class<?> tests = new OwnClassesFirst(classes).loadClass("good.InlineShapesTest");
        Constructor<?> constructor = tests.getDeclaredConstructor();
        constructor.setAccessible(true);
        Object instance = constructor.newInstance();
        return Arrays.stream(tests.getInterfaces()[0].getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> dynamicTest(method.getName(), () -> call(method, instance)));
    }

    /** The context class loader is where the codecs look for classes. */
    private static void call(Method method, Object instance) throws Throwable {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(instance.getClass().getClassLoader());
        try {
            method.setAccessible(true);
            method.invoke(instance);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, String> generated() throws IOException {
        Path folder = directory.resolve("generated");
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Compiling.read(file));
            }
        }
        return texts;
    }

    /** Prefers the classes that the Eclipse compiler made to those of the same names that javac made. */
    private static final class OwnClassesFirst extends URLClassLoader {
        OwnClassesFirst(URL[] classes) {
            super(classes, EclipseCompilerTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null || !name.startsWith("good.") ? super.loadClass(name, resolve) : findClass(name);
            }
        }
    }
}
