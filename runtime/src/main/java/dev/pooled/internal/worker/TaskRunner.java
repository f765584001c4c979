package dev.pooled.internal.worker;

import dev.pooled.internal.wire.channel.Channel;
import dev.pooled.internal.wire.channel.Claims;
import dev.pooled.internal.wire.channel.Ledger;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.internal.wire.execution.Contexts;
import dev.pooled.internal.wire.execution.Execution;
import dev.pooled.internal.wire.execution.FaultPoint;
import dev.pooled.internal.wire.execution.RunningTask;
import dev.pooled.internal.wire.flight.Flight;
import dev.pooled.internal.wire.message.FrameLayout;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.ContextCarrier;
import dev.pooled.spi.EncodedItems;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.WorkerSide;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls on the task thread, item by item, and tells the host how each ended as soon as it has, or, where items take next to
 * nothing, how many of them have ({@link Streak}): what was finished survives the worker. The control thread cancels through it.
 */
final class TaskRunner implements LongSupplier {

    /*
     * An interrupt must never hit the item after the one it is meant for. The word below guards it:
     *
     *     0 (no item) -> 2n (item number n runs) -> 0                 it ended first
     *                         `-> 2n+1 (being interrupted) -> 0       the control thread was first; the task thread waits
     *                                                                 for the 0, then clears the interrupt
     */
    private final AtomicLong word = new AtomicLong();
    private long itemsBegun;

    /** Room that a large result needed is not held while others run. */
    private static final int MAX_KEPT_BYTES = 1024 * 1024;

    /** What is longer is no small result, and need not travel in a short frame. */
    private static final int MAX_RESULT_BYTES = 16 * 1024;

    /** While streaks go on, the host need not hear of it more often. */
    private static final long WAKE_NANOS = 1_000_000;

    private static final byte[] NOTHING = {};

    private @Nullable WireBuffer results;

    private final Channel channel;
    private final MethodTable methods;
    private final CodecRegistry codecs;
    private final TaskOutput out;
    private final TaskOutput err;
    private final String pool;
    private final int slot;
    private final Thread taskThread = Thread.currentThread();
    private final WireBytes in;

    private volatile long busySinceNanos;
    private volatile boolean isBusy;

    private final Claims ownClaims = Claims.local();

    /** The claims of the call that runs. */
    private volatile Claims claims = ownClaims;

    /** What is noted in shared memory of the call that runs, if it shares the claims. */
    private @Nullable Ledger ledger;

    private volatile long call;
    private long firstTask;
    private int lastMethod;

    // Of the item that runs; written before the word says so, and read after it.
    private int item;
    private @Nullable RunningTask task;

    private final Streak streak;
    private final ProgressReports progress;

    private final boolean tellsWork;

    /** How long methods have run since the host was last told; 0 if it is not to be. */
    private long workedNanos;

    /** The number that the word has while a streak runs. */
    private long streakNumber;

    /** What is to be cancelled: it may come before its item, or its call, has begun. */
    private final Queue<Message.Cancel> cancels = new ConcurrentLinkedQueue<>();

    /** What the items of the call that runs have in common, once the first of them has found it. */
    private @Nullable Callee callee;

    private record Callee(
            PooledMethod<?, ?> method,
            @Nullable Object target,
            @Nullable Object rest) {}

    TaskRunner(
            Channel channel,
            MethodTable methods,
            CodecRegistry codecs,
            TaskOutput out,
            TaskOutput err,
            Message.Hello hello) {
        this.channel = channel;
        this.methods = methods;
        this.codecs = codecs;
        this.out = out;
        this.err = err;
        this.pool = hello.pool();
        this.slot = hello.slot();
        this.in = new WireBytes(new byte[0], codecs);
        this.streak = new Streak(channel, taskThread);
        this.progress = new ProgressReports(channel);
        this.tellsWork = hello.properties().containsKey(Message.Hello.INSIGHTS);
    }

    /** Task thread: returns how many items it has run. */
    long itemsBegun() {
        return itemsBegun;
    }

    /** Returns the id of the task that runs, on any thread; 0 if none does. */
    @Override
    public long getAsLong() {
        long now = word.get() & ~1L;
        return now == 0 ? 0 : firstTask + (now == streakNumber ? streak.position() : item);
    }

    boolean isBusy() {
        return isBusy;
    }

    boolean isBusyFor(long nanos) {
        return isBusy && System.nanoTime() - busySinceNanos >= nanos;
    }

    /** Task thread: runs all items of {@code message}. */
    void run(Message.Call message, ControlLoop control) throws IOException {
        take(message);
        busySinceNanos = System.nanoTime();
        isBusy = true;
        control.taskBegins();
        try {
            Ledger to = ledger;
            boolean mayStreak = message.limitNanos() == 0
                    && message.context().isEmpty()
                    && !message.tellsProgress()
                    && !FaultPoint.ENABLED
                    && !Flight.areTasksWanted();
            if (to == null || message.items().count() == 1 || !mayStreak) {
                runEach(message);
            } else {
                runTogether(message, to);
            }
        } finally {
            isBusy = false;
            callee = null;
            in.reset(NOTHING, 0, 0);
            channel.reuse(message.items().bytes());
            streak.callEnded();
        }
    }

    /** Task thread: takes up a call, whose items the host has put up for claiming if it shares the claims. */
    private void take(Message.Call message) {
        Claims shared = channel.claims();
        if (message.areClaimsShared()) {
            claims = Objects.requireNonNull(shared, "a call with shared claims came where no memory is shared");
            ledger = channel.ledger();
        } else {
            ownClaims.offer(message.call(), message.items().count());
            claims = ownClaims;
            ledger = null;
        }
        if (message.method() != lastMethod) {
            lastMethod = message.method();
            streak.forget();
            if (ledger != null) {
                ledger.forget();
            }
        }
        for (Message.Cancel cancel = cancels.peek();
                cancel != null && cancel.call() < message.call();
                cancel = cancels.peek()) {
            cancels.poll();
        }
        call = message.call();
        firstTask = message.firstTask();
    }

    private void runEach(Message.Call message) throws IOException {
        for (int next = 0; claims.claim(call, next, 1) > 0; next++) {
            runItem(message, next);
        }
    }

    /** Runs the first item by itself, and then more and more together, as long as they take next to nothing. */
    private void runTogether(Message.Call message, Ledger to) throws IOException {
        long begin = busySinceNanos;
        long wokenNanos = begin;
        boolean mustWake = false;
        int next = 0;
        int count = claims.claim(call, next, 1);
        while (count > 0) {
            int first = next;
            Callee found = callee;
            boolean isStreak = found != null
                    && count > 1
                    && cancels.isEmpty() // one of them may be meant for an item of it
                    && streak.open(call, first, count, claims, to, new Items(message));
            if (found != null && isStreak) {
                next = runStreak(message, found, first, to);
                mustWake = true;
            } else {
                if (mustWake) {
                    channel.wakePeer(); // this one may take long
                    mustWake = false;
                }
                if (count > 1) { // its call was stopped, or cancelled
                    claims.giveUp(call, first + 1);
                }
                runItem(message, next++);
            }
            long now = System.nanoTime();
            streak.measured(next - first, now - begin);
            begin = now;
            if (mustWake && now - wokenNanos > WAKE_NANOS) {
                channel.wakePeer();
                wokenNanos = now;
                mustWake = false;
            }
            count = claims.claim(call, next, callee == null ? 1 : streak.length(call));
        }
        if (mustWake) {
            channel.wakePeer();
        }
    }

    /** Runs the items of a streak, the one that ends it included; returns the first that has not run. */
    private int runStreak(Message.Call message, Callee found, int first, Ledger to) throws IOException {
        PooledMethod<?, ?> method = found.method();
        Object target = found.target();
        Object rest = found.rest();
        EncodedItems items = message.items();
        byte[] bytes = items.bytes();
        int width = items.width();
        int at = items.start(first);
        WireBuffer results = resultBuffer();
        int next = first;
        int start = 0;
        Throwable error = null;
        boolean isOver = false;
        streakNumber = 2 * ++itemsBegun;
        word.set(streakNumber);
        WorkerSide.enterTasks(streak);
        long began = tellsWork ? System.nanoTime() : 0;
        try {
            while (!isOver && streak.begins(next, to)) {
                start = results.size();
                int end = width >= 0 ? at + width : items.end(next);
                in.reset(bytes, at, end);
                at = end;
                if (rest == null) {
                    method.run(target, in, results);
                } else {
                    method.runFirst(target, in, rest, results);
                }
                WorkerSide.failIfExitWasRefused();
                isOver = !streak.returned(next, results, start, to);
                next += isOver ? 0 : 1;
                boolean ignored = Thread.interrupted(); // as in end()
            }
        } catch (Throwable thrown) { // whatever it is, it is the item's outcome
            results.truncate(start);
            error = thrown;
            isOver = true;
        } finally {
            workedNanos += tellsWork ? System.nanoTime() - began : 0;
            WorkerSide.enterTask(null);
            end();
        }
        if (!isOver) { // else it has begun, and ends below
            to.ended(call, next);
        }
        out.finish();
        err.finish();
        streak.close(next, isOver ? next + 1 : next, results);
        if (isOver) { // by an error, or a result that is too long for a streak
            if (error == null) {
                answerLarge(message, next, results, start);
            } else {
                answer(message, next, results, error);
            }
            next++;
        }
        tellWorked();
        return next;
    }

    /** What an item of a streak is told of itself, if it asks. */
    private final class Items implements Streak.Contexts {
        private final Message.Call message;

        Items(Message.Call message) {
            this.message = message;
        }

        @Override
        public RunningTask of(int item) {
            return runningTask(message, item);
        }
    }

    /** Control thread: gives back what the task thread has not claimed of call {@code meant}. */
    void giveBack(long meant) {
        int from = claims.takeBack(meant);
        if (from < 0) {
            return;
        }
        try {
            channel.send(new Message.Outcome(meant, from, Message.Ending.NOT_STARTED, new byte[0]));
        } catch (IOException ignored) { // the host is gone; the next receive finds out
        }
    }

    private void runItem(Message.Call message, int index) throws IOException {
        if (index == 0 && message.limitNanos() > 0) {
            channel.send(new Message.Started(message.call()));
        }
        if (isCancelled(message.call(), index)) { // while it was claimed and had not begun
            answer(message, index, resultBuffer(), new CancellationException("it was cancelled before it began"));
            return;
        }
        RunningTask running = begin(message, index);
        interruptIfCancelled(message.call(), index);
        if (FaultPoint.ENABLED) {
            FaultPoint.CLAIMED.reach();
        }
        WireBuffer outcome = resultBuffer();
        boolean isOneOfMany = message.items().count() > 1;
        int start = isOneOfMany
                ? MessageCodec.beginResult(outcome)
                : MessageCodec.beginOutcome(outcome, message.call(), index, Message.Ending.RETURNED);
        int before = outcome.size();
        Throwable error;
        Flight.Running recorded = Flight.taskBegins();
        WorkerSide.enterTask(running);
        long began = tellsWork ? System.nanoTime() : 0;
        try {
            error = execute(message, index, outcome);
        } finally {
            workedNanos += tellsWork ? System.nanoTime() - began : 0;
            WorkerSide.enterTask(null);
            end();
        }
        if (recorded != null) {
            recorded.ended(ended(message, index, error == null ? outcome.size() - before : 0, running, error));
        }
        if (error == null && isOneOfMany && outcome.size() > MAX_RESULT_BYTES) {
            answerLarge(message, index, outcome, FrameLayout.LENGTH_BYTES + 1);
        } else {
            MessageCodec.end(outcome, start);
            answer(message, index, outcome, error);
        }
    }

    private Flight.Ended ended(
            Message.Call message, int index, int resultBytes, RunningTask running, @Nullable Throwable error) {
        Callee found = callee;
        EncodedItems items = message.items();
        return new Flight.Ended(
                message.firstTask() + index,
                found == null ? "" : found.method().name(),
                pool,
                slot,
                ProcessHandle.current().pid(),
                0,
                0,
                items.end(index) - items.start(index),
                resultBytes,
                error == null ? "success" : running.isCancelled() ? "cancelled" : "error");
    }

    private boolean isCancelled(long ofCall, int index) {
        for (Message.Cancel early : cancels) {
            if (early.call() == ofCall && early.item() == index && early.scope() == Message.Scope.ITEM) {
                return true;
            }
        }
        return false;
    }

    /** An item has begun: what was to be cancelled before may mean it. */
    private void interruptIfCancelled(long ofCall, int index) {
        for (Iterator<Message.Cancel> early = cancels.iterator(); early.hasNext(); ) {
            Message.Cancel cancel = early.next();
            boolean isForEarlier = cancel.scope() != Message.Scope.CALL && cancel.item() < index;
            if (cancel.call() == ofCall && isForEarlier) {
                early.remove();
            } else {
                interrupt(cancel);
            }
        }
    }

    /**
     * Says how an item ended.
     *
     * @param frame the frame of its result; written over where there is an error
     */
    private void answer(Message.Call message, int index, WireBuffer frame, @Nullable Throwable error)
            throws IOException {
        if (error != null) {
            methods.explainIfMissing(error);
            frame.reset();
            Message.Ending ending =
                    error instanceof OutOfMemoryError ? Message.Ending.THREW_OUT_OF_MEMORY : Message.Ending.THREW;
            int start = MessageCodec.beginOutcome(frame, message.call(), index, ending);
            byte[] bytes = Execution.encode(error, codecs);
            frame.writeRaw(bytes, 0, bytes.length);
            MessageCodec.end(frame, start);
        }
        out.finish();
        err.finish();
        if (FaultPoint.ENABLED) {
            FaultPoint.BEFORE_OUTCOME.reach();
        }
        progress.itemEnds();
        tellWorked();
        channel.send(frame);
        if (FaultPoint.ENABLED) {
            FaultPoint.AFTER_OUTCOME.reach();
        }
    }

    private void tellWorked() throws IOException {
        if (workedNanos > 0) {
            channel.send(new Message.Worked(workedNanos));
            workedNanos = 0;
        }
    }

    /** Answers with a result, {@code bytes} from {@code from} on, in a frame that says whose it is, in case the host cannot take it. */
    private void answerLarge(Message.Call message, int index, WireBuffer bytes, int from) throws IOException {
        int length = bytes.size() - from;
        WireBuffer frame;
        try {
            frame = new WireBuffer(codecs, FrameLayout.LENGTH_BYTES + MessageCodec.HEAD_BYTES + length);
        } catch (OutOfMemoryError e) {
            answer(message, index, bytes, e);
            return;
        }
        int start = MessageCodec.beginOutcome(frame, message.call(), index, Message.Ending.RETURNED);
        frame.writeRaw(bytes.array(), from, length);
        MessageCodec.end(frame, start);
        answer(message, index, frame, null);
    }

    private @Nullable Throwable execute(Message.Call message, int index, WireBuffer outcome) {
        try {
            Callee found = callee;
            if (found == null) {
                found = find(message);
                callee = found;
            }
            EncodedItems items = message.items();
            in.reset(items.bytes(), items.start(index), items.end(index));
            List<ContextCarrier.Scope> scopes = Contexts.restore(message.context());
            try {
                return Execution.run(found.method(), found.target(), found.rest(), in, outcome);
            } finally {
                Contexts.end(scopes);
            }
        } catch (Throwable error) { // a receiver that cannot be made is the item's outcome too
            return error;
        }
    }

    private Callee find(Message.Call message) throws Throwable {
        PooledMethod<?, ?> method = methods.method(message.method());
        methods.enterLoaderOf(method);
        return new Callee(method, methods.target(method, message.receiver()), methods.rest(method, message.rest()));
    }

    private RunningTask begin(Message.Call message, int index) {
        Ledger to = ledger;
        if (to != null) {
            to.open(index);
            to.begins(message.call(), index);
        }
        RunningTask running = runningTask(message, index);
        item = index;
        task = running;
        word.set(2 * ++itemsBegun);
        return running;
    }

    private RunningTask runningTask(Message.Call message, int index) {
        return new RunningTask(pool, slot, message.attempt(), message.limitNanos(), progress.begin(message, index));
    }

    private void end() {
        if (!word.compareAndSet(2 * itemsBegun, 0)) {
            while (word.get() != 0) {
                Thread.onSpinWait();
            }
        }
        boolean ignored = Thread.interrupted(); // ours, or the task's own: the next item must not see it
    }

    /** Control thread: interrupts what {@code message} means, if it still runs. */
    void cancel(Message.Cancel message) {
        cancels.add(message);
        if (message.call() != call) {
            return;
        }
        stopStreak(message.call());
        if (message.scope() == Message.Scope.CALL) {
            giveBack(message.call());
        }
        interrupt(message);
    }

    /** Interrupts the item that is meant, if it has begun and not ended; once, whoever does. No streak of its call goes on. */
    private void interrupt(Message.Cancel message) {
        long now = word.get();
        boolean isStreak = now != 0 && now == streakNumber;
        RunningTask running = isStreak ? streak.get() : task;
        int index = isStreak ? streak.position() : item;
        boolean isMeant = message.scope() == Message.Scope.CALL || message.item() == index;
        if (now == 0 || now % 2 == 1 || running == null || !isMeant || !word.compareAndSet(now, now + 1)) {
            return;
        }
        try {
            if (message.scope() == Message.Scope.LATE_ITEM) {
                channel.send(
                        new Message.Stack(message.call(), message.item(), Arrays.asList(taskThread.getStackTrace())));
            }
            running.cancel();
        } catch (IOException ignored) { // the host is gone; the next receive finds out
        } finally {
            taskThread.interrupt();
            word.set(0);
        }
    }

    /** Returns the call that runs, or ran last. */
    long call() {
        return call;
    }

    boolean isRunning(long number) {
        return isBusy && call == number;
    }

    /**
     * Control thread, from time to time while a call runs: returns whether streaks of it follow each other. If they do not, there
     * are none any more.
     */
    boolean areStreaksQuick(long ofCall) {
        try {
            return streak.isQuick(ofCall);
        } catch (IOException ignored) { // the host is gone; the next receive finds out
            return false;
        }
    }

    private void stopStreak(long meant) {
        try {
            streak.stop(meant);
        } catch (IOException ignored) { // the host is gone; the next receive finds out
        }
    }

    private WireBuffer resultBuffer() {
        WireBuffer buffer = results;
        if (buffer == null) {
            buffer = new WireBuffer(codecs, 512);
            results = buffer;
        }
        buffer.reset(MAX_KEPT_BYTES);
        return buffer;
    }
}
