package dev.pooled.internal.wire.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.EncodingException;
import dev.pooled.TaskFailedException;
import dev.pooled.codec.Codec;
import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThrowableCodecTest {

    static class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final int code;

        Refused(String message, int code, Throwable cause) {
            super(message, cause);
            this.code = code;
        }
    }

    static final class HoldsAThread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // that it is not serialisable is the point
        final Object holder = Thread.currentThread();

        HoldsAThread(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        private void readObject(ObjectInputStream in) throws IOException {
            throw new InvalidObjectException("only where I was born");
        }
    }

    static final class Rude extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message for you");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new StackOverflowError();
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        public Throwable getCause() {
            throw new OutOfMemoryError("no cause for you");
        }
    }

    static final class Coded extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final transient Thread notSerialisable = Thread.currentThread();
        final int code;

        Coded(int code) {
            super("code " + code);
            this.code = code;
        }
    }

    static final class CodedCodec implements Codec<Coded> {
        @Override
        public Class<Coded> type() {
            return Coded.class;
        }

        @Override
        public void write(WireWriter out, Coded value) {
            out.writeInt(value.code);
        }

        @Override
        public Coded read(WireReader in) {
            return new Coded(in.readInt());
        }
    }

    @ParameterizedTest
    @MethodSource
    void bringsAnExceptionBackWithClassMessageStackCauseAndSuppressed(Throwable error) {
        assertSame(thereAndBack(error), error);
    }

    static Stream<Throwable> bringsAnExceptionBackWithClassMessageStackCauseAndSuppressed() {
        Exception withAll = new IllegalStateException("all", new IOException("cause", new TimeoutException()));
        withAll.addSuppressed(new FileNotFoundException("suppressed"));
        withAll.addSuppressed(new Refused("another", 1, null));
        return Stream.of(
                new RuntimeException(),
                new RuntimeException("m"),
                new RuntimeException(new Error("only a cause")),
                new AssertionError(),
                new AssertionError("m"),
                new AssertionError("m", new IOException()),
                new OutOfMemoryError("Java heap space"),
                new NumberFormatException("x"),
                new UncheckedIOException(new IOException("io")),
                new Refused("mine", 7, new Refused("inner", 8, null)),
                new Throwable("unpaired \uD800"),
                withAll);
    }

    @Test
    void keepsTheFieldsOfAnException() {
        Refused arrived = (Refused) thereAndBack(new Refused("m", 42, null));

        assertThat(arrived.code).isEqualTo(42);
    }

    @Test
    void printsTheStackOfTheWorkerAsTheWorkerWould() {
        Exception error = new IllegalArgumentException("m");

        String[] arrived = frames(thereAndBack(error));

        assertThat(arrived).isEqualTo(frames(error)).isNotEmpty();
    }

    @Test
    void keepsTheMessageThatTheJvmWorksOutForANull() {
        NullPointerException error = nullPointer();

        assertThat(thereAndBack(error)).hasMessage(error.getMessage());
        assertThat(thereAndBack(new Refused("outer", 1, error)).getCause())
                .isInstanceOf(NullPointerException.class)
                .hasMessage(error.getMessage())
                .hasMessageContaining("null");
    }

    @Test
    void keepsCyclesOfCauses() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);

        Throwable arrived = thereAndBack(first);

        assertThat(arrived).isExactlyInstanceOf(Exception.class).hasMessage("first");
        assertThat(arrived.getCause()).hasMessage("second");
        assertThat(arrived.getCause().getCause()).isSameAs(arrived);
    }

    @Test
    void standsInForAnExceptionThatHoldsWhatCannotTravel() {
        HoldsAThread error = new HoldsAThread("boom", null);

        TaskFailedException arrived = (TaskFailedException) thereAndBack(error);

        assertThat(arrived).hasMessage("boom");
        assertThat(arrived.originalType()).isEqualTo(HoldsAThread.class.getName());
        assertThat(frames(arrived)).isEqualTo(frames(error));
        assertThat(arrived.pool()).isEqualTo("etl");
        assertThat(arrived.taskId()).isEqualTo(41);
        assertThat(arrived.method()).isEqualTo("Maths.parse");
        assertThat(arrived.getSuppressed()).singleElement().isInstanceOfSatisfying(EncodingException.class, e -> {
            assertThat(e.path()).isEqualTo("holder");
            assertThat(e).hasMessageContaining("java.lang.Thread is not serialisable");
        });
    }

    @Test
    void rebuildsTheCausesOfAStandInAsFarAsPossible() {
        Exception inner = new IOException("inner");
        inner.addSuppressed(new Unreadable("beside"));

        Throwable arrived = thereAndBack(new HoldsAThread("outer", new HoldsAThread("middle", inner)));

        Throwable middle = causeOf(arrived);
        assertThat(middle).isInstanceOf(TaskFailedException.class).hasMessage("middle");
        assertThat(causeOf(middle)).isExactlyInstanceOf(IOException.class).hasMessage("inner");
        assertThat(causeOf(middle).getSuppressed())
                .singleElement()
                .isInstanceOfSatisfying(TaskFailedException.class, e -> assertThat(e.originalType())
                        .isEqualTo(Unreadable.class.getName()));
    }

    @Test
    void keepsACommonExceptionItselfWhenOnlyItsCauseCannotTravel() {
        Throwable arrived = thereAndBack(new IllegalStateException("outer", new HoldsAThread("inner", null)));

        assertThat(arrived).isExactlyInstanceOf(IllegalStateException.class).hasMessage("outer");
        assertThat(arrived.getCause()).isInstanceOf(TaskFailedException.class).hasMessage("inner");
    }

    @Test
    void standsInForAnExceptionThatCannotBeReadHere() {
        TaskFailedException arrived = (TaskFailedException) thereAndBack(new Unreadable("boom"));

        assertThat(arrived).hasMessage("boom");
        assertThat(arrived.getSuppressed()[0])
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("only where I was born");
    }

    @Test
    void standsInForAnExceptionWhoseClassIsMissingHere() {
        String bytes = new String(encode(new Refused("boom", 1, null)), ISO_8859_1);
        String renamed = bytes.replace("ThrowableCodecTest$Refused", "ThrowableCodecTest$Removed");

        TaskFailedException arrived = (TaskFailedException) decode(renamed.getBytes(ISO_8859_1), Travel.CODECS);

        assertThat(arrived).hasMessage("boom");
        assertThat(arrived.originalType()).endsWith("$Removed");
        assertThat(arrived.getSuppressed()[0]).hasMessageContaining("$Removed is missing here");
    }

    @Test
    void survivesAnExceptionWhoseEveryMethodThrows() {
        Throwable arrived = thereAndBack(new Rude());

        assertThat(arrived).isInstanceOfAny(Rude.class, TaskFailedException.class);
        assertThat(thereAndBack(new HoldsAThread("outer", new Rude()))).hasMessage("outer");
    }

    @Test
    void survivesEndlessChainsAndHugeMessages() {
        Throwable chain = new HoldsAThread("x".repeat(3_000_000), null);
        for (int i = 0; i < 100_000; i++) {
            chain = new Exception(null, chain);
        }

        Throwable arrived = thereAndBack(chain);

        assertThat(arrived).isExactlyInstanceOf(Exception.class);
        assertThat(thereAndBack(new HoldsAThread("x".repeat(3_000_000), null)).getMessage())
                .hasSizeBetween(1_000_000, 1_100_000);
    }

    @Test
    void asksTheCodecOfAnExceptionAndAddsWhatAllExceptionsHave() {
        CodecRegistry codecs = Travel.registry(new CodedCodec());
        Coded error = new Coded(7);
        error.initCause(new IOException("why"));

        Coded arrived = (Coded) decode(ThrowableCodec.encode(error, codecs), codecs);

        assertThat(arrived.code).isEqualTo(7);
        assertThat(frames(arrived)).isEqualTo(frames(error));
        assertThat(arrived).hasCauseExactlyInstanceOf(IOException.class);
    }

    @Test
    void carriesOurOwnExceptions() {
        EncodingException error = new EncodingException("argument 1 (x)", "a.b", "no", new IOException("io"));
        assertSame(thereAndBack(error), error);

        TaskFailedException failed = new TaskFailedException("p", 1, "m", "text", "com.acme.X");
        assertThat(((TaskFailedException) thereAndBack(failed)).originalType()).isEqualTo("com.acme.X");
    }

    @Test
    void neverThrowsWhateverTheBytesAre() {
        Random random = new Random(7);
        List<byte[]> samples = new ArrayList<>();
        samples.add(encode(withShortStack(new Refused("m", 1, withShortStack(new IOException("x"))))));
        samples.add(encode(withShortStack(new IllegalStateException("m", withShortStack(new IOException("x"))))));
        samples.add(encode(withShortStack(new HoldsAThread("m", null))));
        for (byte[] sample : samples) {
            for (int length = 0; length < sample.length; length++) {
                assertThat(decode(Arrays.copyOf(sample, length), Travel.CODECS)).isNotNull();
            }
            for (int round = 0; round < 1000; round++) {
                byte[] damaged = sample.clone();
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                assertThat(decode(damaged, Travel.CODECS)).isNotNull();
            }
        }
    }

    @Test
    void saysThatBytesAreNoException() {
        assertThat(decode(new byte[] {1, 0}, Travel.CODECS))
                .isInstanceOf(EncodingException.class)
                .hasMessageContaining("the bytes of the task's exception cannot be read: ");
        assertThat(decode(new byte[0], Travel.CODECS)).isInstanceOf(EncodingException.class);
    }

    @SuppressWarnings("NullAway")
    private static NullPointerException nullPointer() {
        String[] names = new String[1];
        try {
            throw new AssertionError(names[0].length());
        } catch (NullPointerException e) {
            return e;
        }
    }

    private static <T extends Throwable> T withShortStack(T error) {
        error.setStackTrace(Arrays.copyOf(error.getStackTrace(), 2));
        return error;
    }

    private static byte[] encode(Throwable error) {
        return ThrowableCodec.encode(error, Travel.CODECS);
    }

    private static Throwable decode(byte[] bytes, CodecRegistry codecs) {
        return ThrowableCodec.decode(bytes, codecs, "etl", 41, "Maths.parse");
    }

    private static Throwable thereAndBack(Throwable error) {
        return decode(encode(error), Travel.CODECS);
    }

    private static void assertSame(Throwable arrived, Throwable error) {
        assertThat(arrived).hasSameClassAs(error).hasToString(error.toString());
        assertThat(frames(arrived)).isEqualTo(frames(error));
        assertThat(arrived.getSuppressed()).hasSameSizeAs(error.getSuppressed());
        for (int i = 0; i < error.getSuppressed().length; i++) {
            assertSame(arrived.getSuppressed()[i], error.getSuppressed()[i]);
        }
        if (error.getCause() == null) {
            assertThat(arrived.getCause()).isNull();
        } else {
            assertSame(arrived.getCause(), error.getCause());
        }
    }

    private static String[] frames(Throwable error) {
        return Stream.of(error.getStackTrace()).map(StackTraceElement::toString).toArray(String[]::new);
    }

    /** A cause; or what stands among the suppressed ones because the stand-in may not have a cause. */
    private static Throwable causeOf(Throwable error) {
        return error.getCause() != null ? error.getCause() : error.getSuppressed()[0];
    }
}
