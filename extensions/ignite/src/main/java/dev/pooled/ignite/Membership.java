package dev.pooled.ignite;

import dev.pooled.PoolConfig;
import dev.pooled.stub.PooledMethod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteException;
import org.apache.ignite.IgniteMessaging;
import org.apache.ignite.cluster.ClusterNode;
import org.apache.ignite.events.DiscoveryEvent;
import org.apache.ignite.events.Event;
import org.apache.ignite.events.EventType;
import org.apache.ignite.lang.IgniteBiPredicate;
import org.apache.ignite.lang.IgnitePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes a pool has: joins the cluster, opens the pool on each node that has its classes, and notices who comes and goes. What
 * concerns membership is done on one thread, one thing after the other. Thread-safe.
 */
final class Membership implements RemoteNode.Listener {

    /** What a pool hears of its nodes. */
    interface Listener {
        void capacityChanged(RemoteNode node);

        /** Other nodes than before have workers of the pool, or are to have some. */
        void assigned();

        void eachDone(RemoteNode node, ClusterMessage.EachDone message);

        /** The node knows nothing any more of what it was told. */
        void forgot(RemoteNode node);

        void happened(ClusterMessage.Event event);

        void worked(int slot, long nanos);

        /** No node can run anything. */
        void failed(String message, List<String> output, @Nullable Throwable cause);
    }

    private static final System.Logger LOG = System.getLogger("dev.pooled.ignite");
    private static final AtomicLong LAST_SESSION = new AtomicLong();

    /** A node that has just joined may not listen yet. */
    private static final long OPEN_AGAIN_MILLIS = 1_000;

    private final PoolConfig config;
    private final HostSettings settings;
    private final byte[] greeting;
    private final Pace pace;
    private final Listener listener;
    private final long session = LAST_SESSION.incrementAndGet();
    private final ScheduledExecutorService members;
    private final ScheduledExecutorService timer;
    private final List<RemoteNode> nodes = new CopyOnWriteArrayList<>();
    private final Map<UUID, String> unfit = new LinkedHashMap<>();
    private final Map<RemoteNode, CompletableFuture<Void>> closing = new HashMap<>();
    private final HostClasses classes;
    private final IgniteBiPredicate<UUID, Object> fromNodes = this::received;
    private final IgnitePredicate<Event> events = this::happened;
    private final RollCall rollCall = new RollCall(this::answers);
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private ClassPathPrint classPath = new ClassPathPrint(Map.of());
    private final Set<UUID> met = new HashSet<>();
    private int wanted;
    private final Slots slots = new Slots();
    private int rejoins;
    private boolean callsTheRoll;
    private volatile boolean isClosing;
    private volatile @Nullable Thread joining;
    private @Nullable SharedMember member;

    Membership(PoolConfig config, HostSettings settings, byte[] greeting, Pace pace, Listener listener) {
        this.config = config;
        this.settings = settings;
        this.greeting = greeting;
        this.pace = pace;
        this.listener = listener;
        this.wanted = settings.workersOf(config);
        this.members = thread(config.name() + "-members");
        this.timer = thread(config.name() + "-cluster");
        this.classes = new HostClasses(config.name());
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Joins, meanwhile. */
    void begin() {
        members.execute(this::join);
    }

    /** Returns the nodes that can run something, or soon can. */
    List<RemoteNode> nodes() {
        return nodes;
    }

    /** Does something soon, on a thread that must not be held up. */
    void after(long millis, Runnable action) {
        try {
            Future<?> unused = timer.schedule(action, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ignored) { // the pool has ended
            return;
        }
    }

    private void onMembers(Runnable action) {
        try {
            members.execute(action);
        } catch (RejectedExecutionException ignored) { // the pool has ended
            return;
        }
    }

    private void join() {
        try {
            joining = Thread.currentThread();
            if (isClosing) {
                return; // what closes it is next
            }
            classPath = ClassPathPrint.of(settings.classPath());
            SharedMember joined = SharedMember.join(settings.cluster());
            member = joined;
            Ignite ignite = joined.ignite();
            ignite.message().localListen(Node.topicOf(session), fromNodes);
            ignite.events()
                    .localListen(
                            events,
                            EventType.EVT_NODE_JOINED,
                            EventType.EVT_NODE_LEFT,
                            EventType.EVT_NODE_FAILED,
                            EventType.EVT_NODE_SEGMENTED,
                            EventType.EVT_CLIENT_NODE_DISCONNECTED,
                            EventType.EVT_CLIENT_NODE_RECONNECTED);
            arrived(ignite.cluster().forServers().nodes());
            failIfAlone();
            if (!callsTheRoll) {
                callsTheRoll = true;
                callTheRollNowAndThen();
            }
        } catch (InterruptedException e) { // by who closes the pool, and that is next
            listener.failed("closed while it joined the cluster", List.of(), e);
        } catch (RuntimeException e) {
            listener.failed(String.valueOf(e.getMessage()), List.of(), e);
        } finally {
            joining = null;
            boolean ignored = Thread.interrupted();
        }
    }

    /** This JVM was cut off for so long that it does not come back by itself: it joins anew, as another member. */
    private void rejoin() {
        SharedMember cutOff = member;
        if (isClosing || cutOff == null) {
            return;
        }
        LOG.log(
                System.Logger.Level.WARNING,
                "pool '" + config.name() + "' was cut off from the cluster, and joins it anew");
        giveUpAll();
        member = null;
        rejoins++;
        cutOff.discard();
        leave(cutOff);
        join();
    }

    private void giveUpAll() {
        nodes.forEach(node -> left(node.id(), "is out of reach: this JVM was cut off from the cluster"));
    }

    private void callTheRollNowAndThen() {
        long millis = Math.max(1, settings.cluster().failureTimeout().toMillis() / 2);
        try {
            Future<?> unused = members.scheduleWithFixedDelay(this::callTheRoll, millis, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ignored) { // the pool has ended
            return;
        }
    }

    private void callTheRoll() {
        for (UUID absent : rollCall.absent(nodes.stream().map(RemoteNode::id).toList())) {
            left(absent, "failed: it has been silent, and does not answer");
        }
        if (member != null) {
            arrived(ignite().cluster().forServers().nodes());
        }
    }

    private boolean answers(UUID node) {
        try {
            return ignite().cluster().pingNode(node);
        } catch (IgniteException | IllegalStateException ignored) { // this JVM is cut off, and hears of that
            return true;
        }
    }

    private boolean happened(Event event) {
        if (event.type() == EventType.EVT_CLIENT_NODE_RECONNECTED) {
            onMembers(() -> arrived(ignite().cluster().forServers().nodes()));
        } else if (event.type() == EventType.EVT_CLIENT_NODE_DISCONNECTED) {
            onMembers(this::giveUpAll);
        } else if (event.type() == EventType.EVT_NODE_SEGMENTED) {
            onMembers(this::rejoin);
        } else {
            ClusterNode node = ((DiscoveryEvent) event).eventNode();
            if (event.type() == EventType.EVT_NODE_JOINED) {
                onMembers(() -> arrived(List.of(node)));
            } else {
                String how = event.type() == EventType.EVT_NODE_LEFT
                        ? "left the cluster"
                        : "failed: its process ended, its machine, or the network between";
                onMembers(() -> left(node.id(), how));
            }
        }
        return true;
    }

    private Ignite ignite() {
        SharedMember joined = member;
        if (joined == null) {
            throw new IllegalStateException("not joined yet");
        }
        return joined.ignite();
    }

    private void arrived(Collection<ClusterNode> arriving) {
        for (ClusterNode each : arriving) {
            NodeCard card = each.isClient() ? null : NodeCard.of(each);
            if (card != null
                    && !unfit.containsKey(each.id())
                    && nodes.stream().noneMatch(node -> node.id().equals(each.id()))) {
                String why = unfitness(card);
                if (why.isEmpty()) {
                    add(each, card);
                } else {
                    unfit.put(each.id(), "node " + card.name() + " " + why);
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "pool '" + config.name() + "' does not use node " + card.name() + ": it " + why);
                }
            }
        }
    }

    /** Returns why a node cannot run this pool's tasks, as the rest of a sentence; "" if it can. */
    private String unfitness(NodeCard card) {
        if (card.version() != ClusterMessage.Open.VERSION) {
            return "speaks version " + card.version() + " of the protocol, not " + ClusterMessage.Open.VERSION
                    + ": use the same version of pooled-ignite on both";
        }
        String difference = card.classPath().differenceFrom(classPath);
        if (difference.isEmpty() || servesClassesTo(card)) {
            return "";
        }
        return "has another class path: it " + difference + "; start it with the same --class-path, or say in"
                + " pooled.ignite.class-path which entries of this JVM's it needs";
    }

    /** Returns whether a node lacks classes, takes them from hosts that it knows, and has none that are others here. */
    private boolean servesClassesTo(NodeCard card) {
        return settings.cluster().tls() != null
                && card.acceptsClasses()
                && card.classPath().isPartOf(classPath)
                && !card.classPath().differenceFrom(classPath).isEmpty();
    }

    private void add(ClusterNode clusterNode, NodeCard card) {
        IgniteMessaging messaging = ignite().message(ignite().cluster().forNode(clusterNode));
        Outbox outbox = new Outbox(packet -> send(clusterNode.id(), messaging, packet), timer);
        RemoteNode node = new RemoteNode(clusterNode.id(), card, slots, outbox, pace, this);
        nodes.add(node);
        if (!met.add(clusterNode.id())) { // it was given up, and is there all the same: it may still have the pool
            node.closeFirst();
        }
        assign();
    }

    /** The pool is to have so many workers in all. */
    void resize(int workers) {
        onMembers(() -> {
            wanted = workers;
            assign();
        });
    }

    /** Says how many workers each node is to have: one after the other gets one more. */
    private void assign() {
        Map<RemoteNode, Integer> shares = new LinkedHashMap<>();
        nodes.forEach(node -> shares.put(node, 0));
        int left = wanted;
        boolean isAny = true;
        while (left > 0 && isAny) {
            isAny = false;
            for (RemoteNode node : nodes) {
                int share = shares.getOrDefault(node, 0);
                if (left > 0 && share < node.card().workers()) {
                    shares.put(node, share + 1);
                    left--;
                    isAny = true;
                }
            }
        }
        shares.forEach((node, share) -> {
            if (node.want(share)) {
                open(node);
            }
        });
        listener.assigned();
    }

    private void open(RemoteNode node) {
        int workers = nodes.contains(node) && !isClosing ? node.opening() : 0;
        if (workers == 0) {
            return;
        }
        boolean servesClasses = servesClassesTo(node.card());
        node.send(new ClusterMessage.Open(
                ClusterMessage.Open.VERSION,
                config.name(),
                workers,
                GuestSettings.of(config),
                greeting,
                servesClasses));
        try {
            Future<?> unused = members.schedule(() -> open(node), OPEN_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ignored) { // the pool has ended
            return;
        }
    }

    /** Puts the pool's number in front, by which a node tells the pools of a host apart. */
    private void send(UUID node, IgniteMessaging to, byte[] packet) {
        ByteWriter numbered = new ByteWriter();
        numbered.putLong(session);
        numbered.putRaw(packet);
        boolean isInterrupted = Thread.interrupted(); // the caller's, and no reason to lose what others have put in too
        try {
            to.sendOrdered(Node.TOPIC, numbered.take(0), 0);
        } catch (IgniteException
                | IllegalStateException ignored) { // it is gone; or it is not, and misses something from now on
            onMembers(() -> left(node, "could not be reached"));
        } finally {
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void left(UUID id, String how) {
        unfit.remove(id);
        for (RemoteNode node : nodes) {
            if (node.id().equals(id)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "pool '" + config.name() + "': node " + node.name() + " " + how + "; "
                                + node.chunks().size() + " of its "
                                + node.card().workers() + " workers had work of this pool, " + (nodes.size() - 1)
                                + " nodes are left");
                drop(node, how);
                assign();
                failIfAlone();
            }
        }
    }

    private void drop(RemoteNode node, String how) {
        nodes.remove(node);
        node.lost(how);
        listener.forgot(node);
        hasClosed(node);
    }

    /** Gives up if there is no node, and none comes for so long as the pool is to wait. */
    private void failIfAlone() {
        if (!nodes.isEmpty() || isClosing) {
            return;
        }
        long millis = settings.nodeTimeout().toMillis();
        int arrivals = met.size() + rejoins;
        try {
            Future<?> unused = members.schedule(
                    () -> {
                        if (nodes.isEmpty() && met.size() + rejoins == arrivals && !isClosing) {
                            listener.failed(whyAlone(millis), List.of(), null);
                        }
                    },
                    millis,
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException ignored) { // the pool has ended
            return;
        }
    }

    private String whyAlone(long millis) {
        String where = " at " + settings.cluster().addresses();
        return "there was no node for " + millis + " ms in the cluster" + where
                + (unfit.isEmpty()
                        ? "; start one: java -javaagent:pooled-agent.jar -jar pooled-ignite-node.jar --help"
                        : " that can run its tasks: " + String.join("; ", unfit.values()));
    }

    private boolean received(UUID from, Object packet) {
        for (RemoteNode node : nodes) {
            if (node.id().equals(from) && packet instanceof byte[] bytes) {
                rollCall.heard(from);
                received(node, bytes);
            }
        }
        return true;
    }

    private void received(RemoteNode node, byte[] bytes) {
        try {
            ByteReader in = new ByteReader(bytes);
            while (in.hasMore()) {
                if (ClusterCodec.read(in) instanceof ClusterMessage.ToHost message) {
                    node.received(message);
                } else {
                    throw new IllegalArgumentException("a node says what hosts say");
                }
            }
        } catch (RuntimeException e) {
            if (nodes.contains(node)) { // else it was answered too late, by one that had left
                LOG.log(
                        System.Logger.Level.ERROR,
                        "pool '" + config.name() + "' does not understand node " + node.name(),
                        e);
                node.send(new ClusterMessage.Close(/* now= */ true));
                onMembers(() -> left(node.id(), "said what makes no sense: " + e.getMessage()));
            }
        }
    }

    @Override
    public void capacityChanged(RemoteNode node) {
        listener.capacityChanged(node);
    }

    @Override
    public void failed(RemoteNode node, ClusterMessage.Failed failure) {
        onMembers(() -> {
            if (!nodes.contains(node)) {
                return;
            }
            String message = failure.message() + " (on node " + node.name() + ")";
            unfit.put(node.id(), "node " + node.name() + " cannot run them: " + failure.message());
            node.send(new ClusterMessage.Close(/* now= */ true));
            drop(node, "cannot run the pool's workers: " + failure.message());
            assign();
            if (nodes.isEmpty()) {
                listener.failed(message, failure.output(), null);
            } else {
                LOG.log(System.Logger.Level.WARNING, "pool '" + config.name() + "' goes on without a node: " + message);
            }
        });
    }

    @Override
    public void eachDone(RemoteNode node, ClusterMessage.EachDone each) {
        listener.eachDone(node, each);
    }

    @Override
    public void happened(RemoteNode node, ClusterMessage.Event event) {
        listener.happened(event);
    }

    @Override
    public void worked(int slot, long nanos) {
        listener.worked(slot, nanos);
    }

    /** What is submitted has classes of the loader of {@code method}, for which nodes may ask. */
    void meet(PooledMethod<?, ?> method) {
        if (method.isLoaded() && settings.cluster().tls() != null) { // else no node is answered
            classes.meet(method.home().getClassLoader());
        }
    }

    @Override
    public void asked(RemoteNode node, ClusterMessage.Ask ask) {
        if (servesClassesTo(node.card())) {
            onMembers(() -> node.send(new ClusterMessage.Have(ask.question(), classes.find(ask.name()))));
        }
    }

    @Override
    public void closed(RemoteNode node) {
        listener.forgot(node);
        hasClosed(node);
        onMembers(() -> open(node)); // if it is wanted again
    }

    private void hasClosed(RemoteNode node) {
        CompletableFuture<Void> waiting;
        synchronized (closing) {
            waiting = closing.get(node);
        }
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    /** Ends the pool on all nodes, waiting so long at most; then leaves the cluster. Said again, it may be more urgent. */
    CompletionStage<Void> close(boolean now, long seconds) {
        isClosing = true;
        Thread joiner = joining;
        if (joiner != null) {
            joiner.interrupt();
        }
        onMembers(() -> {
            List<CompletableFuture<Void>> waiting = new ArrayList<>();
            for (RemoteNode node : nodes) {
                synchronized (closing) {
                    waiting.add(closing.computeIfAbsent(node, n -> new CompletableFuture<>()));
                }
                node.send(new ClusterMessage.Close(now));
            }
            CompletableFuture<Void> unused = CompletableFuture.allOf(waiting.toArray(new CompletableFuture<?>[0]))
                    .orTimeout(seconds, TimeUnit.SECONDS)
                    .whenComplete((nothing, late) -> onMembers(this::end));
        });
        return ended;
    }

    private void end() {
        SharedMember joined = member;
        member = null;
        nodes.clear();
        if (joined != null) {
            leave(joined);
        }
        timer.shutdown();
        members.shutdown();
        ended.complete(null);
    }

    private void leave(SharedMember joined) {
        try {
            joined.ignite().message().stopLocalListen(Node.topicOf(session), fromNodes);
            boolean ignored = joined.ignite().events().stopLocalListen(events);
        } catch (IgniteException | IllegalStateException ignored) { // cut off: nothing listens any more
            joined.discard();
        }
        joined.close();
    }
}
