package dev.pooled.conformance;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import org.jspecify.annotations.Nullable;

/**
 * One method as two builds have it: what a worker finds by the name of {@link Home}, and what the test calls, which may be of another
 * build. Immutable.
 */
final class OtherBuild extends PooledMethod<Long, Long> {

    private static final String SIGNATURE = "dev.pooled.conformance.Home#twice(J)J";
    private static final String LAYOUT = "argument 1: record kit.Page\nrecord kit.Page: String title";

    private final String layout;

    private OtherBuild(String signature, long fingerprint, String layout) {
        super(Home.class, 0, "Home.twice", signature, fingerprint, Receiver.NONE, MethodOptions.NONE);
        this.layout = layout;
    }

    /** What the worker's class path holds. */
    static OtherBuild same() {
        return new OtherBuild(SIGNATURE, 1, LAYOUT);
    }

    /** A record has one component more than in the worker. */
    static OtherBuild ofOtherLayout() {
        return new OtherBuild(SIGNATURE, 2, LAYOUT + ", int pages");
    }

    /** The method has a parameter more than in the worker. */
    static OtherBuild ofOtherSignature() {
        return new OtherBuild("dev.pooled.conformance.Home#twice(JI)J", 1, LAYOUT);
    }

    @Override
    public String layout() {
        return layout;
    }

    @Override
    public void writeArguments(WireWriter out, Long arguments) {
        out.writeLong(arguments);
    }

    @Override
    public void run(@Nullable Object target, WireReader in, WireWriter out) {
        out.writeLong(2 * in.readLong());
    }

    @Override
    public Long readResult(WireReader in) {
        return in.readLong();
    }

    /** Stands for the generated class that registers the method. */
    static final class Home {
        static {
            PooledMethods.register(Home.class, same());
        }

        private Home() {}
    }
}
