package dev.pooled.processor;

import java.util.Locale;

/**
 * Every message of the processor: its id, what is wrong, and the cure. {@code %1$s} and so on stand for names, the first
 * one for the method or type it is about.
 */
enum Problem {

    // --- what may be pooled ---
    PRIVATE(
            "PooledPrivate",
            "@Pooled method %1$s must not be private",
            "make it package-private: the generated stub in the same package calls it"),
    ABSTRACT(
            "PooledAbstract",
            "@Pooled method %1$s must not be abstract: a worker would have nothing to run",
            "annotate the method that implements it"),
    LOCAL_OWNER(
            "PooledLocal",
            "@Pooled method %1$s is in a local or anonymous class, which a worker cannot find by name",
            "move the class to the top level or make it a static nested class"),
    INNER_OWNER(
            "PooledInner",
            "@Pooled method %1$s is in the inner class %2$s, whose objects hang on one of the enclosing class",
            "make %2$s static"),
    HIDDEN_OWNER(
            "PooledHiddenOwner",
            "@Pooled method %1$s is in %2$s, which is private",
            "make %2$s package-private: the generated stub in the same package uses it"),
    NO_RECEIVER(
            "PooledReceiver",
            "@Pooled method %1$s needs an object of %2$s, which a worker can neither make itself nor be sent",
            "make the method static, give %2$s a non-private constructor without parameters, or make it a record or"
                    + " Serializable"),
    HIDDEN_TYPE(
            "PooledHiddenType",
            "@Pooled method %1$s uses %2$s, which the generated stub in the same package cannot see",
            "make %2$s package-private or public"),

    // --- what may travel ---
    TIED_TO_PROCESS(
            "PooledCannotTravel",
            "@Pooled method %1$s: %2$s cannot travel to another process, because %3$s lives in this one",
            "%4$s"),
    NOT_SERIALIZABLE(
            "PooledNotSerializable",
            "@Pooled method %1$s: %2$s cannot travel to another process, because %3$s is neither a record nor"
                    + " Serializable and has no codec",
            "make %3$s a record or Serializable, or name a Codec<%3$s> in"
                    + " META-INF/services/dev.pooled.codec.Codec"),
    MAY_NOT_TRAVEL(
            "PooledMayNotTravel",
            "@Pooled method %1$s: %2$s may hold what cannot travel to another process, because %3$s is open to any class",
            "name a narrower type, or add @SuppressWarnings(\"pooled\") if what is passed can always travel"),

    // --- what the annotation says ---
    BAD_TIMEOUT(
            "PooledTimeout",
            "@Pooled method %1$s: timeout \"%2$s\" is not a duration above zero",
            "write it as 500ms, 5s, 2m, 1h or PT5S; none lifts the pool's limit, an empty text leaves it to the pool"),
    NEGATIVE_RETRIES(
            "PooledRetries",
            "@Pooled method %1$s: retries must be >= 0: retries=%2$s",
            "write how many more times a task may run; 0 for none"),
    NEGATIVE_CHUNK_SIZE(
            "PooledChunkSize",
            "@Pooled method %1$s: chunkSize must be >= 0: chunkSize=%2$s",
            "write how many items travel together; 0 leaves it to measurement"),

    // --- names in the stub ---
    STUB_TAKEN(
            "PooledStubTaken",
            "the stub of %1$s would be %2$s, and there already is such a type",
            "rename one of the two, or choose another ending for all stubs with -Apooled.suffix"),
    RESERVED(
            "PooledReserved",
            "@Pooled method %1$s: the stub would get a second %2$s, besides the one that every stub has",
            "rename the method"),
    FORM_NAME(
            "PooledFormName",
            "@Pooled method %1$s is named like a form that the stub gets for %2$s",
            "rename one of the two"),
    FORM_CLASH(
            "PooledFormClash",
            "@Pooled method %1$s: the stub would get %2$s twice, because %3$s leads to the same name",
            "rename one of the two"),

    // --- the build ---
    MISSING_TYPE(
            "PooledMissingType",
            "no stub for %1$s: the type %2$s does not exist",
            "correct its name or its import; if another processor writes it, see why that one did not"),
    NOT_WRITTEN("PooledNotWritten", "the stub of %1$s could not be written: %2$s", "see to the disk and run again"),
    BAD_OPTION("PooledOption", "-A%1$s=%2$s is not allowed", "%3$s"),
    CRASH(
            "PooledCrash",
            "the processor failed on %1$s",
            "this is a bug of Pooled, please report it with what follows:\n%2$s");

    private final String id;
    private final String text;
    private final String cure;

    Problem(String id, String text, String cure) {
        this.id = id;
        this.text = text;
        this.cure = cure;
    }

    String id() {
        return id;
    }

    /** Returns the whole message: {@code [id] what is wrong; the cure}. */
    String message(Object... names) {
        return "[" + id + "] " + String.format(Locale.ROOT, text + "; " + cure, names);
    }
}
