package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterSettingsTest {

    private static final String HERE = "127.0.0.1:47500";

    @Test
    void addressesAreEnoughOnOneMachine() {
        ClusterSettings settings = parse("addresses", HERE);

        assertThat(settings.addresses()).containsExactly(new SeedAddress("127.0.0.1", 47_500, 47_500));
        assertThat(settings.bind()).isNull();
        assertThat(settings.tls()).isNull();
        assertThat(settings.port()).isEqualTo(47_500);
        assertThat(settings.communicationPort()).isEqualTo(47_100);
        assertThat(settings.portRange()).isEqualTo(10);
        assertThat(settings.joinTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.failureTimeout()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everySettingIsRead() {
        ClusterSettings settings = parse(
                "addresses", "node-0.nodes, [fd00::5]:48000..48009",
                "bind", "10.0.0.5",
                "port", "48000",
                "communication-port", "48100",
                "port-range", "1",
                "insecure", "TRUE",
                "name", "node-0",
                "join-timeout", "1m",
                "failure-timeout", "500ms");

        assertThat(settings)
                .isEqualTo(new ClusterSettings(
                        List.of(
                                new SeedAddress("node-0.nodes", 47_500, 47_500),
                                new SeedAddress("fd00::5", 48_000, 48_009)),
                        "10.0.0.5",
                        48_000,
                        48_100,
                        1,
                        null,
                        "node-0",
                        Duration.ofMinutes(1),
                        Duration.ofMillis(500)));
        assertThat(ClusterSettings.shown(settings.addresses())).isEqualTo("node-0.nodes:47500,[fd00::5]:48000..48009");
    }

    @Test
    void addressesMustBeThere() {
        assertRefused("ignite.addresses must say where nodes are, as in ignite.addresses=10.0.0.5:47500,10.0.0.6:47500:"
                + " it is not set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1:", "127.0.0.1:0", "127.0.0.1:5..4", "127.0.0.1:70000", "::1", "127.0.0.1,", "a b"})
    void anAddressMustBeAHostWithPorts(String text) {
        assertThatThrownBy(() -> parse("addresses", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ignite.addresses must be addresses such as 10.0.0.5:47500 or node-0.nodes:47500..47509,"
                        + " separated by commas: ignite.addresses=" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port               | 80         | must be from 1024 to 65535
            communication-port | x          | must be a whole number
            port-range         | 0          | must be from 1 to 1000
            bind               | host:80    | must be an address or a name, without a port
            name               | a b        | must be letters, digits, '.', '_' and '-', 100 at most
            insecure           | yes        | must be true or false
            join-timeout       | 30         | must be a duration above zero such as 500ms, 5s, 2m, 1h or PT5S
            failure-timeout    | 0s         | must be a duration above zero such as 500ms, 5s, 2m, 1h or PT5S""")
    void aBadValueIsRefused(String key, String text, String rule) {
        assertRefused("ignite." + key + " " + rule + ": ignite." + key + "=" + text, "addresses", HERE, key, text);
    }

    @Test
    void anUnknownKeyIsRefused() {
        assertRefused("unknown setting ignite.adresses; did you mean ignite.addresses?", "adresses", HERE);
        assertRefused("unknown setting ignite.joined; known are", "joined", HERE);
    }

    @Test
    void theKeysOfOthersArePassedOver() {
        ClusterSettings settings = ClusterSettings.parse(Map.of("addresses", HERE, "workers", "4"), Set.of("workers"));

        assertThat(settings.addresses()).hasSize(1);
    }

    @Test
    void moreThanThisMachineTakesCertificates() {
        String cure =
                " is more than this machine, and whoever reaches a member's port can join and run code in every node;"
                        + " set ignite.key-store, ignite.trust-store and ignite.password, so that it takes a certificate, or"
                        + " ignite.insecure=true in a network that nobody else is in";

        assertRefused("ignite.addresses=127.0.0.1:47500,10.0.0.5:47500" + cure, "addresses", HERE + ",10.0.0.5");
        assertRefused("ignite.addresses=node-0:47500" + cure, "addresses", "node-0");
        assertRefused("ignite.bind=0.0.0.0" + cure, "addresses", HERE, "bind", "0.0.0.0");
    }

    @Test
    void thisMachineNeedsNone() {
        assertThat(parse("addresses", "localhost,127.0.1.1,[::1]:47500", "bind", "127.0.0.1")
                        .isOnThisMachine())
                .isTrue();
        assertThat(parse("addresses", "10.0.0.5", "insecure", "true").isOnThisMachine())
                .isFalse();
    }

    @Test
    void whoOthersMustReachDoesNotBindToThisMachineAlone() {
        assertRefused(
                "ignite.bind must be an address that the other machines reach this one at, as ignite.addresses names other"
                        + " machines: ignite.bind=localhost",
                "addresses",
                "10.0.0.5",
                "bind",
                "localhost",
                "insecure",
                "true");
    }

    private static void assertRefused(String message, String... settings) {
        assertThatThrownBy(() -> parse(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static ClusterSettings parse(String... settings) {
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            texts.put(settings[i], settings[i + 1]);
        }
        return ClusterSettings.parse(texts, Set.of());
    }
}
