package dev.pooled.internal.wire.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.internal.wire.message.Message;
import java.io.IOException;
import java.nio.channels.Channels;
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

    @BeforeEach
    void open() throws IOException {
        Pipe calls = Pipe.open();
        Pipe replies = Pipe.open();
        host = channel(replies, calls);
        worker = channel(calls, replies);
    }

    private static RingChannel channel(Pipe in, Pipe out) {
        return new RingChannel(
                new PipeChannel(Channels.newInputStream(in.source()), Channels.newOutputStream(out.sink())));
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

    private void switchToRings() throws IOException {
        RingFile shared = RingFile.create("pooled-test-" + System.nanoTime() + "-1");
        file = Path.of(shared.path());
        host.share(shared);
        host.send(new Message.Share(shared.path()));
        for (int i = 1; !host.isReceivingByRing(); i++) {
            trip(-i);
        }
    }

    private void trip(long number) throws IOException {
        host.send(new Message.Ping(number));
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
        host.send(new Message.Leave());
        answering.get();

        assertThat(host.unreadBytes(0)).isZero();
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

        CompletableFuture<Message> received = CompletableFuture.supplyAsync(() -> {
            try {
                return worker.receive();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
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

        host.send(new Message.Ping(1));

        assertThat(host.unreadBytes(1)).isEqualTo(4 + 1 + 8); // one byte in the pipe is a wake byte
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
        CompletableFuture<Throwable> sending = CompletableFuture.supplyAsync(() -> {
            try {
                host.send(new Message.Broken(new byte[2 * RingLayout.RING_BYTES]));
                return new AssertionError("sent");
            } catch (IOException e) {
                return e;
            }
        });
        while (host.unreadBytes(0) < RingLayout.RING_BYTES) {
            Thread.onSpinWait();
        }

        host.close();

        assertThat(sending.get()).isInstanceOf(IOException.class).hasMessage("the channel is closed");
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
