package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.host.fleet.HostLaunch.Machine;
import dev.pooled.internal.host.fleet.LaunchRules.Rule;
import dev.pooled.internal.host.fleet.LaunchRules.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchRulesTest {

    /** One argument for each row of the table that leaves it out. */
    private static final List<String> DROPPED = List.of(
            "-Djdk.module.main=app",
            "-Djdk.module.main.class=app.Main",
            "-Djava.class.path=a.jar",
            "-Dsun.java.command=Main",
            "-Djdk.console=jdk.internal.le",
            "-Duser.dir=/elsewhere",
            "-XX:Flags=.hotspotrc",
            "-XX:VMOptionsFile=options",
            "-Dcom.sun.management.jmxremote.port=9010",
            "-Dcom.sun.management.config.file=c",
            "-XX:+ManagementServer",
            "-XX:+StartAttachListener",
            "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
            "-Xrunjdwp:transport=dt_socket",
            "-Xdebug",
            "-Xnoagent",
            "-javaagent:/m2/pooled-agent.jar=workers=4",
            "-javaagent:idea_rt.jar=1234",
            "-agentpath:/opt/profiler.so=port=1",
            "-agentlib:hprof",
            "-Xmx2g",
            "-XX:MaxHeapSize=2g",
            "-XX:MaxRAMPercentage=80",
            "-XX:MaxRAM=4g",
            "-XX:MinRAMPercentage=80",
            "-XX:InitialRAMPercentage=50",
            "-Xms2g",
            "-XX:InitialHeapSize=2g",
            "-XX:MinHeapSize=1g",
            "-XX:SoftMaxHeapSize=1g",
            "-Xmn512m",
            "-XX:NewSize=512m",
            "-XX:MaxNewSize=512m",
            "-XX:OldSize=1g",
            "-XX:G1HeapRegionSize=32m",
            "-XX:+AlwaysPreTouch",
            "-XX:ErrorFile=/tmp/err.log",
            "-Xshare:off",
            "-XX:SharedArchiveFile=app.jsa",
            "-XX:SharedArchiveConfigFile=c",
            "-XX:SharedClassListFile=c",
            "-XX:ArchiveClassesAtExit=app.jsa",
            "-XX:DumpLoadedClassList=classes",
            "-XX:+AutoCreateSharedArchive",
            "-XX:+RecordDynamicDumpInfo",
            "-XX:AOTCache=app.aot",
            "-XX:AOTCacheOutput=app.aot",
            "-XX:AOTMode=record",
            "-XX:+AOTClassLinking",
            "-XX:CRaCCheckpointTo=cr",
            "-XX:OnOutOfMemoryError=kill -9 %p",
            "-XX:OnError=gdb - %p",
            "-XX:AbortVMOnException=java.lang.Error",
            "-XX:+ShowMessageBoxOnError",
            "-Xrs",
            "-XX:+ReduceSignalUsage");

    @ParameterizedTest
    @FieldSource("DROPPED")
    void isLeftOut(String argument) {
        assertThat(kept(argument)).isEmpty();
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
    @CsvSource({
        "--module-path=mods:/opt/mods,      --module-path=/srv/app/mods:/opt/mods",
        "--upgrade-module-path=up,          --upgrade-module-path=/srv/app/up",
        "--patch-module=java.base=p:q,      --patch-module=java.base=/srv/app/p:/srv/app/q",
        "-Xbootclasspath/a:boot.jar,        -Xbootclasspath/a:/srv/app/boot.jar",
        "-Djava.library.path=/usr/lib:libs, -Djava.library.path=/usr/lib:/srv/app/libs",
        "-javaagent:lib/org.jacoco.agent-0.8.13-runtime.jar=destfile=j.exec,"
                + " -javaagent:/srv/app/lib/org.jacoco.agent-0.8.13-runtime.jar=destfile=j.exec",
        "-javaagent:/opt/jacocoagent.jar,   -javaagent:/opt/jacocoagent.jar",
    })
    void isPassedOnSoThatItHoldsInAnyDirectory(String argument, String absolute) {
        assertThat(kept(argument)).containsExactly(absolute);
    }

    @Test
    void aCoverageAgentThatNeedsAPortIsLeftOut() {
        assertThat(kept("-javaagent:/opt/jacocoagent.jar=output=tcpserver,port=6300"))
                .isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "-Xlog:gc*:file=gc.log,                   -Xlog:gc*:file=gc-w3-%p.log",
        "-Xloggc:gc.log,                          -Xloggc:gc-w3-%p.log",
        "-XX:LogFile=vm.log,                      -XX:LogFile=vm-w3-%p.log",
        "-XX:HeapDumpPath=heap.hprof,             -XX:HeapDumpPath=heap-w3.hprof",
        "-XX:StartFlightRecording=filename=a.jfr, -XX:StartFlightRecording=filename=a-w3.jfr",
    })
    void aFileBecomesTheWorkersOwn(String argument, String renamed) {
        assertThat(kept(argument)).containsExactly(argument);
        assertThat(LaunchRules.forSlot(argument, 3)).isEqualTo(renamed);
    }

    @Test
    void anArgumentWithoutAFileIsTheSameForEverySlot() {
        assertThat(LaunchRules.forSlot("-Dfile=a.log", 3)).isEqualTo("-Dfile=a.log");
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

    @Test
    void theOrderStays() {
        assertThat(kept("-Da=1", "-Xmx1g", "-Da=2", "-ea")).containsExactly("-Da=1", "-Da=2", "-ea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JAVA_TOOL_OPTIONS",
                "JDK_JAVA_OPTIONS",
                "_JAVA_OPTIONS",
                "CLASSPATH",
                "_JAVA_SPLASH_FILE",
                "_JAVA_SPLASH_JAR"
            })
    void theVariableIsLeftOut(String variable) {
        assertThat(LaunchRules.environment(Map.of(variable, "x", "LANG", "de_DE.UTF-8")))
                .isEqualTo(Map.of("LANG", "de_DE.UTF-8"));
    }

    @Test
    void everyRowIsReachedByAnArgumentOfThisTestAndHasAReason() {
        Set<Rule> dropping = new LinkedHashSet<>(LaunchRules.ARGUMENTS);
        dropping.removeIf(rule -> rule.verdict() != Verdict.DROP);
        DROPPED.forEach(argument -> dropping.remove(LaunchRules.ruleFor(argument)));

        assertThat(dropping).isEmpty();
        assertThat(Stream.concat(LaunchRules.ARGUMENTS.stream(), LaunchRules.ENVIRONMENT.stream()))
                .hasSizeGreaterThan(60)
                .noneMatch(rule -> rule.reason().isBlank());
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
        assertThat(LaunchRules.forbidsArchive(option)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:+UseZGC",
                "-XX:ObjectAlignmentInBytes=16",
                "--add-opens=a/b=c",
                "--enable-preview",
                "-Xmx32g",
                "-Xmx1T",
                "-Xmx40000m",
                "-Xmx34359738368",
            })
    void anArchiveIsMadeWithTheOptionsThatShapeClasses(String option) {
        assertThat(LaunchRules.forbidsArchive(option)).isFalse();
        assertThat(LaunchRules.mattersToArchive(option)).isTrue();
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
                "-XX:HeapDumpPath=x",
                "-XX:OnError=x",
                "-ea"
            })
    void anArchiveIsMadeWithoutTheOthers(String option) {
        assertThat(LaunchRules.forbidsArchive(option)).isFalse();
        assertThat(LaunchRules.mattersToArchive(option)).isFalse();
    }

    private static List<String> kept(String... arguments) {
        return LaunchRules.kept(host(arguments), false, 17);
    }

    private static HostLaunch host(String... arguments) {
        return HostLaunch.of(
                List.of(arguments), Map.of("user.dir", "/srv/app"), Map.of(), new Machine(0, 0, 1), List.of(), null);
    }
}
