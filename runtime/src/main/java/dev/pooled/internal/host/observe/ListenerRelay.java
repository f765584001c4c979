package dev.pooled.internal.host.observe;

import dev.pooled.PoolListener;
import dev.pooled.internal.host.threads.Callbacks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes events on to the user's listeners, one after the other and in order, on a callback thread: a slow listener delays
 * the next event, never a task. What a listener throws is reported once and hurts nobody. Thread-safe.
 */
public final class ListenerRelay {

    private final String pool;
    private final List<PoolListener> listeners;
    private final Deque<Consumer<PoolListener>> events = new ArrayDeque<>();
    private final List<PoolListener> reported = new CopyOnWriteArrayList<>();
    private boolean isRelaying;

    public ListenerRelay(String pool, List<PoolListener> listeners) {
        this.pool = pool;
        this.listeners = new CopyOnWriteArrayList<>(listeners);
    }

    public void add(PoolListener listener) {
        listeners.add(listener);
    }

    /** Returns whether anybody listens: else events need not be made. */
    boolean isWanted() {
        return !listeners.isEmpty();
    }

    void tell(Consumer<PoolListener> event) {
        if (listeners.isEmpty()) {
            return;
        }
        synchronized (this) {
            events.add(event);
            if (isRelaying) {
                return;
            }
            isRelaying = true;
        }
        Callbacks.execute(this::relay);
    }

    private void relay() {
        while (true) {
            Consumer<PoolListener> event;
            synchronized (this) {
                event = next();
                if (event == null) {
                    isRelaying = false;
                    return;
                }
            }
            for (PoolListener listener : listeners) {
                tell(listener, event);
            }
        }
    }

    private @Nullable Consumer<PoolListener> next() {
        return events.poll();
    }

    private void tell(PoolListener listener, Consumer<PoolListener> event) {
        try {
            event.accept(listener);
        } catch (Throwable failure) { // a listener is the user's: it must not stop the others
            if (!reported.contains(listener)) {
                reported.add(listener);
                System.getLogger("dev.pooled")
                        .log(
                                System.Logger.Level.WARNING,
                                "pool '" + pool + "': listener " + listener
                                        + " failed; further failures of it are not reported",
                                failure);
            }
        }
    }
}
