package dev.pooled.internal.host.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which class loaders a worker's class path stands for, and which keep the order in which that is asked first. */
class MetLoadersTest {

    /** A class that loaders of this test define once more. */
    static final class Twin {}

    private static final String TWIN = Twin.class.getName();

    private static URLClassLoader loader(@Nullable ClassLoader parent) throws Exception {
        return new URLClassLoader(classes(), parent);
    }

    private static URL[] classes() throws Exception {
        return new URL[] {Path.of("target/test-classes").toUri().toURL()};
    }

    /** Asks itself first. */
    private static final class SelfFirst extends URLClassLoader {
        SelfFirst(ClassLoader parent) throws Exception {
            super(classes(), parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return name.equals(TWIN) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    @Test
    void whereTheRuntimeHasALoaderOfItsOwnOnlyWhatAsksThatKeepsTheUsualOrder() throws Exception {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader system = loader(platform);
                URLClassLoader runtime = new URLClassLoader(new URL[0], system);
                URLClassLoader plugin = new URLClassLoader(new URL[0], runtime);
                URLClassLoader beside = new SelfFirst(system);
                URLClassLoader besideAsUsual = loader(platform)) {
            MetLoaders loaders = new MetLoaders(system, runtime);

            assertThat(loaders.classPath()).isSameAs(runtime);
            assertThat(loaders.of(plugin.loadClass(TWIN))).isZero(); // it is the system's
            assertThat(loaders.of(beside.loadClass(TWIN))).isNegative();
            assertThat(loaders.of(besideAsUsual.loadClass(TWIN))).isNegative();
        }
    }

    @Test
    void aLoaderBesideTheRuntimesMayHaveAnotherVersionOfItsFilesAndOneBelowItHasNot() throws Exception {
        ClassLoader system = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader runtime = new URLClassLoader(new URL[0], system);
                URLClassLoader beside = loader(system);
                URLClassLoader below = loader(runtime)) {
            MetLoaders loaders = new MetLoaders(system, runtime);

            assertThat(loaders.of(beside.loadClass(TWIN))).isEqualTo(-1);
            assertThat(loaders.of(below.loadClass(TWIN))).isEqualTo(2);
        }
    }

    @Test
    void aRuntimeWhoseFilesAreNotKnownLeavesTheClassPathToTheSystemsLoader() throws Exception {
        ClassLoader system = ClassLoader.getSystemClassLoader();
        ClassLoader runtime = new ClassLoader(system) {};

        assertThat(new MetLoaders(system, runtime).classPath()).isSameAs(system);
    }

    @Test
    void aLoaderOfTheJdkThatOnlyChecksKeepsTheUsualOrder() throws Exception {
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = URLClassLoader.newInstance(classes(), platform)) {
            MetLoaders loaders = new MetLoaders(platform, platform);

            assertThat(loaders.of(loader.loadClass(TWIN))).isEqualTo(1);
        }
    }

    @Test
    void aNameWithoutANumberIsTheClassPathsWhateverTheContextLoaderHas() throws Exception {
        CodecRegistry codecs = new CodecRegistry(List.of(), null, new MetLoaders());
        WireBuffer out = new WireBuffer(codecs);
        out.writeObject(Twin.class);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader context = new SelfFirst(MetLoadersTest.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(context);

            assertThat(new WireBytes(out.toByteArray(), codecs).readObject())
                    .isSameAs(Twin.class)
                    .isNotSameAs(context.loadClass(TWIN));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @Test
    @Timeout(60)
    void whatIsCollectedIsToldOnceToWhoKnowsWhatWasToldBefore() throws Exception {
        MetLoaders loaders = new MetLoaders();
        URLClassLoader kept = loader(null);
        assertThat(loaders.of(kept.loadClass(TWIN))).isEqualTo(-1);
        WeakReference<ClassLoader> first = met(loaders, -2);
        WeakReference<ClassLoader> second = met(loaders, -3);

        List<Integer> gone = new ArrayList<>();
        while (gone.size() < 2) {
            System.gc();
            gone.addAll(loaders.goneAfter(gone.size()));
        }

        assertThat(gone).containsExactlyInAnyOrder(-2, -3);
        assertThat(first.refersTo(null) && second.refersTo(null)).isTrue();
        assertThat(loaders.goneAfter(2)).isEmpty();
        assertThat(loaders.goneAfter(0)).isEqualTo(gone);
        assertThat(loaders.loader(-2)).isNull();
        assertThatThrownBy(() -> loaders.loader(-2, "built.Thing"))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage(
                        "built.Thing (its class loader, number -2 of this pool, is gone from the application: what it"
                                + " loaded was closed or reloaded)");
        assertThat(loaders.others()).containsExactly(kept);
        kept.close();
    }

    private static WeakReference<ClassLoader> met(MetLoaders loaders, int number) throws Exception {
        try (URLClassLoader loader = loader(null)) {
            assertThat(loaders.of(loader.loadClass(TWIN))).isEqualTo(number);
            return new WeakReference<>(loader);
        }
    }
}
