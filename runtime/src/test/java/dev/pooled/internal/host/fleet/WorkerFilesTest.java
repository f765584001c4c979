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
                "-Xlog:gc*:file=/var/log/gc.log:time:filecount=5 | -Xlog:gc*:file=/var/log/gc-w2-%p.log:time:filecount=5",
                "-Xlog:gc:gc.log                                 | -Xlog:gc:gc-w2-%p.log",
                "-Xlog:gc:file=\"/my logs/gc:1.log\":uptime      | -Xlog:gc:file=\"/my logs/gc:1-w2-%p.log\":uptime",
                "-Xlog:gc:file=C:\\logs\\gc.log:uptime           | -Xlog:gc:file=C:\\logs\\gc-w2-%p.log:uptime",
                "-Xlog:gc::time                                  | -Xlog:gc::time",
                "-Xlog:gc*:stdout:time                           | -Xlog:gc*:stdout:time",
                "-Xlog:gc                                        | -Xlog:gc",
                "-Xlog:disable                                   | -Xlog:disable",
                "-Xloggc:logs.d/gc                               | -Xloggc:logs.d/gc-w2-%p",
                "-XX:LogFile=vm.log                              | -XX:LogFile=vm-w2-%p.log",
                "-XX:HeapDumpPath=/dumps/heap.hprof              | -XX:HeapDumpPath=/dumps/heap-w2.hprof",
                "-XX:StartFlightRecording:filename=a.jfr,disk=true | -XX:StartFlightRecording:filename=a-w2.jfr,disk=true",
                "-XX:StartFlightRecording=delay=1s,filename=a.jfr | -XX:StartFlightRecording=delay=1s,filename=a-w2.jfr",
                "-XX:StartFlightRecording                        | -XX:StartFlightRecording",
            })
    void eachWorkerWritesAFileOfItsOwn(String argument, String renamed) {
        assertThat(WorkerFiles.rename(argument, 2)).isEqualTo(renamed);
    }

    @Test
    void aDirectoryNeedsNoName(@TempDir Path directory) {
        String dumps = "-XX:HeapDumpPath=" + directory;
        String recordings = "-XX:StartFlightRecording=filename=" + directory;

        assertThat(WorkerFiles.rename(dumps, 2)).isEqualTo(dumps);
        assertThat(WorkerFiles.rename(recordings, 2)).isEqualTo(recordings);
    }
}
