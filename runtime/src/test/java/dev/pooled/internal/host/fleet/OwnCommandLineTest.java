package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnCommandLineTest {

    @Test
    void optionsBeforeTheMainClassAreTheJvms() {
        assertThat(read("Main -Dnot=mine x", "java", "-Xmx1g", "-Da=b c", "-ea:com...", "Main", "-Dnot=mine", "x"))
                .containsExactly("-Xmx1g", "-Da=b c", "-ea:com...");
    }

    @Test
    void theClassPathIsNoJvmArgument() {
        assertThat(read("Main", "/jdk/bin/java", "-cp", "a:b", "--class-path=c", "-classpath", "d", "-ea", "Main"))
                .containsExactly("-ea");
    }

    @Test
    void aValueGivenAsTheNextArgumentIsJoined() {
        assertThat(read("Main", "java", "-p", "mods", "--add-opens", "a/b=c", "--add-modules=x", "Main"))
                .containsExactly("--module-path=mods", "--add-opens=a/b=c", "--add-modules=x");
    }

    @Test
    void aJarEndsTheOptions() {
        assertThat(read("app.jar -v", "java", "-Xss1m", "-jar", "app.jar", "-v"))
                .containsExactly("-Xss1m");
    }

    @Test
    void aMainModuleIsNotedAsTheLauncherNotesIt() {
        assertThat(read("m/p.Main x", "java", "-p", "mods", "-m", "m/p.Main", "x"))
                .containsExactly("--module-path=mods", "-Djdk.module.main=m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@options",
                "-XX:VMOptionsFile=o",
                "-XX:Flags=f",
                "-verbosegc",
                "-server",
                "-Xdebug",
                "--module=m",
                "-Dname=ä",
                "--no-such-option"
            })
    void anOptionThatTheLauncherMayChangeIsLeftToTheManagementBean(String option) {
        assertThat(read("Main", "java", option, "Main")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"})
    void aVariableThatAddsOptionsIsLeftToTheManagementBean(String variable) {
        assertThat(OwnCommandLine.jvmArguments(bytes("java", "Main"), Map.of(variable, ""), "Main"))
                .isNull();
    }

    @Test
    void anotherLauncherIsLeftToTheManagementBean() {
        assertThat(read("Main", "/opt/app/bin/app", "Main")).isNull();
    }

    @Test
    void aReadingThatEndsElsewhereThanTheLaunchersIsNotTrusted() {
        assertThat(read("Other", "java", "-ea", "Main")).isNull();
        assertThat(read("Main", "java", "-ea")).isNull();
        assertThat(read("", new String[0])).isNull();
    }

    private static List<String> read(String command, String... words) {
        return OwnCommandLine.jvmArguments(bytes(words), Map.of(), command);
    }

    private static byte[] bytes(String... words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            line.append(word).append('\0');
        }
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }
}
