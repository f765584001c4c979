package dev.pooled.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.pooled.Pool;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What workers print, on whatever way, appears on the host's {@code System.err} and hurts nothing. */
@ExtendWith(LeaveNothingBehind.class)
@Timeout(60)
class OutputIT {

    @RegisterExtension
    private static final StandardError PRINTED = new StandardError();

    private static Pool pool;
    private static long worker;

    /** The prefix of what a task of {@code submit} prints. */
    private static Pattern OF_A_TASK;

    @BeforeAll
    static void open() throws Exception {
        pool = Pool.builder()
                .name("it-out")
                .workers(1)
                .workerHeap("64m")
                .jvmArgs("-Dfile.encoding=UTF-8")
                .open();
        worker = pool.submit(Tasks::pid).get();
        OF_A_TASK = Pattern.compile("\\[it-out-1 pid=" + worker + " Pool\\.submit #\\d+] ");
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @BeforeEach
    void forget() {
        PRINTED.forget();
    }

    @Test
    void aPrintedLineComesWithPoolProcessAndMethod() throws Exception {
        pool.submit(() -> {
                    System.out.println("to out");
                    System.err.println("to err");
                })
                .get();

        Soon.until(() -> lines().size() == 2);
        assertThat(lines().get(0)).matches(OF_A_TASK + "to out");
        assertThat(lines().get(1)).matches(OF_A_TASK + "to err");
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
            expected.add(String.valueOf(i));
        }
        assertThat(lines()).allMatch(line -> OF_A_TASK.matcher(line).lookingAt());
        assertThat(lines().stream().map(OutputIT::text)).isEqualTo(expected);
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
                        "[it-out-1 pid=" + worker + "] raw out", "[it-out-1 pid=" + worker + "] raw err");
    }

    @Test
    void lettersBeyondAsciiSurviveAlsoInLongLines() throws Exception {
        String text = manyLines();

        pool.submit(() -> System.out.print(text)).get();
        Soon.until(() -> lines().size() == 10);
        assertThat(lines().stream().map(line -> text(line) + "\n")).containsExactly(text.split("(?<=\n)"));
    }

    @Test
    void lettersBeyondAsciiSurviveInRawOutput(@TempDir Path directory) throws Exception {
        assumeThat(Charset.defaultCharset()).isEqualTo(StandardCharsets.UTF_8);
        String text = manyLines();
        String file = Files.writeString(directory.resolve("text"), text).toString();

        pool.submit(() -> new ProcessBuilder("cat", file).inheritIO().start().waitFor())
                .get();

        Soon.until(() -> lines().size() == 10);
        assertThat(lines()).allMatch(line -> line.startsWith("[it-out-1 pid=" + worker + "] "));
        assertThat(lines().stream().map(line -> text(line) + "\n")).containsExactly(text.split("(?<=\n)"));
    }

    @Test
    void theStandardInputOfATaskIsEmpty() throws Exception {
        assertThat(pool.submit(() -> System.in.read()).get()).isEqualTo(-1);
    }

    @Test
    void everyItemOfAMapPrintsForItself() {
        Stub stub = Stub.on(pool);
        List<Integer> items = IntStream.range(0, 300).boxed().toList();

        for (int round = 0; round < 2; round++) { // the second one in streaks
            PRINTED.forget();
            String start = "round " + round + " item ";
            stub.map(
                    item -> {
                        System.out.println(start + item);
                        return item;
                    },
                    items);
            Soon.until(() -> lines().size() == 300);

            List<Long> tasks = lines().stream().map(OutputIT::task).toList();
            assertThat(lines().stream().map(OutputIT::text))
                    .isEqualTo(items.stream().map(item -> start + item).toList());
            assertThat(tasks)
                    .isEqualTo(LongStream.range(tasks.get(0), tasks.get(0) + 300)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aThreadPrintsForTheTaskThatStartedItAsLongAsThatRuns() throws Exception {
        pool.submit(() -> {
                    Thread thread = new Thread(() -> {
                        System.out.println("in time");
                        THREAD_GOES_ON.acquireUninterruptibly();
                        System.out.println("too late");
                    });
                    thread.setDaemon(true);
                    thread.start();
                    while (thread.getState() != Thread.State.WAITING) {
                        Tasks.sleep(5);
                    }
                })
                .get();
        pool.submit(() -> {
                    THREAD_GOES_ON.release();
                    Tasks.sleep(200);
                })
                .get();

        Soon.until(() -> lines().size() == 2);
        assertThat(lines().get(0)).matches(OF_A_TASK + "in time");
        assertThat(lines().get(1)).isEqualTo("[it-out-1 pid=" + worker + "] too late");
    }

    @Test
    void aLineThatRepeatsIsFolded() throws Exception {
        pool.submit(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        System.out.println("again and again");
                    }
                })
                .get();

        Soon.untilAsserted(Duration.ofSeconds(10), () -> assertThat(lines()).hasSize(2));
        assertThat(lines().get(0)).matches(OF_A_TASK + "again and again");
        assertThat(lines().get(1)).endsWith("again and again … the same line 999 more times");
    }

    @Test
    void piecesOfALineComeTogetherAndColoursStay() throws Exception {
        pool.submit(() -> {
                    System.out.print("\u001B[31m");
                    System.out.printf("%d and %s", 1, "two");
                    System.out.print("\u001B[0m");
                })
                .get();

        Soon.until(() -> lines().size() == 1);
        assertThat(lines().get(0)).matches(OF_A_TASK + Pattern.quote("\u001B[31m1 and two\u001B[0m"));
    }

    private static final Semaphore THREAD_GOES_ON = new Semaphore(0);

    /** Returns ten lines that are longer than a frame together, no two of them alike. */
    private static String manyLines() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            text.append(i).append("é".repeat(3_000)).append('\n');
        }
        return text.toString();
    }

    private static String text(String line) {
        return line.substring(line.indexOf("] ") + 2);
    }

    private static long task(String line) {
        return Long.parseLong(line.substring(line.indexOf('#') + 1, line.indexOf("] ")));
    }

    private static List<String> lines() {
        return PRINTED.text().lines().toList();
    }
}
