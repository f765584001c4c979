package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.testkit.Pipes;
import java.io.IOException;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RingChannelTest {

    private RingChannel host;
    private RingChannel worker;
    private Path file;
    private long sent;

    @BeforeEach
    void open() throws IOException {
        Pipe calls = Pipe.open();
        Pipe replies = Pipe.open();
        host = RingChannel.inHost(Pipes.end(replies, calls));
        worker = RingChannel.inWorker(Pipes.end(calls, replies));
    }

    @AfterEach
    void close() throws IOException {
        host.close();
        worker.close();
    }

    /** What a worker does that answers every ping, until it is asked to leave. */
    private CompletableFuture<Void> answering() {
        return CompletableFuture.runAsync(() -> {
            try {
                Message message = worker.receive();
                while (message instanceof Message.Ping ping) {
                    worker.send(new Message.Pong(ping.number()));
                    message = worker.receive();
                }
                assertThat(message).isEqualTo(new Message.Leave());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private CompletableFuture<Message> receiving() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return worker.receive();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void switchToRings() throws IOException {
        RingFile shared = RingFile.create("pooled-test-" + System.nanoTime() + "-1");
        file = Path.of(shared.path());
        host.share(shared);
        sendCounted(new Message.Share(shared.path()));
        for (int i = 1; !host.isReceivingByRing(); i++) {
            trip(-i);
        }
    }

    private void sendCounted(Message message) throws IOException {
        WireBuffer frame = MessageCodec.newBuffer();
        MessageCodec.write(message, frame);
        sent += frame.size();
        host.send(frame);
    }

    private void trip(long number) throws IOException {
        sendCounted(new Message.Ping(number));
        assertThat(host.receive()).isEqualTo(new Message.Pong(number));
    }

    @Test
    void messagesArriveInOrderBeforeDuringAndAfterTheSwitch() throws Exception {
        CompletableFuture<Void> answering = answering();
        trip(1);
        switchToRings();
        for (int i = 2; i < 1000; i++) {
            trip(i);
        }
        sendCounted(new Message.Leave());
        answering.get();

        assertThat(host.takenBytes(1_000_000, 0)).isEqualTo(sent);
    }

    @Test
    void theFileHasNoNameAnyMoreOnceBothHaveIt() throws Exception {
        CompletableFuture<Void> answering = answering();
        switchToRings();
        host.send(new Message.Leave());
        answering.get();

        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void aFrameThatIsLongerThanTheRingGoesThroughInPieces() throws Exception {
        CompletableFuture<Void> answering = answering();
        switchToRings();
        host.send(new Message.Leave());
        answering.get();
        byte[] long1 = new byte[10 * RingLayout.RING_BYTES + 3];
        new Random(3).nextBytes(long1);

        CompletableFuture<Message> received = receiving();
        host.send(new Message.Broken(long1));

        assertThat(((Message.Broken) received.get()).error()).isEqualTo(long1);
    }

    @Test
    void noWakeUpIsLostWhateverThePausesAre() throws Exception {
        CompletableFuture<Void> answering = answering();
        switchToRings();
        Random random = new Random(11);
        for (int i = 0; i < Integer.getInteger("ring.trips", 50_000); i++) {
            if (random.nextInt(16) == 0) {
                LockSupport.parkNanos(random.nextInt(100_000)); // about when the other side falls asleep
            }
            trip(i);
        }
        host.send(new Message.Leave());
        answering.get();
    }

    @Test
    void whatWasSentAndNotReadIsKnownAfterTheSwitch() throws Exception {
        CompletableFuture<Void> answering = answering();
        switchToRings();
        host.send(new Message.Leave());
        answering.get(); // nobody reads any more

        long before = host.takenBytes(0, 0);

        host.send(new Message.Ping(1));

        assertThat(host.takenBytes(0, 0)).isEqualTo(before);
        assertThat(host.takenBytes(0, 17)).as("with wake bytes in the pipe").isEqualTo(before);
    }

    @Test
    void theEndOfThePipeIsTheEndOfTheRing() throws Exception {
        CompletableFuture<Void> answering = answering();
        switchToRings();
        host.close();

        assertThatThrownBy(answering::get)
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("null"); // no message, instead of a Leave
    }

    @Test
    void aWriterThatWaitsForRoomGivesUpWhenTheChannelIsClosed() throws Exception {
        CompletableFuture<Void> answering = answering();
        switchToRings();
        host.send(new Message.Leave());
        answering.get();
        CompletableFuture<Throwable> sending = new CompletableFuture<>();
        Thread sender = new Thread(() -> {
            try {
                host.send(new Message.Broken(new byte[2 * RingLayout.RING_BYTES]));
                sending.complete(new AssertionError("sent"));
            } catch (IOException e) {
                sending.complete(e);
            }
        });
        sender.start();
        while (sender.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }

        host.close();

        assertThat(sending.get()).isInstanceOf(IOException.class).hasMessage("the channel is closed");
    }

    @Test
    void aWriterThatIsInterruptedWhereItWaitsLeavesTheRestToAnother() throws Exception {
        CompletableFuture<Void> answering = answering();
        switchToRings();
        host.send(new Message.Leave());
        answering.get();
        byte[] random = new byte[3 * RingLayout.RING_BYTES];
        new Random(5).nextBytes(random);
        WireBuffer frame = MessageCodec.newBuffer();
        MessageCodec.write(new Message.Broken(random), frame);

        Thread.currentThread().interrupt();
        long sent = host.sendRest(frame, null, 0, Channel.Patience.UNTIL_INTERRUPTED);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(sent).isEqualTo(RingLayout.RING_BYTES);
        CompletableFuture<Message> received = receiving();
        assertThat(host.sendRest(frame, null, sent, Channel.Patience.ENDLESS)).isEqualTo(frame.size());
        assertThat(((Message.Broken) received.get()).error()).isEqualTo(random);
    }

    @Test
    void aSwitchThatNobodyOfferedIsRefused() throws IOException {
        worker.send(new Message.Switched());

        assertThatThrownBy(() -> host.receive())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a ring that it was not given");
    }

    @Test
    void aFileThatCannotBeMappedLeavesThePipes() throws Exception {
        CompletableFuture<Void> answering = answering();
        host.send(new Message.Share("/nowhere/at/all"));
        for (int i = 0; i < 100; i++) {
            trip(i);
        }
        host.send(new Message.Leave());
        answering.get();

        assertThat(host.isReceivingByRing()).isFalse();
    }
}
