package dev.pooled.ignite;

import java.util.HashMap;
import java.util.Map;
import org.apache.ignite.Ignite;

/**
 * A membership that all pools of this JVM with the same settings share: joining takes a second, and every member costs the cluster
 * a place in each of its snapshots. It is left when the last of them closes. Thread-safe.
 */
final class SharedMember implements AutoCloseable {

    private static final Map<ClusterSettings, SharedMember> ALL = new HashMap<>();

    private final ClusterSettings settings;
    private final ClusterMember member;
    private int users;

    private SharedMember(ClusterSettings settings, ClusterMember member) {
        this.settings = settings;
        this.member = member;
    }

    /**
     * Joins, or takes part in a membership that is there.
     *
     * @throws IllegalStateException if the cluster cannot be joined
     */
    static SharedMember join(ClusterSettings settings) throws InterruptedException {
        synchronized (ALL) {
            SharedMember shared = ALL.get(settings);
            if (shared == null || shared.member.left().isDone()) {
                int threads = Math.max(4, Runtime.getRuntime().availableProcessors());
                shared = new SharedMember(
                        settings,
                        ClusterMember.client(settings).threads(threads, threads).join());
                ALL.put(settings, shared);
            }
            shared.users++;
            return shared;
        }
    }

    Ignite ignite() {
        return member.ignite();
    }

    /** It is cut off: nobody else is to share it. */
    void discard() {
        synchronized (ALL) {
            ALL.remove(settings, this);
        }
    }

    /** One of the pools has closed. */
    @Override
    public void close() {
        synchronized (ALL) {
            if (--users > 0) {
                return;
            }
            ALL.remove(settings, this);
        }
        member.close();
    }
}
