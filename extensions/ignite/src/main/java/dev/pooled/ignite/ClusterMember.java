package dev.pooled.ignite;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteState;
import org.apache.ignite.Ignition;
import org.apache.ignite.IgnitionListener;
import org.apache.ignite.cluster.ClusterNode;
import org.apache.ignite.configuration.IgniteConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * This JVM as a member of the cluster, from joining to leaving: the one place that starts and stops Ignite. A JVM can be
 * several members. Its threads are daemons. Thread-safe.
 */
final class ClusterMember implements AutoCloseable {

    private final Ignite ignite;
    private final WorkDirectory directory;
    private final CompletableFuture<Void> left = new CompletableFuture<>();
    private final IgnitionListener listener = this::stateChanged;
    private volatile @Nullable HangWatch watch;

    private ClusterMember(Ignite ignite, WorkDirectory directory) {
        this.ignite = ignite;
        this.directory = directory;
    }

    /** How a node joins; ended by {@link Builder#join}. */
    static Builder server(ClusterSettings settings) {
        return new Builder(settings, MemberRole.SERVER);
    }

    /** How a host joins; ended by {@link Builder#join}. */
    static Builder client(ClusterSettings settings) {
        return new Builder(settings, MemberRole.CLIENT);
    }

    Ignite ignite() {
        return ignite;
    }

    /** What this member is called; others read it with {@link #name(ClusterNode)}. */
    String name() {
        return name(ignite.cluster().localNode());
    }

    /** Returns what a member is called. */
    static String name(ClusterNode node) {
        String name = node.attribute(MemberSetup.NAME_ATTRIBUTE);
        return name != null ? name : String.valueOf(node.consistentId());
    }

    /** Completes when this JVM is no member any more: closed, stopped after a failure, or given up by the others. */
    CompletableFuture<Void> left() {
        return left.copy();
    }

    /** Leaves the cluster, which hears of it at once, and deletes what it kept on disk. */
    @Override
    public void close() {
        Ignition.stop(ignite.name(), /* cancel= */ true);
        finish();
    }

    private void watch(Duration failureTimeout) {
        HangWatch started;
        try {
            started = new HangWatch(ignite.name(), failureTimeout, this::serverIds, System.nanoTime());
        } catch (IllegalStateException ignored) { // it is no member any more, and says so with left()
            return;
        }
        watch = started;
        started.start(this::close);
        if (left.isDone()) { // meanwhile
            started.end();
        }
    }

    private Set<UUID> serverIds() {
        return ignite.cluster().forServers().nodes().stream()
                .map(ClusterNode::id)
                .collect(Collectors.toSet());
    }

    private void stateChanged(@Nullable String name, IgniteState state) {
        if (ignite.name().equals(name) && state != IgniteState.STARTED) {
            finish();
        }
    }

    private void finish() {
        Ignition.removeListener(listener);
        directory.delete();
        left.complete(null);
        HangWatch started = watch;
        if (started != null) {
            started.end();
        }
    }

    /** Collects how to join. Confined to one thread. */
    static final class Builder {

        private final MemberSetup setup;

        private Builder(ClusterSettings settings, MemberRole role) {
            this.setup = new MemberSetup(settings, role);
        }

        /** What other members can read of this one before they send it anything. */
        Builder attributes(Map<String, ?> attributes) {
            setup.attributes(attributes);
            return this;
        }

        /** How many threads run closures, and how many take messages; the processors by default, at least two. */
        Builder threads(int publicThreads, int systemThreads) {
            setup.threads(publicThreads, systemThreads);
            return this;
        }

        /**
         * Joins, and returns when this JVM is a member. A server that finds nobody is the first member.
         *
         * @throws IllegalStateException if it cannot: says why, and what to do
         */
        ClusterMember join() throws InterruptedException {
            JdkPackages.open();
            String bind = setup.bind();
            WorkDirectory directory = WorkDirectory.create();
            ClusterMember member = null;
            try {
                member = new ClusterMember(start(setup.configuration(bind, directory.path()), bind), directory);
                Ignition.addListener(member.listener);
                if (setup.role() == MemberRole.SERVER) {
                    member.watch(setup.failureTimeout());
                }
                return member;
            } finally {
                if (member == null) {
                    directory.delete();
                }
            }
        }

        /** Threads inherit from the one that starts them that they are daemons, and Ignite's say nothing else. */
        private Ignite start(IgniteConfiguration configuration, String bind) throws InterruptedException {
            CompletableFuture<Ignite> started = new CompletableFuture<>();
            Thread starter = new Thread(
                    () -> {
                        try {
                            started.complete(QuietStart.start(configuration));
                        } catch (Throwable e) { // whoever waits hears of it
                            started.completeExceptionally(e);
                        }
                    },
                    configuration.getIgniteInstanceName() + " start");
            starter.setDaemon(true);
            starter.start();
            try {
                return started.get();
            } catch (ExecutionException e) {
                throw setup.failure(Objects.requireNonNullElse(e.getCause(), e), bind);
            } catch (InterruptedException e) {
                starter.interrupt();
                CompletableFuture<Void> unused = started.thenAccept(Ignite::close);
                throw e;
            }
        }
    }
}
