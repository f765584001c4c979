package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.pooled.Pool;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What workers print, on whatever way, appears on the host's {@code System.err} and hurts nothing. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class OutputIT {

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();

    private static PrintStream before;
    private static Pool pool;
    private static long worker;

    @BeforeAll
    static void open() throws Exception {
        before = System.err;
        System.setErr(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
        pool = Pool.builder()
                .name("it-out")
                .workers(1)
                .workerHeap("64m")
                .jvmArgs("-Dfile.encoding=UTF-8")
                .open();
        worker = pool.submit(Tasks::pid).get();
    }

    @AfterAll
    static void close() {
        pool.close();
        System.setErr(before);
    }

    @BeforeEach
    void forget() {
        PRINTED.reset();
    }

    @Test
    void aPrintedLineComesWithPoolProcessAndMethod() throws Exception {
        pool.submit(() -> {
                    System.out.println("to out");
                    System.err.println("to err");
                })
                .get();

        Soon.until(() -> lines().size() == 2);
        String prefix = "[it-out pid=" + worker + " Pool.submit] ";
        assertThat(lines()).containsExactly(prefix + "to out", prefix + "to err");
    }

    @Test
    void printedLinesStayInOrder() throws Exception {
        pool.submit(() -> {
                    for (int i = 0; i < 500; i++) {
                        System.out.println(i);
                    }
                })
                .get();

        Soon.until(() -> lines().size() == 500);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            expected.add("[it-out pid=" + worker + " Pool.submit] " + i);
        }
        assertThat(lines()).isEqualTo(expected);
    }

    @Test
    void rawOutputOfAChildProcessAppearsWithoutAMethod() throws Exception {
        pool.submit(() -> {
                    new ProcessBuilder("/bin/sh", "-c", "echo raw out; echo raw err >&2")
                            .inheritIO()
                            .start()
                            .waitFor();
                })
                .get();

        Soon.until(() -> lines().size() == 2);
        assertThat(lines())
                .containsExactlyInAnyOrder(
                        "[it-out pid=" + worker + "] raw out", "[it-out pid=" + worker + "] raw err");
    }

    @Test
    void lettersBeyondAsciiSurviveAlsoInLongLines() throws Exception {
        String text = ("x" + "é".repeat(3_000) + "\n").repeat(10);

        pool.submit(() -> System.out.print(text)).get();
        Soon.until(() -> lines().size() == 10);
        String prefix = "[it-out pid=" + worker + " Pool.submit] ";
        assertThat(lines()).containsOnly(prefix + text.substring(0, 3_001));
    }

    @Test
    void lettersBeyondAsciiSurviveInRawOutput(@TempDir Path directory) throws Exception {
        assumeThat(Charset.defaultCharset()).isEqualTo(StandardCharsets.UTF_8);
        String text = ("x" + "é".repeat(3_000) + "\n").repeat(10);
        String file = Files.writeString(directory.resolve("text"), text).toString();

        pool.submit(() -> new ProcessBuilder("cat", file).inheritIO().start().waitFor())
                .get();

        Soon.until(() -> lines().size() == 10);
        assertThat(lines()).containsOnly("[it-out pid=" + worker + "] " + text.substring(0, 3_001));
    }

    @Test
    void theStandardInputOfATaskIsEmpty() throws Exception {
        assertThat(pool.submit(() -> System.in.read()).get()).isEqualTo(-1);
    }

    private static List<String> lines() {
        return PRINTED.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
