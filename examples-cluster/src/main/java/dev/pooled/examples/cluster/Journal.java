package dev.pooled.examples.cluster;

import dev.pooled.PoolListener;
import dev.pooled.PoolStats;
import dev.pooled.TaskInfo;
import dev.pooled.TaskState;
import dev.pooled.WorkerInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Notes which node counted which bundle, kills a node when it is time, and notes what ran again. Confined to the thread of the
 * pool's events until {@link #awaitEnd} returns.
 */
final class Journal implements PoolListener {

    private static final long END_SECONDS = 10;

    private final int bundles;
    private final KillPlan plan;
    private final Map<Long, String> startedOn = new HashMap<>();
    private final List<Map<String, Integer>> rounds = new ArrayList<>();
    private final List<Again> again = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private int ended;
    private int endedAtKill = -1;
    private long killedNanos;

    /**
     * A bundle that was lost with its node and ran again.
     *
     * @param node where it ran again
     * @param hadBegun whether the lost node had said that it began
     * @param after how long after the node was killed it began again
     */
    record Again(String node, boolean hadBegun, Duration after) {}

    /** Notes what happens to rounds of so many bundles. */
    Journal(int bundles, KillPlan plan) {
        this.bundles = bundles;
        this.plan = plan;
    }

    @Override
    public void taskStarted(TaskInfo task, WorkerInfo worker) {
        String node = worker.node().orElse("here");
        String before = startedOn.put(task.id(), node);
        if (task.attempt() > 1) {
            Duration after = Duration.ofNanos(System.nanoTime() - killedNanos);
            again.add(new Again(node, plan.node().equals(before), after));
        }
        if (!hasKilled() && ended >= plan.after() && node.equals(plan.node())) {
            plan.kill().run();
            endedAtKill = ended;
            killedNanos = System.nanoTime();
        }
    }

    @Override
    public void taskSettled(TaskInfo task, TaskState state, Duration waited, Duration ran) {
        int round = ended / bundles;
        if (round == rounds.size()) {
            rounds.add(new TreeMap<>());
        }
        String node = startedOn.remove(task.id());
        rounds.get(round).merge(node == null ? "nowhere" : node, 1, Integer::sum);
        ended++;
    }

    @Override
    public void poolClosed(PoolStats stats) {
        end.countDown();
    }

    /** Returns when all events of the pool, which was closed, were noted. */
    void awaitEnd() throws InterruptedException {
        if (!end.await(END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the pool did not say that it is closed");
        }
    }

    int bundles() {
        return bundles;
    }

    KillPlan plan() {
        return plan;
    }

    boolean hasKilled() {
        return endedAtKill >= 0;
    }

    /** Returns how many bundles had ended when the node was killed, in all rounds together. */
    int endedAtKill() {
        return endedAtKill;
    }

    /** Returns how many bundles each node ended, by its name, for each round. */
    List<Map<String, Integer>> rounds() {
        return Collections.unmodifiableList(rounds);
    }

    List<Again> again() {
        return Collections.unmodifiableList(again);
    }
}
