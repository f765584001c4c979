package dev.pooled.conformance;

import static dev.pooled.conformance.BackendUnderTest.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pooled.EncodingException;
import dev.pooled.Pool;
import dev.pooled.PooledFuture;
import dev.pooled.RemoteTrace;
import dev.pooled.TaskContext;
import dev.pooled.TaskFailedException;
import dev.pooled.TaskState;
import dev.pooled.stub.CallOptions;
import dev.pooled.stub.PooledCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Single calls: their values, their errors, and what comes with them. */
public interface CallConformance extends BackendUnderTest {

    @Test
    default void aBlockingCallReturnsItsResult() {
        assertThat(ChoresPooled.on(pool()).square(12)).isEqualTo(144);
    }

    @Test
    default void anAsyncCallResolvesToItsResult() {
        PooledFuture<Long> future = ChoresPooled.on(pool()).squareAsync(12);

        assertThat(Eventually.value(future)).isEqualTo(144);
        assertThat(future.id()).isPositive();
        assertThat(future.taskState()).isEqualTo(TaskState.SUCCEEDED);
    }

    @Test
    default void aSubmittedLambdaRunsWithWhatItCaptured() {
        String captured = "captured";

        assertThat(Eventually.value(pool().submit(() -> captured.length()))).isEqualTo(8);
        assertThat(Eventually.value(pool().submit(() -> {}))).isNull();
    }

    /** Where tasks run in the calling thread, the task has ended instead when the submission returns. */
    @Test
    default void anAsyncCallReturnsBeforeItsTaskHasEnded() {
        if (!can(Ability.RUNS_ASIDE)) {
            assertThat(ChoresPooled.on(pool()).squareAsync(3)).isDone();
            return;
        }
        String go = file("go");

        PooledFuture<String> future = ChoresPooled.on(pool()).holdAsync(file("begun"), go);

        Eventually.holds("the task runs", () -> Marks.exists(file("begun")));
        Eventually.holds("the future says so", future::isRunning);
        assertThat(future).isNotDone();
        Marks.add(go, "go");
        assertThat(Eventually.value(future)).isNotEmpty();
    }

    @Test
    default void nullTravelsBothWays() {
        assertThat(ChoresPooled.on(pool()).echo(null)).isNull();
    }

    @Test
    default void aMegabyteTravelsBothWays() {
        byte[] bytes = new byte[1 << 20];
        new Random(7).nextBytes(bytes);
        String text = "π".repeat(1 << 20);
        ChoresPooled chores = ChoresPooled.on(pool());

        byte[] twice = chores.reverse(chores.reverse(bytes));

        assertThat(twice).isEqualTo(bytes);
        assertThat(text.equals(chores.echo(text)))
                .as("a million letters come back")
                .isTrue();
    }

    @Test
    default void aTaskHasItsOwnCopyOfItsArgument() {
        int[] numbers = {1, 2, 3};

        assertThat(ChoresPooled.on(pool()).spoil(numbers)).isEqualTo(6);
        assertThat(numbers).containsExactly(1, 2, 3);
    }

    @Test
    default void thousandsOfCallsAtOnceAnswerEachItsOwn() {
        ChoresPooled chores = ChoresPooled.on(pool());
        List<PooledFuture<Long>> futures = new ArrayList<>();
        for (long i = 0; i < 3_000; i++) {
            futures.add(chores.squareAsync(i));
        }

        for (int i = 0; i < futures.size(); i++) {
            assertThat(Eventually.value(futures.get(i))).isEqualTo((long) i * i);
        }
        assertThat(futures.stream().map(PooledFuture::id)).doesNotHaveDuplicates();
    }

    @Test
    default void callersInManyThreadsGetEachTheirOwn() {
        ChoresPooled chores = ChoresPooled.on(pool());
        Callable<Long> sum = () -> {
            long total = 0;
            for (long i = 0; i < 200; i++) {
                total += chores.square(i);
            }
            return total;
        };
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Long>> sums =
                    List.of(callers.submit(sum), callers.submit(sum), callers.submit(sum), callers.submit(sum));

            assertThat(sums)
                    .allSatisfy(each -> assertThat(Eventually.value(each)).isEqualTo(2_646_700));
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    default void theMethodsOwnErrorArrivesAsItself() {
        Throwable error = catchThrowable(() -> ChoresPooled.on(pool()).refuse(17));

        assertThat(error).isInstanceOf(Refusal.class).hasMessage("refused with 17");
        assertThat(((Refusal) error).code()).isEqualTo(17);
        assertThat(error)
                .hasCauseInstanceOf(IllegalStateException.class)
                .cause()
                .hasMessage("the cause of it");
        assertThat(error.getStackTrace()[0].getMethodName()).isEqualTo("refuse");
        assertThat(error.getSuppressed()).singleElement().isInstanceOf(RemoteTrace.class);
        assertThat(error.getSuppressed()[0])
                .hasMessageContaining("of pool 'kit-shared', task #")
                .hasMessageContaining("Chores.refuse")
                .hasMessageMatching(can(Ability.HAS_WORKERS) ? "in worker \\d+ \\(pid \\d+\\).*" : "in this JVM.*");
    }

    @Test
    default void aFailedCallLeavesTheOthersAlone() {
        ChoresPooled chores = ChoresPooled.on(pool());
        PooledFuture<Long> before = chores.squareAsync(2);
        PooledFuture<Long> failing = chores.refuseAsync(1);
        PooledFuture<Long> after = chores.squareAsync(3);

        assertThat(Eventually.failure(failing)).isInstanceOf(Refusal.class);
        assertThat(failing.taskState()).isEqualTo(TaskState.FAILED);
        assertThat(Eventually.value(before)).isEqualTo(4);
        assertThat(Eventually.value(after)).isEqualTo(9);
    }

    @Test
    default void anErrorThatCannotBeRebuiltHereTellsItsTypeMessageAndStack() {
        PooledFuture<Long> future = ChoresPooled.on(pool()).throwUnknownAsync();

        assertThat(Eventually.failure(future)).isInstanceOfSatisfying(TaskFailedException.class, error -> {
            assertThat(error.originalType()).isEqualTo(OneWay.class.getName());
            assertThat(error).hasMessageContaining("nobody can read me");
            assertThat(error.getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().equals("throwUnknown"));
            assertThat(error.pool()).isEqualTo("kit-shared");
            assertThat(error.taskId()).isEqualTo(future.id());
        });
    }

    @Test
    default void whatCannotTravelFailsItsCallAlone() {
        Object held = new Object();

        assertThat(Eventually.failure(pool().submit(() -> held.hashCode()))).isInstanceOf(EncodingException.class);
        assertThat(Eventually.failure(pool().submit(() -> new Thread("never started"))))
                .isInstanceOfSatisfying(EncodingException.class, error -> assertThat(error.subject())
                        .isEqualTo("result"));
        assertThat(ChoresPooled.on(pool()).square(5)).isEqualTo(25);
    }

    @Test
    default void aTaskKnowsItsContext() {
        List<String> context = ChoresPooled.on(pool()).context();

        assertThat(context).startsWith("kit-shared", "1").endsWith("false");
        assertThat(Integer.parseInt(context.get(2)))
                .as("the slot of the worker")
                .isBetween(can(Ability.HAS_WORKERS) ? 1 : 0, can(Ability.HAS_WORKERS) ? 2 : 0);
        assertThat(TaskContext.current()).isEmpty();
    }

    @Test
    default void theCallersContextIsThereInTheTaskAndGoneInTheNext() {
        ChoresPooled chores = ChoresPooled.on(pool());
        List<String> ofItems;
        KitContext.set("first");
        try {
            assertThat(chores.word(0)).isEqualTo("first");
            ofItems = chores.wordMap(List.of(1, 2, 3, 4, 5));
            KitContext.set("second");
            assertThat(chores.word(6)).isEqualTo("second");
        } finally {
            KitContext.clear();
        }

        assertThat(ofItems).hasSize(5).containsOnly("first");
    }

    @Test
    default void prioritiesAreAcceptedInAnyOrder() {
        ChoresPooled chores = ChoresPooled.on(pool());
        List<PooledFuture<Long>> futures = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            futures.add(chores.withPriority(i % 7 - 3).withLabel("item " + i).squareAsync(i));
        }

        for (int i = 0; i < futures.size(); i++) {
            assertThat(Eventually.value(futures.get(i))).isEqualTo((long) i * i);
        }
    }

    @Test
    default void aMethodOfTheSameBuildIsCalledByItsRegistration() {
        assertThat(twice(OtherBuild.same())).isEqualTo(42);
    }

    @Test
    default void aMethodThatTravelsInAnotherWayInTheWorkerIsRefused() {
        needs(Ability.CHECKS_FINGERPRINTS);

        for (int round = 0; round < 2; round++) {
            assertThat(catchThrowable(() -> twice(OtherBuild.ofOtherLayout())))
                    .isInstanceOf(EncodingException.class)
                    .hasMessageContaining("record kit.Page in the worker lacks int pages")
                    .hasMessageContaining("different builds");
        }
        assertThat(twice(OtherBuild.same()))
                .as("the right build is called after that")
                .isEqualTo(42);
    }

    @Test
    default void aMethodThatTheWorkerDoesNotHaveIsRefused() {
        needs(Ability.CHECKS_FINGERPRINTS);

        assertThat(catchThrowable(() -> twice(OtherBuild.ofOtherSignature())))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("has no method dev.pooled.conformance.Home#twice(JI)J")
                .hasMessageContaining("only dev.pooled.conformance.Home#twice(J)J");
    }

    private long twice(OtherBuild method) {
        return ((PooledCalls) pool()).call(method, null, 21L, CallOptions.NONE);
    }

    @Test
    default void twoPoolsDoNotKnowOfEachOther() {
        try (Pool other = open(settings("other", 1))) {
            PooledFuture<Long> here = ChoresPooled.on(pool()).squareAsync(4);
            PooledFuture<Long> there = ChoresPooled.on(other).squareAsync(5);

            assertThat(Eventually.value(here)).isEqualTo(16);
            assertThat(Eventually.value(there)).isEqualTo(25);
            assertThat(other.stats().submitted()).isEqualTo(1);
        }
    }
}
