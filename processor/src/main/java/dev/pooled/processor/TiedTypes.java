package dev.pooled.processor;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** The types whose objects cannot leave their process whatever one does, each with what to pass instead. */
final class TiedTypes {

    private static final List<Group> GROUPS = List.of(
            new Group(
                    "pass the bytes or the text itself, or a Path that the worker opens",
                    "java.io.InputStream",
                    "java.io.OutputStream",
                    "java.io.Reader",
                    "java.io.Writer",
                    "java.io.RandomAccessFile",
                    "java.util.Scanner",
                    "java.util.zip.ZipFile",
                    "java.nio.file.FileSystem",
                    "java.nio.file.DirectoryStream",
                    "java.nio.channels.FileChannel"),
            new Group("pass an array, byte[] for instance", "java.nio.Buffer"),
            new Group(
                    "pass the address, and connect in the worker; a resident object can keep the connection",
                    "java.sql.Connection",
                    "java.sql.Statement",
                    "java.sql.ResultSet",
                    "javax.sql.DataSource",
                    "jakarta.persistence.EntityManager",
                    "javax.persistence.EntityManager",
                    "java.net.Socket",
                    "java.net.ServerSocket",
                    "java.net.DatagramSocket",
                    "java.net.http.HttpClient",
                    "java.nio.channels.Channel",
                    "java.nio.channels.Selector"),
            new Group(
                    "pass a List; the stub's map and stream forms take many items, endless ones too",
                    "java.util.stream.BaseStream",
                    "java.util.Iterator",
                    "java.util.Spliterator",
                    "java.util.Enumeration"),
            new Group(
                    "wait for the value and pass that",
                    "java.util.concurrent.Future",
                    "java.util.concurrent.CompletionStage"),
            new Group(
                    "start what is needed in the worker",
                    "java.lang.Thread",
                    "java.lang.ThreadGroup",
                    "java.lang.ThreadLocal",
                    "java.lang.Process",
                    "java.util.Timer",
                    "java.util.concurrent.Executor"),
            new Group(
                    "let the host wait for the futures of its calls instead",
                    "java.util.concurrent.CountDownLatch",
                    "java.util.concurrent.CyclicBarrier",
                    "java.util.concurrent.Exchanger",
                    "java.util.concurrent.Phaser",
                    "java.util.concurrent.locks.Condition"),
            new Group("use a stub made with shared() in the worker", "dev.pooled.Pool", "dev.pooled.stub.PooledStub"),
            new Group(
                    "get it in the worker, by name for instance",
                    "java.lang.ClassLoader",
                    "java.lang.Module",
                    "java.lang.System.Logger",
                    "java.util.logging.Logger",
                    "java.lang.ref.Reference",
                    "java.lang.reflect.AccessibleObject"));

    /** What connects the threads of one process; its copies in other processes connect nobody. */
    private static final List<String> CONNECTING = List.of(
            "java.util.concurrent.locks.Lock",
            "java.util.concurrent.locks.ReadWriteLock",
            "java.util.concurrent.locks.StampedLock",
            "java.util.concurrent.Semaphore",
            "java.util.concurrent.BlockingQueue",
            "java.util.concurrent.TransferQueue",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicIntegerArray",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicLongArray",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.atomic.AtomicReferenceArray",
            "java.util.concurrent.atomic.DoubleAccumulator",
            "java.util.concurrent.atomic.DoubleAdder",
            "java.util.concurrent.atomic.LongAccumulator",
            "java.util.concurrent.atomic.LongAdder");

    private final Mirrors mirrors;

    TiedTypes(Mirrors mirrors) {
        this.mirrors = mirrors;
    }

    /** Returns what to pass instead, if {@code type} or a supertype of it is one of these. */
    Optional<String> cureFor(TypeMirror type) {
        return GROUPS.stream()
                .filter(group -> mirrors.isAnyOf(type, group.types()))
                .map(Group::cure)
                .findFirst();
    }

    /** Returns whether {@code type} or a supertype of it is there to be shared by threads. */
    boolean connects(TypeMirror type) {
        return mirrors.isAnyOf(type, CONNECTING);
    }

    private record Group(String cure, List<String> types) {
        Group(String cure, String... types) {
            this(cure, List.of(types));
        }
    }
}
