package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.fleet.LaunchRules.Rule;
import java.util.List;

/**
 * What becomes of an argument in the worker of slot 3 of pool {@code etl}, if the host was started in {@code /srv/app} by JDK 17: at least one for
 * each row of {@link LaunchRules#ARGUMENTS}. The tests try them, and the page on launch rules shows them.
 */
final class LaunchExamples {

    /** An argument of the host, and what a worker gets instead; "" if nothing. */
    record Example(String given, String inWorker) {}

    private static final List<Example> ALL = List.of(
            leftOut("-Djdk.module.main=app"),
            leftOut("-Djdk.module.main.class=app.Main"),
            leftOut("-Djava.class.path=a.jar"),
            leftOut("-Dsun.java.command=Main"),
            leftOut("-Djdk.console=jdk.internal.le"),
            leftOut("-Duser.dir=/elsewhere"),
            leftOut("-XX:Flags=.hotspotrc"),
            leftOut("-XX:VMOptionsFile=options"),
            leftOut("-Dcom.sun.management.jmxremote.port=9010"),
            leftOut("-Dcom.sun.management.config.file=c"),
            leftOut("-XX:+ManagementServer"),
            leftOut("-XX:+StartAttachListener"),
            leftOut("-agentlib:jdwp=transport=dt_socket,server=y,address=5005"),
            leftOut("-Xrunjdwp:transport=dt_socket"),
            leftOut("-Xdebug"),
            leftOut("-Xnoagent"),
            leftOut("-javaagent:/m2/pooled-agent.jar=workers=4"),
            leftOut("-javaagent:idea_rt.jar=1234"),
            leftOut("-agentpath:/opt/profiler.so=port=1"),
            leftOut("-agentlib:hprof"),
            leftOut("-Xmx2g"),
            leftOut("-XX:MaxHeapSize=2g"),
            leftOut("-XX:MaxRAMPercentage=80"),
            leftOut("-XX:MaxRAM=4g"),
            leftOut("-XX:MinRAMPercentage=80"),
            leftOut("-XX:InitialRAMPercentage=50"),
            leftOut("-Xms2g"),
            leftOut("-XX:InitialHeapSize=2g"),
            leftOut("-XX:MinHeapSize=1g"),
            leftOut("-XX:SoftMaxHeapSize=1g"),
            leftOut("-Xmn512m"),
            leftOut("-XX:NewSize=512m"),
            leftOut("-XX:MaxNewSize=512m"),
            leftOut("-XX:OldSize=1g"),
            leftOut("-XX:G1HeapRegionSize=32m"),
            leftOut("-XX:+AggressiveHeap"),
            leftOut("-XX:+AlwaysPreTouch"),
            leftOut("-XX:ErrorFile=/tmp/err.log"),
            leftOut("-Xshare:off"),
            leftOut("-XX:SharedArchiveFile=app.jsa"),
            leftOut("-XX:SharedArchiveConfigFile=c"),
            leftOut("-XX:SharedClassListFile=c"),
            leftOut("-XX:ArchiveClassesAtExit=app.jsa"),
            leftOut("-XX:DumpLoadedClassList=classes"),
            leftOut("-XX:+AutoCreateSharedArchive"),
            leftOut("-XX:+RecordDynamicDumpInfo"),
            leftOut("-XX:AOTCache=app.aot"),
            leftOut("-XX:AOTCacheOutput=app.aot"),
            leftOut("-XX:AOTMode=record"),
            leftOut("-XX:+AOTClassLinking"),
            leftOut("-XX:CRaCCheckpointTo=cr"),
            leftOut("-XX:OnOutOfMemoryError=kill -9 %p"),
            leftOut("-XX:OnError=gdb - %p"),
            leftOut("-XX:AbortVMOnException=java.lang.Error"),
            leftOut("-XX:+ShowMessageBoxOnError"),
            leftOut("-Xrs"),
            leftOut("-XX:+ReduceSignalUsage"),
            kept("-XX:+UseSerialGC"),
            kept("-XX:+UseParallelGC"),
            kept("-XX:+UseG1GC"),
            kept("-XX:+UseZGC"),
            kept("-XX:+UseShenandoahGC"),
            kept("-XX:+UseEpsilonGC"),
            kept("-Djava.security.manager=allow"),
            kept("-XX:ActiveProcessorCount=4"),
            leftOut("-XX:ParallelGCThreads=16"),
            leftOut("-XX:ConcGCThreads=8"),
            leftOut("-XX:G1ConcRefinementThreads=16"),
            new Example("-Xlog:gc*:file=gc.log", "-Xlog:gc*:file=gc-etl-w3-%p.log"),
            kept("-Xlog:gc"),
            new Example("-Xloggc:gc.log", "-Xloggc:gc-etl-w3-%p.log"),
            new Example("-XX:LogFile=vm.log", "-XX:LogFile=vm-etl-w3-%p.log"),
            new Example("-XX:HeapDumpPath=heap.hprof", "-XX:HeapDumpPath=heap-etl-w3.hprof"),
            new Example("-XX:StartFlightRecording=filename=a.jfr", "-XX:StartFlightRecording=filename=a-etl-w3.jfr"),
            new Example("--module-path=mods:/opt/mods", "--module-path=/srv/app/mods:/opt/mods"),
            new Example("--upgrade-module-path=up", "--upgrade-module-path=/srv/app/up"),
            new Example("--patch-module=java.base=p:q", "--patch-module=java.base=/srv/app/p:/srv/app/q"),
            new Example("-Xbootclasspath/a:boot.jar", "-Xbootclasspath/a:/srv/app/boot.jar"),
            new Example("-XX:CompileCommandFile=hints", "-XX:CompileCommandFile=/srv/app/hints"),
            new Example("-Djava.library.path=/usr/lib:libs", "-Djava.library.path=/usr/lib:/srv/app/libs"),
            new Example(
                    "-javaagent:lib/org.jacoco.agent-0.8.13-runtime.jar=destfile=target/j.exec,append=true",
                    "-javaagent:/srv/app/lib/org.jacoco.agent-0.8.13-runtime.jar=destfile=/srv/app/target/j.exec,append=true"),
            kept("-javaagent:/opt/jacocoagent.jar"),
            leftOut("-javaagent:/opt/jacocoagent.jar=output=tcpserver,port=6300"),
            kept("-Dapp.mode=test"),
            kept("-Dfile.encoding=UTF-8"),
            kept("--add-opens=java.base/java.lang=ALL-UNNAMED"),
            kept("--add-modules=java.sql"),
            kept("--limit-modules=java.base"),
            kept("--enable-preview"),
            kept("--enable-native-access=ALL-UNNAMED"),
            kept("--illegal-access=deny"),
            kept("--sun-misc-unsafe-memory-access=allow"),
            kept("--finalization=disabled"),
            kept("-ea"),
            kept("-esa"),
            kept("-da:com.acme..."),
            kept("-Xss2m"),
            kept("-XX:MaxDirectMemorySize=1g"),
            kept("-XX:MaxMetaspaceSize=256m"),
            kept("-XX:ReservedCodeCacheSize=64m"),
            kept("-XX:+HeapDumpOnOutOfMemoryError"),
            kept("-XX:+CrashOnOutOfMemoryError"));

    private LaunchExamples() {}

    /** Returns the examples of the arguments that this row decides about. */
    static List<Example> of(Rule rule) {
        return ALL.stream()
                .filter(example -> LaunchRules.ruleFor(example.given()).equals(rule))
                .toList();
    }

    private static Example kept(String argument) {
        return new Example(argument, argument);
    }

    private static Example leftOut(String argument) {
        return new Example(argument, "");
    }
}
