package dev.pooled.stub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pooled.EncodingException;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.internal.wire.codec.WireBytes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Deep values, written and read by a codec as the processor would generate it. */
class NestingTest {

    private static final CodecRegistry CODECS = new CodecRegistry(List.of(), null);
    private static final TypeCodec<Link> LINK_CODEC = new LinkCodec();
    private static final TypeCodec<Fan> FAN_CODEC = new FanCodec();

    /** What the codecs below run on. */
    private final Set<Thread> threads = new HashSet<>();

    record Link(Link next) {}

    record Fan(int number, List<Fan> parts) {}

    /** Notes the thread of the innermost link, and can fail or be interrupted there. */
    private static final class LinkCodec extends Codecs.OfRecord<Link> {
        static Runnable atTheEnd = () -> {};

        LinkCodec() {
            super(Link.class, "dev.pooled.stub.NestingTest$Link next");
        }

        @Override
        protected void writeComponents(WireWriter out, Link value) {
            writeComponent(out, "next", LINK_CODEC, value.next());
            if (value.next() == null) {
                atTheEnd.run();
            }
        }

        @Override
        protected Link readComponents(WireReader in) {
            return new Link(LINK_CODEC.read(in));
        }
    }

    private static final class FanCodec extends Codecs.OfRecord<Fan> {
        FanCodec() {
            super(Fan.class, "int number, java.util.List parts");
        }

        @Override
        protected void writeComponents(WireWriter out, Fan value) {
            out.writeInt(value.number());
            writeComponent(out, "parts", Codecs.list(FAN_CODEC), value.parts());
        }

        @Override
        protected Fan readComponents(WireReader in) {
            return new Fan(in.readInt(), Codecs.list(FAN_CODEC).read(in));
        }
    }

    private static Link chain(int length) {
        Link chain = null;
        for (int i = 0; i < length; i++) {
            chain = new Link(chain);
        }
        return chain;
    }

    private static byte[] write(Link value, Runnable atTheEnd) {
        LinkCodec.atTheEnd = atTheEnd;
        try {
            WireBuffer out = new WireBuffer(CODECS);
            LINK_CODEC.write(out, value);
            return out.toByteArray();
        } finally {
            LinkCodec.atTheEnd = () -> {};
        }
    }

    private static int length(Link chain) {
        int length = 0;
        for (Link here = chain; here != null; here = here.next()) {
            length++;
        }
        return length;
    }

    @Test
    void valuesOfUsualDepthStayOnTheirThread() {
        write(chain(Nesting.DEEP_LEVEL), () -> threads.add(Thread.currentThread()));

        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void theDeepEndHasAThreadOfItsOwnThatEndsWithIt() throws InterruptedException {
        byte[] bytes = write(chain(Nesting.DEEP_LEVEL + 1), () -> threads.add(Thread.currentThread()));

        Thread deep = threads.iterator().next();
        assertThat(deep).isNotSameAs(Thread.currentThread());
        assertThat(deep.getName()).isEqualTo(Thread.currentThread().getName() + "-deep");
        assertThat(deep.isDaemon()).isTrue();
        deep.join();
        assertThat(length(LINK_CODEC.read(new WireBytes(bytes, CODECS)))).isEqualTo(Nesting.DEEP_LEVEL + 1);
    }

    @Test
    void asManyLevelsAsAreAllowedTravel() {
        byte[] bytes = write(chain(Nesting.MAX_LEVELS), () -> {});

        assertThat(bytes).hasSize(Nesting.MAX_LEVELS + 1);
        assertThat(length(LINK_CODEC.read(new WireBytes(bytes, CODECS)))).isEqualTo(Nesting.MAX_LEVELS);
    }

    @Test
    void oneLevelMoreDoesNot() {
        Link chain = chain(Nesting.MAX_LEVELS + 1);

        assertThatThrownBy(() -> write(chain, () -> {}))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("is nested more than 20000 levels deep");
    }

    @Test
    void bytesThatNestWithoutEndAreRefused() {
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) 1);

        assertThatThrownBy(() -> LINK_CODEC.read(new WireBytes(bytes, CODECS)))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("the bytes nest values more than 20000 levels deep");
    }

    @Test
    void bytesThatAnnounceLongListsOnEveryLevelAreRefusedBeforeTheyFillTheMemory() {
        WireBuffer out = new WireBuffer(CODECS);
        for (int level = 0; level < Nesting.MAX_LEVELS - 1; level++) {
            out.writeBoolean(true);
            out.writeInt(level);
            out.writeByte(CollectionKind.ARRAY_LIST);
            out.writeSize(3_000_000);
        }
        out.writeRaw(new byte[3_000_000], 0, 3_000_000);

        assertThatThrownBy(() -> FAN_CODEC.read(new WireBytes(out.toByteArray(), CODECS)))
                .isInstanceOf(EncodingException.class);
    }

    @Test
    void manyDeepEndsOfOneValueShareAThread() {
        Fan fan = new Fan(0, List.of());
        List<Fan> leaves = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            leaves.add(new Fan(i, new ArrayList<>(List.of(fan))));
        }
        Fan root = new Fan(-1, leaves);
        for (int level = 3; level < Nesting.DEEP_LEVEL; level++) {
            root = new Fan(level, new ArrayList<>(List.of(root)));
        }
        long before = startedThreads();

        WireBuffer out = new WireBuffer(CODECS);
        FAN_CODEC.write(out, root);
        Fan back = FAN_CODEC.read(new WireBytes(out.toByteArray(), CODECS));

        assertThat(back).isEqualTo(root);
        assertThat(startedThreads() - before).isLessThan(20);
    }

    private static long startedThreads() {
        return ManagementFactory.getThreadMXBean().getTotalStartedThreadCount();
    }

    @Test
    void whatIsThrownThereIsThrownHere() {
        IllegalStateException thrown = new IllegalStateException("bug");

        assertThatThrownBy(() -> write(chain(1_000), () -> {
                    throw thrown;
                }))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("NestingTest$Link cannot be written: java.lang.IllegalStateException: bug")
                .hasCause(thrown);
        assertThat(write(chain(1_000), () -> {})).hasSize(1_001);
    }

    @Test
    void aCheckedExceptionThatNobodyDeclaredIsNotLost() {
        assertThatThrownBy(() -> write(chain(1_000), () -> sneak(new IOException("disk"))))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("java.io.IOException: disk");
    }

    @SuppressWarnings("unchecked") // so that the compiler takes it for an unchecked one
    private static <E extends Exception> void sneak(Exception e) throws E {
        throw (E) e;
    }

    @Test
    void anInterruptIsPassedOnAndKept() {
        List<Boolean> seen = new ArrayList<>();
        Thread caller = Thread.currentThread();

        byte[] bytes = write(chain(1_000), () -> {
            caller.interrupt();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            seen.add(true);
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(seen).containsExactly(true);
        assertThat(bytes).hasSize(1_001);
    }

    @Test
    void theClassLoaderOfTheCallerIsThere() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader loader = new ClassLoader(before) {};
        List<ClassLoader> seen = new ArrayList<>();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            write(chain(1_000), () -> seen.add(Thread.currentThread().getContextClassLoader()));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }

        assertThat(seen).containsExactly(loader);
    }

    @Test
    void aStackThatOverflowsAllTheSameIsAnEncodingException() {
        assertThatThrownBy(() -> write(chain(1_000), NestingTest::recurse))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("it is nested too deeply: the stack overflowed");
        assertThat(write(chain(1_000), () -> {})).hasSize(1_001);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void recurse() {
        recurse();
    }

    @Test
    void aRecordThatIsNotWhatTheCodecWasGeneratedForIsRefused() {
        TypeCodec<Link> older = new Codecs.OfRecord<>(Link.class, "int length, dev.pooled.stub.NestingTest$Link next") {
            @Override
            protected void writeComponents(WireWriter out, Link value) {
                throw new AssertionError();
            }

            @Override
            protected Link readComponents(WireReader in) {
                throw new AssertionError();
            }
        };

        String message =
                "record dev.pooled.stub.NestingTest$Link is (dev.pooled.stub.NestingTest$Link next) on this class"
                        + " path, but the stub was compiled when it was (int length, dev.pooled.stub.NestingTest$Link next)";
        assertThatThrownBy(() -> older.write(new WireBuffer(CODECS), new Link(null)))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(() -> older.read(new WireBytes(new byte[] {1}, CODECS)))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining(message);
    }
}
