package dev.pooled.ignite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.apache.ignite.ssl.SslContextFactory;
import org.jspecify.annotations.Nullable;

/**
 * What lets only members with a certificate in: both ends of every connection show one, and both check it. Immutable.
 *
 * @param keyStore holds this member's key and certificate
 * @param trustStore holds the certificates, usually one authority's, that members are trusted by
 * @param password opens both, and the key
 */
record MutualTls(Path keyStore, Path trustStore, Password password) {

    static final String KEY_STORE = "key-store";
    static final String TRUST_STORE = "trust-store";
    static final String PASSWORD = "password";

    /** Shows nothing of itself. */
    record Password(String text) {
        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * Reads the three settings, and opens both stores once, so that what is wrong with them is said by their names.
     *
     * @return nothing if none of the three is set
     * @throws IllegalArgumentException if one is missing, or a store does not open
     */
    static @Nullable MutualTls parse(Map<String, String> texts) {
        String keyStore = texts.get(KEY_STORE);
        String trustStore = texts.get(TRUST_STORE);
        String password = texts.get(PASSWORD);
        if (keyStore == null && trustStore == null && password == null) {
            return null;
        }
        MutualTls tls = new MutualTls(
                Path.of(all(keyStore, KEY_STORE)),
                Path.of(all(trustStore, TRUST_STORE)),
                new Password(resolve(all(password, PASSWORD))));
        tls.check(tls.keyStore, KEY_STORE, /* holdsKey= */ true);
        tls.check(tls.trustStore, TRUST_STORE, /* holdsKey= */ false);
        return tls;
    }

    private static String all(@Nullable String text, String key) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(
                    "ignite.key-store, ignite.trust-store and ignite.password go together: ignite." + key
                            + " is not set");
        }
        return text;
    }

    /** A password may stand where others cannot read it: behind {@code file:}, or in the variable behind {@code env:}. */
    private static String resolve(String text) {
        if (text.startsWith("file:")) {
            try {
                return Files.readString(Path.of(text.substring("file:".length())))
                        .strip();
            } catch (IOException | RuntimeException e) {
                throw new IllegalArgumentException(
                        "ignite.password must be a password, env:NAME, or file: and a file that can be read:"
                                + " ignite.password=" + text,
                        e);
            }
        }
        if (text.startsWith("env:")) {
            String value = System.getenv(text.substring("env:".length()));
            if (value == null || value.isEmpty()) {
                throw new IllegalArgumentException(
                        "ignite.password names a variable that is not set: ignite.password=" + text);
            }
            return value;
        }
        return text;
    }

    private void check(Path store, String key, boolean holdsKey) {
        boolean hasEntry = false;
        try {
            KeyStore opened = open(store);
            for (String alias : Collections.list(opened.aliases())) {
                hasEntry |= holdsKey ? opened.isKeyEntry(alias) : opened.isCertificateEntry(alias);
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) { // the last: it is not a file
            String problem = e.getCause() instanceof UnrecoverableKeyException
                    ? "is not opened by ignite.password"
                    : "must be a key store that can be read, PKCS12 or JKS";
            throw refused(key, store, problem, e);
        }
        if (!hasEntry) {
            throw refused(
                    key,
                    store,
                    "must hold " + (holdsKey ? "a key with its certificate" : "a trusted certificate"),
                    null);
        }
    }

    private KeyStore open(Path store) throws IOException, GeneralSecurityException {
        return KeyStore.getInstance(store.toFile(), password.text().toCharArray());
    }

    private static IllegalArgumentException refused(String key, Path store, String problem, @Nullable Exception cause) {
        return new IllegalArgumentException("ignite." + key + " " + problem + ": ignite." + key + "=" + store, cause);
    }

    /** Returns what makes Ignite's sockets; Ignite itself demands a certificate of whoever connects to a member. */
    SslContextFactory contextFactory() {
        SslContextFactory factory = new SslContextFactory();
        factory.setKeyStoreType(type(keyStore));
        factory.setKeyStoreFilePath(keyStore.toString());
        factory.setKeyStorePassword(password.text().toCharArray());
        factory.setTrustStoreType(type(trustStore));
        factory.setTrustStoreFilePath(trustStore.toString());
        factory.setTrustStorePassword(password.text().toCharArray());
        factory.setProtocols("TLSv1.3", "TLSv1.2");
        return factory;
    }

    private String type(Path store) {
        try {
            return Objects.requireNonNull(open(store).getType());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("a key store that could be read before cannot be now: " + store, e);
        }
    }
}
