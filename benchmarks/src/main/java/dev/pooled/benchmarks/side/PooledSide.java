package dev.pooled.benchmarks.side;

import dev.pooled.Pool;
import org.jspecify.annotations.Nullable;

/**
 * Pooled's side: a program that measures what it is asked for. {@code pool_bench.py} is its twin. Confined to the main
 * thread.
 */
public final class PooledSide implements Conversation.Measuring, AutoCloseable {

    private static final int WORKERS = 2;

    private @Nullable Pool pool;
    private @Nullable Idling idling;

    private PooledSide() {}

    public static void main(String[] arguments) throws Exception {
        try (PooledSide side = new PooledSide()) {
            Conversation.hold(side);
        }
    }

    @Override
    public long[] measure(String request) throws Exception {
        return switch (request) {
            case "open" -> Opening.open();
            case "open-booted" -> Opening.openBooted();
            case "open-again" -> Opening.openAgain();
            case "open-agent" -> Opening.openedByAgent();
            case "ready" -> Opening.ready();
            case "call" -> new Calls(ready()).oneByOne(Calls.CALLS);
            case "call-some" -> new Calls(ready()).oneByOne(Calls.SOME_CALLS);
            case "call-silent" -> new Calls(ready()).afterSilence();
            case "async" -> new Calls(ready()).allAtOnce(Calls.ASYNC_CALLS);
            case "async-some" -> new Calls(ready()).allAtOnce(Calls.SOME_ASYNC_CALLS);
            case "map" -> new Maps(ready()).boxed(Maps.MANY);
            case "map-longs" -> new Maps(ready()).longs(Maps.MANY);
            case "map-small" -> new Maps(ready()).boxed(Maps.FEW);
            case "stream" -> new Maps(ready()).ordered();
            case "stream-unordered" -> new Maps(ready()).unordered();
            case "records" -> new Maps(ready()).records();
            case "small-payloads" -> new Payloads(ready()).many();
            case "payload" -> new Payloads(ready()).oneWay(Payloads.LARGE);
            case "payload-echo" -> new Payloads(ready()).echo();
            case "primes" -> new Computing(ready()).oneThreadAndWorkers();
            case "kill" -> Recovery.afterKill(0);
            case "kill-spare" -> Recovery.afterKill(1);
            case "idle" -> idling().cpuPerSecond();
            case "growth-map" -> new Growth(ready()).ofMap();
            case "growth-map-longs" -> new Growth(ready()).ofMapOfLongs();
            case "growth-start" -> Growth.ofStart();
            case "growth-idle" -> Growth.ofIdleWorkers();
            case "growth-payload" -> new Growth(ready()).ofPayload();
            case "growth-ring" -> new Growth(ready()).atRing();
            case "growth-stream" -> new Maps(ready()).endless();
            default -> throw new IllegalArgumentException("no such request: " + request);
        };
    }

    /** The pool that most requests share; its workers are up, and nothing else was done with it. */
    private Pool ready() throws InterruptedException {
        Pool ready = pool;
        if (ready == null) {
            ready = Pool.open(WORKERS);
            pool = ready;
            ready.awaitReady();
        }
        return ready;
    }

    private Idling idling() {
        Idling opened = idling;
        if (opened == null) {
            opened = new Idling();
            idling = opened;
        }
        return opened;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
        if (idling != null) {
            idling.close();
        }
    }
}
