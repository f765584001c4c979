package dev.pooled.internal.host.schedule;

import dev.pooled.stub.PooledMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that waits for a lane: calls, tasks that came back, and maps that have items ready. Higher priority first, but a
 * line that was passed over {@value #PATIENCE} times has its turn, so that nothing that was let in waits for ever; within one
 * priority in order of arrival, where a map goes to the end of the line after every chunk, so that no map holds up the others.
 * Guarded by the scheduler.
 */
final class TaskQueue {

    /** How often a line is passed over for those of higher priority before it has its turn. */
    static final int PATIENCE = 16;

    private static final int MAX_WITHDRAWN = 1024;

    private final TreeMap<Integer, Line> byPriority = new TreeMap<>(Collections.reverseOrder());
    private final Chunks chunks;
    /** The tasks here by their owner, so that cancelling one looks through no line: a task, or a list of several. */
    private final IdentityHashMap<Task.Owner, Object> byOwner = new IdentityHashMap<>();
    /** Taken out already, though they stand in their lines until their turn comes, or until they are too many. */
    private final Set<Task> withdrawn = Collections.newSetFromMap(new IdentityHashMap<>());

    private long calls;

    TaskQueue(Chunks chunks) {
        this.chunks = chunks;
    }

    /** Adds a task behind those of its priority. */
    void add(Task task) {
        line(task.descriptor().priority()).addLast(task);
        remember(task);
        calls += task.items();
    }

    /** Adds tasks that came back before all others of their priority. */
    void addFirst(Task task) {
        line(task.descriptor().priority()).addFirst(task);
        remember(task);
        calls += task.items();
    }

    private void remember(Task task) {
        Object known = byOwner.putIfAbsent(task.owner(), task);
        if (known != null) {
            List<Task> all = new ArrayList<>(tasks(known));
            all.add(task);
            byOwner.put(task.owner(), all);
        }
    }

    /** Returns whether it was here. */
    @SuppressWarnings("ReferenceEquality") // this very task; another one may be equal
    private boolean forget(Task task) {
        if (byOwner.remove(task.owner(), task)) {
            return true; // nearly always: it is the only one
        }
        List<Task> left = new ArrayList<>(tasks(byOwner.get(task.owner())));
        boolean wasHere = left.removeIf(each -> each == task);
        if (left.isEmpty()) {
            byOwner.remove(task.owner());
        } else if (wasHere) {
            byOwner.put(task.owner(), left);
        }
        return wasHere;
    }

    @SuppressWarnings("unchecked") // remember() puts only these
    private static List<Task> tasks(@Nullable Object known) {
        if (known == null) {
            return List.of();
        }
        return known instanceof Task task ? List.of(task) : (List<Task>) known;
    }

    /** Adds a map that has items; to be called once until it was taken out. */
    void add(MapRun run) {
        line(run.priority()).addLast(run);
    }

    /** What waits with one priority. */
    private static final class Line {
        final Deque<Object> entries = new ArrayDeque<>();
        int passedOver;
    }

    /** Takes out the next task; {@code null} if there is none. */
    @Nullable
    Task next(int lanes, boolean takesCallsTogether) {
        removeEmptyLines();
        for (Line line : byPriority.values()) {
            if (line.passedOver >= PATIENCE) {
                Task task = next(line.entries, lanes, takesCallsTogether);
                if (task != null) {
                    line.passedOver = 0;
                    return task;
                }
            }
        }
        for (Line line : byPriority.values()) {
            Task task = next(line.entries, lanes, takesCallsTogether);
            if (task != null) {
                passOverThoseBelow(line);
                return task;
            }
        }
        return null;
    }

    private void removeEmptyLines() {
        Iterator<Line> lines = byPriority.values().iterator();
        while (lines.hasNext()) {
            if (lines.next().entries.isEmpty()) {
                lines.remove();
            }
        }
    }

    /** Takes out the next task of {@code owner}, whoever else waits; {@code null} if there is none. */
    @Nullable
    Task nextOf(Task.Owner owner, int lanes) {
        List<Task> own = tasks(byOwner.get(owner));
        if (!own.isEmpty()) {
            Task task = own.get(own.size() - 1);
            remove(task);
            return task;
        }
        if (owner instanceof MapRun run) { // it stands in no line
            Task chunk = run.take(lanes);
            boolean ignored = run.staysQueued();
            return chunk;
        }
        return null;
    }

    private void passOverThoseBelow(Line taken) {
        taken.passedOver = 0;
        boolean isBelow = false;
        for (Line line : byPriority.values()) {
            if (isBelow) {
                line.passedOver++;
            }
            isBelow |= line == taken;
        }
    }

    private @Nullable Task next(Deque<Object> line, int lanes, boolean takesCallsTogether) {
        for (int left = line.size(); left > 0; left--) {
            Object first = line.removeFirst();
            if (first instanceof Task task) {
                if (withdrawn.remove(task)) {
                    continue;
                }
                return takesCallsTogether && Bundle.takes(task) ? together(line, task, lanes) : part(line, task, lanes);
            }
            MapRun run = (MapRun) first;
            Task chunk = run.take(lanes);
            if (run.staysQueued()) {
                line.addLast(run);
            }
            if (chunk != null) {
                return chunk;
            }
        }
        return null;
    }

    /** Gives out a call, and with it as many of those behind it as a map would give out items. */
    private Task together(Deque<Object> line, Task first, int lanes) {
        PooledMethod<?, ?> method = first.descriptor().method();
        int most = chunks.towardsEnd(method, chunks.size(method), calls, lanes);
        forget(first);
        List<Task> taken = new ArrayList<>(Math.min(most, 64));
        taken.add(first);
        long bytes = first.descriptor().arguments().lengthBytes();
        Task last = first;
        while (taken.size() < most && line.peekFirst() instanceof Task next) {
            if (withdrawn.remove(next)) {
                line.removeFirst();
                continue;
            }
            bytes += next.descriptor().arguments().lengthBytes();
            if (!Bundle.follows(next, last) || bytes > Bundle.MAX_BYTES) {
                break;
            }
            line.removeFirst();
            forget(next);
            taken.add(next);
            last = next;
        }
        calls -= taken.size();
        return Bundle.of(taken);
    }

    /** Gives out a task that came back in parts, as a map gives out its items. */
    private Task part(Deque<Object> line, Task task, int lanes) {
        PooledMethod<?, ?> method = task.descriptor().method();
        int items = chunks.towardsEnd(method, chunks.size(method), task.items(), lanes);
        calls -= items;
        forget(task);
        if (items == task.items()) {
            return task;
        }
        Task rest = task.slice(items, task.items() - items);
        line.addFirst(rest);
        remember(rest);
        return task.slice(0, items);
    }

    /** Takes out {@code task}; false if it is not here. */
    boolean remove(Task task) {
        boolean wasHere = forget(task);
        if (wasHere) {
            withdraw(task);
        }
        return wasHere;
    }

    /** Takes out all tasks of {@code owner}. A map that has ended has nothing to give, and leaves its line by itself. */
    List<Task> removeAll(Task.Owner owner) {
        List<Task> removed = tasks(byOwner.remove(owner));
        removed.forEach(this::withdraw);
        return removed;
    }

    private void withdraw(Task task) {
        calls -= task.items();
        withdrawn.add(task);
        if (withdrawn.size() > MAX_WITHDRAWN && withdrawn.size() > byOwner.size()) {
            byPriority.values().forEach(line -> line.entries.removeIf(withdrawn::contains));
            withdrawn.clear();
        }
    }

    /** Empties the queue and returns its tasks. */
    List<Task> drain() {
        List<Task> tasks = new ArrayList<>();
        for (Line line : byPriority.values()) {
            for (Object entry : line.entries) {
                if (entry instanceof Task task && !withdrawn.contains(task)) {
                    tasks.add(task);
                }
            }
        }
        byPriority.clear();
        byOwner.clear();
        withdrawn.clear();
        calls = 0;
        return tasks;
    }

    /** Returns how many calls and returned items wait; the items of maps are counted by the maps. */
    long waiting() {
        return calls;
    }

    private Deque<Object> line(int priority) {
        return byPriority.computeIfAbsent(priority, p -> new Line()).entries;
    }
}
