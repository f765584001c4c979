package dev.pooled.stub;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One pooled method as both JVMs know it: its identity, how its arguments and its result travel, and the direct call.
 *
 * <p>The annotation processor writes one subclass per {@code @Pooled} method, so that both halves of a method's protocol
 * stand in one generated place. The host encodes arguments and decodes results; the worker does the reverse around the
 * call. Nothing here is reflective. Immutable and thread-safe.
 *
 * @param <A> all arguments as one value: the argument of a method with one parameter (boxed), the argument record of a
 *     method with several, {@link Void} for none
 * @param <R> the result, boxed; {@link Void} for {@code void}
 */
public abstract class PooledMethod<A extends @Nullable Object, R extends @Nullable Object> {

    /** Whose method it is, and so what a worker calls it on. */
    public enum Receiver {
        /** Nobody's: a static method. */
        NONE,
        /** An object that every worker makes for itself and keeps. */
        RESIDENT,
        /** An object that travels from the host. */
        CARRIED,
        /** The carried object where the stub has one, else the resident one. */
        EITHER
    }

    private final @Nullable Class<?> home;
    private final String homeName;
    private final int index;
    private final String name;
    private final String signature;
    private final long fingerprint;
    private final Receiver receiver;
    private final MethodOptions options;

    /**
     * Describes the method.
     *
     * @param home the class whose static initialiser registers this method; a worker finds it by its name
     * @param index the method's place in that registration, from 0
     * @param name as people read it: {@code Maths.square}
     * @param signature as skew is judged: {@code com.acme.Maths#square(J)J}
     * @param fingerprint 64 bits over the signature and {@link #layout}
     * @param receiver what the method is called on
     * @param options what its annotation says
     */
    protected PooledMethod(
            Class<?> home,
            int index,
            String name,
            String signature,
            long fingerprint,
            Receiver receiver,
            MethodOptions options) {
        this(
                Objects.requireNonNull(home, "home"),
                home.getName(),
                index,
                name,
                signature,
                fingerprint,
                receiver,
                options);
    }

    /**
     * Describes a method of which this JVM has no class: it can be sent to workers, and nothing else.
     *
     * @param homeName the name of the class that registers it
     */
    protected PooledMethod(
            String homeName,
            int index,
            String name,
            String signature,
            long fingerprint,
            Receiver receiver,
            MethodOptions options) {
        this(null, homeName, index, name, signature, fingerprint, receiver, options);
    }

    private PooledMethod(
            @Nullable Class<?> home,
            String homeName,
            int index,
            String name,
            String signature,
            long fingerprint,
            Receiver receiver,
            MethodOptions options) {
        this.home = home;
        this.homeName = Objects.requireNonNull(homeName, "homeName");
        this.index = index;
        this.name = Objects.requireNonNull(name, "name");
        this.signature = Objects.requireNonNull(signature, "signature");
        this.fingerprint = fingerprint;
        this.receiver = Objects.requireNonNull(receiver, "receiver");
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Returns the class that registers it.
     *
     * @throws IllegalStateException if this JVM {@linkplain #isLoaded has} none
     */
    public final Class<?> home() {
        if (home == null) {
            throw new IllegalStateException(name + " is known here by its name alone, and runs in workers only");
        }
        return home;
    }

    /** Returns the name of the class that registers it. */
    public final String homeName() {
        return homeName;
    }

    /** Returns whether this JVM has its class, and so can do what is to be done in hosts. */
    public final boolean isLoaded() {
        return home != null;
    }

    public final int index() {
        return index;
    }

    public final String name() {
        return name;
    }

    public final String signature() {
        return signature;
    }

    public final long fingerprint() {
        return fingerprint;
    }

    public final Receiver receiver() {
        return receiver;
    }

    public final MethodOptions options() {
        return options;
    }

    /**
     * Returns how everything travels that the signature alone does not tell, for an error that says what differs between
     * two builds. A line for each part ({@code argument 1: List<record a.Page>}), then one for each record and sealed type
     * ({@code record a.Page: String title, byte[] html}).
     */
    public String layout() {
        return "";
    }

    /** Host: writes all arguments, the first one first. */
    public abstract void writeArguments(WireWriter out, A arguments);

    /**
     * Worker: reads all arguments, calls the method, writes its result. What the method throws comes out as it is; what
     * cannot be read or written is a {@link dev.pooled.EncodingException} that names the argument or the result.
     */
    public abstract void run(@Nullable Object target, WireReader in, WireWriter out) throws Throwable;

    /** Host: reads what {@link #run} wrote. */
    public abstract @Nullable R readResult(WireReader in);

    /**
     * Returns whether {@link #readResult} runs no code but ours, so that a thread others wait for may do it: true for
     * primitives, strings, arrays of these, enums, the JDK's values and collections of all these.
     */
    public boolean isResultPlain() {
        return false;
    }

    /** Host, several parameters: writes the first argument alone, an item of a map whose other arguments are fixed. */
    public void writeFirst(WireWriter out, @Nullable Object first) {
        throw new UnsupportedOperationException(name + " has no fixed arguments");
    }

    /** Host, several parameters: writes all arguments but the first. */
    public void writeRest(WireWriter out, A arguments) {
        throw new UnsupportedOperationException(name + " has no fixed arguments");
    }

    /** Worker, several parameters: reads what {@link #writeRest} wrote; done once per map and worker. */
    public Object readRest(WireReader in) {
        throw new UnsupportedOperationException(name + " has no fixed arguments");
    }

    /** Worker, several parameters: like {@link #run}, with the first argument from {@code in} and the others kept. */
    public void runFirst(@Nullable Object target, WireReader in, Object rest, WireWriter out) throws Throwable {
        throw new UnsupportedOperationException(name + " has no fixed arguments");
    }

    /**
     * Host: reads what {@link #writeArguments} wrote, and hands on each argument as soon as it has it, the first one first: so
     * people see what a task was about. What {@link #writeFirst} and {@link #writeRest} wrote, one behind the other, is the same. Hands
     * on nothing where the stub was generated by a version without this.
     */
    public void readArguments(WireReader in, Consumer<@Nullable Object> each) {}

    /** Worker, {@link Receiver#RESIDENT}: makes the object that this worker keeps. */
    public Object newResident() throws Throwable {
        throw new UnsupportedOperationException(name + " has no resident receiver");
    }

    /** Host, {@link Receiver#CARRIED}: writes the receiver. */
    public void writeReceiver(WireWriter out, Object carried) {
        out.writeObject(carried);
    }

    /** Worker, {@link Receiver#CARRIED}: reads what {@link #writeReceiver} wrote. */
    public @Nullable Object readReceiver(WireReader in) {
        return in.readObject();
    }

    /** Host: items that are all arguments. */
    public final MapItems<R> over(Iterable<? extends A> items) {
        return MapItems.of(this, items);
    }

    /** Host: items that are all arguments. */
    public final MapItems<R> over(Stream<? extends A> items) {
        return MapItems.of(this, items);
    }

    /** Host, one parameter, an {@code int}: items that nobody boxes. */
    public final MapItems<R> over(int[] items) {
        return MapItems.of(this, items);
    }

    /** Host, one parameter, a {@code long}: items that nobody boxes. */
    public final MapItems<R> over(long[] items) {
        return MapItems.of(this, items);
    }

    /** Host, one parameter, a {@code double}: items that nobody boxes. */
    public final MapItems<R> over(double[] items) {
        return MapItems.of(this, items);
    }

    /** Host: items that are the first argument; the others are those of {@code rest}, whose first is not looked at. */
    public final MapItems<R> overFirst(Iterable<?> firsts, A rest) {
        return MapItems.first(this, firsts, rest);
    }

    /** Host: items that are the first argument; the others are those of {@code rest}, whose first is not looked at. */
    public final MapItems<R> overFirst(Stream<?> firsts, A rest) {
        return MapItems.first(this, firsts, rest);
    }

    /** Host: items that are the first argument, an {@code int}; the others are those of {@code rest}. */
    public final MapItems<R> overFirst(int[] firsts, A rest) {
        return MapItems.first(this, firsts, rest);
    }

    /** Host: items that are the first argument, a {@code long}; the others are those of {@code rest}. */
    public final MapItems<R> overFirst(long[] firsts, A rest) {
        return MapItems.first(this, firsts, rest);
    }

    /** Host: items that are the first argument, a {@code double}; the others are those of {@code rest}. */
    public final MapItems<R> overFirst(double[] firsts, A rest) {
        return MapItems.first(this, firsts, rest);
    }

    /** Returns {@link #name()}. */
    @Override
    public final String toString() {
        return name;
    }

    /** Writes one argument, so that an error names it: {@code argument 2 (html)}. */
    protected static <T> void writeArgument(
            WireWriter out, int position, String name, TypeCodec<T> codec, @Nullable T value) {
        try {
            codec.write(out, value);
        } catch (RuntimeException e) {
            throw Failures.unwritable(e).withSubject(argument(position, name));
        }
    }

    /** Reads one argument, so that an error names it. */
    protected static <T> @Nullable T readArgument(WireReader in, int position, String name, TypeCodec<T> codec) {
        try {
            return codec.read(in);
        } catch (RuntimeException e) {
            throw Failures.unreadable(e).withSubject(argument(position, name));
        }
    }

    /** Writes the result, so that an error names it. */
    protected static <T> void writeResult(WireWriter out, TypeCodec<T> codec, @Nullable T value) {
        try {
            codec.write(out, value);
        } catch (RuntimeException e) {
            throw Failures.unwritable(e).withSubject("result");
        }
    }

    /** Reads the result, so that an error names it. */
    protected static <T> @Nullable T readResult(WireReader in, TypeCodec<T> codec) {
        try {
            return codec.read(in);
        } catch (RuntimeException e) {
            throw Failures.unreadable(e).withSubject("result");
        }
    }

    private static String argument(int position, String name) {
        return "argument " + position + " (" + name + ")";
    }
}
