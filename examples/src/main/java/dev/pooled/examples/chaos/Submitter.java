package dev.pooled.examples.chaos;

import dev.pooled.Outcome;
import dev.pooled.PooledFuture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One thread that submits tasks of every kind in every form, and tells the oracle how each ended. Confined to its thread. */
final class Submitter implements Runnable {

    private static final int MAX_OUTSTANDING = 40;
    private static final List<Workload.Kind> HAZARDS =
            List.of(Workload.Kind.SPIN, Workload.Kind.STUBBORN, Workload.Kind.EXIT, Workload.Kind.HALT);
    private static final int[] SIZES = {0, 0, 0, 100, 10_000, 100_000, 1_500_000};

    private final WorkloadPooled workload;
    private final Oracle oracle;
    private final String runs;
    private final long endNanos;
    private final Random random;
    private final Deque<PooledFuture<?>> outstanding = new ArrayDeque<>();

    Submitter(WorkloadPooled workload, Oracle oracle, String runs, long endNanos, long seed) {
        this.workload = workload;
        this.oracle = oracle;
        this.runs = runs;
        this.endNanos = endNanos;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (System.nanoTime() < endNanos) {
                step();
            }
        } catch (Throwable error) { // a form that throws what it must not
            oracle.violation("a submitter failed: " + error);
        }
        outstanding.forEach(future -> future.exceptionally(error -> null).join());
    }

    private void step() {
        switch (random.nextInt(8)) {
            case 0 -> call();
            case 1, 2, 3 -> callAsync();
            case 4 -> map();
            case 5 -> mapAsync();
            case 6 -> stream();
            default -> outcomes();
        }
    }

    private Workload.Kind kind() {
        int die = random.nextInt(100);
        return die < 60
                ? Workload.Kind.QUICK
                : die < 80
                        ? Workload.Kind.SLEEP
                        : die < 86
                                ? Workload.Kind.PRINT
                                : die < 94 ? Workload.Kind.THROW : HAZARDS.get(random.nextInt(HAZARDS.size()));
    }

    private byte[] payload() {
        byte[] payload = new byte[SIZES[random.nextInt(SIZES.length)]];
        random.nextBytes(payload);
        return payload;
    }

    private Oracle.Case task(Workload.Kind kind) {
        boolean hasLimit = kind.isEndless() || random.nextInt(3) == 0;
        return oracle.begin(kind, payload(), hasLimit, random.nextInt(4) == 0 ? 2 : 0);
    }

    /** Returns the stub with the options of {@code task}. */
    private WorkloadPooled stub(Oracle.Case task) {
        WorkloadPooled stub = task.hasLimit ? workload.withTimeout(limit(task.kind)) : workload;
        return stub.withRetries(task.retries).withPriority(random.nextInt(3));
    }

    /** Short for what never ends, long for what must not be late on a busy machine. */
    private Duration limit(Workload.Kind kind) {
        return Duration.ofMillis(kind.isEndless() ? 50 + random.nextInt(200) : 5_000);
    }

    private void call() {
        Oracle.Case task = task(kind());
        try {
            oracle.ended(task, stub(task).answer(task.id, task.kind, runs, task.payload), null);
        } catch (Exception error) {
            oracle.ended(task, null, error);
        }
    }

    private void callAsync() {
        Oracle.Case task = task(kind());
        task.isCancelled = random.nextInt(4) == 0;
        PooledFuture<Workload.Answer> future = stub(task).answerAsync(task.id, task.kind, runs, task.payload);
        PooledFuture<?> told = future.handle((answer, error) -> {
            oracle.ended(task, answer, error);
            return null;
        });
        if (task.isCancelled) {
            if (random.nextBoolean()) {
                pause(random.nextInt(20));
            }
            future.cancel(random.nextInt(4) > 0);
        }
        keep(told);
    }

    private void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(PooledFuture<?> future) {
        outstanding.add(future);
        while (outstanding.size() > MAX_OUTSTANDING) {
            outstanding.remove().join();
        }
    }

    /** Items that share their kind, limit, retries and payload, as those of a map do. */
    private List<Oracle.Case> items() {
        Workload.Kind kind = random.nextInt(4) > 0 ? Workload.Kind.QUICK : kind();
        byte[] payload = payload();
        boolean hasLimit = kind.isEndless() || random.nextInt(3) == 0;
        int retries = random.nextInt(4) == 0 ? 2 : 0;
        int count = 1 + random.nextInt(kind == Workload.Kind.QUICK && payload.length <= 10_000 ? 200 : 8);
        List<Oracle.Case> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(oracle.begin(kind, payload, hasLimit, retries));
        }
        return items;
    }

    private static List<Long> ids(List<Oracle.Case> items) {
        return items.stream().map(item -> item.id).toList();
    }

    private void map() {
        List<Oracle.Case> items = items();
        Oracle.Case first = items.get(0);
        try {
            returned(items, stub(first).answerMap(ids(items), first.kind, runs, first.payload));
        } catch (Exception error) {
            oracle.failedTogether(items, error);
        }
    }

    private void mapAsync() {
        List<Oracle.Case> items = items();
        Oracle.Case first = items.get(0);
        first.isCancelled = random.nextInt(4) == 0;
        PooledFuture<List<Workload.Answer>> future =
                stub(first).answerMapAsync(ids(items), first.kind, runs, first.payload);
        if (first.isCancelled) {
            future.cancel(true);
        }
        keep(future.handle((answers, error) -> {
            if (error == null) {
                returned(items, answers);
            } else {
                oracle.failedTogether(items, error);
            }
            return null;
        }));
    }

    private void returned(List<Oracle.Case> items, List<Workload.Answer> answers) {
        for (int i = 0; i < items.size(); i++) {
            oracle.ended(items.get(i), answers.get(i), null);
        }
    }

    private void stream() {
        List<Oracle.Case> items = items();
        Oracle.Case first = items.get(0);
        Map<Long, Oracle.Case> open = new HashMap<>();
        items.forEach(item -> open.put(item.id, item));
        boolean isOrdered = random.nextBoolean();
        WorkloadPooled stub = stub(first);
        try (Stream<Workload.Answer> answers = isOrdered
                ? stub.answerStream(ids(items), first.kind, runs, first.payload)
                : stub.answerStreamUnordered(ids(items), first.kind, runs, first.payload)) {
            for (Iterator<Workload.Answer> each = answers.iterator(); each.hasNext(); ) {
                Workload.Answer answer = each.next();
                Oracle.Case item = open.remove(answer.id());
                if (item == null) {
                    oracle.violation("a stream delivered task " + answer.id() + ", which was not open");
                } else {
                    oracle.ended(item, answer, null);
                }
            }
            open.values().forEach(item -> oracle.violation(item + " is missing in its stream"));
        } catch (RuntimeException error) {
            oracle.failedTogether(List.copyOf(open.values()), error);
        }
    }

    private void outcomes() {
        List<Oracle.Case> items = items();
        Oracle.Case first = items.get(0);
        boolean isOrdered = random.nextBoolean();
        WorkloadPooled stub = stub(first);
        try (Stream<Outcome<Workload.Answer>> outcomes = isOrdered
                ? stub.answerOutcomes(ids(items), first.kind, runs, first.payload)
                : stub.answerOutcomesUnordered(ids(items), first.kind, runs, first.payload)) {
            outcomes.forEach(outcome -> {
                Oracle.Case item = items.get((int) outcome.index());
                if (outcome instanceof Outcome.Success<Workload.Answer> success) {
                    oracle.ended(item, success.value(), null);
                } else if (outcome instanceof Outcome.Failure<Workload.Answer> failure) {
                    oracle.ended(item, null, failure.error());
                }
            });
        }
    }
}
