package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import dev.pooled.internal.host.fleet.LaunchExamples.Example;
import dev.pooled.internal.host.fleet.LaunchRules.Rule;
import dev.pooled.internal.host.fleet.LaunchRules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchRulesTest {

    static Stream<Rule> rules() {
        return LaunchRules.ARGUMENTS.stream();
    }

    /** A row without an example is a row that nobody has tried. */
    @ParameterizedTest
    @MethodSource("rules")
    void everyRowDoesToItsExamplesWhatItSays(Rule rule) {
        List<Example> examples = LaunchExamples.of(rule);

        assertThat(examples).as("examples of " + rule.prefix()).isNotEmpty();
        assertThat(rule.reason()).isNotBlank();
        assertThat(examples)
                .allSatisfy(example -> assertThat(inWorker(example.given())).isEqualTo(example.inWorker()));
    }

    private static String inWorker(String argument) {
        return kept(argument).stream()
                .map(kept -> LaunchRules.forSlot(kept, "etl", 3))
                .collect(Collectors.joining(" "));
    }

    static Stream<Rule> properties() {
        return LaunchRules.PROPERTIES.stream();
    }

    @ParameterizedTest
    @MethodSource("properties")
    void aPropertyThatTheHostHasIsSentAsItsRowSays(Rule rule) {
        boolean isKept = rule.verdict() == Verdict.KEEP;

        assertThat(LaunchRules.isSent(rule.prefix())).isEqualTo(isKept);
        assertThat(LaunchRules.isSent(rule.prefix() + ".below")).isEqualTo(isKept);
        assertThat(LaunchRules.isSent("app." + rule.prefix())).isTrue();
        assertThat(rule.reason()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.mode", "user.service.url", "file.store", "path.data", "javax.net.ssl.trustStore", "a"})
    void anApplicationsPropertyIsSent(String property) {
        assertThat(LaunchRules.isSent(property)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dapp.mode=test",
                "-Dfile.encoding=UTF-8",
                "-Dsun.net.inetaddr.ttl=1",
                "-Djava.io.tmpdir=/scratch",
                "-Djdk.serialFilter=!*",
                "-Xss2m",
                "-ea",
                "-ea:com.acme...",
                "--enable-preview",
                "--add-modules=java.sql",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                "--limit-modules=java.base",
                "--enable-native-access=ALL-UNNAMED",
                "--illegal-access=deny",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:MaxDirectMemorySize=1g",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MinHeapFreeRatio=20",
                "-XX:ActiveProcessorCount=2",
                "-XX:TieredStopAtLevel=1",
                "-XX:+CrashOnOutOfMemoryError",
                "-XX:+HeapDumpOnOutOfMemoryError",
                "-XX:NativeMemoryTracking=summary",
                "-verbose:gc",
            })
    void isPassedOnAsItIs(String argument) {
        assertThat(kept(argument)).containsExactly(argument);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+UseSerialGC",
                "-XX:+UseParallelGC",
                "-XX:+UseG1GC",
                "-XX:+UseZGC",
                "-XX:+UseShenandoahGC",
                "-XX:+UseEpsilonGC"
            })
    void theHostsCollectorIsPassedOnUnlessThePoolChoosesOne(String collector) {
        assertThat(kept(collector)).containsExactly(collector);
        assertThat(LaunchRules.kept(host(collector), true, 17)).isEmpty();
    }

    @Test
    void anArgumentWithoutAFileIsTheSameForEverySlot() {
        assertThat(LaunchRules.forSlot("-Dfile=a.log", "etl", 3)).isEqualTo("-Dfile=a.log");
    }

    @Test
    void aSecurityManagerIsPassedOnWhereTheJvmStillHasOne() {
        String argument = "-Djava.security.manager=allow";

        assertThat(LaunchRules.kept(host(argument), false, 17)).containsExactly(argument);
        assertThat(LaunchRules.kept(host(argument), false, 25)).isEmpty();
        assertThat(LaunchRules.kept(host("-Djava.security.manager=disallow"), false, 25))
                .hasSize(1);
    }

    @Test
    void linesOfAFlagsFileBecomeOptions() {
        assertThat(kept("+UseStringDeduplication", "MaxMetaspaceSize=1g", "+UseZGC", "MaxHeapSize=1g"))
                .containsExactly("-XX:+UseStringDeduplication", "-XX:MaxMetaspaceSize=1g", "-XX:+UseZGC");
    }

    static Stream<Rule> variables() {
        return LaunchRules.ENVIRONMENT.stream();
    }

    @ParameterizedTest
    @MethodSource("variables")
    void theVariableIsLeftOut(Rule rule) {
        assertThat(rule.verdict()).isEqualTo(Verdict.DROP);
        assertThat(LaunchRules.environment(Map.of(rule.prefix(), "x", "LANG", "de_DE.UTF-8")))
                .isEqualTo(Map.of("LANG", "de_DE.UTF-8"));
        assertThat(rule.reason()).isNotBlank();
    }

    @Test
    void whatSomebodyMayMissIsNamedOnceAndWithoutItsOptions() {
        assertThat(LaunchRules.missed(List.of(
                        "-Dcom.sun.management.jmxremote.port=9010",
                        "-Dcom.sun.management.jmxremote.ssl=false",
                        "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
                        "-javaagent:/opt/apm.jar=key=secret",
                        "-javaagent:/opt/jacocoagent.jar=output=tcpserver",
                        "-agentpath:/opt/profiler.so=port=1",
                        "-Xrunjdwp:transport=dt_socket")))
                .containsExactly(
                        "-Dcom.sun.management.*",
                        "-agentlib:jdwp",
                        "-javaagent:/opt/apm.jar",
                        "-javaagent:/opt/jacocoagent.jar",
                        "-agentpath:/opt/profiler.so",
                        "-Xrunjdwp:transport");
    }

    @Test
    void whatWorkersHaveOrNobodyMissesIsNotNamed() {
        assertThat(LaunchRules.missed(List.of(
                        "-javaagent:/m2/pooled-agent-0.1.0.jar=workers=4",
                        "-javaagent:/opt/jacocoagent.jar=destfile=/j.exec",
                        "-Xmx1g",
                        "-Xdebug",
                        "-ea")))
                .isEmpty();
    }

    @Test
    void theOrderStays() {
        assertThat(kept("-Da=1", "-Xmx1g", "-Da=2", "-ea")).containsExactly("-Da=1", "-Da=2", "-ea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-javaagent:a.jar",
                "-agentlib:jdwp=x",
                "-agentpath:/x.so",
                "-Xrunjdwp",
                "-Xbootclasspath/a:x.jar",
                "--module-path=mods",
                "--patch-module=a=b",
                "--add-modules=m",
                "--limit-modules=m",
                "-Xshare:off",
                "-XX:SharedArchiveFile=a.jsa",
                "-XX:AOTCache=a.aot",
                "-XX:Flags=f",
            })
    void whatChangesWhereClassesComeFromForbidsAnArchive(String option) {
        assertThat(ArchivedOptions.forbid(option)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+UseZGC",
                "-XX:ActiveProcessorCount=1",
                "-XX:ObjectAlignmentInBytes=16",
                "--add-opens=a/b=c",
                "--enable-preview",
                "-Xmx32g",
                "-Xmx1T",
                "-Xmx40000m",
                "-Xmx34359738368",
            })
    void anArchiveIsMadeWithTheOptionsThatShapeClasses(String option) {
        assertThat(ArchivedOptions.forbid(option)).isFalse();
        assertThat(ArchivedOptions.matter(option)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Da=b",
                "-Xmx1g",
                "-Xmx31G",
                "-Xmx20000m",
                "-Xmx",
                "-Xlog:gc:file=x",
                "-XX:ActiveProcessorCount=2",
                "-XX:HeapDumpPath=x",
                "-XX:OnError=x",
                "-ea"
            })
    void anArchiveIsMadeWithoutTheOthers(String option) {
        assertThat(ArchivedOptions.forbid(option)).isFalse();
        assertThat(ArchivedOptions.matter(option)).isFalse();
    }

    private static List<String> kept(String... arguments) {
        return LaunchRules.kept(host(arguments), false, 17);
    }

    private static HostLaunch host(String... arguments) {
        return HostLaunch.of(
                List.of(arguments), Map.of("user.dir", "/srv/app"), Map.of(), new Machine(0, 0, 1), List.of(), null);
    }
}
