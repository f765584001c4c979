package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineMemoryTest {

    private static final long MB = 1L << 20;

    @TempDir
    private Path root;

    @BeforeEach
    void aMachineOfEightGigabytes() throws IOException {
        write("proc/meminfo", "MemTotal:        8388608 kB\nMemFree:          103028 kB\n");
    }

    @Test
    void withoutAGroupItIsTheMachines() {
        assertThat(bytes()).isEqualTo(8192 * MB);
    }

    @Test
    void theGroupsLimitCounts() throws IOException {
        write("proc/self/cgroup", "0::/\n");
        write("sys/fs/cgroup/memory.max", "536870912\n");

        assertThat(bytes()).isEqualTo(512 * MB);
    }

    @Test
    void theLowestLimitOnTheWayUpCounts() throws IOException {
        write("proc/self/cgroup", "0::/user/session/app\n");
        write("sys/fs/cgroup/user/session/app/memory.max", "max\n");
        write("sys/fs/cgroup/user/session/memory.max", "1073741824\n");
        write("sys/fs/cgroup/user/memory.max", "2147483648\n");

        assertThat(bytes()).isEqualTo(1024 * MB);
    }

    @Test
    void anOldStyleContainerSeesTheHostsPathAndItsOwnLimitAtTheRoot() throws IOException {
        write("proc/self/cgroup", "5:cpu,cpuacct:/docker/4711\n4:memory:/docker/4711\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "268435456\n");

        assertThat(bytes()).isEqualTo(256 * MB);
    }

    @Test
    void aLimitAboveTheMachineMeansNone() throws IOException {
        write("proc/self/cgroup", "4:memory:/\n");
        write("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");

        assertThat(bytes()).isEqualTo(8192 * MB);
    }

    @Test
    void whereThereAreNoSuchFilesItIsUnknown() {
        assertThat(MachineMemory.bytes(root.resolve("nowhere").toFile())).isEqualTo(MachineMemory.UNKNOWN);
    }

    @Test
    void aContainerMayLimitProcessesToo() throws IOException {
        assertThat(MachineMemory.processes(root.toFile())).isEqualTo(Long.MAX_VALUE);

        write("proc/self/cgroup", "5:pids:/docker/4711\n0::/app\n");
        write("sys/fs/cgroup/app/pids.max", "max\n");
        write("sys/fs/cgroup/pids.max", "512\n");
        assertThat(MachineMemory.processes(root.toFile())).isEqualTo(512);

        write("sys/fs/cgroup/pids/pids.max", "100\n");
        assertThat(MachineMemory.processes(root.toFile())).isEqualTo(100);
    }

    @Test
    void thisMachinesMemoryIsWhatTheManagementBeanSays() {
        OperatingSystemMXBean bean = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        assertThat(MachineMemory.bytes()).isCloseTo(bean.getTotalMemorySize(), within(MB));
    }

    private long bytes() {
        return MachineMemory.bytes(root.toFile());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
