package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerFilesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "-Xlog:gc*:file=/var/log/gc.log:time:filecount=5 | -Xlog:gc*:file=/var/log/gc-etl-w2-%p.log:time:filecount=5",
                "-Xlog:gc:gc.log                                 | -Xlog:gc:gc-etl-w2-%p.log",
                "-Xlog:gc:file=\"/my logs/gc:1.log\":uptime      | -Xlog:gc:file=\"/my logs/gc:1-etl-w2-%p.log\":uptime",
                "-Xlog:gc:file=C:\\logs\\gc.log:uptime           | -Xlog:gc:file=C:\\logs\\gc-etl-w2-%p.log:uptime",
                "-Xlog:gc::time                                  | -Xlog:gc::time",
                "-Xlog:gc*:stdout:time                           | -Xlog:gc*:stdout:time",
                "-Xlog:gc                                        | -Xlog:gc",
                "-Xlog:disable                                   | -Xlog:disable",
                "-Xloggc:logs.d/gc                               | -Xloggc:logs.d/gc-etl-w2-%p",
                "-XX:LogFile=vm.log                              | -XX:LogFile=vm-etl-w2-%p.log",
                "-XX:HeapDumpPath=/dumps/heap.hprof              | -XX:HeapDumpPath=/dumps/heap-etl-w2.hprof",
                "-XX:StartFlightRecording:filename=a.jfr,disk=true | -XX:StartFlightRecording:filename=a-etl-w2.jfr,disk=true",
                "-XX:StartFlightRecording=delay=1s,filename=a.jfr | -XX:StartFlightRecording=delay=1s,filename=a-etl-w2.jfr",
                "-XX:StartFlightRecording                        | -XX:StartFlightRecording",
            })
    void eachWorkerWritesAFileOfItsOwn(String argument, String renamed) {
        assertThat(WorkerFiles.rename(argument, "etl", 2)).isEqualTo(renamed);
    }

    @Test
    void aDirectoryNeedsNoName(@TempDir Path directory) {
        String dumps = "-XX:HeapDumpPath=" + directory;
        String recordings = "-XX:StartFlightRecording=filename=" + directory;

        assertThat(WorkerFiles.rename(dumps, "etl", 2)).isEqualTo(dumps);
        assertThat(WorkerFiles.rename(recordings, "etl", 2)).isEqualTo(recordings);
    }

    /** Both pools of an application have a worker 1, and the JVM puts no process id into the names of these two. */
    @Test
    void twoPoolsWriteTwoFiles() {
        assertThat(WorkerFiles.rename("-XX:HeapDumpPath=heap.hprof", "pool-1", 1))
                .isEqualTo("-XX:HeapDumpPath=heap-pool-1-w1.hprof");
        assertThat(WorkerFiles.rename("-XX:StartFlightRecording=filename=a.jfr", "pool-2", 1))
                .isEqualTo("-XX:StartFlightRecording=filename=a-pool-2-w1.jfr");
    }

    @Test
    void aPoolsNameThatIsNoFileNameBecomesOne() {
        assertThat(WorkerFiles.rename("-Xlog:gc:file=gc.log", "a/b:%p,é", 1))
                .isEqualTo("-Xlog:gc:file=gc-a_b__p__-w1-%p.log");
    }
}
