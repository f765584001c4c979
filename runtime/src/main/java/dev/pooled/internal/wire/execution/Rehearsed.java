package dev.pooled.internal.wire.execution;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is called in a worker that only rehearses: it uses once, for the JVM to note it, what nearly every worker uses soon after
 * its start. Stateless.
 */
public final class Rehearsed extends PooledMethod<Long, Long> {

    /** How often to call it, with 1, 2 and so on, for everything to have been used. */
    public static final int CALLS = 3;

    /** The only one. */
    public static final Rehearsed METHOD = new Rehearsed();

    static {
        PooledMethods.register(Rehearsed.class, METHOD);
    }

    private Rehearsed() {
        super(
                Rehearsed.class,
                0,
                "Rehearsed.call",
                Rehearsed.class.getName() + "#call(J)J",
                0,
                Receiver.NONE,
                MethodOptions.NONE);
    }

    @Override
    public void writeArguments(WireWriter out, Long call) {
        out.writeLong(call);
    }

    @Override
    public void run(@Nullable Object target, WireReader in, WireWriter out) {
        long call = in.readLong();
        switch ((int) call) {
            case 1 -> out.writeLong(call);
            case 2 -> {
                System.err.println("rehearsed");
                out.writeObject(List.of("rehearsed", call, Map.of("rehearsed", 1.0)));
            }
            default -> throw new IllegalStateException("rehearsed");
        }
    }

    @Override
    public Long readResult(WireReader in) {
        return in.readLong();
    }
}
