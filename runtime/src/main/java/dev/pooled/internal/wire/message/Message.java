package dev.pooled.internal.wire.message;

import dev.pooled.spi.EncodedItems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that host and worker say to each other: one record per message. {@link MessageCodec} turns each into a frame.
 *
 * <pre>
 *   host                                worker
 *    | -- Hello ------------------------> |  once, first
 *    | <------------------ Initialising - |  if there is a workerInit
 *    | <------------- Ready or Broken --- |
 *    | -- Share ------------------------> |  once, after the first answer, if there is shared memory
 *    | <--------------------- Switched -- |  what follows comes through shared memory
 *    | -- Switched ---------------------> |
 *    | -- Define, Keep, Call -----------> |
 *    | <---- Started, Printed, Advanced,  |
 *    |       Outcome, Results, Worked --- |
 *    | -- Cancel, Yield ----------------> |
 *    | <------------------------ Stack -- |
 *    | <-------------------------- Ask -- |  at any time after Hello
 *    | -- Served, Elsewhere, Missing ---> |
 *    | -- Unloaded ---------------------> |  before an answer
 *    | -- Drop, Ping -------------------> |
 *    | <------------------------- Pong -- |
 *    | -- Leave ------------------------> |
 *    | <---------------------- Exiting -- |  then end of file
 * </pre>
 */
public sealed interface Message {

    /**
     * Host, first of all: what the worker must know before it can be ready.
     *
     * @param version of the protocol; a worker of another version answers {@link Broken}
     * @param pool the pool's name
     * @param slot the worker's slot, from 1
     * @param depth how deep the worker is nested
     * @param hostPid the host's process
     * @param properties system properties that were set in the host at run time
     * @param timeZone the host's default time zone
     * @param locales the host's default locales as language tags: general, display, format
     * @param codecs class names, as they travel, of codecs registered with the pool
     * @param init an encoded {@code TaskRunnable} to run before the worker is ready; {@code null} for none
     * @param exit an encoded {@code TaskRunnable} to run when the worker leaves; {@code null} for none
     */
    record Hello(
            int version,
            String pool,
            int slot,
            int depth,
            long hostPid,
            Map<String, String> properties,
            String timeZone,
            List<String> locales,
            List<String> codecs,
            byte @Nullable [] init,
            byte @Nullable [] exit)
            implements Message {

        /** The system property, among a worker's JVM arguments, that says how its host was launched. */
        public static final String LAUNCH = "pooled.internal.launch";

        /** The property, among {@link #properties()}, that has a worker say how long it {@link Worked}. */
        public static final String INSIGHTS = "pooled.internal.insights";
    }

    /** Worker, before it runs {@code init}, which may take as long as it likes: it has booted. */
    record Initialising() implements Message {}

    /** Worker, once: it runs calls from now on. */
    record Ready(int version, String javaVersion) implements Message {}

    /**
     * Worker, instead of {@link Ready}: it cannot become ready, and ends.
     *
     * @param error the encoded exception
     */
    record Broken(byte[] error) implements Message {}

    /**
     * Host: where the memory is that the two may share. Answered by {@link Switched}, or by nothing if it cannot be mapped.
     *
     * @param path of a file that the worker maps and removes
     */
    record Share(String path) implements Message {}

    /** Both, once, as the last message of its direction in the pipe. */
    record Switched() implements Message {}

    /**
     * Host, before the first call of a method on this worker: what the number stands for.
     *
     * @param home the class that registered the method, by its name as it travels
     * @param index its place there
     * @param layout what the fingerprint is made from, for an error that says what differs
     */
    record Define(int method, String home, int index, String signature, long fingerprint, String layout)
            implements Message {}

    /**
     * Host, before the first call that needs it: a value to be kept.
     *
     * @param isReceiver whether it is a carried receiver of the method, else its fixed arguments
     */
    record Keep(long id, int method, boolean isReceiver, byte[] value) implements Message {}

    /** Host: the kept value is not needed any more. */
    record Drop(long id) implements Message {}

    /**
     * Host: run these items, one after the other; answered by an {@link Outcome} for each.
     *
     * @param call the lane's number for it, from 1
     * @param method as defined
     * @param receiver a kept value; 0 for none
     * @param rest a kept value; 0 where each item has all arguments
     * @param firstTask the id of the first item; the next ones follow
     * @param limitNanos the limit of each item; 0 for none
     * @param areClaimsShared whether the items are claimed in shared memory, where the host has put them up; else in the worker's own
     * @param tellsProgress whether somebody wants to know how far the items say they are
     */
    record Call(
            long call,
            int method,
            long receiver,
            long rest,
            long firstTask,
            int attempt,
            long limitNanos,
            Map<String, String> context,
            boolean areClaimsShared,
            boolean tellsProgress,
            EncodedItems items)
            implements Message {}

    /**
     * Host: stop what runs.
     *
     * @param item which one is meant
     */
    record Cancel(long call, int item, Scope scope) implements Message {}

    /** What a {@link Cancel} ends. */
    enum Scope {
        /** The whole call: the item that runs, and those after it. */
        CALL,
        /** This item, if it runs: those after it still run. */
        ITEM,
        /** As {@link #ITEM}, since it passed its limit: answered by {@link Stack}. */
        LATE_ITEM
    }

    /** Host: give back what has not started; answered by an {@link Outcome} of the first such item, if there is one. */
    record Yield(long call) implements Message {}

    /** Host: are you there? Answered by {@link Pong}. */
    record Ping(long number) implements Message {}

    /** Host: finish, say goodbye, and end. */
    record Leave() implements Message {}

    /** Worker: the first item of a limited call was taken up. */
    record Started(long call) implements Message {}

    /**
     * Worker: how an item ended, or that it and all after it will not be started.
     *
     * @param body the result or the encoded exception
     */
    record Outcome(long call, int item, Ending ending, byte[] body) implements Message {}

    /**
     * Worker: the items after the last one of the call that runs have returned these results, one after the other. Those of a
     * streak come in one frame; others each in one of its own, as soon as it is there, and what has arrived together is read
     * together.
     */
    record Results(EncodedItems results) implements Message {}

    /** Worker, if it was asked to: methods have run for another {@code nanos}; before the outcome of an item, or after a streak. */
    record Worked(long nanos) implements Message {
        public Worked {
            if (nanos < 0) {
                throw new IllegalArgumentException("no time is negative: nanos=" + nanos);
            }
        }
    }

    /** Worker: where the task's thread is, just before it is interrupted at its limit. */
    record Stack(long call, int item, List<StackTraceElement> frames) implements Message {}

    /**
     * Worker: text that was printed; where it is empty, a line is over that has no end.
     *
     * @param task the id of the task that printed it; 0 for none
     */
    record Printed(long task, boolean isError, byte[] text) implements Message {}

    /** Worker, if the call {@linkplain Call#tellsProgress tells its progress}: how far an item says it is, before its outcome. */
    record Advanced(long call, int item, long done, long total) implements Message {}

    /** Worker: answers a {@link Ping}. */
    record Pong(long number) implements Message {}

    /**
     * Worker, from its shutdown hook: the JVM ends.
     *
     * @param caller who called {@code System.exit}, as a stack frame; "" where nobody did
     */
    record Exiting(String caller) implements Message {}

    /**
     * Worker: a class or resource that it does not find itself; an {@link Answer} follows, soon or late.
     *
     * @param question the worker's number for it
     * @param loader the number of the host's class loader that is to be asked; 0 for any
     * @param isClass whether the class file of that class is meant, else all resources of that name
     */
    record Ask(long question, int loader, boolean isClass, String name) implements Message {

        /** As in a class file, where a name has two bytes for its length. */
        public static final int MAX_NAME_CHARS = 65_535;
    }

    /** What a host says to an {@link Ask}: one of the next three. */
    interface Answer {
        long question();
    }

    /**
     * Host: what was asked for.
     *
     * @param source where it comes from, as an URL; "" where that is not known
     * @param contents the class file; or the resources, which may be none
     */
    record Served(long question, String source, List<byte[]> contents) implements Message, Answer {}

    /** Host: the class is of another loader, or, where that is 0, on the class path. */
    record Elsewhere(long question, int loader) implements Message, Answer {}

    /**
     * Host: the class is nowhere, or cannot be had.
     *
     * @param isFinal whether it will be so the next time too; else something has failed that may go well then
     */
    record Missing(long question, String reason, boolean isFinal) implements Message, Answer {}

    /** Host: that class loader is gone there; what a worker has of it is needed no longer. */
    record Unloaded(int loader) implements Message {}

    /** How an item ended. */
    enum Ending {
        RETURNED,
        THREW,
        /** It threw an {@code OutOfMemoryError}: the worker must be replaced. */
        THREW_OUT_OF_MEMORY,
        /** It was cancelled before it started, and so were all after it. */
        NOT_STARTED,
        /** It has ended, but this JVM has no room for its body, and skipped it. Nobody sends this: the receiver finds it out. */
        TOO_LARGE
    }
}
