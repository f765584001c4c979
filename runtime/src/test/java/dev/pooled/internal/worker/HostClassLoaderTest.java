package dev.pooled.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.FrameLayout;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import dev.pooled.testkit.OneWayChannel;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a worker asks its host for, what it does not, and who hears the answer. */
@Timeout(20)
class HostClassLoaderTest {

    /** One that the class path has, and the host too. */
    private static final Class<?> KNOWN = Timeout.class;

    private final List<Message.Ask> asked = Collections.synchronizedList(new ArrayList<>());
    private final BlockingQueue<Message> replies = new LinkedBlockingQueue<>();
    private final Channel channel = new OneWayChannel() {
        @Override
        public void send(WireBuffer frames, @Nullable EncodedItems items) {
            Message message = MessageCodec.read(frames.array(), FrameLayout.LENGTH_BYTES, frames.size());
            asked.add((Message.Ask) message);
            replies.add(answer((Message.Ask) message));
        }

        @Override
        public Message receive() throws IOException {
            try {
                return take(100);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        /** Needs more stack than sending does. */
        private Message take(int calls) throws InterruptedException {
            return calls == 0 ? replies.take() : take(calls - 1);
        }
    };

    private final Inbox inbox = new Inbox(channel, Thread.currentThread());
    private final HostClasses classes =
            new HostClasses(inbox, "worker 2 of pool 'etl'", HostClassLoaderTest.class.getClassLoader());

    private static Message answer(Message.Ask ask) {
        if (ask.isClass() && ask.name().equals(KNOWN.getName())) {
            return new Message.Served(ask.question(), "file:/app/", List.of(bytesOf(ask.name())));
        } else if (!ask.isClass() && ask.name().startsWith("texts/")) {
            return new Message.Served(ask.question(), "", List.of(new byte[] {1}, new byte[] {2, 3}));
        } else if (!ask.isClass() && !ask.name().endsWith("Later")) {
            return new Message.Served(ask.question(), "", List.of());
        }
        return new Message.Missing(
                ask.question(), "nobody knows it", !ask.name().endsWith("Later"));
    }

    private static byte[] bytesOf(String name) {
        try (InputStream in = ClassLoader.getSystemResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsOnTheClassPathIsNotAskedFor() throws Exception {
        assertThat(classes.loader(1).loadClass(KNOWN.getName())).isSameAs(KNOWN);
        assertThat(classes.classPath().loadClass("java.util.List")).isSameAs(List.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void aLoaderThatGoesItsOwnWayIsAskedFirst() throws Exception {
        Class<?> own = classes.loader(-1).loadClass(KNOWN.getName());

        assertThat(own).isNotSameAs(KNOWN);
        assertThat(classes.of(own)).isEqualTo(-1);
        assertThat(classes.of(KNOWN)).isZero();
        assertThat(own.getProtectionDomain().getCodeSource().getLocation()).hasToString("file:/app/");
        assertThat(own.getPackage().getName()).isEqualTo(KNOWN.getPackageName());
        assertThat(classes.loader(-1).loadClass(KNOWN.getName())).isSameAs(own);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatIsMissingIsAskedForOnceUnlessTheHostNamesIt() {
        HostClassLoader loader = classes.loader(3);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> loader.loadClass("com.acme.Page"))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessageStartingWith(
                            "com.acme.Page (worker 2 of pool 'etl' finds it neither on its class path, ")
                    .hasMessageEndingWith(
                            ", nor in the application (launched by: unknown): nobody knows it; add what is missing with extraClassPath(…))");
        }
        assertThat(asked).containsExactly(new Message.Ask(1, 3, true, "com.acme.Page"));

        classes.loader(3, "com.acme.Page");
        assertThatThrownBy(() -> loader.loadClass("com.acme.Page")).isInstanceOf(ClassNotFoundException.class);

        assertThat(asked).hasSize(2);
    }

    @Test
    void whatTheHostHasFailedToTellIsAskedForAgain() throws Exception {
        HostClassLoader loader = classes.loader(3);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> loader.loadClass("com.acme.Later"))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessageEndingWith(": nobody knows it; add what is missing with extraClassPath(…))");
            assertThat(loader.getResource("com/acme/Later")).isNull();
        }
        assertThat(asked).hasSize(4);
    }

    @Test
    void aNameThatNoClassOrResourceHasIsNotAskedFor() {
        String name = "a".repeat(Message.Ask.MAX_NAME_CHARS + 1);

        assertThatThrownBy(() -> classes.loader(3).loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        assertThat(classes.loader(3).getResource(name)).isNull();
        assertThat(asked).isEmpty();
    }

    @Test
    void aLoaderThatIsGoneInTheHostIsForgotten() {
        HostClassLoader loader = classes.loader(3);

        assertThat(classes.unloaded(3)).isSameAs(loader);
        assertThat(classes.unloaded(3)).isNull();
        assertThat(classes.loader(3)).isNotSameAs(loader);
    }

    @Test
    void aStackWithoutRoomOverflowsBeforeAnythingIsAsked() throws Exception {
        Thread deep = new Thread(null, this::askWhileItUnwinds, "deep", 512 << 10);
        deep.start();
        deep.join();

        assertThat(overflows).isGreaterThan(1);
        assertThat(asked).hasSize(1);
        assertThatThrownBy(() -> classes.loader(3).loadClass("com.acme.After"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(asked).hasSize(2);
    }

    private int overflows;

    /** Asks from the deepest point on, a call less deep each time, until there is room. */
    private void askWhileItUnwinds() {
        try {
            askWhileItUnwinds();
            return;
        } catch (StackOverflowError e) {
            overflows++;
        }
        inbox.ask(3, /* isClass= */ true, "com.acme.Deep");
    }

    @Test
    void whatIsOfTheJdkOrOfTheRuntimeIsNeverAskedFor() {
        for (String name : List.of("java.util.Nothing", "jdk.Nothing", "dev.pooled.Nothing", "dev.pooled.internal.A")) {
            assertThatThrownBy(() -> classes.loader(-1).loadClass(name)).isInstanceOf(ClassNotFoundException.class);
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void resourcesAreAskedForOnceAndReadFromMemory() throws Exception {
        HostClassLoader loader = classes.loader(1);

        List<URL> urls = Collections.list(loader.getResources("texts/a.txt"));
        assertThat(urls).hasSize(2);
        try (InputStream in = loader.getResourceAsStream("texts/a.txt");
                InputStream second = urls.get(1).openStream()) {
            assertThat(in).hasBinaryContent(new byte[] {1});
            assertThat(second).hasBinaryContent(new byte[] {2, 3});
        }
        assertThat(loader.getResource("none.txt")).isNull();
        assertThat(loader.getResource("none.txt")).isNull();

        assertThat(asked).hasSize(2);
        assertThat(classes.classPath().getResource("none.txt")).isNull(); // the host has no more on its class path
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatElseComesWhileAThreadWaitsIsThereForTheTaskThread() {
        replies.add(new Message.Drop(7));
        replies.add(new Message.Drop(8));

        assertThatThrownBy(() -> classes.classPath().loadClass("com.acme.Page"))
                .isInstanceOf(ClassNotFoundException.class);

        assertThat(inbox.next()).isEqualTo(new Message.Drop(7));
        assertThat(inbox.next()).isEqualTo(new Message.Drop(8));
    }

    @Test
    void anAnswerThatTheTaskThreadReadsReachesTheThreadThatWaitsForIt() throws Exception {
        CompletableFuture<String> waiting = new CompletableFuture<>();
        Thread other = new Thread(() -> {
            try {
                classes.classPath().loadClass("com.acme.Page");
            } catch (ClassNotFoundException e) {
                waiting.complete(e.getMessage());
            }
        });
        replies.add(new Message.Drop(1));
        assertThat(inbox.next()).isEqualTo(new Message.Drop(1));

        other.start();
        while (!waiting.isDone()) {
            replies.add(new Message.Drop(2)); // whoever reads, the other one goes on
            Message next = inbox.next();
            assertThat(next == null || inbox.answered(next) || next instanceof Message.Drop)
                    .isTrue();
        }

        assertThat(waiting.get(1, TimeUnit.SECONDS)).contains("nobody knows it");
        other.join();
    }
}
