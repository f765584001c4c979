package dev.pooled.codec;

/**
 * How values of one type travel between the host and its workers.
 *
 * <p>A codec is found by {@link java.util.ServiceLoader} in the host and in every worker, or given to a pool with
 * {@code PoolConfig.builder().codec(…)}; then its class is sent to the workers by name and needs a no-argument constructor.
 * It is asked for values whose class is exactly {@link #type()}, where the annotation processor did not generate a codec of
 * its own. {@code null} never reaches a codec.
 *
 * <p>Implementations must be thread-safe: one instance serves all tasks of a JVM.
 *
 * @param <T> the type that travels
 */
public interface Codec<T> {

    /** Returns the class whose values this codec writes and reads; subclasses are not included. */
    Class<T> type();

    /**
     * Writes {@code value}.
     *
     * @throws dev.pooled.EncodingException if a part of the value cannot travel
     */
    void write(WireWriter out, T value);

    /**
     * Reads what {@link #write} wrote, consuming exactly as many bytes.
     *
     * @throws dev.pooled.EncodingException if the bytes are not what {@code write} writes
     */
    T read(WireReader in);
}
