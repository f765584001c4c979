package dev.pooled.internal.host.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the host answers to workers, and which of its class loaders it asks. */
class ClassServerTest {

    /** A class that loaders of this test define once more. */
    static final class Twin {}

    /** Defines {@link Twin} itself, whoever else has it. */
    private static class Defining extends ClassLoader {
        private final boolean handsOutFiles;

        Defining(boolean handsOutFiles) {
            super(ClassServerTest.class.getClassLoader());
            this.handsOutFiles = handsOutFiles;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null || !name.equals(Twin.class.getName())) {
                return known != null ? known : super.loadClass(name, resolve);
            }
            byte[] file = file();
            return defineClass(name, file, 0, file.length);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return handsOutFiles ? null : super.getResource(name);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return handsOutFiles ? new ByteArrayInputStream(new byte[] {1, 2, 3}) : super.getResourceAsStream(name);
        }
    }

    private static byte[] file() {
        try (InputStream in = Twin.class.getResourceAsStream("ClassServerTest$Twin.class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private final MetLoaders loaders = new MetLoaders();
    private final ClassServer server = new ClassServer(loaders);

    private Message ask(int loader, Class<?> type) {
        return server.answer(new Message.Ask(5, loader, /* isClass= */ true, type.getName()));
    }

    @Test
    void whatIsOnTheClassPathHasTheNumberZeroAndAnyOtherLoaderOneOfItsOwn() throws Exception {
        ClassLoader first = new Defining(true);
        ClassLoader second = new Defining(true);

        assertThat(loaders.of(Twin.class)).isZero();
        assertThat(loaders.of(String.class)).isZero();
        assertThat(loaders.of(first.loadClass(Twin.class.getName()))).isEqualTo(-1);
        assertThat(loaders.of(second.loadClass(Twin.class.getName()))).isEqualTo(-2);
        assertThat(loaders.of(first.loadClass(Twin.class.getName()))).isEqualTo(-1);
        assertThat(loaders.others()).containsExactly(second, first);
    }

    @Test
    void onlyALoaderThatMayHaveAnotherVersionHasANumberBelowZero() throws Exception {
        URL classes = Path.of("target/test-classes").toUri().toURL();
        try (URLClassLoader cutOff = new URLClassLoader(new URL[] {classes}, null);
                URLClassLoader cutOffToo =
                        new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            assertThat(loaders.of(cutOff.loadClass(Twin.class.getName()))).isNegative();
            assertThat(loaders.of(cutOffToo.loadClass(Twin.class.getName()))).isNegative();
        }
    }

    @Test
    void aClassIsServedAsItsLoaderHasIt() throws Exception {
        ClassLoader loader = new Defining(true);
        int number = loaders.of(loader.loadClass(Twin.class.getName()));

        assertThat(ask(number, Twin.class)).isInstanceOfSatisfying(Message.Served.class, served -> {
            assertThat(served.question()).isEqualTo(5);
            assertThat(served.contents()).containsExactly(new byte[] {1, 2, 3});
        });
    }

    @Test
    void aClassOfTheClassPathIsNotServedToWhoAsksAnotherLoader() throws Exception {
        ClassLoader loader = new Defining(true);
        int number = loaders.of(loader.loadClass(Twin.class.getName()));

        assertThat(ask(number, ClassServerTest.class)).isEqualTo(new Message.Elsewhere(5, 0));
    }

    @Test
    void theFileOfTheClassPathIsNotTakenForThatOfALoaderThatDefinedItsOwn() throws Exception {
        ClassLoader loader = new Defining(false);
        int number = loaders.of(loader.loadClass(Twin.class.getName()));

        assertThat(ask(number, Twin.class))
                .isInstanceOfSatisfying(Message.Missing.class, missing -> assertThat(missing.reason())
                        .contains("hands out no class file of it: start the application with"
                                + " -javaagent:pooled-agent.jar"));
    }

    @Test
    void aClassThatIsNowhereOrOfALoaderThatWasNeverMetIsMissing() {
        for (int number : new int[] {0, 3, -3, Integer.MIN_VALUE}) {
            assertThat(server.answer(new Message.Ask(5, number, true, "com.acme.Nowhere")))
                    .isInstanceOfSatisfying(Message.Missing.class, missing -> assertThat(missing.reason())
                            .endsWith("; it runs without the agent"));
        }
    }

    @Test
    void aLoaderThatFailsIsAnAnswerToo() throws Exception {
        ClassLoader failing = new Defining(true) {
            @Override
            public InputStream getResourceAsStream(String name) {
                throw new StackOverflowError("on purpose");
            }
        };
        int number = loaders.of(failing.loadClass(Twin.class.getName()));

        assertThat(ask(number, Twin.class))
                .isEqualTo(new Message.Missing(
                        5, "the application's class loader failed: java.lang.StackOverflowError: on purpose", false));
    }

    @Test
    void onlyWhatWillBeSoTheNextTimeTooIsFinal() throws Exception {
        Map<String, IOException> failures = Map.of(
                "com.acme.Unread", new IOException("the disk is away"),
                "com.acme.Nowhere", new NoSuchFileException("com/acme/Nowhere.class"));
        ClassLoader loader = new Defining(true) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                throw new ClassNotFoundException(name, failures.get(name));
            }

            @Override
            public InputStream getResourceAsStream(String name) {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is full");
                    }
                };
            }
        };
        int number = loaders.of(loader.loadClass(Twin.class.getName()));

        assertThat(server.answer(new Message.Ask(5, number, true, "com.acme.Unread")))
                .isEqualTo(new Message.Missing(
                        5, "the application's class loader failed: java.io.IOException: the disk is away", false));
        assertThat(server.answer(new Message.Ask(5, number, true, "com.acme.Nowhere")))
                .isInstanceOfSatisfying(Message.Missing.class, missing -> assertThat(missing.isFinal())
                        .isTrue());
        assertThat(ask(number, Twin.class))
                .isEqualTo(new Message.Missing(
                        5, "the application's class loader failed: java.io.IOException: the disk is full", false));
    }

    @Test
    void resourcesOfTheClassPathAreNotServed() throws Exception {
        URL classes = Path.of("target/test-classes").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, null)) {
            int number = loaders.of(loader.loadClass(Twin.class.getName()));
            String known = Twin.class.getName().replace('.', '/') + ".class";

            assertThat(server.answer(new Message.Ask(5, number, false, known)))
                    .isInstanceOfSatisfying(Message.Served.class, served -> assertThat(served.contents())
                            .isEmpty());
        }
    }
}
