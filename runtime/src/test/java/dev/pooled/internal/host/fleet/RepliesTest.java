package dev.pooled.internal.host.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.internal.wire.channel.RingChannel;
import dev.pooled.internal.wire.channel.RingFile;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.testkit.Pipes;
import java.io.IOException;
import java.nio.channels.Pipe;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A worker that answers every ping in a thread of this JVM, and a host that reads its answers. */
@Timeout(60)
class RepliesTest implements Replies.Taker {

    private RingChannel host;
    private RingChannel worker;
    private Replies replies;
    private Thread reader;
    private Thread answering;
    private Thread caller;
    private volatile long asked;
    private volatile long answered;
    private volatile @Nullable String why;

    @BeforeEach
    void open() throws IOException {
        Pipe calls = Pipe.open();
        Pipe answers = Pipe.open();
        host = RingChannel.inHost(Pipes.end(answers, calls));
        worker = RingChannel.inWorker(Pipes.end(calls, answers));
        replies = new Replies(host, this);
        caller = Thread.currentThread();
        reader = new Thread(replies::takeAll, "test reader");
        answering = new Thread(this::answer, "test worker");
        reader.start();
        answering.start();
        RingFile file = RingFile.create("pooled-test-" + System.nanoTime() + "-2");
        host.share(file);
        host.send(new Message.Share(file.path()));
        while (!host.isReceivingByRing()) {
            call(/* isHelped= */ false);
        }
    }

    @AfterEach
    void close() throws Exception {
        worker.close();
        answering.join();
        reader.join();
        replies.close();
    }

    private void answer() {
        try {
            Message message = worker.receive();
            while (message instanceof Message.Ping ping) {
                worker.send(new Message.Pong(ping.number()));
                message = worker.receive();
            }
        } catch (IOException ignored) { // closed
        }
    }

    @Override
    public void take(Message message) {
        if (message instanceof Message.Pong pong) {
            answered = pong.number();
        } else {
            why = "unasked: " + message;
        }
        LockSupport.unpark(caller);
    }

    @Override
    public void broken(String newWhy) {
        why = newWhy;
    }

    private boolean isOver() {
        return answered == asked;
    }

    private void call(boolean isHelped) throws IOException {
        asked++;
        if (!isHelped) {
            replies.nobodyLooks();
        }
        host.send(new Message.Ping(asked));
        if (isHelped) {
            replies.help(this::isOver, this::isOver);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!isOver()) {
            assertThat(System.nanoTime())
                    .as("call %d, helped: %s", asked, isHelped)
                    .isLessThan(end);
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Test
    void noAnswerIsMissedWhoeverLooksForIt() throws IOException {
        Random random = new Random(5);
        for (int i = 0; i < 50_000; i++) {
            if (random.nextInt(32) == 0) {
                LockSupport.parkNanos(random.nextInt(200_000));
            }
            call(random.nextInt(4) > 0);
        }
        assertThat(why).isNull();
    }

    @Test
    void whatAWorkerSaysUnaskedArrivesAfterACallerHasHelped() throws IOException {
        for (int i = 0; i < 20; i++) {
            call(/* isHelped= */ true);
            why = null;

            worker.send(new Message.Exiting("somewhere"));

            while (why == null) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            assertThat(why).isEqualTo("unasked: Exiting[caller=somewhere]");
        }
    }
}
