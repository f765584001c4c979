package dev.pooled.spi;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import org.jspecify.annotations.Nullable;

/**
 * A pooled method that another JVM has named, and whose class this one does not load: what a node of a cluster passes on to its
 * workers. Make one for each method, not for each task: a worker is told once what it is. Immutable.
 */
public final class UnloadedMethod extends PooledMethod<@Nullable Object, @Nullable Object> {

    private final String layout;

    /**
     * Names the method, by what {@link PooledMethod} says of it where its class is loaded.
     *
     * @param homeName the name of the class that registers it
     * @param index its place there
     */
    public UnloadedMethod(
            String homeName,
            int index,
            String name,
            String signature,
            long fingerprint,
            String layout,
            Receiver receiver) {
        super(homeName, index, name, signature, fingerprint, receiver, MethodOptions.NONE);
        this.layout = layout;
    }

    @Override
    public String layout() {
        return layout;
    }

    @Override
    public void writeArguments(WireWriter out, @Nullable Object arguments) {
        throw unloaded();
    }

    @Override
    public void run(@Nullable Object target, WireReader in, WireWriter out) {
        throw unloaded();
    }

    @Override
    public @Nullable Object readResult(WireReader in) {
        throw unloaded();
    }

    private IllegalStateException unloaded() {
        return new IllegalStateException(name() + " is known here by its name alone, and runs in workers only");
    }
}
