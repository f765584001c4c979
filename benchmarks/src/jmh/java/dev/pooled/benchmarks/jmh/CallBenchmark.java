package dev.pooled.benchmarks.jmh;

import dev.pooled.Pool;
import dev.pooled.PoolMode;
import dev.pooled.benchmarks.side.MathsPooled;
import dev.pooled.benchmarks.side.Work;
import dev.pooled.benchmarks.side.WorkPooled;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a call costs inside one process: the stub, the engine's bookkeeping and the codecs, with no channel, no other thread and
 * no worker. A pool that runs tasks on the caller's thread does just that.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class CallBenchmark {

    private static final int ITEMS = 1_000;

    private final Pool pool = Pool.builder().mode(PoolMode.INLINE).open();
    private final MathsPooled maths = MathsPooled.on(pool);
    private final WorkPooled work = WorkPooled.on(pool);
    private final Work.Sample sample = new Work.Sample(1, "sample 1", 2.0, true);
    private final List<Long> boxed = LongStream.range(0, ITEMS).boxed().toList();
    private final long[] longs = LongStream.range(0, ITEMS).toArray();
    private long next;

    @TearDown
    public void close() {
        pool.close();
    }

    @Benchmark
    public long call() {
        return maths.square(next++);
    }

    @Benchmark
    public long asyncCall() {
        return maths.squareAsync(next++).join();
    }

    @Benchmark
    public Work.Sample callWithRecord() {
        return work.doubled(sample);
    }

    @Benchmark
    public List<Long> mapOfThousand() {
        return maths.squareMap(boxed);
    }

    @Benchmark
    public long[] mapOfThousandLongs() {
        return maths.squareMap(longs);
    }
}
