package dev.pooled.internal.host.fleet;

import dev.pooled.PoolConfig;
import dev.pooled.internal.wire.channel.RingFile;
import java.util.ArrayList;
import java.util.List;

/** Something that keeps workers from starting, from being quick or from being as many as they should, and the cure. Immutable. */
record Ailment(String what, String cure) {

    /** A worker with less spends much of its time collecting. */
    static final long COMFORTABLE_BYTES = 128L << 20;

    private static final int FILES_PER_WORKER = 8;
    private static final int THREADS_PER_WORKER = 30;
    private static final int SPARE_FILES = 64;

    /** Returns all that these facts tell, the worst first. */
    static List<Ailment> of(HostFacts facts, PoolConfig config) {
        List<Ailment> found = new ArrayList<>();
        addWhatKeepsWorkersFromStarting(found, facts);
        addMemory(found, facts, config);
        addLimits(found, facts, config);
        addWhatMakesThemSlower(found, facts, config);
        addOddities(found, facts);
        return found;
    }

    private static void addWhatKeepsWorkersFromStarting(List<Ailment> found, HostFacts facts) {
        if (!facts.isJavaThere()) {
            found.add(new Ailment(
                    "there is no program " + facts.java() + " to start workers with",
                    "make the image without --strip-native-commands, or set javaHome to a JDK"));
        }
        if (facts.isReplaced()) {
            found.add(new Ailment(
                    "the JDK in " + facts.host().javaHome()
                            + " was replaced while this JVM runs: it may fork no more workers",
                    "restart the application"));
        }
        if (!facts.hasShell()) {
            found.add(new Ailment(
                    "there is no /bin/sh, which starts every worker", "use an image of the system that has a shell"));
        }
        if (!facts.hasSpawnHelper()) {
            found.add(new Ailment(
                    facts.host().javaHome()
                            + "/lib/jspawnhelper cannot be executed, without which Java starts no process",
                    "give it back its permission (chmod +x), or install the JDK anew"));
        }
        if (!facts.isWritable()) {
            found.add(new Ailment(
                    "the temporary directory " + facts.temporary() + " cannot be written, and workers' files go there",
                    "name another one: -Djava.io.tmpdir=..."));
        }
    }

    private static void addMemory(List<Ailment> found, HostFacts facts, PoolConfig config) {
        long memory = facts.host().machine().memoryBytes();
        if (memory == MachineMemory.UNKNOWN) {
            found.add(new Ailment(
                    "how much memory there is cannot be found out, so workers take what a JVM takes by itself",
                    "set workerHeap"));
            return;
        }
        if (config.workerHeap().isPresent() || WorkerJvmArgs.setHeap(config.jvmArgs())) {
            return;
        }
        try {
            long share = HeapShare.bytes(facts.host().machine(), config.workers() + config.spareWorkers());
            if (share < COMFORTABLE_BYTES) {
                found.add(new Ailment(
                        "each of " + (config.workers() + config.spareWorkers()) + " workers gets a heap of only "
                                + (share >> 20) + " MB",
                        "give this JVM a lower -Xmx, open fewer workers, or give the container more memory"));
            }
        } catch (IllegalArgumentException e) {
            found.add(new Ailment(
                    "a pool of " + config.workers() + " workers is refused: " + e.getMessage(),
                    "give this JVM a lower -Xmx, open fewer workers, or set workerHeap"));
        }
    }

    private static void addLimits(List<Ailment> found, HostFacts facts, PoolConfig config) {
        int workers = config.workers() + config.spareWorkers();
        if (facts.openFiles() < SPARE_FILES + (long) FILES_PER_WORKER * workers) {
            found.add(new Ailment(
                    "only " + facts.openFiles() + " files may be open, and " + workers + " workers take about "
                            + FILES_PER_WORKER * workers,
                    "raise the limit: ulimit -n"));
        }
        if (facts.processes() < (long) THREADS_PER_WORKER * (workers + 1)) {
            found.add(new Ailment(
                    "there may be only " + facts.processes() + " threads and processes, and each JVM takes about "
                            + THREADS_PER_WORKER,
                    "raise the limit: ulimit -u of this user, or --pids-limit of the container"));
        }
        if (facts.host().machine().processors() == 1) {
            found.add(new Ailment(
                    "there is one processor: workers keep apart what may crash, but make nothing faster",
                    "give the container more processors, if speed is what they are for"));
        }
    }

    private static void addWhatMakesThemSlower(List<Ailment> found, HostFacts facts, PoolConfig config) {
        long needed = (long) RingFile.SIZE_BYTES * (config.workers() + config.spareWorkers());
        if (facts.sharedMemory().isEmpty()) {
            found.add(new Ailment(
                    "no shared memory can be had, neither in /dev/shm nor in " + facts.temporary()
                            + ": tasks go through pipes, which takes longer",
                    "make /dev/shm writable, or larger: --shm-size of the container"));
        } else if (facts.sharedBytes() < needed) {
            found.add(new Ailment(
                    facts.sharedMemory() + " has room for " + facts.sharedBytes() / RingFile.SIZE_BYTES
                            + " more workers: the others go through pipes, which takes longer",
                    "enlarge it: --shm-size of the container, or mount -o remount,size=..."));
        } else if (!facts.sharedMemory().equals("/dev/shm") && facts.machineProcessors() > 0) {
            found.add(new Ailment(
                    "/dev/shm cannot be written, so tasks go through a file in " + facts.sharedMemory()
                            + ", which may be written to a disk",
                    "mount a tmpfs at /dev/shm"));
        }
    }

    private static void addOddities(List<Ailment> found, HostFacts facts) {
        if (facts.isExposed()) {
            found.add(new Ailment(
                    "others may replace files in the temporary directory " + facts.temporary()
                            + ", the workers' among them",
                    "chmod +t " + facts.temporary() + ", or name one of your own: -Djava.io.tmpdir=..."));
        }
        for (String variable : facts.variables()) {
            found.add(new Ailment(
                    variable
                            + " is set: it gives options to every JVM that this environment starts, this one too; workers"
                            + " get these options by the launch rules, and not the variable",
                    "give the options on the command line of the JVM that they are for"));
        }
        if (!facts.notThere().isEmpty()) {
            found.add(new Ailment(
                    "not there, though on the class path: " + String.join(", ", facts.notThere()),
                    "correct the class path, if a class is missing in workers"));
        }
    }
}
