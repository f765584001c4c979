package dev.pooled.internal.host.fleet;

import dev.pooled.TaskInfo;
import dev.pooled.WorkerInfo;
import dev.pooled.WorkerState;
import dev.pooled.internal.host.serving.ClassServer;
import dev.pooled.internal.host.threads.Callbacks;
import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.channel.RingFile;
import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One forked JVM as the host sees it: its process, its channel, its output, its state. Thread-safe.
 *
 * <pre>
 *   STARTING -> READY &lt;-> BUSY -> DRAINING -> DEAD        any -> DEAD
 *   STARTING -> SPARE -> READY
 * </pre>
 *
 * <p>The process's exit decides that it is dead; the end of its pipe is only a hint. After the exit, what is still in the
 * pipe is read, for at most 100 ms: a grandchild may hold it open for ever.
 */
final class WorkerProcess implements Replies.Taker {

    private static final long DRAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long SILENT_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Off for who wants to see how it goes without shared memory. */
    private static final boolean ARE_RINGS_WANTED = !"off".equals(System.getProperty("pooled.internal.rings"));

    /** Is told what happens to a worker, by whoever takes what it says, one at a time; never blocks it. */
    interface Listener {
        void received(WorkerProcess worker, Message message);

        /** The process is gone and its pipe is read; from a callback thread. */
        void gone(WorkerProcess worker, Obituary obituary);
    }

    private final String pool;
    private final int slot;
    private final Launcher.Launched launched;
    private final Listener listener;
    private final String heap;
    private final Path directory;
    private final OutputPump output;
    private final Outbox outbox;
    private final Replies replies;
    private final AtomicInteger endings = new AtomicInteger();
    private final ResidentMemory memory;
    private final AtomicLong tasksDone = new AtomicLong();
    private final long startedNanos = System.nanoTime();
    private volatile WorkerState state = WorkerState.STARTING;
    private volatile Instant since = Instant.now();
    private volatile @Nullable String exitCaller;
    private volatile @Nullable String killedFor;
    private volatile Deadlines.@Nullable Pending startLimit;
    private volatile @Nullable UnreadPipe unread;
    private volatile long takenBytes = Long.MAX_VALUE;
    private volatile boolean isCutShort;
    private volatile boolean isInitialising;
    private volatile long bootNanos;
    private volatile boolean isShared = !ARE_RINGS_WANTED;
    private volatile @Nullable Questions questions;
    private long seenProgress;
    private int silentRounds;

    WorkerProcess(
            String pool,
            int slot,
            Launcher.Launched launched,
            String heap,
            Path directory,
            OutputQueue outputs,
            Listener listener) {
        this.pool = pool;
        this.slot = slot;
        this.launched = launched;
        this.heap = heap;
        this.directory = directory;
        this.listener = listener;
        this.output = new OutputPump(pool, slot, launched.process().pid(), outputs);
        this.memory = new ResidentMemory(launched.process().pid());
        this.outbox = new Outbox(
                launched.channel(),
                new Outbox.Owner() { // no lambda: a fresh JVM is in a hurry here
                    @Override
                    public Thread newWriter(Runnable body) {
                        return daemonThread(pool + " writer " + slot, body);
                    }

                    @Override
                    public void corrupt(String why) {
                        broken(why);
                    }
                });
        this.replies = new Replies(launched.channel(), this);
    }

    /** Says hello and starts listening; a worker that says nothing for {@code startNanos} is killed. */
    @SuppressWarnings("FutureReturnValueIgnored") // onExit never fails
    void begin(Message.Hello hello, long startNanos) {
        outbox.send(hello); // first: in a fresh JVM the rest takes as long as the worker's boot
        startLimit = Deadlines.after(
                startNanos,
                () -> kill("it said nothing for " + TimeUnit.NANOSECONDS.toSeconds(startNanos)
                        + " s after its start: it hangs before it can be ready"));
        launched.process().onExit().thenRun(() -> ended(/* isExit= */ true));
        try {
            daemon(
                    pool + " output " + slot,
                    () -> output.pump(launched.process().getErrorStream()));
            daemon(pool + " reader " + slot, this::read);
        } catch (OutOfMemoryError e) { // the system gives no thread, and a worker that nobody listens to is of no use
            kill("the application had no thread to listen to it: " + e);
        }
    }

    String pool() {
        return pool;
    }

    int slot() {
        return slot;
    }

    long pid() {
        return launched.process().pid();
    }

    RingChannel channel() {
        return launched.channel();
    }

    Outbox outbox() {
        return outbox;
    }

    Replies replies() {
        return replies;
    }

    OutputPump output() {
        return output;
    }

    WorkerState state() {
        return state;
    }

    long startedNanos() {
        return startedNanos;
    }

    /** Returns what is written in its environment, which no other worker has. */
    String marker() {
        return launched.marker();
    }

    /** Returns how the process ended, which it has. */
    int exitCode() {
        return launched.process().exitValue();
    }

    /** Returns how long it took to boot; all its age so far if it said nothing of that, having no init. */
    long bootNanos(long ageNanos) {
        return isInitialising ? Math.min(bootNanos, ageNanos) : ageNanos;
    }

    /** Returns whether it has booted and answers pings, though user code may keep it from ever being ready. */
    boolean isInitialising() {
        return isInitialising;
    }

    /** Heartbeat: returns for how many rounds in a row there was no sign of life, this one included if it counts. */
    int silentRounds(boolean isCounted) {
        long progress = launched.channel().progress();
        if (progress != seenProgress || !isCounted) {
            silentRounds = 0;
        } else {
            silentRounds++;
        }
        seenProgress = progress;
        return silentRounds;
    }

    /** Returns how much of what was sent the dead worker has read; all, where that is not known. */
    long takenBytes() {
        return takenBytes;
    }

    /** Returns whether the worker died before all that was sent had been written. */
    boolean isCutShort() {
        return isCutShort;
    }

    AtomicLong tasksDone() {
        return tasksDone;
    }

    /** Moves to {@code next}; a dead worker stays dead. */
    synchronized void to(WorkerState next) {
        if (state != WorkerState.DEAD && state != next) {
            state = next;
            since = Instant.now();
        }
    }

    boolean isAlive() {
        return launched.process().isAlive();
    }

    /** Asks the worker to finish and end. */
    void leave() {
        to(WorkerState.DRAINING);
        outbox.send(new Message.Leave());
    }

    /** Kills the process and all that its tasks started; {@code why} goes into the obituary. */
    void kill(@Nullable String why) {
        if (killedFor == null && why != null) {
            killedFor = why;
        }
        List<ProcessHandle> descendants = descendants();
        launched.process().destroyForcibly();
        for (ProcessHandle descendant : descendants) {
            descendant.destroyForcibly();
        }
    }

    private List<ProcessHandle> descendants() {
        try {
            return launched.process().descendants().toList();
        } catch (RuntimeException
                | OutOfMemoryError
                        ignored) { // no descriptor or memory left to list them: once it is dead, its mark finds them
            return List.of();
        }
    }

    /** Describes it as it is now. */
    WorkerInfo info(Optional<TaskInfo> current) {
        return info(current, memory.now());
    }

    /** Describes it for a task; its memory is that of a few milliseconds ago. */
    WorkerInfo infoForTask(Optional<TaskInfo> current) {
        return info(current, memory.recently());
    }

    private WorkerInfo info(Optional<TaskInfo> current, long residentBytes) {
        return new WorkerInfo(slot, pid(), state, since, tasksDone.get(), current, residentBytes, Optional.empty());
    }

    ResidentMemory memory() {
        return memory;
    }

    private void read() {
        replies.takeAll();
        ended(/* isExit= */ false);
    }

    @Override
    public void take(Message message) {
        if (message instanceof Message.Initialising || message instanceof Message.Ready) {
            calledOff(startLimit);
        }
        if (message instanceof Message.Initialising) {
            bootNanos = System.nanoTime() - startedNanos;
            isInitialising = true;
        }
        if (message instanceof Message.Ready) {
            unread = UnreadPipe.of(pid(), Launcher.WORKER_IN);
        }
        if (message instanceof Message.Exiting exiting) {
            exitCaller = exiting.caller();
        }
        listener.received(this, message);
        if (!isShared && (message instanceof Message.Outcome || message instanceof Message.Results)) {
            isShared = true;
            offerRings();
        }
    }

    /** Has {@code ask}, which it has just said, answered by {@code server}. */
    void serve(Message.Ask ask, ClassServer server) {
        Questions open = questions;
        if (open == null) {
            open = new Questions(server, outbox::send, this::broken);
            questions = open;
        }
        open.ask(ask);
    }

    private void offerRings() {
        try {
            daemon(pool + " rings " + slot, this::share);
        } catch (OutOfMemoryError ignored) { // no more threads: the pipes will do
        }
    }

    @Override
    public void broken(String why) {
        kill(why);
    }

    /** Offers the worker shared memory, after its first answer; where there is none, the pipes will do. */
    private void share() {
        try {
            RingFile file = RingFile.create(directory.getFileName() + "." + pid());
            launched.channel().share(file);
            outbox.send(new Message.Share(file.path()));
        } catch (IOException | RuntimeException | OutOfMemoryError ignored) { // no memory, or the worker is gone
        }
    }

    /** Called twice: for the exit, and for the end of the pipe. The first one gives the second one a time limit. */
    private void ended(boolean isExit) {
        if (isExit) {
            launched.channel().stopSending(); // nobody reads it any more
        }
        int count = endings.incrementAndGet();
        if (count == 2) {
            Callbacks.execute(this::bury);
        } else if (isExit) {
            Deadlines.after(DRAIN_NANOS, this::stopWaiting);
        } else if (isAlive()) {
            Deadlines.after(SILENT_NANOS, () -> kill(null)); // closed its pipe and lives on: nothing to be had from it
        }
    }

    private void stopWaiting() {
        if (endings.incrementAndGet() == 2) {
            Callbacks.execute(this::bury);
        }
    }

    private static void calledOff(Deadlines.@Nullable Pending limit) {
        if (limit != null) {
            limit.cancel();
        }
    }

    private void bury() {
        to(WorkerState.DEAD);
        calledOff(startLimit);
        try {
            replies.takeRest();
            takenBytes = takenBytesNow();
            output.awaitEnd(TimeUnit.NANOSECONDS.toMillis(DRAIN_NANOS));
            output.finish();
        } finally { // whatever it was, the death is told: a task may wait for it
            tellDeath();
        }
    }

    private void tellDeath() {
        Questions open = questions;
        if (open != null) {
            open.close();
        }
        int code = launched.process().exitValue();
        try {
            replies.close(); // before anybody is told: a pool that has ended leaves no file
        } finally {
            try {
                listener.gone(
                        this,
                        Obituary.of(new Obituary.Evidence(
                                pool, slot, pid(), code, exitCaller, killedFor, heap, output.lastLines(), directory)));
            } finally {
                Orphans.kill(launched.marker());
            }
        }
    }

    private long takenBytesNow() {
        UnreadPipe pipe = unread;
        if (pipe == null) {
            return Long.MAX_VALUE;
        }
        long written = outbox.writtenBytes();
        isCutShort = outbox.isSending();
        long taken = launched.channel().takenBytes(written, pipe.bytes());
        pipe.close();
        return taken;
    }

    /** Starts a thread that does not keep the JVM alive. */
    static void daemon(String name, Runnable body) {
        daemonThread(name, body).start();
    }

    private static Thread daemonThread(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        return thread;
    }
}
