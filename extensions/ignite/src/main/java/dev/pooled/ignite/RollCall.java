package dev.pooled.ignite;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds nodes that are gone though nobody said so: Ignite has been seen not to tell a client that a node failed, the one that the
 * others were led by. What such a node was sent would be waited for without end. Thread-safe.
 */
final class RollCall {

    /** Who is absent once may have been slow. */
    private static final int ABSENCES = 2;

    private final Predicate<UUID> answers;
    private final Set<UUID> heard = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Integer> absences = new HashMap<>();

    /** Asks nodes that have been silent by {@code answers}, which may take a while. */
    RollCall(Predicate<UUID> answers) {
        this.answers = answers;
    }

    /** The node has said something. */
    void heard(UUID node) {
        boolean ignored = heard.add(node);
    }

    /** Returns which of {@code nodes} have been silent, and did not answer, the last two times. */
    synchronized List<UUID> absent(Collection<UUID> nodes) {
        List<UUID> absent = new ArrayList<>();
        absences.keySet().retainAll(nodes);
        for (UUID node : nodes) {
            if (heard.remove(node) || answers.test(node)) {
                absences.remove(node);
            } else if (absences.merge(node, 1, Integer::sum) >= ABSENCES) {
                absent.add(node);
            }
        }
        return absent;
    }
}
