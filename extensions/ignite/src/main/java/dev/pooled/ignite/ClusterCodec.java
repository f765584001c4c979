package dev.pooled.ignite;

import dev.pooled.DeathReason;
import dev.pooled.TaskInfo;
import dev.pooled.WorkerDiedException;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.ignite.ClusterMessage.Kind;
import dev.pooled.spi.PoolBackend.CancelMode;
import dev.pooled.spi.TaskOutcome;
import dev.pooled.stub.PooledMethod;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@linkplain ClusterMessage messages} into bytes and back. What is read is checked: whatever is no message is an {@link
 * IllegalArgumentException}, before anything is allocated by a length in it. Stateless.
 */
final class ClusterCodec {

    private static final byte OPEN = 1;
    private static final byte DEFINE = 2;
    private static final byte KEEP = 3;
    private static final byte DROP = 4;
    private static final byte RUN = 5;
    private static final byte STOP = 6;
    private static final byte EACH = 7;
    private static final byte HAVE = 8;
    private static final byte CLOSE = 9;
    private static final byte RESIZE = 10;
    private static final byte CAPACITY = 33;
    private static final byte FAILED = 34;
    private static final byte BEGAN = 35;
    private static final byte RESULTS = 36;
    private static final byte ENDED = 37;
    private static final byte RETURNED = 38;
    private static final byte DONE = 39;
    private static final byte EACH_DONE = 40;
    private static final byte WORKERS = 41;
    private static final byte EVENT = 42;
    private static final byte WORKED = 43;
    private static final byte ASK = 44;
    private static final byte CLOSED = 45;
    private static final byte DIED_BEFORE = 46;
    private static final byte ADVANCED = 47;

    private static final byte THREW = 1;
    private static final byte TIMED_OUT = 2;
    private static final byte CANCELLED = 3;
    private static final byte DIED = 4;
    private static final byte REFUSED = 5;

    private ClusterCodec() {}

    /** Appends {@code message}. */
    static void write(ClusterMessage message, ByteWriter out) {
        if (message instanceof ClusterMessage.ToNode toNode) {
            writeToNode(toNode, out);
        } else {
            writeToHost((ClusterMessage.ToHost) message, out);
        }
    }

    private static void writeToNode(ClusterMessage.ToNode message, ByteWriter out) {
        if (message instanceof ClusterMessage.Run m) {
            out.putByte(RUN);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putInt(m.from());
            out.putBoolean(m.areCalls());
            out.putBoolean(m.tellsProgress());
            writeTask(m.task(), out);
        } else if (message instanceof ClusterMessage.Define m) {
            out.putByte(DEFINE);
            out.putInt(m.method());
            out.putString(m.home());
            out.putInt(m.index());
            out.putString(m.name());
            out.putString(m.signature());
            out.putLong(m.fingerprint());
            out.putString(m.layout());
            out.putEnum(m.receiver());
        } else if (message instanceof ClusterMessage.Keep m) {
            out.putByte(KEEP);
            out.putLong(m.id());
            out.putBytes(m.value());
        } else if (message instanceof ClusterMessage.Drop m) {
            out.putByte(DROP);
            out.putLong(m.id());
        } else if (message instanceof ClusterMessage.Stop m) {
            out.putByte(STOP);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putLong(m.id());
            out.putEnum(m.mode());
        } else if (message instanceof ClusterMessage.Open m) {
            out.putByte(OPEN);
            out.putInt(m.version());
            out.putString(m.pool());
            out.putInt(m.workers());
            out.putMap(m.settings());
            out.putBytes(m.greeting());
            out.putBoolean(m.servesClasses());
        } else if (message instanceof ClusterMessage.Each m) {
            out.putByte(EACH);
            out.putLong(m.number());
            writeTask(m.task(), out);
        } else if (message instanceof ClusterMessage.Have m) {
            out.putByte(HAVE);
            out.putLong(m.question());
            out.putBytes(m.content());
        } else if (message instanceof ClusterMessage.Resize m) {
            out.putByte(RESIZE);
            out.putInt(m.workers());
        } else if (message instanceof ClusterMessage.Close m) {
            out.putByte(CLOSE);
            out.putBoolean(m.now());
        }
    }

    private static void writeToHost(ClusterMessage.ToHost message, ByteWriter out) {
        if (message instanceof ClusterMessage.Results m) {
            out.putByte(RESULTS);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putInt(m.from());
            out.putItems(m.results());
        } else if (message instanceof ClusterMessage.Began m) {
            out.putByte(BEGAN);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putInt(m.index());
            writeWorker(m.worker(), out);
        } else if (message instanceof ClusterMessage.Done m) {
            out.putByte(DONE);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putInt(m.to());
            out.putInt(m.items());
            out.putLong(m.nanos());
        } else if (message instanceof ClusterMessage.Ended m) {
            out.putByte(ENDED);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putInt(m.index());
            writeOutcome(m.outcome(), out);
        } else if (message instanceof ClusterMessage.Returned m) {
            out.putByte(RETURNED);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putInt(m.from());
            out.putInt(m.to());
        } else {
            writeRare(message, out);
        }
    }

    private static void writeRare(ClusterMessage.ToHost message, ByteWriter out) {
        if (message instanceof ClusterMessage.Capacity m) {
            out.putByte(CAPACITY);
            out.putInt(m.now());
            out.putInt(m.planned());
        } else if (message instanceof ClusterMessage.Failed m) {
            out.putByte(FAILED);
            out.putString(m.message());
            out.putStrings(m.output());
        } else if (message instanceof ClusterMessage.EachDone m) {
            out.putByte(EACH_DONE);
            out.putLong(m.number());
            out.putBoolean(m.errorType() != null);
            out.putString(m.errorType() == null ? "" : m.errorType());
            out.putString(m.errorMessage());
        } else if (message instanceof ClusterMessage.Workers m) {
            out.putByte(WORKERS);
            out.putInt(m.workers().size());
            m.workers().forEach(worker -> writeWorker(worker, out));
        } else if (message instanceof ClusterMessage.Event m) {
            out.putByte(EVENT);
            out.putEnum(m.kind());
            writeWorker(m.worker(), out);
            out.putLong(m.startingNanos());
            out.putLong(m.initNanos());
            out.putBoolean(m.obituary() != null);
            if (m.obituary() != null) {
                writeObituary(m.obituary().obituary(), out);
            }
        } else if (message instanceof ClusterMessage.DiedBefore m) {
            out.putByte(DIED_BEFORE);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            writeObituary(m.obituary().obituary(), out);
        } else if (message instanceof ClusterMessage.Advanced m) {
            out.putByte(ADVANCED);
            out.putInt(m.lane());
            out.putLong(m.chunk());
            out.putInt(m.index());
            out.putLong(m.done());
            out.putLong(m.total());
        } else if (message instanceof ClusterMessage.Worked m) {
            out.putByte(WORKED);
            out.putInt(m.slot());
            out.putLong(m.nanos());
        } else if (message instanceof ClusterMessage.Ask m) {
            out.putByte(ASK);
            out.putLong(m.question());
            out.putString(m.name());
        } else {
            out.putByte(CLOSED);
        }
    }

    /**
     * Reads the next message.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ClusterMessage read(ByteReader in) {
        byte type = in.getByte();
        return type < CAPACITY ? readToNode(type, in) : readToHost(type, in);
    }

    private static ClusterMessage readToNode(byte type, ByteReader in) {
        return switch (type) {
            case OPEN ->
                new ClusterMessage.Open(
                        in.getInt(), in.getString(), in.getInt(), in.getMap(), present(in.getBytes()), in.getBoolean());
            case DEFINE ->
                new ClusterMessage.Define(
                        in.getInt(),
                        in.getString(),
                        in.getInt(),
                        in.getString(),
                        in.getString(),
                        in.getLong(),
                        in.getString(),
                        in.getEnum(PooledMethod.Receiver.values()));
            case KEEP -> new ClusterMessage.Keep(in.getLong(), present(in.getBytes()));
            case DROP -> new ClusterMessage.Drop(in.getLong());
            case RUN ->
                new ClusterMessage.Run(
                        in.getInt(), in.getLong(), in.getInt(), in.getBoolean(), in.getBoolean(), readTask(in));
            case STOP ->
                new ClusterMessage.Stop(in.getInt(), in.getLong(), in.getLong(), in.getEnum(CancelMode.values()));
            case EACH -> new ClusterMessage.Each(in.getLong(), readTask(in));
            case HAVE -> new ClusterMessage.Have(in.getLong(), in.getBytes());
            case RESIZE -> new ClusterMessage.Resize(in.getInt());
            case CLOSE -> new ClusterMessage.Close(in.getBoolean());
            default -> throw unknown(type);
        };
    }

    private static ClusterMessage readToHost(byte type, ByteReader in) {
        return switch (type) {
            case CAPACITY -> new ClusterMessage.Capacity(in.getInt(), in.getInt());
            case FAILED -> new ClusterMessage.Failed(in.getString(), in.getStrings());
            case BEGAN -> new ClusterMessage.Began(in.getInt(), in.getLong(), in.getInt(), readWorker(in));
            case RESULTS -> new ClusterMessage.Results(in.getInt(), in.getLong(), in.getInt(), in.getItems());
            case ENDED -> new ClusterMessage.Ended(in.getInt(), in.getLong(), in.getInt(), readOutcome(in));
            case RETURNED -> new ClusterMessage.Returned(in.getInt(), in.getLong(), in.getInt(), in.getInt());
            case DONE -> new ClusterMessage.Done(in.getInt(), in.getLong(), in.getInt(), in.getInt(), in.getLong());
            case EACH_DONE -> readEachDone(in);
            case WORKERS -> new ClusterMessage.Workers(readWorkers(in));
            case EVENT ->
                new ClusterMessage.Event(
                        in.getEnum(Kind.values()),
                        readWorker(in),
                        in.getLong(),
                        in.getLong(),
                        in.getBoolean() ? new TaskOutcome.Died(readObituary(in)) : null);
            case ADVANCED ->
                new ClusterMessage.Advanced(in.getInt(), in.getLong(), in.getInt(), in.getLong(), in.getLong());
            case WORKED -> new ClusterMessage.Worked(in.getInt(), in.getLong());
            case ASK -> new ClusterMessage.Ask(in.getLong(), in.getString());
            case CLOSED -> new ClusterMessage.Closed();
            case DIED_BEFORE ->
                new ClusterMessage.DiedBefore(in.getInt(), in.getLong(), new TaskOutcome.Died(readObituary(in)));
            default -> throw unknown(type);
        };
    }

    private static ClusterMessage.EachDone readEachDone(ByteReader in) {
        long number = in.getLong();
        boolean hasFailed = in.getBoolean();
        String type = in.getString();
        return new ClusterMessage.EachDone(number, hasFailed ? type : null, in.getString());
    }

    private static void writeTask(ClusterMessage.Task task, ByteWriter out) {
        out.putLong(task.id());
        out.putInt(task.method());
        out.putLong(task.limitNanos());
        out.putInt(task.retries());
        out.putInt(task.priority());
        out.putInt(task.attempt());
        out.putLong(task.receiver());
        out.putLong(task.rest());
        out.putMap(task.context());
        out.putString(task.label());
        out.putItems(task.arguments());
    }

    private static ClusterMessage.Task readTask(ByteReader in) {
        return new ClusterMessage.Task(
                in.getLong(),
                in.getInt(),
                in.getLong(),
                in.getInt(),
                in.getInt(),
                in.getInt(),
                in.getLong(),
                in.getLong(),
                in.getMap(),
                in.getString(),
                in.getItems());
    }

    private static void writeOutcome(TaskOutcome outcome, ByteWriter out) {
        if (outcome instanceof TaskOutcome.Threw threw) {
            out.putByte(THREW);
            out.putBytes(threw.error());
            writeWorkerIfAny(threw.worker(), out);
        } else if (outcome instanceof TaskOutcome.TimedOut late) {
            out.putByte(TIMED_OUT);
            out.putLong(late.elapsed().toNanos());
            writeStack(late.stack(), out);
            writeWorkerIfAny(late.worker(), out);
        } else if (outcome instanceof TaskOutcome.Died died) {
            out.putByte(DIED);
            writeObituary(died.obituary(), out);
        } else if (outcome instanceof TaskOutcome.Refused refused) {
            out.putByte(REFUSED);
            out.putString(String.valueOf(refused.reason().getMessage()));
        } else {
            out.putByte(CANCELLED);
        }
    }

    private static TaskOutcome readOutcome(ByteReader in) {
        byte kind = in.getByte();
        return switch (kind) {
            case THREW -> new TaskOutcome.Threw(present(in.getBytes()), readWorkerIfAny(in));
            case TIMED_OUT ->
                new TaskOutcome.TimedOut(Duration.ofNanos(in.getLong()), readStack(in), readWorkerIfAny(in));
            case CANCELLED -> new TaskOutcome.Cancelled();
            case DIED -> new TaskOutcome.Died(readObituary(in));
            case REFUSED -> new TaskOutcome.Refused(new IllegalStateException(in.getString()));
            default -> throw unknown(kind);
        };
    }

    private static void writeStack(List<StackTraceElement> stack, ByteWriter out) {
        out.putInt(stack.size());
        for (StackTraceElement frame : stack) {
            out.putOptional(frame.getClassLoaderName());
            out.putOptional(frame.getModuleName());
            out.putOptional(frame.getModuleVersion());
            out.putString(frame.getClassName());
            out.putString(frame.getMethodName());
            out.putOptional(frame.getFileName());
            out.putInt(frame.getLineNumber());
        }
    }

    private static List<StackTraceElement> readStack(ByteReader in) {
        int count = in.getCount(4 + 4 + 4 + 4);
        List<StackTraceElement> stack = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            stack.add(new StackTraceElement(
                    in.getOptional(),
                    in.getOptional(),
                    in.getOptional(),
                    in.getString(),
                    in.getString(),
                    in.getOptional(),
                    in.getInt()));
        }
        return stack;
    }

    private static void writeWorkerIfAny(@Nullable WorkerInfo worker, ByteWriter out) {
        out.putBoolean(worker != null);
        if (worker != null) {
            writeWorker(worker, out);
        }
    }

    private static @Nullable WorkerInfo readWorkerIfAny(ByteReader in) {
        return in.getBoolean() ? readWorker(in) : null;
    }

    private static void writeWorker(WorkerInfo worker, ByteWriter out) {
        out.putInt(worker.slot());
        out.putLong(worker.pid());
        out.putEnum(worker.state());
        out.putLong(worker.since().toEpochMilli());
        out.putLong(worker.tasksDone());
        out.putLong(worker.residentBytes());
        out.putBoolean(worker.current().isPresent());
        if (worker.current().isPresent()) {
            TaskInfo task = worker.current().get();
            out.putLong(task.id());
            out.putString(task.method());
            out.putString(task.label());
            out.putInt(task.attempt());
            out.putLong(task.running().toNanos());
        }
    }

    private static WorkerInfo readWorker(ByteReader in) {
        int slot = in.getInt();
        long pid = in.getLong();
        WorkerState state = in.getEnum(WorkerState.values());
        Instant since = Instant.ofEpochMilli(in.getLong());
        long tasksDone = in.getLong();
        long residentBytes = in.getLong();
        Optional<TaskInfo> current = in.getBoolean()
                ? Optional.of(new TaskInfo(
                        in.getLong(), in.getString(), in.getString(), in.getInt(), Duration.ofNanos(in.getLong())))
                : Optional.empty();
        return new WorkerInfo(slot, pid, state, since, tasksDone, current, residentBytes, Optional.empty());
    }

    private static List<WorkerInfo> readWorkers(ByteReader in) {
        int count = in.getCount(4 + 8);
        List<WorkerInfo> workers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            workers.add(readWorker(in));
        }
        return workers;
    }

    private static void writeObituary(WorkerDiedException died, ByteWriter out) {
        out.putString(died.pool());
        out.putLong(died.taskId());
        out.putString(died.method());
        out.putString(String.valueOf(died.getMessage()));
        out.putLong(died.pid());
        out.putBoolean(died.exitCode().isPresent());
        out.putInt(died.exitCode().orElse(0));
        out.putOptional(died.signal().orElse(null));
        out.putEnum(died.reason());
        out.putOptional(died.hsErr().map(Path::toString).orElse(null));
        out.putStrings(died.lastOutput());
    }

    private static WorkerDiedException readObituary(ByteReader in) {
        String pool = in.getString();
        long task = in.getLong();
        String method = in.getString();
        String message = in.getString();
        long pid = in.getLong();
        boolean hasExitCode = in.getBoolean();
        int exitCode = in.getInt();
        return new WorkerDiedException(
                pool,
                task,
                method,
                message,
                pid,
                hasExitCode ? OptionalInt.of(exitCode) : OptionalInt.empty(),
                Optional.ofNullable(in.getOptional()),
                in.getEnum(DeathReason.values()),
                Optional.ofNullable(in.getOptional()).map(Path::of),
                in.getStrings(),
                Optional.empty());
    }

    private static byte[] present(byte @Nullable [] bytes) {
        if (bytes == null) {
            throw new IllegalArgumentException("bytes are missing from a message");
        }
        return bytes;
    }

    private static IllegalArgumentException unknown(byte type) {
        return new IllegalArgumentException("there is no message of type " + type);
    }
}
