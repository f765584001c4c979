package dev.pooled.benchmarks.jmh;

import dev.pooled.benchmarks.side.Work;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import dev.pooled.stub.PooledMethod;
import dev.pooled.stub.PooledMethods;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What encoding and decoding cost: each benchmark writes a hundred values into a buffer and reads them from it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class CodecBenchmark {

    private static final int VALUES = 100;
    private static final int LONGS = 1_000;

    /** Where the generated code registers the methods; a worker finds them by this name. */
    private static final String METHODS = "dev.pooled.benchmarks.side.WorkPooled$Methods";

    private final CodecRegistry codecs = new CodecRegistry(List.of(), CodecBenchmark.class.getClassLoader());
    private final WireBuffer out = new WireBuffer(codecs, 1 << 16);
    private final WireBytes in = new WireBytes(new byte[0], codecs);
    private final String text = "a string that is neither short nor long";
    private final long[] longs = new long[LONGS];
    private final Work.Sample sample = new Work.Sample(1, "sample 1", 2.0, true);
    private final PooledMethod<Work.Sample, Work.Sample> doubled = doubled();

    @SuppressWarnings("unchecked") // the name says what it is
    private static PooledMethod<Work.Sample, Work.Sample> doubled() {
        try {
            Class<?> home = Class.forName(METHODS, true, CodecBenchmark.class.getClassLoader());
            for (PooledMethod<?, ?> method : PooledMethods.of(home)) {
                if (method.name().equals("Work.doubled")) {
                    return (PooledMethod<Work.Sample, Work.Sample>) method;
                }
            }
            throw new IllegalStateException("no such method in " + METHODS);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public long ints() {
        out.reset();
        for (int i = 0; i < VALUES; i++) {
            out.writeInt(i);
        }
        in.reset(out.array(), 0, out.size());
        long sum = 0;
        for (int i = 0; i < VALUES; i++) {
            sum += in.readInt();
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(VALUES)
    public void strings(Blackhole read) {
        out.reset();
        for (int i = 0; i < VALUES; i++) {
            out.writeString(text);
        }
        in.reset(out.array(), 0, out.size());
        for (int i = 0; i < VALUES; i++) {
            read.consume(in.readString());
        }
    }

    /** As argument and as result: by the codec that the processor wrote. */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public void records(Blackhole read) {
        out.reset();
        for (int i = 0; i < VALUES; i++) {
            doubled.writeArguments(out, sample);
        }
        in.reset(out.array(), 0, out.size());
        for (int i = 0; i < VALUES; i++) {
            read.consume(doubled.readResult(in));
        }
    }

    /** An array of a thousand, once. */
    @Benchmark
    public void longArray(Blackhole read) {
        out.reset();
        out.writeLongs(longs);
        in.reset(out.array(), 0, out.size());
        read.consume(in.readLongs());
    }
}
