package dev.pooled.examples.regex;

import dev.pooled.Outcome;
import dev.pooled.Pool;
import dev.pooled.TaskTimeoutException;
import dev.pooled.examples.OwnJvm;
import dev.pooled.examples.regex.Inputs.Search;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Searches 203 texts, three of which would hang for ever, in two workers with a limit of a second for each search; with
 * {@code --mode=threads} in two threads, in a JVM of its own that is killed when it should have been done for long.
 */
public final class Regex {

    static final int WORKERS = 2;

    private static final String USAGE = "usage: regex [--mode=processes|threads]";
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final List<Search> searches = Inputs.all();
    private final List<String> stopped = new ArrayList<>();
    private long found;

    private Regex() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        switch (String.join(" ", args)) {
            case "", "--mode=processes" -> new Regex().searchInProcesses();
            case "--mode=threads" -> searchInThreads();
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private void searchInProcesses() {
        print(
                "%d searches, %d of them hostile, in %d worker processes; each may take 1 s",
                searches.size(), Inputs.hostile(), WORKERS);
        long start = System.nanoTime();
        try (Pool pool = Pool.builder().name("regex").workers(WORKERS).open()) {
            List<FinderPooled.FindArgs> arguments = searches.stream()
                    .map(search -> new FinderPooled.FindArgs(search.regex(), search.text()))
                    .toList();
            // One that fails does not end the others: each search has an outcome of its own.
            try (Stream<Outcome<Boolean>> outcomes = FinderPooled.on(pool).findOutcomes(arguments)) {
                outcomes.forEach(this::note);
            }
            print(
                    "%d of %d good searches found what they should, %d of %d hostile ones were stopped: %.1f s in all",
                    found,
                    searches.size() - Inputs.hostile(),
                    stopped.size(),
                    Inputs.hostile(),
                    (System.nanoTime() - start) / 1e9);
            stopped.forEach(System.out::println);
        }
        print("With threads: ./run regex --mode=threads");
    }

    private void note(Outcome<Boolean> outcome) {
        Search search = searches.get((int) outcome.index());
        if (outcome instanceof Outcome.Success<Boolean> success && success.value() && !Inputs.isHostile(search)) {
            found++;
        } else if (outcome instanceof Outcome.Failure<Boolean> failure
                && failure.error() instanceof TaskTimeoutException timeout) {
            stopped.add(describe(search, timeout));
        } else {
            print("NOT AS EXPECTED: %s gave %s", search, outcome);
        }
    }

    /** The stack of the error is that of the task, as it was when its time was up. */
    private static String describe(Search search, TaskTimeoutException timeout) {
        StackTraceElement[] stack = timeout.getStackTrace();
        Optional<StackTraceElement> ours = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().equals(Finder.class.getName()))
                .findFirst();
        return String.format(
                Locale.ROOT,
                "  %-14s on %,6d characters: stopped after %.1f s in %s%n%42s called at %s",
                search.regex(),
                search.text().length(),
                timeout.elapsed().toNanos() / 1e9,
                stack.length == 0 ? "an unknown place: its worker did not answer in time" : stack[0],
                "",
                ours.map(StackTraceElement::toString).orElse("an unknown place"));
    }

    private static void searchInThreads() throws IOException, InterruptedException {
        print("The same searches in a pool of %d threads, as one would write it: get(1 s), else cancel(true)", WORKERS);
        OwnJvm.Ending ending = OwnJvm.run(RegexInThreads.class, PATIENCE, List.of());
        ending.output().forEach(line -> print("  %s", line));
        print(
                ending.wasKilled()
                        ? "Killed after %d s. It never ends: a regex does not look whether its thread is interrupted,"
                                + " and nothing else can stop a thread."
                        : "It ended within %d s: that was not expected.",
                PATIENCE.toSeconds());
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
