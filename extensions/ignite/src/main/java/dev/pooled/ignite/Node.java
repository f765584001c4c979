package dev.pooled.ignite;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteException;
import org.apache.ignite.IgniteMessaging;
import org.apache.ignite.events.DiscoveryEvent;
import org.apache.ignite.events.EventType;

/**
 * A node of the cluster, in this JVM: it hands the tasks of each pool to worker processes of its machine, a pool of them for
 * each pool of a host. {@code java -jar pooled-ignite-node.jar} is one; an application may be one too. Thread-safe.
 */
public final class Node implements AutoCloseable {

    /** To which hosts send what is for nodes. */
    static final String TOPIC = "pooled-node";

    /** To which nodes send what is for one pool of a host. */
    static String topicOf(long session) {
        return "pooled-host-" + session;
    }

    private static final System.Logger LOG = System.getLogger("dev.pooled.ignite");
    private static final long TELL_MILLIS = 500;
    private static final long LEAVE_LOOK_MILLIS = 100;

    private final NodeOptions options;
    private final NodeCard card;
    private final ClusterMember member;
    private final ScheduledExecutorService timer;
    private final Map<SessionKey, GuestSession> sessions = new ConcurrentHashMap<>();
    private volatile boolean isLeaving;

    /** A pool of a host: its JVM in the cluster, and the number it gave the pool. */
    private record SessionKey(UUID host, long number) {}

    private Node(NodeOptions options, NodeCard card, ClusterMember member) {
        this.options = options;
        this.card = card;
        this.member = member;
        this.timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "pooled-node-" + card.name());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Joins the cluster, and returns when hosts can use this node.
     *
     * @throws IllegalArgumentException if an option cannot be met
     * @throws IllegalStateException if the cluster cannot be joined: says why, and what to do
     */
    public static Node start(NodeOptions options) throws InterruptedException {
        ClusterSettings settings = ClusterSettings.parse(options.settings(), HostSettings.KEYS);
        if (options.acceptsClasses() && settings.tls() == null) {
            throw new IllegalArgumentException(
                    "accept-classes runs code that hosts send, and so needs to know who they are:"
                            + " set ignite.key-store, ignite.trust-store and ignite.password too, or put the classes on"
                            + " --class-path: accept-classes=true");
        }
        String name = settings.name() == null ? hostName() : settings.name();
        NodeCard card = new NodeCard(
                name,
                ClusterMessage.Open.VERSION,
                options.workers(),
                ClassPathPrint.of(options.classPath()),
                options.acceptsClasses());
        int threads = Math.max(4, Runtime.getRuntime().availableProcessors());
        ClusterMember member = ClusterMember.server(settings)
                .attributes(card.toAttributes())
                .threads(threads, threads)
                .join();
        Node node = new Node(options, card, member);
        node.listen();
        return node;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName() + "-"
                    + ProcessHandle.current().pid();
        } catch (UnknownHostException ignored) { // a machine without a name of its own
            return "node-" + ProcessHandle.current().pid();
        }
    }

    private void listen() {
        Ignite ignite = member.ignite();
        ignite.message().localListen(TOPIC, (UUID from, Object packet) -> {
            received(from, packet);
            return true;
        });
        ignite.events()
                .localListen(
                        event -> {
                            hostLeft(((DiscoveryEvent) event).eventNode().id());
                            return true;
                        },
                        EventType.EVT_NODE_LEFT,
                        EventType.EVT_NODE_FAILED);
        CompletableFuture<Void> ignored = member.left().thenRun(this::abandonAll); // nobody hears of what runs here
        Future<?> unused = timer.scheduleWithFixedDelay(
                () -> sessions.values().forEach(GuestSession::tellWorkers),
                TELL_MILLIS,
                TELL_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    /** Returns what this node is called. */
    public String name() {
        return card.name();
    }

    /** Returns how many workers each pool has here. */
    public int workers() {
        return card.workers();
    }

    /** Returns how many members the cluster has now, hosts included. */
    public int members() {
        return member.ignite().cluster().nodes().size();
    }

    /** Completes when this JVM is no node any more: closed, or cut off from the cluster. */
    public CompletableFuture<Void> left() {
        return member.left();
    }

    private void received(UUID from, Object packet) {
        if (!(packet instanceof byte[] bytes)) {
            return; // not of ours
        }
        ByteReader in = new ByteReader(bytes);
        try {
            SessionKey key = new SessionKey(from, in.getLong());
            while (in.hasMore()) {
                if (ClusterCodec.read(in) instanceof ClusterMessage.ToNode message) {
                    received(key, message);
                } else {
                    throw new IllegalArgumentException("a host says what nodes say");
                }
            }
        } catch (RuntimeException e) {
            String reason = "node " + name() + " does not understand host " + from + ": its pools here end";
            LOG.log(System.Logger.Level.ERROR, reason, e);
            sessions.forEach((key, session) -> {
                if (key.host().equals(from)) {
                    session.tellFailure(reason + ": " + e.getMessage());
                }
            });
            hostLeft(from);
        }
    }

    private void received(SessionKey key, ClusterMessage.ToNode message) {
        GuestSession session = sessions.get(key);
        if (session == null && message instanceof ClusterMessage.Open open) {
            if (!isLeaving) {
                open(key, open);
            }
        } else if (session == null) {
            if (message instanceof ClusterMessage.Close || message instanceof ClusterMessage.Run) {
                outbox(key).send(new ClusterMessage.Closed()); // it is lost, and the host must not wait for it
            }
        } else if (message instanceof ClusterMessage.Close close) {
            session.close(close.now(), () -> sessions.remove(key, session)); // again, it may be more urgent
        } else {
            session.received(message);
        }
    }

    private void open(SessionKey key, ClusterMessage.Open message) {
        Outbox outbox = outbox(key);
        try {
            sessions.put(
                    key,
                    GuestSession.open(
                            message, options.workers(), options.classPath(), options.acceptsClasses(), outbox));
            if (isLeaving || member.ignite().cluster().node(key.host()) == null) { // who noticed found no session yet
                hostLeft(key.host());
            }
        } catch (RuntimeException e) { // the host says it to who opened the pool
            outbox.send(new ClusterMessage.Failed(String.valueOf(e.getMessage()), List.of()));
        }
    }

    private Outbox outbox(SessionKey key) {
        Ignite ignite = member.ignite();
        IgniteMessaging host = ignite.message(ignite.cluster().forNodeId(key.host()));
        String topic = topicOf(key.number());
        return new Outbox(packet -> send(key, host, topic, packet), timer);
    }

    private void send(SessionKey key, IgniteMessaging to, String topic, byte[] packet) {
        try {
            to.sendOrdered(topic, packet, 0);
        } catch (IgniteException | IllegalStateException e) { // the host is gone; or it is not, and would wait for this
            GuestSession session = sessions.remove(key);
            if (session != null) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "node " + name() + " ends a pool whose host it cannot reach: " + e);
                timer.execute(session::abandon);
            }
        }
    }

    private void abandonAll() {
        sessions.keySet().forEach(key -> hostLeft(key.host()));
    }

    private void hostLeft(UUID host) {
        for (SessionKey key : Set.copyOf(sessions.keySet())) {
            GuestSession session = key.host().equals(host) ? sessions.remove(key) : null;
            if (session != null) {
                timer.execute(session::abandon);
            }
        }
    }

    /** Takes no more tasks, waits so long at most for those that run, and leaves the cluster. */
    public void leave(Duration patience) throws InterruptedException {
        isLeaving = true;
        long deadline = System.nanoTime() + patience.toNanos();
        boolean isBusy;
        do {
            isBusy = sessions.values().stream().filter(GuestSession::leave).count() > 0;
            TimeUnit.MILLISECONDS.sleep(
                    LEAVE_LOOK_MILLIS); // what was on its way when hosts heard of it comes meanwhile
        } while (isBusy && !member.left().isDone() && System.nanoTime() < deadline);
        close();
    }

    /** Ends all workers here, and leaves the cluster at once: hosts hear that what ran here is lost. */
    @Override
    public void close() {
        isLeaving = true;
        member.close();
        abandonAll();
        timer.shutdown();
        boolean ignored;
        try {
            ignored = timer.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
