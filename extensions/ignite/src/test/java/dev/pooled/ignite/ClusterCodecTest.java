package dev.pooled.ignite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import dev.pooled.DeathReason;
import dev.pooled.TaskInfo;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.ignite.ClusterMessage.Kind;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClusterCodecTest {

    private static final EncodedItems VARIED = EncodedItems.of(new byte[] {1, 2, 3, 4, 5, 6}, new int[] {2, 2, 6});
    private static final EncodedItems UNIFORM = EncodedItems.uniform(new byte[] {1, 2, 3, 4, 5, 6}, 0, 2, 3);
    private static final EncodedItems EMPTY = EncodedItems.uniform(new byte[0], 0, 0, 1000);

    private static final ClusterMessage.Task TASK =
            new ClusterMessage.Task(41, 7, 5_000_000_000L, 2, -3, 1, 11, 12, Map.of("trace", "ä€"), "a label", VARIED);

    private static final WorkerInfo IDLE = new WorkerInfo(
            3,
            4711,
            WorkerState.READY,
            Instant.ofEpochMilli(1_700_000_000_123L),
            99,
            Optional.empty(),
            1 << 28,
            Optional.empty());

    private static final WorkerInfo BUSY = new WorkerInfo(
            4,
            4712,
            WorkerState.BUSY,
            Instant.ofEpochMilli(0),
            0,
            Optional.of(new TaskInfo(41, "Maths.square", "", 2, Duration.ofNanos(12_345))),
            0,
            Optional.empty());

    private static final TaskOutcome.Died KILLED = new TaskOutcome.Died(new WorkerDiedException(
            "etl",
            41,
            "Maths.square",
            "it was killed",
            4711,
            OptionalInt.of(137),
            Optional.of("SIGKILL"),
            DeathReason.LOST,
            Optional.of(Path.of("hs_err_pid4711.log")),
            List.of("one", "two"),
            Optional.empty()));

    private static final TaskOutcome.Died UNKNOWN = new TaskOutcome.Died(new WorkerDiedException(
            "etl",
            0,
            "",
            "it is gone",
            0,
            OptionalInt.empty(),
            Optional.empty(),
            DeathReason.LOST,
            Optional.empty(),
            List.of(),
            Optional.empty()));

    private static final List<StackTraceElement> STACK = List.of(
            new StackTraceElement("app", "java.base", "17", "java.lang.Object", "wait", "Object.java", 12),
            new StackTraceElement(null, null, null, "a.B", "c", null, -2));

    private static List<ClusterMessage.ToNode> toNode() {
        return List.of(
                new ClusterMessage.Open(1, "etl", 8, Map.of("worker-heap", "1g"), new byte[] {1, 2}, true),
                new ClusterMessage.Resize(3),
                new ClusterMessage.Define(
                        7, "a.Maths", 2, "Maths.square", "a.Maths#square(J)J", -1L, "", PooledMethod.Receiver.CARRIED),
                new ClusterMessage.Keep(11, new byte[] {9}),
                new ClusterMessage.Drop(11),
                new ClusterMessage.Run(0, 5, 0, true, false, TASK),
                new ClusterMessage.Run(1, 6, 9, false, true, withArguments(UNIFORM)),
                new ClusterMessage.Run(2, 7, 9, false, false, withArguments(EMPTY)),
                new ClusterMessage.Stop(1, 6, 41, CancelMode.STOP),
                new ClusterMessage.Each(2, TASK),
                new ClusterMessage.Have(1, new byte[] {4, 5}),
                new ClusterMessage.Have(2, null),
                new ClusterMessage.Close(true));
    }

    private static ClusterMessage.Task withArguments(EncodedItems arguments) {
        return new ClusterMessage.Task(41, 7, 0, 0, 0, 1, 0, 0, Map.of(), "", arguments);
    }

    private static List<ClusterMessage.ToHost> toHost() {
        return List.of(
                new ClusterMessage.Capacity(2, 4),
                new ClusterMessage.Advanced(1, 6, 0, 7_000_000_000L, -1),
                new ClusterMessage.Failed("no java", List.of("line one", "")),
                new ClusterMessage.Began(0, 5, 0, BUSY),
                new ClusterMessage.Results(0, 5, 3, VARIED),
                new ClusterMessage.Results(0, 5, 6, UNIFORM),
                new ClusterMessage.Ended(0, 5, 1, new TaskOutcome.Threw(new byte[] {1}, IDLE)),
                new ClusterMessage.Ended(0, 5, 1, new TaskOutcome.Threw(new byte[0], null)),
                new ClusterMessage.Ended(0, 5, 1, new TaskOutcome.TimedOut(Duration.ofMillis(2003), STACK, BUSY)),
                new ClusterMessage.Ended(0, 5, 1, new TaskOutcome.TimedOut(Duration.ZERO, List.of(), null)),
                new ClusterMessage.Ended(0, 5, 1, new TaskOutcome.Cancelled()),
                new ClusterMessage.Ended(0, 5, 1, KILLED),
                new ClusterMessage.Ended(0, 5, 1, new TaskOutcome.Refused(new IllegalStateException("too large"))),
                new ClusterMessage.DiedBefore(0, 5, UNKNOWN),
                new ClusterMessage.Returned(0, 5, 7, 9),
                new ClusterMessage.Done(0, 5, 7, 4, 1234),
                new ClusterMessage.EachDone(2, null, ""),
                new ClusterMessage.EachDone(2, "java.io.IOException", "disk full"),
                new ClusterMessage.Workers(List.of(IDLE, BUSY)),
                new ClusterMessage.Event(Kind.BOOTED, IDLE, 5, 6, null),
                new ClusterMessage.Event(Kind.DIED, IDLE, 0, 0, KILLED),
                new ClusterMessage.Worked(3, 77),
                new ClusterMessage.Ask(1, "a/Maths.class"),
                new ClusterMessage.Closed());
    }

    private static Stream<ClusterMessage> all() {
        return Stream.concat(toNode().stream(), toHost().stream());
    }

    private static byte[] bytes(ClusterMessage message) {
        ByteWriter out = new ByteWriter();
        ClusterCodec.write(message, out);
        return out.take(0);
    }

    @Test
    void everyMessageHasAnExample() {
        assertThat(types(toNode())).isEqualTo(Set.of(ClusterMessage.ToNode.class.getPermittedSubclasses()));
        assertThat(types(toHost())).isEqualTo(Set.of(ClusterMessage.ToHost.class.getPermittedSubclasses()));
        Set<Class<?>> outcomes = new HashSet<>(Set.of(TaskOutcome.class.getPermittedSubclasses()));
        outcomes.removeAll(
                Set.of(TaskOutcome.Returned.class, TaskOutcome.NotStarted.class)); // other messages say these
        assertThat(toHost().stream()
                        .filter(ClusterMessage.Ended.class::isInstance)
                        .map(ended -> (Object)
                                ((ClusterMessage.Ended) ended).outcome().getClass())
                        .collect(Collectors.toSet()))
                .isEqualTo(outcomes);
    }

    private static Set<Class<?>> types(List<? extends ClusterMessage> messages) {
        return messages.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    @Test
    void everyMessageIsReadAsItWasWritten() {
        all().forEach(message -> {
            ByteReader in = new ByteReader(bytes(message));

            assertThat(ClusterCodec.read(in))
                    .usingRecursiveComparison()
                    .withStrictTypeChecking()
                    .withEqualsForType(ClusterCodecTest::areAlike, WorkerDiedException.class)
                    .withEqualsForType(
                            (one, other) -> Objects.equals(one.getMessage(), other.getMessage()),
                            IllegalStateException.class)
                    .isEqualTo(message);
            assertThat(in.hasMore()).isFalse();
        });
    }

    private static boolean areAlike(WorkerDiedException one, WorkerDiedException other) {
        return parts(one).equals(parts(other));
    }

    private static List<Object> parts(WorkerDiedException died) {
        return List.of(
                died.pool(),
                died.taskId(),
                died.method(),
                String.valueOf(died.getMessage()),
                died.pid(),
                died.exitCode(),
                died.signal(),
                died.reason(),
                died.hsErr(),
                died.lastOutput(),
                died.node());
    }

    @Test
    void messagesFollowEachOtherInOnePacket() {
        ByteWriter out = new ByteWriter();
        all().forEach(message -> ClusterCodec.write(message, out));
        ByteReader in = new ByteReader(out.take(0));

        List<Class<?>> read = new ArrayList<>();
        while (in.hasMore()) {
            read.add(ClusterCodec.read(in).getClass());
        }

        assertThat(read).isEqualTo(all().map(Object::getClass).collect(Collectors.toList()));
    }

    @Test
    void aMessageThatIsCutOffIsRefused() {
        all().forEach(message -> {
            byte[] whole = bytes(message);
            for (int length = 0; length < whole.length; length++) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatIllegalArgumentException()
                        .as("%s cut to %s", message, length)
                        .isThrownBy(() -> ClusterCodec.read(new ByteReader(cut)));
            }
        });
    }

    @Test
    void aLengthThatCannotBeAllocatesNothing() {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        readAnyhow(bytes(new ClusterMessage.Closed()));
        for (int value : new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE / 4, 1 << 28, -2, Integer.MIN_VALUE}) {
            all().forEach(message -> {
                byte[] whole = bytes(message);
                for (int at = 1; at + 4 <= whole.length; at++) {
                    byte[] wrong = whole.clone();
                    ByteBuffer.wrap(wrong).putInt(at, value);
                    long before = thread.getCurrentThreadAllocatedBytes();
                    readAnyhow(wrong);
                    assertThat(thread.getCurrentThreadAllocatedBytes() - before)
                            .as("%s with %s at %s", message, value, at)
                            .isLessThan(1 << 20);
                }
            });
        }
    }

    @Test
    void emptyItemsWithoutEndAreRefused() {
        ByteWriter out = new ByteWriter();
        ClusterCodec.write(new ClusterMessage.Results(0, 5, 0, EncodedItems.uniform(new byte[0], 0, 0, 1 << 24)), out);

        assertThatIllegalArgumentException().isThrownBy(() -> ClusterCodec.read(new ByteReader(out.take(0))));
    }

    @Test
    void nonsenseIsRefusedAndNothingElseHappens() {
        Random random = new Random(7);
        byte[] types = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46};
        for (int i = 0; i < 100_000; i++) {
            byte[] noise = new byte[1 + random.nextInt(200)];
            random.nextBytes(noise);
            if (i % 4 > 0) {
                noise[0] = types[random.nextInt(types.length)];
            }
            for (int at = 1; i % 2 > 0 && at < noise.length; at++) { // small numbers get further
                noise[at] = (byte) (random.nextInt(4) > 0 ? 0 : random.nextInt(20));
            }
            readAnyhow(noise);
        }
    }

    @Test
    void messagesThatWereTamperedWithAreReadOrRefused() {
        Random random = new Random(8);
        List<byte[]> messages = all().map(ClusterCodecTest::bytes).collect(Collectors.toList());
        for (int i = 0; i < 100_000; i++) {
            byte[] message = messages.get(random.nextInt(messages.size())).clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                message[random.nextInt(message.length)] = (byte) random.nextInt();
            }
            readAnyhow(message);
        }
    }

    /** Reads all there is; only what the contract names may come of it. */
    private static void readAnyhow(byte[] bytes) {
        ByteReader in = new ByteReader(bytes);
        boolean isRight = true;
        while (isRight && in.hasMore()) {
            try {
                assertThat(ClusterCodec.read(in)).isNotNull();
            } catch (IllegalArgumentException ignored) { // as it should be
                isRight = false;
            }
        }
    }

    @Test
    void aWriterGrowsAndLetsGo() {
        ByteWriter out = new ByteWriter();
        byte[] large = new byte[100_000];
        Arrays.fill(large, (byte) 3);

        out.putInt(1);
        out.putRaw(large);
        out.putBytes(large);

        assertThat(out.size()).isEqualTo(4 + 100_000 + 4 + 100_000);
        ByteReader in = new ByteReader(out.take(10));
        assertThat(in.getInt()).isOne();
        assertThat(out.size()).isZero();
        assertThatCode(() -> out.putInt(5)).doesNotThrowAnyException();
        assertThat(out.take(10)).containsExactly(0, 0, 0, 5);
    }
}
