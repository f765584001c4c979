package dev.pooled.internal.host.fleet;

import dev.pooled.internal.host.threads.Deadlines;
import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.channel.RingFile;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.Rehearsed;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Makes the {@link StartArchive}: a worker of no pool runs the route of a task once, without the user's code, and notes which
 * classes it loads; then a JVM writes these into the archive. That goes on beside the first workers that had no archive. If it
 * fails, or the pool ends before it, there is no archive for now: its claim keeps others from trying for some minutes.
 * Thread-safe.
 */
final class Rehearsal {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** The worker maps the rings while it answers pings; it takes a few hundred at most. */
    private static final int LOOKS = 10_000;

    private final Launcher launcher;
    private final StartArchive archive;
    private final Message.Hello hello;
    private final Runnable whenDone;
    private @Nullable Process process;
    private boolean isCalledOff;
    private volatile boolean isDone;

    private Rehearsal(Launcher launcher, StartArchive archive, Message.Hello hello, Runnable whenDone) {
        this.launcher = launcher;
        this.archive = archive;
        this.hello = hello;
        this.whenDone = whenDone;
    }

    /** Begins, and returns at once; {@code whenDone} runs when its processes are gone, whatever became of it. */
    static Rehearsal begin(Launcher launcher, StartArchive archive, Message.Hello hello, Runnable whenDone) {
        Rehearsal rehearsal = new Rehearsal(launcher, archive, hello, whenDone);
        WorkerProcess.daemon("pooled-rehearsal", rehearsal::run); // nobody's JVM is to live on for this
        return rehearsal;
    }

    /** Returns whether its processes are gone, and no more will come. */
    boolean isDone() {
        return isDone;
    }

    /** Kills the process that goes on, and whichever comes. */
    synchronized void callOff() {
        isCalledOff = true;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private void run() {
        try {
            if (archive.claim()) {
                rehearse();
            }
        } catch (IOException | RuntimeException ignored) { // workers start later, and that is all
        } finally {
            isDone = true;
            whenDone.run();
        }
    }

    private void rehearse() throws IOException {
        try {
            boolean isNoted = endsWell(launcher.launchRehearsal(archive), this::play);
            if (isNoted && endsWell(launcher.launchDump(archive), channel -> {})) {
                archive.keep();
            }
        } finally {
            archive.dropUnfinished();
        }
    }

    /** The host's half of a conversation. */
    private interface Play {
        void with(RingChannel channel) throws IOException;
    }

    private boolean endsWell(Launcher.Launched launched, Play play) throws IOException {
        Deadlines.Pending limit =
                Deadlines.after(LIMIT_NANOS, () -> launched.process().destroyForcibly());
        try {
            adopt(launched.process());
            WorkerProcess.daemon(
                    "pooled-rehearsal output", () -> discard(launched.process().getErrorStream()));
            play.with(launched.channel());
            return launched.process().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            limit.cancel();
            end(launched);
        }
    }

    /** Whoever asks for its end is told of it when it is over: a process that was killed takes a moment to go. */
    private static void end(Launcher.Launched launched) throws IOException {
        try {
            launched.process().destroyForcibly().waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            launched.channel().close();
        }
    }

    private synchronized void adopt(Process made) {
        process = made;
        if (isCalledOff) {
            made.destroyForcibly();
        }
    }

    private void play(RingChannel channel) throws IOException {
        channel.send(hello);
        await(channel, Message.Ready.class);
        Rehearsed method = Rehearsed.METHOD;
        channel.send(new Message.Define(
                1, method.home().getName(), method.index(), method.signature(), method.fingerprint(), method.layout()));
        for (int call = 1; call <= Rehearsed.CALLS; call++) {
            WireBuffer arguments = MessageCodec.newBuffer();
            method.writeArguments(arguments, (long) call);
            EncodedItems items = EncodedItems.of(arguments.toByteArray());
            channel.send(new Message.Call(
                    call,
                    1,
                    0,
                    0,
                    call,
                    1,
                    LIMIT_NANOS,
                    Map.of(),
                    /* areClaimsShared= */ false,
                    /* tellsProgress= */ false,
                    items));
            await(channel, Message.Outcome.class);
            if (call == 1) {
                share(channel);
            }
        }
        channel.send(new Message.Leave());
    }

    /** Goes on through shared memory, if there is any. */
    private void share(RingChannel channel) throws IOException {
        RingFile file;
        try {
            file = RingFile.create(launcher.directory().path().getFileName() + ".rehearsal");
        } catch (IOException ignored) { // no memory: then workers have none either
            return;
        }
        channel.share(file);
        channel.send(new Message.Share(file.path()));
        for (int look = 1; look <= LOOKS && !channel.isReceivingByRing(); look++) {
            channel.send(new Message.Ping(look));
            await(channel, Message.Pong.class);
        }
    }

    private static void await(RingChannel channel, Class<? extends Message> kind) throws IOException {
        Message message;
        do {
            message = channel.receive();
            if (message == null || message instanceof Message.Broken) {
                throw new IOException("the worker ended before its " + kind.getSimpleName());
            }
        } while (!kind.isInstance(message));
    }

    private static void discard(InputStream output) {
        try (output) {
            output.transferTo(OutputStream.nullOutputStream());
        } catch (IOException ignored) { // nothing more to discard
        }
    }
}
