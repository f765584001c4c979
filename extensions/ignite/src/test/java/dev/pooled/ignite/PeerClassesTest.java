package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The test is the host, which answers what it has at once. */
@Timeout(15)
class PeerClassesTest {

    private final Map<String, byte[]> host = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final PeerClasses peer = new PeerClasses(new Outbox(this::answer, Wires.ENDED));
    private volatile boolean isSilent;

    private void answer(byte[] packet) {
        if (ClusterCodec.read(new ByteReader(packet)) instanceof ClusterMessage.Ask ask) {
            asked.add(ask.name());
            if (!isSilent) {
                peer.answered(new ClusterMessage.Have(ask.question() + 1000, new byte[] {9}));
                peer.answered(new ClusterMessage.Have(ask.question(), host.get(ask.name())));
            }
        }
    }

    @Test
    void whatTheHostHasIsAskedForOnce() throws IOException {
        host.put("a b/c#d.txt", new byte[] {1, 2});

        URL first = peer.getResource("a b/c#d.txt");
        URL second = peer.getResource("a b/c#d.txt");

        assertThat(first).isNotNull().isSameAs(second);
        try (InputStream in = first.openStream()) {
            assertThat(in.readAllBytes()).containsExactly(1, 2);
        }
        assertThat(asked).containsExactly("a b/c#d.txt");
        assertThat(Collections.list(peer.getResources("a b/c#d.txt"))).containsExactly(first);
    }

    @Test
    void whatTheHostDoesNotHaveIsNotThere() throws IOException {
        assertThat(peer.getResource("none.txt")).isNull();
        assertThat(Collections.list(peer.getResources("none.txt"))).isEmpty();
        assertThatThrownBy(() -> peer.loadClass("a.None"))
                .isInstanceOf(ClassNotFoundException.class)
                .hasMessage("a.None: the pool's host does not have it");
    }

    @Test
    void classesComeFromTheHost() throws IOException, ClassNotFoundException {
        String file = PeerClassesTest.class.getName().replace('.', '/') + ".class";
        try (InputStream in = PeerClassesTest.class.getClassLoader().getResourceAsStream(file)) {
            assertThat(in).isNotNull();
            host.put(file, in.readAllBytes());
        }

        Class<?> there = peer.loadClass(PeerClassesTest.class.getName());

        assertThat(there).isNotSameAs(PeerClassesTest.class);
        assertThat(there.getClassLoader()).isSameAs(peer);
    }

    @Test
    void nobodyWaitsForAHostThatIsGone() throws Exception {
        isSilent = true;
        CompletableFuture<Boolean> isThere = CompletableFuture.supplyAsync(() -> peer.getResource("x") != null);
        while (asked.isEmpty()) {
            Thread.onSpinWait();
        }

        peer.gone();

        assertThat(isThere.get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(peer.getResource("y")).as("asked for too late").isNull();
    }

    @Test
    void whoeverWaitsCanBeInterrupted() {
        isSilent = true;

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> peer.getResource("x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("interrupted while the host was asked for x");
        assertThat(Thread.interrupted()).isTrue();
    }
}
