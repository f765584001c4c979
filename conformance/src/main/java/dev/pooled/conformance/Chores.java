package dev.pooled.conformance;

import dev.pooled.Pooled;
import dev.pooled.TaskContext;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tasks of the kit do. Each file they are given is one of {@link Marks}. */
final class Chores {

    /** Tells JVMs apart on all machines, where process ids repeat. */
    private static final String JVM = UUID.randomUUID().toString();

    /** What the task of {@code workerInit} or {@code onEachWorker} has set in this JVM. */
    @SuppressWarnings("pooled") // a copy for each worker is the point
    private static volatile String prepared = "";

    private Chores() {}

    static long pid() {
        return ProcessHandle.current().pid();
    }

    static void prepare(String with) {
        prepared = with;
    }

    /** Returns which JVM runs this. */
    @Pooled
    static String jvm() {
        return JVM;
    }

    /** Returns what this JVM was prepared with. */
    @Pooled
    static String prepared(int item) {
        return prepared;
    }

    @Pooled
    static long square(long x) {
        return x * x;
    }

    @Pooled
    static long scale(long x, long factor, String unit) {
        return x * factor + unit.length();
    }

    @Pooled
    static @Nullable String echo(@Nullable String text) {
        return text;
    }

    @Pooled
    static byte[] reverse(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    /** Overwrites its argument, and returns what that was the sum of. */
    @Pooled
    static int spoil(int[] numbers) {
        int sum = Arrays.stream(numbers).sum();
        Arrays.fill(numbers, -1);
        return sum;
    }

    @Pooled
    @SuppressWarnings("DoNotCallSuggester") // pooled, it is no method to be called by mistake
    static long refuse(int code) throws Refusal {
        throw new Refusal("refused with " + code, code, new IllegalStateException("the cause of it"));
    }

    /** Throws what cannot be rebuilt anywhere. */
    @Pooled
    @SuppressWarnings("DoNotCallSuggester") // pooled, it is no method to be called by mistake
    static long throwUnknown() {
        throw new OneWay("nobody can read me");
    }

    /** Throws {@code Refusal} before its attempt {@code success}. */
    @Pooled(retryOn = Refusal.class)
    static int succeedAt(int success, String ran) throws Refusal {
        int attempt = attempt();
        Marks.add(ran, attempt);
        if (attempt < success) {
            throw new Refusal("not yet", attempt, new IllegalStateException());
        }
        return attempt;
    }

    /** Marks that it runs and takes some milliseconds, but refuses the item {@code bad}. */
    @Pooled
    static int mark(int item, String ran, int bad) throws Refusal, InterruptedException {
        Marks.add(ran, item);
        Thread.sleep(2);
        if (item == bad) {
            throw new Refusal("item " + item, item, new IllegalStateException());
        }
        return item;
    }

    /** Takes as long as {@code item} modulo 7 says, in milliseconds. */
    @Pooled
    static int uneven(int item) {
        Marks.pause(item % 7);
        return item * 3;
    }

    /** Takes a minute where {@code item} is {@code slow}; heeds an interrupt. */
    @Pooled
    static int nap(int item, int slow) throws InterruptedException {
        if (item == slow) {
            Thread.sleep(60_000);
        }
        return item;
    }

    /** Marks that it has begun, and goes on once {@code go} exists; heeds an interrupt. */
    @Pooled
    static String hold(String begun, String go) throws InterruptedException {
        Marks.add(begun, JVM);
        Marks.await(go);
        return JVM;
    }

    /** As {@link #hold}, but tells {@code told} once it is to end. */
    @Pooled
    static String holdAndTell(String begun, String go, String told) throws InterruptedException {
        TaskContext.current().orElseThrow().onCancel(() -> Marks.add(told, "told"));
        return hold(begun, go);
    }

    /** Marks again and again that it lives, whatever interrupts it, until {@code stop} exists, or two minutes have passed. */
    @Pooled
    static String insist(String beats, String stop) {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!Marks.exists(stop) && System.nanoTime() < end) {
            Marks.add(beats, JVM);
            try {
                Thread.sleep(10);
            } catch (InterruptedException ignored) { // that is the point
            }
        }
        return JVM;
    }

    /** Marks that it runs, and in which process; ends that where {@code item} is {@code fatal}. */
    @Pooled
    static int dieAt(int item, int fatal, Death death, String ran) throws Exception {
        Marks.add(ran, item + " " + pid());
        if (item == fatal) {
            death.now();
        }
        return item;
    }

    /** Marks its attempts, and ends its JVM in the first {@code deaths} of them. */
    @Pooled
    static int dieUntil(int deaths, String ran) {
        int attempt = attempt();
        Marks.add(ran, attempt);
        if (attempt <= deaths) {
            Runtime.getRuntime().halt(1);
        }
        return attempt;
    }

    /** Returns at once, and ends its JVM once {@code now} exists. */
    @Pooled
    static int dieLater(String now) {
        Thread fatal = new Thread(() -> {
            while (!Marks.exists(now)) {
                Marks.pause(2);
            }
            Runtime.getRuntime().halt(1);
        });
        fatal.setDaemon(true);
        fatal.start();
        return 1;
    }

    /** Returns what it knows of itself: pool, attempt, worker's slot, and whether it is cancelled. */
    @Pooled
    static List<String> context() {
        TaskContext context = TaskContext.current().orElseThrow();
        return List.of(
                context.pool(),
                Integer.toString(context.attempt()),
                Integer.toString(context.workerSlot()),
                Boolean.toString(context.isCancelled()));
    }

    /** Returns the word that {@link KitContext} brought, and leaves another one behind. */
    @Pooled
    static String word(int item) {
        String word = KitContext.word();
        KitContext.set("left behind by item " + item);
        return word;
    }

    /** Reports every number up to {@code done}, of {@code total}, and goes on once {@code go} exists, if that is not "". */
    @Pooled
    static int reportUpTo(int done, int total, String go) throws InterruptedException {
        TaskContext task = TaskContext.current().orElseThrow();
        for (int i = 1; i <= done; i++) {
            task.reportProgress(i, total);
        }
        if (!go.isEmpty()) {
            Marks.await(go);
        }
        return done;
    }

    /** Reports {@code done} of ten and fails before its attempt {@code success}, which reports nothing. */
    @Pooled(retryOn = Refusal.class)
    static int reportUntilAttempt(int success, int done, String ran) throws Refusal {
        if (attempt() < success) {
            TaskContext.current().orElseThrow().reportProgress(done, 10);
        }
        return succeedAt(success, ran);
    }

    /** One task of a storm. */
    @Pooled
    static int storm(int number, Storm.Kind kind, String ran) throws Exception {
        Marks.add(ran, number);
        switch (kind) {
            case THROWS -> refuse(number);
            case IS_LATE -> Thread.sleep(60_000);
            case DIES -> Death.HALT.now();
            default -> {}
        }
        return number + 1;
    }

    private static int attempt() {
        return TaskContext.current().orElseThrow().attempt();
    }
}
