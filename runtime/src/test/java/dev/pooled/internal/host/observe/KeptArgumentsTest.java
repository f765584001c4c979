package dev.pooled.internal.host.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pooled.codec.WireReader;
import dev.pooled.codec.WireWriter;
import dev.pooled.internal.wire.codec.CodecRegistry;
import dev.pooled.internal.wire.codec.WireBuffer;
import dev.pooled.spi.EncodedItems;
import dev.pooled.spi.KeptValue;
import dev.pooled.spi.TaskDescriptor;
import dev.pooled.stub.MethodOptions;
import dev.pooled.stub.PooledMethod;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptArgumentsTest {

    private static final CodecRegistry CODECS = new CodecRegistry(List.of(), null);

    private record ParseArgs(String url, byte[] html) {}

    /** As the processor writes it. */
    private static class Parse extends PooledMethod<ParseArgs, Void> {
        Parse() {
            super(
                    Parse.class,
                    0,
                    "Maths.parse",
                    "a.Maths#parse(Ljava/lang/String;[BILa/Maths$Page;)V",
                    1,
                    Receiver.NONE,
                    MethodOptions.NONE);
        }

        @Override
        public void writeArguments(WireWriter out, ParseArgs arguments) {
            out.writeString(arguments.url());
            out.writeBytes(arguments.html());
        }

        @Override
        public void run(@Nullable Object target, WireReader in, WireWriter out) {}

        @Override
        public @Nullable Void readResult(WireReader in) {
            return null;
        }
    }

    private static final PooledMethod<ParseArgs, Void> OLD = new Parse();

    private static final PooledMethod<ParseArgs, Void> PARSE = new Parse() {
        @Override
        public void readArguments(WireReader in, Consumer<@Nullable Object> each) {
            each.accept(in.readString());
            each.accept(in.readBytes());
            each.accept(3);
            each.accept(null);
        }
    };

    private static final PooledMethod<ParseArgs, Void> BROKEN = new Parse() {
        @Override
        public void readArguments(WireReader in, Consumer<@Nullable Object> each) {
            each.accept(in.readString());
            throw new NoClassDefFoundError("a/Maths$Page");
        }
    };

    @Test
    void eachArgumentIsTold() {
        assertThat(label(PARSE, new byte[10])).isEqualTo("(\"u\", byte[10], 3, null)");
    }

    @Test
    void fixedArgumentsStandBehindTheItem() {
        WireBuffer item = new WireBuffer(CODECS);
        item.writeString("u");
        WireBuffer rest = new WireBuffer(CODECS);
        rest.writeBytes(new byte[7]);
        EncodedItems items = EncodedItems.of(item.toByteArray());

        KeptArguments kept = KeptArguments.of(task(PARSE, items, new KeptValue(rest.toByteArray())));

        assertThat(kept.label(CODECS)).isEqualTo("(\"u\", byte[7], 3, null)");
    }

    @Test
    void oneItemOfManyIsItself() {
        WireBuffer items = new WireBuffer(CODECS);
        items.writeString("first");
        int end = items.size();
        items.writeString("second");
        items.writeBytes(new byte[2]);
        EncodedItems both = EncodedItems.of(items.toByteArray(), new int[] {end, items.size()});

        KeptArguments kept = KeptArguments.of(task(PARSE, both.slice(1, 1), null));

        assertThat(kept.label(CODECS)).isEqualTo("(\"second\", byte[2], 3, null)");
    }

    @Test
    void theMemoryOfTheArgumentsMayBeUsedForOthers() {
        WireBuffer out = new WireBuffer(CODECS);
        PARSE.writeArguments(out, new ParseArgs("u", new byte[1]));
        byte[] lent = out.toByteArray();

        KeptArguments kept = KeptArguments.of(task(PARSE, EncodedItems.of(lent), null));
        java.util.Arrays.fill(lent, (byte) -1);

        assertThat(kept.label(CODECS)).isEqualTo("(\"u\", byte[1], 3, null)");
    }

    @Test
    void ofManyBytesTheBeginningIsKept() {
        assertThat(label(PARSE, new byte[1 << 20])).isEqualTo("(\"u\", byte[], int, Maths.Page; 1048581 bytes)");
    }

    @Test
    void whatCannotBeReadIsToldByItsDeclaredType() {
        assertThat(label(BROKEN, new byte[1])).isEqualTo("(\"u\", byte[], int, Maths.Page)");
    }

    @Test
    void aStubOfAnEarlierVersionTellsTypesOnly() {
        assertThat(label(OLD, new byte[1])).isEqualTo("(String, byte[], int, Maths.Page)");
    }

    private static String label(PooledMethod<ParseArgs, Void> method, byte[] html) {
        WireBuffer out = new WireBuffer(CODECS);
        method.writeArguments(out, new ParseArgs("u", html));
        return KeptArguments.of(task(method, EncodedItems.of(out.toByteArray()), null))
                .label(CODECS);
    }

    private static TaskDescriptor task(PooledMethod<?, ?> method, EncodedItems items, @Nullable KeptValue rest) {
        return new TaskDescriptor(1, "etl", method, items, 0, 0, 0, 1, null, rest, Map.of(), "");
    }
}
