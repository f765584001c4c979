package dev.pooled.examples.documents;

import dev.pooled.Outcome;
import dev.pooled.TaskTimeoutException;
import dev.pooled.WorkerDiedException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.exception.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * One document, and all that is known of what became of it. Immutable.
 *
 * @param document the document
 * @param verdict what became of it
 * @param extract what was found in it; nothing if it failed
 * @param error what the caller got instead, or how the first attempt's worker died
 * @param journal what the pool told about it
 */
record Row(
        Document document,
        Verdict verdict,
        @Nullable Extract extract,
        @Nullable Throwable error,
        Journal.Entry journal) {

    static Row of(Document document, Outcome<Extract> outcome, Journal.Entry journal) {
        if (outcome instanceof Outcome.Success<Extract> success) {
            Extract extract = success.value();
            Verdict verdict = extract.isWhole() ? Verdict.TEXT : Verdict.TYPE_ONLY;
            return new Row(document, verdict, extract, journal.lastDeath(), journal);
        }
        Throwable error = ((Outcome.Failure<Extract>) outcome).error();
        return new Row(document, verdictOn(error), null, error, journal);
    }

    private static Verdict verdictOn(Throwable error) {
        if (error instanceof TaskTimeoutException) {
            return Verdict.TIMED_OUT;
        }
        if (error instanceof WorkerDiedException) {
            return Verdict.LOST;
        }
        return error instanceof EncryptedDocumentException ? Verdict.ENCRYPTED : Verdict.FAILED;
    }

    /** Returns whether the document came to what it should, and cost exactly the workers it should. */
    boolean isAsExpected() {
        return verdict == document.expected() && journal.deaths().size() == verdict.deaths();
    }

    /** Returns what happened in a few words, or "" where there is nothing to say. */
    String reason() {
        if (error == null) {
            return "";
        }
        if (error instanceof TaskTimeoutException timeout) {
            return String.format(
                    Locale.ROOT,
                    "killed after %.1f s in %s",
                    timeout.elapsed().toNanos() / 1e9,
                    placeIn(timeout.getStackTrace()));
        }
        if (error instanceof WorkerDiedException died) {
            String code = died.exitCode().isPresent()
                    ? ", exit code " + died.exitCode().getAsInt()
                    : "";
            String retry = extract == null ? "" : "; retry: " + extract.type();
            return "worker " + died.pid() + ": " + died.reason() + code + retry;
        }
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    /** The method of the library that did not end, not the JDK's that it called. */
    private static String placeIn(StackTraceElement[] stack) {
        return Arrays.stream(stack)
                .filter(frame -> !frame.getClassName().startsWith("java."))
                .findFirst()
                .map(frame -> frame.getClassName()
                                .substring(frame.getClassName().lastIndexOf('.') + 1) + "." + frame.getMethodName())
                .orElse("an unknown place");
    }
}
