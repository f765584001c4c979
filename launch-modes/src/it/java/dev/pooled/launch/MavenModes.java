package dev.pooled.launch;

import dev.pooled.internal.host.fleet.LaunchMode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Maven's plugins, in a real build of a small project; one build launches several of them. */
final class MavenModes {

    private static final String SUREFIRE = "org.apache.maven.plugins:maven-surefire-plugin:test@";
    private static final String FAILSAFE = "org.apache.maven.plugins:maven-failsafe-plugin:integration-test@";
    private static final String EXEC = "org.codehaus.mojo:exec-maven-plugin:";

    private MavenModes() {}

    static List<Mode> all() {
        return List.of(
                Mode.works(
                        "Surefire, class path", "mvn test", LaunchMode.TEST_RUNNER, (shop, jvm) -> classPathBuild(shop)
                                .labelled(label("surefire", jvm))),
                Mode.works("Surefire, module path", "mvn test", LaunchMode.TEST_RUNNER, (shop, jvm) -> moduleBuild(shop)
                        .labelled(label("surefire", jvm))),
                Mode.works("Failsafe, class path", "mvn verify", LaunchMode.TEST_RUNNER, (shop, jvm) -> classPathBuild(
                                shop)
                        .labelled(label("failsafe", jvm))),
                Mode.works(
                        "Failsafe, module path", "mvn verify", LaunchMode.TEST_RUNNER, (shop, jvm) -> moduleBuild(shop)
                                .labelled(label("failsafe", jvm))),
                Mode.works(
                        "`mvn exec:exec`", "mvn exec:exec", LaunchMode.CLASS_PATH, (shop, jvm) -> classPathBuild(shop)
                                .labelled(label("exec:exec", jvm))),
                Mode.works("`mvn exec:java`", "mvn exec:java", LaunchMode.CLASS_LOADER, MavenModes::execJava));
    }

    private static String label(String name, List<String> jvm) {
        return jvm.isEmpty() ? name : name + "+agent";
    }

    private static Launch classPathBuild(Workshop shop) throws IOException {
        Path project = project(shop, "maven", shop.classes(), /* modules= */ false);
        return build(
                shop,
                project,
                List.of(
                        SUREFIRE + "plain",
                        SUREFIRE + "agent",
                        FAILSAFE + "plain",
                        FAILSAFE + "agent",
                        EXEC + "exec@plain",
                        EXEC + "exec@agent",
                        EXEC + "java"));
    }

    private static Launch moduleBuild(Workshop shop) throws IOException {
        Path project = project(shop, "maven-modules", ModuleModes.moduleClasses(shop), /* modules= */ true);
        return build(
                shop, project, List.of(SUREFIRE + "plain", SUREFIRE + "agent", FAILSAFE + "plain", FAILSAFE + "agent"));
    }

    /** The application runs in Maven's own JVM, so an agent can only be given to that. */
    private static Launch execJava(Workshop shop, List<String> jvm) throws IOException {
        if (jvm.isEmpty()) {
            return classPathBuild(shop).labelled("exec:java");
        }
        Path project = project(shop, "maven", shop.classes(), /* modules= */ false);
        return build(shop, project, List.of(EXEC + "java"))
                .with("MAVEN_OPTS", String.join(" ", jvm))
                .labelled("exec:java");
    }

    private static Launch build(Workshop shop, Path project, List<String> goals) {
        return NestedMaven.launch(shop, project, NestedMaven.repository(), goals);
    }

    private static Path project(Workshop shop, String name, Path classes, boolean modules) throws IOException {
        Path directory = shop.directory(name);
        Path checks = directory.resolve("checks");
        String folder = "dev/pooled/launch/check";
        Workshop.copy(Workshop.testClasses().resolve(folder), Files.createDirectories(checks.resolve(folder)));
        String pom;
        try (InputStream in = MavenModes.class.getResourceAsStream("maven/pom.xml")) {
            pom = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> values = Map.of(
                "runtime", shop.runtime().toString(),
                "agent", shop.agent().toString(),
                "classes", classes.toString(),
                "checks", checks.toString(),
                "java", shop.java().toString(),
                "main", Workshop.MAIN,
                "modules", String.valueOf(modules),
                "surefire", NestedMaven.property("version.surefire"),
                "exec", NestedMaven.property("version.exec"),
                "junit", NestedMaven.property("version.junit"));
        for (Map.Entry<String, String> value : values.entrySet()) {
            pom = pom.replace("@" + value.getKey() + "@", value.getValue());
        }
        Files.writeString(directory.resolve("pom.xml"), pom);
        return directory;
    }
}
