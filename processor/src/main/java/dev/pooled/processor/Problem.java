package dev.pooled.processor;

import java.util.Locale;
import javax.tools.Diagnostic.Kind;

/**
 * Every message of the processor: its id, what is wrong, the cure, and what the page of messages says about it. {@code %1$s}
 * and so on stand for names, the first one for the method, field or type it is about.
 *
 * <p>What certainly cannot work is an error; what may be meant is a warning, which {@code @SuppressWarnings("pooled")}
 * silences.
 */
enum Problem {

    // --- what may be pooled ---
    PRIVATE(
            "PooledPrivate",
            Kind.ERROR,
            "@Pooled method %1$s must not be private",
            "make it package-private: the generated stub in the same package calls it",
            "Generated code calls the method directly, without reflection, and so has to see it."),
    ABSTRACT(
            "PooledAbstract",
            Kind.ERROR,
            "@Pooled method %1$s must not be abstract: a worker would have nothing to run",
            "annotate the method that implements it",
            "The annotation belongs to the one method it stands on; it does not reach methods that override it."),
    LOCAL_OWNER(
            "PooledLocal",
            Kind.ERROR,
            "@Pooled method %1$s is in a local or anonymous class, which a worker cannot find by name",
            "move the class to the top level or make it a static nested class",
            "Compilers do not show such classes to annotation processors. javac's are found where the class around them"
                    + " has another @Pooled method; elsewhere the annotation has no effect, and no stub appears."),
    INNER_OWNER(
            "PooledInner",
            Kind.ERROR,
            "@Pooled method %1$s is in the inner class %2$s, whose objects hang on one of the enclosing class",
            "make %2$s static",
            "A worker has no object of the enclosing class. A static method of an inner class is fine."),
    HIDDEN_OWNER(
            "PooledHiddenOwner",
            Kind.ERROR,
            "@Pooled method %1$s is in %2$s, which is private",
            "make %2$s package-private: the generated stub in the same package uses it",
            "The class itself and every class around it have to be visible in the package."),
    NO_RECEIVER(
            "PooledReceiver",
            Kind.ERROR,
            "@Pooled method %1$s needs an object of %2$s, which a worker can neither make itself nor be sent",
            "make the method static, give %2$s a non-private constructor without parameters, or make it a record or"
                    + " Serializable",
            "With such a constructor every worker makes an object of its own and keeps it. A record or a Serializable"
                    + " object is sent instead, to each worker once per stub."),
    HIDDEN_TYPE(
            "PooledHiddenType",
            Kind.ERROR,
            "@Pooled method %1$s uses %2$s, which the generated stub in the same package cannot see",
            "make %2$s package-private or public",
            "It stands in a parameter, the result, a bound of a type variable, the exceptions, or in retryOn."),

    // --- what may travel ---
    TIED_TO_PROCESS(
            "PooledCannotTravel",
            Kind.ERROR,
            "@Pooled method %1$s: %2$s cannot travel to another process, because %3$s lives in this one",
            "%4$s",
            "Streams, connections, threads, executors, futures, latches and the like are handles of this"
                    + " process. They are found inside arrays, collections, records, sealed families and the fields of"
                    + " Serializable classes too, and then the message says where: `Order.customer.photo`. Not looked"
                    + " at are transient fields, fields that may hold anything, classes that come compiled, and those"
                    + " that have a say in how they are written, by `writeObject`, `writeReplace`, `Externalizable` and"
                    + " the like."
                    + " `-Apooled.serialization=warn` makes it a warning, `off` switches it off."),
    NOT_SERIALIZABLE(
            "PooledNotSerializable",
            Kind.ERROR,
            "@Pooled method %1$s: %2$s cannot travel to another process, because %3$s is neither a record nor"
                    + " Serializable and has no codec",
            "make %3$s a record or Serializable, or name a Codec<%3$s> in"
                    + " META-INF/services/dev.pooled.codec.Codec%4$s",
            "A codec that is only registered with the pool's builder is not seen by the compiler: say"
                    + " `-Apooled.serialization=warn` then."),
    MAY_NOT_TRAVEL(
            "PooledMayNotTravel",
            Kind.WARNING,
            "@Pooled method %1$s: %2$s may hold what cannot travel to another process, because %3$s is open to any class",
            "name a narrower type, or add @SuppressWarnings(\"pooled\") if what is passed can always travel",
            "A value that cannot travel is an `EncodingException` when the method is called; this is the earlier word."),
    NOT_SHARED(
            "PooledNotShared",
            Kind.WARNING,
            "@Pooled method %1$s: %2$s connects nobody, because every worker gets a copy of its own of %3$s",
            "let the host keep it and work with what the method returns, or add @SuppressWarnings(\"pooled\") if the"
                    + " value at the time of the call is all that is wanted",
            "Locks, semaphores, atomic numbers and blocking queues can be sent, but what one process does with its copy"
                    + " is not seen by any other."),

    // --- what a method does ---
    STATIC_STATE(
            "PooledStaticState",
            Kind.WARNING,
            "static field %1$s of %2$s can change, and each worker has its own copy",
            "pass its value as an argument and return what changes, make it an immutable constant, or add"
                    + " @SuppressWarnings(\"pooled\") if a copy for each worker is meant, as for a cache",
            "What the host writes is not seen by workers, what a worker writes is not seen by the host or by other"
                    + " workers, and is gone when the worker is replaced. Where the compiler shows method bodies, as javac"
                    + " does, only fields count that a @Pooled method uses, itself or through other methods of its class,"
                    + " and arrays and collections only if they are changed there; elsewhere the declaration decides."),
    LOST_CHANGES(
            "PooledLostChanges",
            Kind.WARNING,
            "@Pooled method %1$s returns nothing, and changes it makes to parameter %2$s stay in the worker",
            "return what has changed, or add @SuppressWarnings(\"pooled\") if %2$s is only read",
            "Arguments are copies. Arrays, collections, maps, builders and the like count as changeable. Where the"
                    + " compiler shows method bodies, as javac does, a parameter that is plainly only read does not count."),
    OWN_STUB(
            "PooledOwnStub",
            Kind.WARNING,
            "@Pooled method %1$s calls the stub of its own class, %2$s, while it runs in a worker",
            "call the method itself, or let the host submit the calls, or add @SuppressWarnings(\"pooled\") if a pool"
                    + " inside of a worker is meant",
            "Inside a worker shared() runs every call in that worker, one after the other, and a pool that is opened"
                    + " there starts workers of a worker. It takes a compiler that shows method bodies, as javac does."),
    SYNCHRONIZED(
            "PooledSynchronized",
            Kind.WARNING,
            "@Pooled method %1$s is synchronized, and its lock holds in one worker only",
            "remove synchronized: a worker runs one task at a time; or add @SuppressWarnings(\"pooled\") if the lock is"
                    + " for other threads of the method's own",
            "Two workers run the method at the same time whatever it locks. What must not happen twice at once, in all"
                    + " processes, needs a lock outside: a file, a database, or a pool of one worker."),

    // --- what the annotation says ---
    BAD_TIMEOUT(
            "PooledTimeout",
            Kind.ERROR,
            "@Pooled method %1$s: timeout \"%2$s\" is not a duration above zero",
            "write it as 500ms, 5s, 2m, 1h or PT5S; none lifts the pool's limit, an empty text leaves it to the pool",
            "A bare number is refused because nobody can tell its unit."),
    NEGATIVE_RETRIES(
            "PooledRetries",
            Kind.ERROR,
            "@Pooled method %1$s: retries must be >= 0: retries=%2$s",
            "write how many more times a task may run; 0 for none",
            "It counts the attempts after the first."),
    NEGATIVE_CHUNK_SIZE(
            "PooledChunkSize",
            Kind.ERROR,
            "@Pooled method %1$s: chunkSize must be >= 0: chunkSize=%2$s",
            "write how many items travel together; 0 leaves it to measurement",
            "It holds for the map, stream and outcome forms."),
    RETRY_NEVER(
            "PooledRetryOn",
            Kind.WARNING,
            "@Pooled method %1$s: retryOn names %2$s, a checked exception that the method does not declare",
            "declare it, name what the method does throw, or add @SuppressWarnings(\"pooled\") if it is thrown undeclared",
            "A task that never throws it is never run again because of it."),
    BAD_POOL_NAME(
            "PooledPoolName",
            Kind.ERROR,
            "@Pooled method %1$s: pool \"%2$s\" is not the name of a pool",
            "write a name that is not blank and has no control characters; an empty text is the pool default",
            "It is the name in `Pool.shared(name)` and in the keys `pooled.pools.<name>.…`."),

    // --- names in the stub ---
    STUB_TAKEN(
            "PooledStubTaken",
            Kind.ERROR,
            "the stub of %1$s would be %2$s, and there already is such a type",
            "rename one of the two, or choose another ending for all stubs with -Apooled.suffix",
            "A nested class is joined to the one around it: the stub of `Outer.Inner` is `Outer_InnerPooled`."),
    RESERVED(
            "PooledReserved",
            Kind.ERROR,
            "@Pooled method %1$s: the stub would get a second %2$s, besides the one that every stub has",
            "rename the method",
            "Taken are the signatures of `Object` and `PooledStub`, and those of `on` and `shared`."),
    FORM_NAME(
            "PooledFormName",
            Kind.ERROR,
            "@Pooled method %1$s is named like a form that the stub gets for %2$s",
            "rename one of the two",
            "The forms are Async, Map, MapAsync, Stream, StreamUnordered, Outcomes and OutcomesUnordered. The parameters"
                    + " do not matter: two meanings of one name would confuse readers."),
    FORM_CLASH(
            "PooledFormClash",
            Kind.ERROR,
            "@Pooled method %1$s: the stub would get %2$s twice, because %3$s leads to the same name",
            "rename one of the two",
            "Forms of overloaded methods carry the simple names of the parameter types, and two types may have the same"
                    + " simple name."),

    // --- the build ---
    MISSING_TYPE(
            "PooledMissingType",
            Kind.ERROR,
            "no stub for %1$s: the type %2$s does not exist",
            "correct its name or its import; if another processor writes it, see why that one did not",
            "The processor waited for the type until no other processor had anything more to write."),
    NOT_WRITTEN(
            "PooledNotWritten",
            Kind.ERROR,
            "the stub of %1$s could not be written: %2$s",
            "see to the disk and run again",
            "The compiler refused the file; what it said is in the message."),
    BAD_OPTION(
            "PooledOption",
            Kind.ERROR,
            "-A%1$s=%2$s is not allowed",
            "%3$s",
            "The options are `-Apooled.serialization=error|warn|off`, `-Apooled.suffix=Pooled` and"
                    + " `-Apooled.explain=true|false`."),
    CRASH(
            "PooledCrash",
            Kind.ERROR,
            "the processor failed on %1$s",
            "this is a bug of Pooled, please report it with what follows:\n%2$s",
            "Other classes get their stubs all the same.");

    private final String id;
    private final Kind kind;
    private final String text;
    private final String cure;
    private final String meaning;

    Problem(String id, Kind kind, String text, String cure, String meaning) {
        this.id = id;
        this.kind = kind;
        this.text = text;
        this.cure = cure;
        this.meaning = meaning;
    }

    String id() {
        return id;
    }

    /** Returns whether it fails the build by itself. */
    boolean isError() {
        return kind == Kind.ERROR;
    }

    /** Returns what is wrong, with {@code %1$s} for names. */
    String text() {
        return text;
    }

    /** Returns what to do about it, with {@code %1$s} for names. */
    String cure() {
        return cure;
    }

    /** Returns what a reader of the page of messages should know besides, in Markdown. */
    String meaning() {
        return meaning;
    }

    /** Returns the whole message: {@code [id] what is wrong; the cure}. */
    String message(Object... names) {
        return "[" + id + "] " + String.format(Locale.ROOT, text + "; " + cure, names);
    }
}
