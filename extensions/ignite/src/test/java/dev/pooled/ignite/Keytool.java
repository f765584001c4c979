package dev.pooled.ignite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes authorities and certificates as docs/cluster.md tells to, with the JDK's own tool. Immutable. */
record Keytool(Path directory) {

    static final String PASSWORD = "correct horse";

    /** Makes an authority: its own key store, and the trust store of those who trust it. */
    void authority(String name) throws IOException, InterruptedException {
        run(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "bc:c=ca:true",
                "-validity",
                "30",
                "-keystore",
                store(name),
                "-storetype",
                "PKCS12");
        run("-exportcert", "-rfc", "-alias", name, "-keystore", store(name), "-file", file(name + ".pem"));
        run(
                "-importcert",
                "-noprompt",
                "-alias",
                name,
                "-file",
                file(name + ".pem"),
                "-keystore",
                trust(name).toString(),
                "-storetype",
                "PKCS12");
    }

    /** Makes a member with a certificate that {@code authority} signed. */
    void member(String name, String authority) throws IOException, InterruptedException {
        run(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-validity",
                "30",
                "-keystore",
                store(name),
                "-storetype",
                "PKCS12");
        run("-certreq", "-alias", name, "-keystore", store(name), "-file", file(name + ".csr"));
        run(
                "-gencert",
                "-rfc",
                "-alias",
                authority,
                "-keystore",
                store(authority),
                "-infile",
                file(name + ".csr"),
                "-outfile",
                file(name + ".pem"),
                "-validity",
                "30",
                "-ext",
                "eku=serverAuth,clientAuth");
        run(
                "-importcert",
                "-noprompt",
                "-alias",
                authority,
                "-file",
                file(authority + ".pem"),
                "-keystore",
                store(name));
        run("-importcert", "-noprompt", "-alias", name, "-file", file(name + ".pem"), "-keystore", store(name));
    }

    /** Makes one that nobody vouches for. */
    void selfSigned(String name) throws IOException, InterruptedException {
        run(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-validity",
                "30",
                "-keystore",
                store(name),
                "-storetype",
                "PKCS12");
    }

    String store(String name) {
        return file(name + ".p12");
    }

    Path trust(String authority) {
        return directory.resolve(authority + "-trust.p12");
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("keytool failed: " + command);
        }
    }
}
