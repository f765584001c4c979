package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutualTlsTest {

    @TempDir
    private static Path directory;

    private static Keytool keys;

    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException {
        keys = new Keytool(directory);
        keys.authority("ca");
        keys.selfSigned("node");
    }

    @Test
    void isNotThereWhereNothingIsSaidOfIt() {
        assertThat(MutualTls.parse(Map.of("addresses", "127.0.0.1"))).isNull();
    }

    @Test
    void opensWhatOnePasswordOpens() throws IOException {
        Path file = Files.writeString(directory.resolve("password"), Keytool.PASSWORD + "\n");

        MutualTls tls = MutualTls.parse(settings(Map.of()));

        assertThat(tls).isNotNull().isEqualTo(MutualTls.parse(settings(Map.of("password", "file:" + file))));
        assertThat(tls.contextFactory().create().getSupportedSSLParameters().getProtocols())
                .contains("TLSv1.3");
    }

    @Test
    void showsNoPassword() {
        assertThat(String.valueOf(MutualTls.parse(settings(Map.of())))).doesNotContain(Keytool.PASSWORD);
    }

    @Test
    void needsAllThreeSettings() {
        assertRefused(
                Map.of("trust-store", ""),
                "ignite.key-store, ignite.trust-store and ignite.password go together: ignite.trust-store is not set");
    }

    @Test
    void refusesAWrongPasswordWithoutTellingIt() {
        assertRefused(
                Map.of("password", "wrong"),
                "ignite.key-store is not opened by ignite.password: ignite.key-store=" + keys.store("node"));
    }

    @Test
    void refusesAPasswordThatIsNotThere() {
        assertRefused(
                Map.of("password", "file:/no/such/file"),
                "ignite.password must be a password, env:NAME, or file: and a file that can be read:"
                        + " ignite.password=file:/no/such/file");
        assertRefused(
                Map.of("password", "env:NO_SUCH_VARIABLE"),
                "ignite.password names a variable that is not set: ignite.password=env:NO_SUCH_VARIABLE");
    }

    @Test
    void refusesWhatIsNoKeyStore() throws IOException {
        Path file = Files.writeString(directory.resolve("text"), "text");

        assertRefused(
                Map.of("key-store", "/no/such.p12"),
                "ignite.key-store must be a key store that can be read, PKCS12 or JKS: ignite.key-store=/no/such.p12");
        assertRefused(
                Map.of("trust-store", file.toString()),
                "ignite.trust-store must be a key store that can be read, PKCS12 or JKS: ignite.trust-store=" + file);
    }

    @Test
    void refusesStoresThatAreMixedUp() {
        assertRefused(
                Map.of("key-store", keys.trust("ca").toString()),
                "ignite.key-store must hold a key with its certificate: ignite.key-store=" + keys.trust("ca"));
        assertRefused(
                Map.of("trust-store", keys.store("node")),
                "ignite.trust-store must hold a trusted certificate: ignite.trust-store=" + keys.store("node"));
    }

    @Test
    void doesNotGoTogetherWithInsecure() {
        assertThatThrownBy(() ->
                        ClusterSettings.parse(settings(Map.of("addresses", "127.0.0.1", "insecure", "true")), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ignite.insecure=true says that there is no TLS, and ignite.key-store that there is; leave one"
                                + " of them out");
    }

    private static void assertRefused(Map<String, String> changed, String message) {
        assertThatThrownBy(() -> MutualTls.parse(settings(changed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Map<String, String> settings(Map<String, String> changed) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "key-store", keys.store("node"),
                "trust-store", keys.trust("ca").toString(),
                "password", Keytool.PASSWORD));
        settings.putAll(changed);
        return settings;
    }
}
