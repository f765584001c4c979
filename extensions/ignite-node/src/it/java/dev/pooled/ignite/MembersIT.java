package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.ignite.Members.Member;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** How JVMs become members of a cluster, and how they end being it: the packaged node and the packaged agent. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MembersIT {

    @TempDir
    private Path directory;

    private Members members;

    @BeforeEach
    void makePorts() throws IOException {
        members = new Members(directory.resolve("members"));
    }

    @AfterEach
    void endAll() throws InterruptedException {
        members.close();
    }

    @Test
    void nodesOfOneJarAndAHostWithTheAgentFindEachOtherAndLeaveNothing() throws Exception {
        Member first = members.nodeJar();
        Member second = members.nodeJar();
        Member host = members.probe("client");
        host.awaitLast("servers=2 clients=1");

        assertThat(listening(first)).hasSize(2);
        assertThat(listening(host)).isEmpty();
        assertThat(host.text()).doesNotContain("preferIPv4Stack");
        second.process().destroy();
        host.awaitLast("servers=1 clients=1");
        host.leave();
        first.process().destroy();
        assertThat(first.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(second.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(members.leftFiles()).isEmpty();
        assertThat(members.closedPackages()).isEmpty();
    }

    @Test
    void aHostThatForgetsToLeaveEndsAllTheSame() throws Exception {
        Member node = members.probe("server");
        node.await("servers=1");

        Member host = members.probe("client", "forgetful=true");

        host.await("joined in");
        assertThat(host.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        node.leave();
        assertThat(members.leftFiles()).isEmpty();
    }

    @Test
    void aKilledNodeIsMissedAtOnceAndOneThatHangsWithinTheFailureTimeout() throws Exception {
        Member first = members.probe("server", "failure-timeout=2s");
        Member second = members.probe("server", "failure-timeout=2s");
        Member third = members.probe("server", "failure-timeout=2s");
        Member host = members.probe("client", "failure-timeout=2s");
        for (Member each : List.of(first, second, third, host)) {
            each.await("joined in"); // the others see a member before it has started
        }
        host.awaitLast("servers=3 clients=1");

        long killed = System.nanoTime();
        third.process().destroyForcibly();
        Duration missed = Duration.ofNanos(host.awaitLast("servers=2 clients=1") - killed);
        long stopped = System.nanoTime();
        second.signal("STOP");
        Duration missedLater = Duration.ofNanos(host.awaitLast("servers=1 clients=1") - stopped);
        second.signal("CONT");

        second.await("lost");
        assertThat(missed).isLessThan(Duration.ofSeconds(10));
        assertThat(missedLater).isBetween(Duration.ofMillis(500), Duration.ofSeconds(20));
        host.leave();
        first.leave();
        assertThat(members.closedPackages()).isEmpty();
    }

    @Test
    void onlyMembersWithACertificateOfTheAuthorityJoin() throws Exception {
        Keytool keys = keys();
        Member node = members.nodeJar(tls(keys, "node"));
        Member host = members.probe("client", tls(keys, "host"));
        host.awaitLast("servers=1 clients=1");

        for (String role : List.of("client", "server")) {
            Member ofAnother = members.probe(role, tls(keys, "stranger"));
            Member ofNone = members.probe(role, tls(keys, "alone"));
            Member withoutTls = members.probe(role, "join-timeout=3s");
            ofAnother.await("refused: this JVM could not join the cluster: it and a node at 127.0.0.1:");
            ofNone.await("ignite.key-store must hold a certificate of an authority that is in every member's");
            withoutTls.await("the node demands a certificate: set ignite.key-store, ignite.trust-store and");
        }

        assertThat(host.text().strip()).endsWith("servers=1 clients=1").doesNotContain("servers=2", "clients=2");
        host.leave();
        node.process().destroy();
        assertThat(node.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(members.leftFiles()).isEmpty();
        assertThat(members.closedPackages()).isEmpty();
    }

    @Test
    void neitherPortTalksToWhoShowsNoCertificate() throws Exception {
        Member node = members.probe("server", tls(keys(), "node"));
        node.await("servers=1");

        for (int port : List.of(members.port(), members.communicationPort())) {
            for (String protocol : List.of("TLSv1.2", "TLSv1.3")) {
                assertThatThrownBy(() -> talk(port, protocol)).isInstanceOf(IOException.class);
            }
            assertThatThrownBy(() -> talk(port, "TLSv1.1")).isInstanceOf(IOException.class);
        }
        node.leave();
    }

    @Test
    void withoutAnAgentItSaysWhatOpensThePackages() throws Exception {
        Member host = members.bareProbe("client");

        host.await("refused: Apache Ignite needs packages of the JDK that are not open to it: java.base/java.lang,"
                + " java.base/java.nio, java.base/java.util, java.base/sun.nio.ch; start this JVM with"
                + " -javaagent:pooled-agent.jar, which opens them, or with --add-opens <package>=ALL-UNNAMED for each");
        assertThat(members.leftFiles()).isEmpty();
    }

    @Test
    void itSaysWhyItCouldNotJoin() throws Exception {
        String where = "127.0.0.1:" + members.port();
        Member alone = members.probe("client", "join-timeout=2s");
        Member notFirst = members.probe(
                "server", "addresses=" + where, "port=" + (members.port() + 4), "port-range=1", "join-timeout=2s");
        Member elsewhere = members.probe("server", "bind=192.0.2.77", "insecure=true");

        alone.await("no node answered at " + where + ".." + (members.port() + 4)
                + " within 2000 ms; start one, or correct ignite.addresses");
        notFirst.await("no node answered at " + where + " within 2000 ms; start one of them first; the first node of a"
                + " cluster must find its own address in ignite.addresses");
        elsewhere.await("192.0.2.77 is not an address of this machine; set ignite.bind to one that is");

        for (Member each : List.of(alone, notFirst, elsewhere)) {
            assertThat(each.process().waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        Member node = members.probe("server", "port-range=1");
        node.await("servers=1");
        Member second = members.probe("server", "port-range=1");
        second.await("another process has the ports of 127.0.0.1 from " + members.port() + " to " + members.port()
                + " or from " + members.communicationPort() + " to " + members.communicationPort());
        node.leave();
        assertThat(second.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(members.leftFiles()).isEmpty();
    }

    @Test
    void theJarOpensWhatIsNeededAndCarriesTheLicences() throws Exception {
        try (JarFile jar = new JarFile(System.getProperty("pooled.node.jar"))) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Add-Opens"))
                    .isEqualTo(String.join(" ", JdkPackages.NEEDED));
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
            assertThat(jar.stream().map(Object::toString).filter(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA)")))
                    .isEmpty();
        }
    }

    private Keytool keys() throws IOException, InterruptedException {
        Keytool keys = new Keytool(Files.createDirectories(directory.resolve("keys")));
        keys.authority("ca");
        keys.authority("other");
        keys.member("node", "ca");
        keys.member("host", "ca");
        keys.member("stranger", "other");
        keys.selfSigned("alone");
        return keys;
    }

    private static String[] tls(Keytool keys, String name) {
        return new String[] {
            "key-store=" + keys.store(name), "trust-store=" + keys.trust("ca"), "password=" + Keytool.PASSWORD
        };
    }

    /** Says hello as one who trusts everybody and shows nothing. */
    private static int talk(int port, String protocol) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Trusting()}, null);
        try (SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port)) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.setSoTimeout(10_000);
            socket.startHandshake();
            socket.getOutputStream().write(new byte[64]);
            socket.getOutputStream().flush();
            int answer = socket.getInputStream().read(); // with 1.3 it is only now that the other end has its say
            if (answer < 0) {
                throw new IOException("hung up");
            }
            return answer;
        }
    }

    /** Returns the ports that a member listens on. */
    private static List<String> listening(Member member) throws IOException {
        List<String> sockets;
        try (Stream<Path> descriptors =
                Files.list(Path.of("/proc/" + member.process().pid() + "/fd"))) {
            sockets = descriptors
                    .map(MembersIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .toList();
        }
        try (Stream<String> four = Files.lines(Path.of("/proc/net/tcp"));
                Stream<String> six = Files.lines(Path.of("/proc/net/tcp6"))) {
            return Stream.concat(four, six)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(words -> words[3].equals("0A") && sockets.contains(words[9]))
                    .map(words -> words[1])
                    .toList();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException ignored) { // closed meanwhile
            return "";
        }
    }
}
