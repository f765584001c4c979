package dev.pooled.it;

import dev.pooled.Pool;
import dev.pooled.WorkerInfo;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Processes of this machine, as the tests look at them and end them. */
final class Processes {

    private Processes() {}

    /** Returns whether a process runs; a zombie that nobody has reaped yet does not. */
    static boolean lives(long pid) {
        return ProcessHandle.of(pid).map(Processes::lives).orElse(false);
    }

    static boolean lives(ProcessHandle process) {
        return process.isAlive() && state(process.pid()) != 'Z' && state(process.pid()) != 'X';
    }

    /** Returns whether a process was stopped by a signal, and has not been continued. */
    static boolean isStopped(long pid) {
        return state(pid) == 'T';
    }

    private static char state(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException gone) { // it ended meanwhile
            return 'X';
        }
    }

    /** Sends SIGKILL. */
    static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    /**
     * Sends SIGKILL and waits until no thread of the process runs any more, whether its parent has noticed or not. The
     * first thread may be a zombie long before the others are gone, and one of those may still take bytes out of a pipe.
     */
    static void killAndAwait(long pid) {
        kill(pid);
        while (lives(pid) || threads(pid) > 1) {
            Thread.onSpinWait();
        }
    }

    private static int threads(long pid) {
        String[] threads = new File("/proc/" + pid + "/task").list();
        return threads == null ? 0 : threads.length;
    }

    /** Sends a signal: {@code STOP}, {@code CONT}, {@code TERM}. */
    static void signal(String name, long pid) {
        try {
            Process kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + name + " " + pid).start();
            if (!kill.waitFor(5, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new AssertionError("kill -" + name + " " + pid + " failed");
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Returns the processes of a pool's workers. */
    static List<Long> pids(Pool pool) {
        return pool.workers().stream().map(WorkerInfo::pid).toList();
    }

    /** Returns what pools of the process {@code pid} have in {@code directory}. */
    static List<Path> filesOf(Path directory, long pid) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("pooled-" + pid + "-"))
                    .toList();
        }
    }
}
