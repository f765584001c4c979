package bad;

import dev.pooled.Pooled;
import dev.pooled.Pool;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.Writer;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.channels.Selector;
import java.sql.ResultSet;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Scanner;
import java.util.Spliterator;
import java.util.Timer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.Condition;
import java.util.stream.IntStream;
import javax.sql.DataSource;

final class Handles {
    private Handles() {}

    @Pooled
    static int files(Reader a, Writer b, RandomAccessFile c, Scanner d, FileChannel e, OutputStream f) {
        return 0;
    }

    @Pooled
    static int connections(Socket a, ServerSocket b, Selector c, ResultSet d, DataSource e, HttpClient f) {
        return 0;
    }

    @Pooled
    static int sequences(Iterator<String> a, Spliterator<String> b, Enumeration<String> c, IntStream d) {
        return 0;
    }

    @Pooled
    static int threads(Thread a, ThreadLocal<String> b, Process c, Timer d, Executor e, ForkJoinPool f) {
        return 0;
    }

    @Pooled
    static int meetings(CountDownLatch a, CyclicBarrier b, Phaser c, Exchanger<String> d, Condition e) {
        return 0;
    }

    @Pooled
    static int machinery(
            ClassLoader a, Module b, System.Logger c, WeakReference<String> d, Method e, Future<String> f, Pool g) {
        return 0;
    }

    @Pooled
    static List<? extends Map<String, Optional<Thread>>> inside(Map.Entry<String, Thread>[] a) {
        return List.of();
    }
}
