package dev.pooled;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that may run in a worker process: for its class {@code Maths} the annotation processor writes the stub
 * {@code MathsPooled}. What is said here is checked at compile time, and holds unless the stub's {@code with…} says
 * otherwise.
 *
 * <pre>{@code
 * @Pooled(timeout = "5s", retries = 2)
 * static Page parse(String url, byte[] html) throws IOException { … }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Pooled {

    /**
     * How long one call, or one item of a map, may run, counted from the moment a worker takes it up and never from its
     * submission: {@code 500ms}, {@code 5s}, {@code 2m}, {@code 1h} or {@code PT5S}. {@code none} lifts the pool's
     * limit; empty leaves it to the pool.
     *
     * <p>A result or exception whose class runs code of its own while it is rebuilt in the caller's JVM has this time once
     * more for that. Time in which the caller's JVM itself was stopped (by a signal, Ctrl-Z, a breakpoint) does not count.
     */
    String timeout() default "";

    /**
     * How many more times a task may run, all causes together: because its worker died under it, or because it threw
     * one of {@link #retryOn()}.
     */
    int retries() default 0;

    /** The exceptions that are worth another attempt; a timeout only if {@link TaskTimeoutException} is among them. */
    Class<? extends Throwable>[] retryOn() default {};

    /** How many items of a map travel together; 0 leaves it to measurement. */
    int chunkSize() default 0;

    /** The name of the shared pool that the stub's {@code shared()} sends this method to; empty is {@code default}. */
    String pool() default "";
}
