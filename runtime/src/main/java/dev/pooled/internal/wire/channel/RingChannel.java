package dev.pooled.internal.wire.channel;

import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.execution.FaultPoint;
import dev.pooled.internal.wire.message.Message;
import dev.pooled.internal.wire.message.MessageCodec;
import dev.pooled.spi.EncodedItems;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A channel that begins as two pipes and goes on as two rings in shared memory, if both sides can map it. Each direction
 * switches by itself:
 *
 * <pre>
 *   host                                         worker
 *    | -- Share ------------- pipe ------------>  |
 *    |                                            |  a thread of its own maps the file
 *    | &lt;------------ pipe ------- Switched --     |  and sends through the ring from now on
 *    |  reads the reply ring from now on          |
 *    | -- Switched ---------- pipe ------------>  |
 *    |  and sends through the ring from now on    |  reads the call ring from now on
 * </pre>
 *
 * <p>After that a pipe carries nothing but wake bytes: whoever has nothing to read looks for a moment, says that it sleeps, looks
 * once more, and waits for a byte; whoever writes lowers that flag before it sends the byte, so there is hardly more than one
 * byte for each time the flag was raised. A ring that is full is rare, and its writer looks again after a pause.
 */
public final class RingChannel implements Channel {

    /** The length of a {@link Message.Switched}. */
    static final int SWITCHED_BYTES = 5;

    private final PipeChannel pipe;
    private final Object sendLock = new Object();
    private final AtomicLong progress = new AtomicLong();
    private volatile boolean isClosed;

    // What is sent; changed under sendLock.
    private volatile @Nullable RingWriter out;
    private volatile boolean isPeerThere;
    private volatile boolean isSendingByRing;
    private long sentByPipe;

    // What is received; confined to whoever holds the reader's role.
    private volatile @Nullable RingReader in;
    private volatile boolean isReceivingByRing;

    /** The host's file. */
    private @Nullable RingFile file;

    // A lock of its own, which is never held for long: who sends may wait for room.
    private final Object claimLock = new Object();
    private volatile @Nullable Claims claims;
    private volatile @Nullable Ledger ledger;

    private final boolean isWorker;

    private RingChannel(PipeChannel pipe, boolean isWorker) {
        this.pipe = pipe;
        this.isWorker = isWorker;
    }

    /** The host's end, which says where the memory is. */
    public static RingChannel inHost(PipeChannel pipe) {
        return new RingChannel(pipe, /* isWorker= */ false);
    }

    /** The worker's end, which maps what it is given. */
    public static RingChannel inWorker(PipeChannel pipe) {
        return new RingChannel(pipe, /* isWorker= */ true);
    }

    /** The reading end of a ring, made before the switch: loading what it needs must not hold up the first call. */
    private final class RingReader implements FrameReader.Source, WaitStrategy.Condition {
        private final SharedRing ring;
        private final FrameReader frames = new FrameReader(progress, isWorker);
        private final WaitStrategy waiting = new WaitStrategy();

        RingReader(SharedRing ring) {
            this.ring = ring;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            return ring.read(to, offset, length);
        }

        @Override
        public boolean isMet() throws IOException {
            return !ring.isEmpty();
        }

        @Nullable
        Message poll() throws IOException {
            return frames.poll(this);
        }
    }

    /** Host: has the worker switch to {@code shared}, which is this channel's from now on; to be followed by a Share message. */
    public void share(RingFile shared) throws IOException {
        synchronized (sendLock) {
            if (isClosed) {
                shared.close();
                throw new IOException("the channel is closed");
            }
            file = shared;
            out = new RingWriter(SharedRing.calls(shared.memory()), pipe, progress, isWorker);
            in = new RingReader(SharedRing.replies(shared.memory()));
            synchronized (claimLock) {
                claims = Claims.shared(shared.memory());
                ledger = Ledger.shared(shared.memory());
            }
        }
    }

    /** Host: puts the items of a call up for claiming in shared memory; false if the worker has not mapped it, or it is gone. */
    public boolean offer(long call, int items) {
        synchronized (claimLock) {
            Claims shared = claims;
            if (!sharesClaims() || shared == null) {
                return false;
            }
            shared.offer(call, items);
            return true;
        }
    }

    /** Host: returns whether calls can be {@linkplain #offer offered}: the worker has mapped the memory, and it is there. */
    public boolean sharesClaims() {
        return claims != null && isPeerThere && !isClosed;
    }

    /** Host: as {@link Ledger#begun}, of a call that was {@linkplain #offer offered}; after the end, as it was then. */
    public int begun(long call) {
        synchronized (claimLock) {
            Ledger shared = ledger;
            return shared == null ? 0 : shared.begun(call);
        }
    }

    /** Host: as {@link Ledger#results}, of a call that was {@linkplain #offer offered} and whose worker is gone. */
    public @Nullable EncodedItems unsentResults(long call, int item) {
        synchronized (claimLock) {
            Ledger shared = ledger;
            return shared == null ? null : shared.results(call, item);
        }
    }

    /** Host: as {@link Claims#takeBack}, of a call that was {@linkplain #offer offered}. */
    public int takeBack(long call) {
        synchronized (claimLock) {
            Claims shared = claims;
            return shared == null ? -1 : shared.takeBack(call);
        }
    }

    /** Host: as {@link Claims#takeBackFrom}, of a call that was {@linkplain #offer offered}. */
    public boolean takeBackFrom(long call, int from) {
        synchronized (claimLock) {
            Claims shared = claims;
            return shared != null && shared.takeBackFrom(call, from);
        }
    }

    @Override
    public @Nullable Claims claims() {
        return claims;
    }

    @Override
    public @Nullable Ledger ledger() {
        return ledger;
    }

    /** Worker: maps the file and switches; what cannot be mapped is left alone, and the pipes go on. */
    private void join(String path) {
        try {
            ByteBuffer memory = RingFile.open(path);
            synchronized (sendLock) {
                in = new RingReader(SharedRing.calls(memory));
                out = new RingWriter(SharedRing.replies(memory), pipe, progress, isWorker);
                ledger = Ledger.shared(memory);
                claims = Claims.shared(memory);
                isPeerThere = true;
                switchSending();
            }
        } catch (IOException | RuntimeException ignored) { // the host is gone, or there is no such memory here
        }
    }

    private void switchSending() throws IOException {
        pipe.send(new Message.Switched());
        isSendingByRing = true;
    }

    @Override
    public void send(WireBuffer frames, @Nullable EncodedItems items) throws IOException {
        send(frames, items, /* isUrgent= */ true);
    }

    @Override
    public void sendInTime(WireBuffer frames) throws IOException {
        send(frames, null, /* isUrgent= */ false);
    }

    private void send(WireBuffer frames, @Nullable EncodedItems items, boolean isUrgent) throws IOException {
        synchronized (sendLock) {
            RingWriter ring = ringToSendBy();
            if (ring == null) {
                pipe.send(frames, items);
                sentByPipe += frames.size() + (items == null ? 0 : items.lengthBytes());
                return;
            }
            int from = 0;
            if (FaultPoint.ENABLED && MessageCodec.isOutcome(frames)) {
                from = ring.write(frames.array(), 0, frames.size() / 2, /* isUrgent= */ true, Patience.ENDLESS);
                FaultPoint.HALF_A_FRAME.reach();
            }
            ring.write(frames, items, from, isUrgent, Patience.ENDLESS);
        }
    }

    @Override
    public long sendRest(WireBuffer frames, @Nullable EncodedItems items, long from, Patience patience)
            throws IOException {
        synchronized (sendLock) {
            RingWriter ring = ringToSendBy();
            return ring == null
                    ? Channel.super.sendRest(frames, items, from, patience)
                    : ring.write(frames, items, from, /* isUrgent= */ true, patience);
        }
    }

    /** Returns where to send to; {@code null} if that is the pipe, still. */
    private @Nullable RingWriter ringToSendBy() throws IOException {
        if (isPeerThere && !isSendingByRing) {
            switchSending();
        }
        if (!isSendingByRing) {
            return null;
        }
        if (isClosed) {
            throw new IOException("the channel is closed");
        }
        return out;
    }

    @Override
    public void probe() throws IOException {
        pipe.wake();
    }

    @Override
    public void wakePeer() throws IOException {
        synchronized (sendLock) {
            RingWriter ring = out;
            if (isSendingByRing && ring != null && !isClosed) {
                ring.wakeReader();
            }
        }
    }

    @Override
    public boolean takesAtOnce(long bytes) {
        synchronized (sendLock) {
            RingWriter writer = out;
            if (!isPeerThere || writer == null) {
                return pipe.takesAtOnce(bytes);
            }
            try {
                return !isClosed
                        && bytes <= RingLayout.RING_BYTES
                        && writer.ring().free((int) bytes) >= bytes;
            } catch (IOException ignored) { // the next send says so
                return false;
            }
        }
    }

    @Override
    public long progress() {
        return pipe.progress() + progress.get();
    }

    @Override
    public @Nullable Message receive() throws IOException {
        while (!isReceivingByRing) {
            Message message = pipe.receive();
            if (isWorker && message instanceof Message.Share share) {
                Thread mapping = new Thread(() -> join(share.path()), "pooled rings");
                mapping.setDaemon(true);
                mapping.start();
            } else if (message instanceof Message.Switched) {
                switchReceiving();
            } else {
                return message;
            }
        }
        while (true) {
            Message message = poll();
            if (message != null) {
                return message;
            }
            if (!look() && !sleepUnlessNews()) {
                return null;
            }
        }
    }

    /**
     * Host, until the worker has switched: returns its next message, waiting for it; {@code null} at the end, or if it switches.
     */
    public @Nullable Message receiveByPipe() throws IOException {
        Message message = pipe.receive();
        if (message instanceof Message.Switched) {
            switchReceiving();
            return null;
        }
        return message;
    }

    private void switchReceiving() throws IOException {
        if (in == null) {
            throw new StreamCorruptedException("the other process has switched to a ring that it was not given");
        }
        isReceivingByRing = true;
        isPeerThere = true; // without the lock: whoever has it may wait for the one that reads
    }

    /** Returns whether the pipe brings only wake bytes any more. */
    public boolean isReceivingByRing() {
        return isReceivingByRing;
    }

    /** Reader, once it receives by ring: returns the next message, or {@code null} if there is none for now. */
    @Override
    public @Nullable Message poll() throws IOException {
        RingReader current = in;
        return current == null || !isReceivingByRing || isClosed ? null : current.poll();
    }

    /** Reader: returns whether there is something to read. */
    public boolean hasNews() throws IOException {
        RingReader current = in;
        return current != null && !isClosed && (current.frames.hasBytes() || !current.ring.isEmpty());
    }

    /** Reader: looks for something to read, for some microseconds; returns whether there is. */
    public boolean look() throws IOException {
        RingReader current = in;
        return current != null && current.waiting.look(current);
    }

    @Override
    public void reuse(byte[] array) {
        RingReader current = in;
        if (current != null) {
            current.frames.reuse(array);
        }
    }

    private boolean sleepUnlessNews() throws IOException {
        if (wantsToBeWoken()) {
            return awaitWake();
        }
        staysAwake();
        return true;
    }

    /** Reader: asks to be woken for the next byte; returns false if there is one already. */
    public boolean wantsToBeWoken() throws IOException {
        RingReader current = in;
        if (current == null || isClosed) {
            return true;
        }
        current.ring.fallAsleep();
        return current.ring.isEmpty();
    }

    /** Anybody: what comes from now on wakes the reader; what is there already does not. */
    public void wakeMe() {
        synchronized (sendLock) { // it is not closed under it
            RingReader current = in;
            if (current != null && !isClosed) {
                current.ring.fallAsleep();
            }
        }
    }

    /** Reader: it looks by itself for now. */
    public void staysAwake() {
        RingReader current = in;
        if (current != null && !isClosed) {
            current.ring.stayAwake();
        }
    }

    /** Waits until the peer wakes this side; false at the end. Needs no reader's role. */
    public boolean awaitWake() throws IOException {
        return pipe.awaitWake();
    }

    /**
     * Returns how much of what was sent the peer has read.
     *
     * @param sent how much was sent, as frames
     * @param inPipe how much is left in the pipe to it
     */
    public long takenBytes(long sent, int inPipe) {
        boolean isByRing = isSendingByRing;
        RingWriter writer = out;
        if (!isByRing || writer == null || isClosed) {
            return sent - inPipe;
        }
        try {
            long byRing = writer.ring().taken();
            // Once it has read of the ring it has read all frames of the pipe; what is left there are wake bytes.
            return byRing > 0 ? sentByPipe + byRing : sentByPipe - Math.max(0, inPipe - SWITCHED_BYTES);
        } catch (IOException ignored) { // nothing it says can be believed: all counts as read
            return sent;
        }
    }

    /** The peer reads nothing any more: who waits for room in the ring gives up, and nobody writes into it again. */
    public void stopSending() {
        RingWriter writer = out; // without the lock: whoever has it may wait for room
        if (writer != null) {
            writer.close();
        }
    }

    /** Closes both ways; no thread may read when it is called, and one that waits to send gives up. */
    @Override
    public void close() throws IOException {
        isClosed = true;
        stopSending();
        try {
            closeFile();
        } finally {
            pipe.close();
        }
    }

    /** The memory goes; what a worker has begun and ended is asked for after that. */
    private void keepClaims() {
        synchronized (claimLock) {
            Claims shared = claims;
            Ledger noted = ledger;
            if (shared != null && noted != null) {
                claims = shared.copy();
                ledger = noted.copy();
            }
        }
    }

    private void closeFile() throws IOException {
        synchronized (sendLock) {
            RingFile shared = file;
            file = null;
            if (shared != null) {
                keepClaims();
                shared.close();
            }
        }
    }
}
