package dev.pooled.processor.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a worker loads to run a method. */
class WorkerLoadingTest {

    private static final String STUB = "dev.pooled.processor.behavior.ArithmeticPooled";

    @Test
    void theMethodsComeWithoutTheStub() throws ClassNotFoundException {
        RecordingLoader loader = new RecordingLoader();

        Class<?> home = Class.forName(STUB + "$Methods", true, loader);

        List<PooledMethod<?, ?>> methods = PooledMethods.of(home);
        assertThat(methods).extracting(PooledMethod::name).contains("Arithmetic.square", "Arithmetic.sorted");
        assertThat(methods).extracting(PooledMethod::index).isSorted().startsWith(0);
        assertThat(loader.loaded).contains(STUB + "$Methods").doesNotContain(STUB);
    }

    /** Defines the classes of this package itself, and remembers which. */
    private static final class RecordingLoader extends ClassLoader {
        private final List<String> loaded = new ArrayList<>();

        RecordingLoader() {
            super(WorkerLoadingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.pooled.processor.behavior.")) {
                return super.loadClass(name, resolve);
            }
            loaded.add(name);
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
